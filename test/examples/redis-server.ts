import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { start, type Program } from '../lib/programs.js'

export const hasRedis = spawnSync('redis-server', ['--version']).status === 0

/** A Redis of the test's own, which keeps what it has confirmed even when it is killed. */
export class RedisServer {
  readonly #folder = mkdtempSync(join(tmpdir(), 'clean-article-redis-'))
  #port = 0
  #server: Program | undefined

  get url(): string {
    return `redis://127.0.0.1:${String(this.#port)}`
  }

  /** On a free port. Another program may take that in the meantime: then on the next. */
  async start(): Promise<void> {
    do this.#port = await freePort()
    while (!(await this.#listen()))
  }

  /** Kills it, and starts it again where it was, with what is on its disk. */
  async restart(): Promise<void> {
    await this.#server?.kill()
    if (!(await this.#listen())) throw new Error('Redis did not come back')
  }

  /** Takes its folder away; the server itself must be gone. */
  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true })
  }

  /** Whether it came to accept connections. */
  async #listen(): Promise<boolean> {
    const place = ['--port', String(this.#port), '--bind', '127.0.0.1', '--dir', this.#folder]
    const disk = ['--appendonly', 'yes', '--appendfsync', 'always', '--save', '']
    const server = start('redis-server', [...place, ...disk])
    this.#server = server
    const ready = new Promise<boolean>((resolve) => {
      server.child.stdout?.on('data', (text: string) => {
        if (text.includes('Ready to accept connections')) resolve(true)
      })
    })
    return Promise.race([ready, server.ended.then(() => false)])
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
