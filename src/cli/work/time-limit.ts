import { Script, createContext } from 'node:vm'
import { codeOf } from '../errors.js'

const sandbox = createContext({ work: undefined })
const call = new Script('work()')

/** What took longer than it may. */
export class TimeoutError extends Error {
  override readonly name = 'TimeoutError'
}

/**
 * Calls a function and breaks it off after so many milliseconds: an endless loop is broken off too, in the thread that
 * it runs in.
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
