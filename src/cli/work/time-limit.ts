import { Script, createContext } from 'node:vm'

const sandbox = createContext({ work: undefined })
const call = new Script('work()')

/** A call that was broken off. */
export class TimeoutError extends Error {
  override readonly name = 'TimeoutError'
}

/**
 * Calls a function in this thread and breaks it off after a number of milliseconds, even out of an endless loop.
 *
 * @throws TimeoutError when it is broken off.
 */
export function withTimeLimit<T>(milliseconds: number, work: () => T): T {
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
