import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { builtPackage } from '../lib/built.js'

/** What a run of the command left behind. */
export interface Ran {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
  /** Standard output as JSON lines. */
  readonly lines: readonly Line[]
}

export interface Line {
  readonly id?: unknown
  readonly article?: Readonly<Record<string, unknown>>
  readonly error?: { readonly name: string; readonly message: string; readonly record?: number }
  readonly [field: string]: unknown
}

/** The built command, and a folder of its own to work in. */
export interface Command {
  readonly path: string
  readonly folder: string
  /** Runs it in the folder and waits for its end. */
  run(args: readonly string[], input?: string | Uint8Array, env?: NodeJS.ProcessEnv): Ran
  start(args: readonly string[]): ChildProcess
  write(name: string, content: string | Uint8Array): string
  read(name: string): string
  remove(): void
}

/** No colour is asked for or refused, whatever the tests themselves were started in. */
const UNCOLOURED = { NO_COLOR: undefined, FORCE_COLOR: undefined }

/** The environment of the tests, and what else is said. */
export function environment(env: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  return { ...process.env, ...UNCOLOURED, ...env }
}

export async function theCommand(): Promise<Command> {
  const path = join(await builtPackage(), 'cli.js')
  const folder = mkdtempSync(join(tmpdir(), 'clean-article-cli-'))
  const command = [process.execPath, path] as const
  return {
    path,
    folder,
    run(args, input = '', env) {
      const { status, stdout, stderr } = spawnSync(command[0], [command[1], ...args], {
        cwd: folder,
        input,
        encoding: 'utf8',
        maxBuffer: 1e9,
        env: environment(env),
      })
      return {
        status,
        stdout,
        stderr,
        get lines() {
          return linesOf(stdout)
        },
      }
    },
    start: (args) =>
      spawn(command[0], [command[1], ...args], {
        cwd: folder,
        stdio: ['pipe', 'pipe', 'pipe'],
        env: environment(),
      }),
    write(name, content) {
      writeFileSync(join(folder, name), content)
      return name
    },
    read: (name) => readFileSync(join(folder, name), 'utf8'),
    remove() {
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export function linesOf(text: string): readonly Line[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line)
}

export const jsonl = (records: readonly unknown[]): string =>
  records.map((record) => JSON.stringify(record) + '\n').join('')
