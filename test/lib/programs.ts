import { spawn, type ChildProcess } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'

/** A program that a test runs. */
export interface Program {
  readonly child: ChildProcess
  /** Resolves to what it has written when it ends, however it ends. */
  readonly ended: Promise<Ending>
  /** Ends it as a power cut would, and waits until it is gone. */
  kill(): Promise<void>
}

export interface Ending {
  /** Null when it was ended by a signal. */
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

const running = new Set<Program>()

/** Also when the tests themselves break off. */
process.once('exit', () => {
  for (const { child } of running) child.kill('SIGKILL')
})

export interface StartOptions {
  readonly env?: Readonly<Record<string, string>>
  /** All of its standard input. */
  readonly input?: string | undefined
}

/** Starts a program. Whoever starts one calls `stopAll` in the end. */
export function start(command: string, args: readonly string[], { env, input = '' }: StartOptions = {}): Program {
  const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: 'pipe' })
  const output = { stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text))
  // One that ends before it has read everything closes the pipe: its status tells.
  child.stdin.on('error', () => undefined).end(input)
  const ended = new Promise<Ending>((resolve) => {
    child.once('error', (error) => (output.stderr += error.message))
    child.once('close', (status) => {
      running.delete(program)
      resolve({ status, ...output })
    })
  })
  const program: Program = {
    child,
    ended,
    async kill() {
      child.kill('SIGKILL')
      await ended
    },
  }
  running.add(program)
  return program
}

/** Starts a script of the project with this Node. */
export function startScript(path: string, args: readonly string[] = [], options: StartOptions = {}): Program {
  return start(process.execPath, [path, ...args], options)
}

/** Ends every program that still runs, frozen ones too, and waits until they are gone. */
export async function stopAll(): Promise<void> {
  await Promise.all([...running].map((program) => program.kill()))
}

/** Waits for a condition, for two minutes at most: a machine may be slow. `what` completes "waited in vain for ...". */
export async function until(what: string, condition: () => boolean | Promise<boolean>): Promise<void> {
  const end = performance.now() + 120_000
  while (!(await condition())) {
    if (performance.now() > end) throw new Error(`waited in vain for ${what}`)
    await sleep(10)
  }
}
