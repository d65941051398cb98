import { CleanArticleError, InputError, LimitError, OptionError } from '../index.js'

/** A document that took longer than the pool's `timeout`. Its worker was replaced. */
export class TimeoutError extends CleanArticleError {
  readonly code = 'TIMED_OUT'

  constructor(
    /** In milliseconds. */
    readonly timeout: number,
  ) {
    super(`The document took more than ${String(timeout)} ms, and the pool's timeout allows no more.`)
  }
}

/** A document that took more than the pool's `memory`. Its worker was replaced. */
export class MemoryError extends CleanArticleError {
  readonly code = 'OUT_OF_MEMORY'

  constructor(
    /** In MB; absent where Node's own limit was hit. */
    readonly memory: number | undefined,
  ) {
    super(
      `The document took more memory than ${memory === undefined ? 'Node allows' : `the pool's ${String(memory)} MB`}.`,
    )
  }
}

/** The pool can't clean: it was closed, its workers don't start, or the document ended one. */
export class PoolError extends CleanArticleError {
  readonly code = 'POOL_FAILED'
}

/** An error as it is sent between threads, which can't send its class, nor fields that can't be cloned. */
export interface Flat {
  readonly name: string
  readonly message: string
  readonly stack: string | undefined
  readonly fields: Readonly<Record<string, unknown>>
}

const CLASSES: Readonly<Record<string, typeof Error>> = Object.fromEntries(
  [InputError, LimitError, OptionError].map((known) => [known.name, known as unknown as typeof Error]),
)

export function flatten(thrown: unknown): Flat {
  if (!(thrown instanceof Error)) return { name: 'Error', message: String(thrown), stack: undefined, fields: {} }
  const { name, message, stack } = thrown
  return { name, message, stack, fields: thrown instanceof CleanArticleError ? { ...thrown } : {} }
}

/** The error as it was thrown: of the same class if it is one of the library's, else with the same name. */
export function revive({ name, message, stack, fields }: Flat): Error {
  const known = Object.hasOwn(CLASSES, name) ? CLASSES[name] : undefined
  const error = Reflect.construct(Error, [message], known ?? Error)
  Object.defineProperty(error, 'name', {
    value: name,
    configurable: true,
    writable: true,
    enumerable: known !== undefined,
  })
  if (stack !== undefined) error.stack = stack
  return Object.assign(error, fields)
}
