import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { OptionError, createCleaner, type Options } from '../index.js'

export interface PoolOptions {
  /** How many workers. They start at once. Default: as many as the machine runs in parallel. */
  readonly size?: number | undefined
  /** How long one document may take, in milliseconds, from when a worker begins with it. Default 60,000. */
  readonly timeout?: number | undefined
  /** How much memory a worker's objects may take, in MB (its heap; 200 are plenty for pages). Default: what Node allows. */
  readonly memory?: number | undefined
  /** Options for every document. Functions can't be sent to workers: see `setup`. */
  readonly options?: Options | undefined
  /**
   * A module whose default export is options, as a URL or a path from the current folder; each worker loads it, so that
   * these may hold functions. `options` go before them.
   */
  readonly setup?: URL | string | undefined
}

/** Pool options with every default filled in. */
export interface ResolvedPoolOptions {
  readonly size: number
  readonly timeout: number
  readonly memory: number | undefined
  readonly options: Options
  readonly setup: string | undefined
}

const NAMES = ['size', 'timeout', 'memory', 'options', 'setup']
const MINUTE = 60_000
/** Beyond this a timer of Node's fires at once. */
const LONGEST = 2 ** 31 - 1

/** Throws an `OptionError` that names the option and what it takes. */
export function resolvePoolOptions(given: PoolOptions): ResolvedPoolOptions {
  for (const name of Object.keys(given))
    if (!NAMES.includes(name))
      throw new OptionError(name, `is not known. The options of a pool are ${NAMES.join(', ')}`)
  const { size = availableParallelism(), timeout = MINUTE, memory, options = {}, setup } = given
  if (!Number.isSafeInteger(size) || size < 1) throw new OptionError('size', 'must be a whole number above 0')
  if (!(timeout > 0)) throw new OptionError('timeout', 'must be a number of milliseconds above 0')
  if (memory !== undefined && !(memory > 0)) throw new OptionError('memory', 'must be a number of MB above 0')
  createCleaner(options)
  return {
    size,
    timeout: Math.min(timeout, LONGEST),
    memory,
    options: sendableOptions(options),
    setup: setupUrl(setup),
  }
}

/**
 * Options as a worker can have them: an address arrives as a string only.
 *
 * @throws OptionError for functions, which stay where they are.
 */
export function sendableOptions(options: Options): Options {
  if (typeof options.veto === 'function') throw new OptionError('veto', CANNOT_SEND)
  options.rules?.forEach(({ match }, index) => {
    if (typeof match === 'function') throw new OptionError(`rules[${String(index)}].match`, CANNOT_SEND)
  })
  const { url } = options
  return typeof url === 'object' ? { ...options, url: url.href } : options
}

const CANNOT_SEND =
  "is a function, which can't be sent to a worker. Export the options from a module, and give its path to the pool as `setup`"

function setupUrl(setup: unknown): string | undefined {
  if (setup === undefined) return undefined
  if (setup instanceof URL) return setup.href
  if (typeof setup !== 'string' || setup === '') throw new OptionError('setup', 'must be the URL or path of a module')
  return setup.startsWith('file:') ? setup : pathToFileURL(resolve(setup)).href
}
