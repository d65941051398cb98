import type { Tolerance } from './arguments.js'
import { allSkipped, total, type Counts, type Report } from './report.js'

/** What the command ends with. */
export const EXIT = { done: 0, problem: 1, failures: 3, differences: 4 } as const

const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const

/** What a run ends with, by what ended it and how its records fared. */
export function statusOf({ status }: Interruption, { hasProblems, counts }: Report, allowed: Tolerance): number {
  if (status !== undefined) return status
  if (hasProblems) return EXIT.problem
  return tooManyFailed(counts, allowed) ? EXIT.failures : EXIT.done
}

/** What was left out of an archive has not failed. */
function tooManyFailed(counts: Counts, allowed: Tolerance): boolean {
  if ('count' in allowed) return counts.failed > allowed.count
  return counts.failed > allowed.share * (total(counts) - allSkipped(counts))
}

/** Called off from outside. */
interface Interruption {
  readonly signal: AbortSignal
  /** The status that says by what; nothing while it isn't. */
  readonly status: number | undefined
  /** Signals have their usual effect again. */
  dispose(): void
}

/** The first signal ends the reading, and what is in hand is finished. The second ends the command at once. */
export function watchSignals(): Interruption {
  const stop = new AbortController()
  let status: number | undefined
  const listeners = Object.entries(SIGNALS).map(([name, code]) => {
    const listener = (): void => {
      if (status !== undefined) process.exit(code)
      status = code
      stop.abort()
    }
    process.on(name, listener)
    return { name, listener }
  })
  return {
    signal: stop.signal,
    get status() {
      return status
    },
    dispose() {
      for (const { name, listener } of listeners) process.off(name, listener)
    },
  }
}
