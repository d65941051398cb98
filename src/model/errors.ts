/** What every error of this library is an instance of; `code` tells them apart without `instanceof`. */
export abstract class CleanArticleError extends Error {
  /** The last three come from the pool of `clean-article/node`. */
  abstract readonly code:
    'INVALID_OPTION' | 'INVALID_INPUT' | 'LIMIT_EXCEEDED' | 'TIMED_OUT' | 'OUT_OF_MEMORY' | 'POOL_FAILED'

  constructor(message: string) {
    super(message)
    this.name = new.target.name
  }
}

/** An option that doesn't exist, or with a value it doesn't take. The message says what it takes. */
export class OptionError extends CleanArticleError {
  readonly code = 'INVALID_OPTION'

  constructor(
    /** The option as it is written in the call, e.g. `limits.blocks`. */
    readonly option: string,
    problem: string,
  ) {
    super(`Option "${option}": ${problem}`)
  }
}

/** An input that can't be read: not a string, or HTML where text is read. */
export class InputError extends CleanArticleError {
  readonly code = 'INVALID_INPUT'
}

/** An input past a limit of `options.limits`. */
export class LimitError extends CleanArticleError {
  readonly code = 'LIMIT_EXCEEDED'

  constructor(
    readonly limit: 'characters' | 'blocks' | 'depth',
    /** What the limit allows. */
    readonly allowed: number,
    /** What the input has. */
    readonly found: number,
  ) {
    super(
      `The input has ${limit === 'depth' ? 'a depth of ' : ''}${String(found)}${limit === 'depth' ? '' : ` ${limit}`}, and options.limits.${limit} allows ${String(allowed)}. ` +
        `Raise the limit or cut the input up.`,
    )
  }
}
