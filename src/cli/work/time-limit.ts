import { cpuUsage } from 'node:process'
import { Script, createContext } from 'node:vm'

const sandbox = createContext({ work: undefined })
const call = new Script('work()')

/** What took longer than it may. */
export class TimeoutError extends Error {
  override readonly name = 'TimeoutError'
}

/** So many times the time on a machine that is busy with other things. */
const PATIENCE = 5

/**
 * Calls a function and breaks it off after so many milliseconds: an endless loop is broken off too, in the thread that
 * it runs in. Where all threads together got less of the processor than that, the machine is busy and the function need not
 * be slow: it is called once more, with more time.
 *
 * @throws TimeoutError when it is broken off.
 */
export function withTimeLimit<T>(milliseconds: number, work: () => T): T {
  const before = cpuUsage()
  try {
    return limited(milliseconds, work)
  } catch (error) {
    if (!(error instanceof TimeoutError) || usedSince(before) >= milliseconds) throw error
    return limited(PATIENCE * milliseconds, work)
  }
}

/** Milliseconds of the processor. */
function usedSince(before: NodeJS.CpuUsage): number {
  const { user, system } = cpuUsage(before)
  return (user + system) / 1000
}

function limited<T>(milliseconds: number, work: () => T): T {
  let result: { readonly value: T } | undefined
  sandbox['work'] = () => {
    result = { value: work() }
  }
  try {
    call.runInContext(sandbox, { timeout: milliseconds })
  } catch (error) {
    if (codeOf(error) !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error
    throw new TimeoutError(`It took more than ${String(milliseconds / 1000)} s.`)
  } finally {
    sandbox['work'] = undefined
  }
  return (result as unknown as { readonly value: T }).value
}

/** Not the one of `errors.ts`: what a sandbox throws is no `Error` of this realm. */
function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
}
