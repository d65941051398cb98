import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Piscina } from 'piscina'
import { MemoryError, PoolError, TimeoutError, flatten, revive } from './errors.js'
import type { ResolvedPoolOptions } from './pool-options.js'
import type { Done, Result, Setup, Task } from './task.js'
import { watch } from './watch.js'

type Work = Omit<Task, 'progress'>

/** A document ended its worker: which, counted from 0, and how. */
interface Loss {
  readonly at: number
  readonly error: TimeoutError | MemoryError | PoolError
}

export const CLOSED = 'The pool is closed.'
const WORKER = fileURLToPath(new URL('./pool-worker.cjs', import.meta.url))

/** The threads and their tasks. Each has one task at a time, so a lost thread loses nothing else. */
export class Workers {
  readonly #threads: Piscina
  readonly #options: ResolvedPoolOptions
  readonly #tasks = new Map<Promise<unknown>, AbortController>()
  #ended = false

  constructor(options: ResolvedPoolOptions) {
    if (!existsSync(WORKER))
      throw new PoolError(`${WORKER} is missing. A bundler must leave clean-article/node outside of its bundle.`)
    const { size, memory } = options
    const workerData: Setup = { options: options.options, module: options.setup }
    const resourceLimits = memory === undefined ? {} : { maxOldGenerationSizeMb: memory }
    this.#options = options
    this.#threads = new Piscina({
      filename: WORKER,
      minThreads: size,
      maxThreads: size,
      workerData,
      resourceLimits,
      recordTiming: false,
    })
    this.#threads.on('error', (error: unknown) => {
      if (this.#threads.threads.length === 0) this.#rejectAll(notStarting(error))
    })
  }

  /**
   * Cleans documents on one worker. Rejects with the signal's reason, and with an `OptionError` or a `PoolError` where no
   * document is at fault.
   */
  async send(work: Work, signal?: AbortSignal): Promise<readonly Result[] | Loss> {
    signal?.throwIfAborted()
    const end = new AbortController()
    const forward = () => {
      end.abort(signal?.reason)
    }
    signal?.addEventListener('abort', forward, { once: true })
    const task = this.#run(work, end)
    this.#tasks.set(task, end)
    try {
      const done = await task
      if ('unusable' in done) throw revive(done.unusable)
      return 'results' in done ? done.results : done
    } finally {
      this.#tasks.delete(task)
      signal?.removeEventListener('abort', forward)
    }
  }

  /** Ends the threads, and rejects their tasks. */
  async end(): Promise<void> {
    this.#ended = true
    this.#rejectAll(new PoolError(CLOSED))
    await this.#threads.destroy()
  }

  async #run(work: Work, end: AbortController, again = true): Promise<Done | Loss> {
    const progress = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
    const { timeout } = this.#options
    const endWatch = watch(progress, timeout, () => {
      end.abort(new TimeoutError(timeout))
    })
    try {
      return (await this.#threads.run({ ...work, progress }, { signal: end.signal })) as Done
    } catch (error) {
      const at = Atomics.load(progress, 0) - 1
      if (end.signal.reason instanceof TimeoutError) return { at: Math.max(at, 0), error: end.signal.reason }
      end.signal.throwIfAborted()
      if (this.#ended) throw new PoolError(CLOSED)
      if (at >= 0) return { at, error: this.#howLost(error) }
      // The thread was lost before it began: no document here is at fault, though one before may be.
      if (!again) throw notStarting(error)
    } finally {
      endWatch()
    }
    return this.#run(work, end, false)
  }

  #howLost(error: unknown): MemoryError | PoolError {
    const outOfMemory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    if (outOfMemory) return new MemoryError(this.#options.memory)
    return new PoolError(`The document ended its worker: ${flatten(error).message}`)
  }

  #rejectAll(reason: PoolError): void {
    for (const end of this.#tasks.values()) end.abort(reason)
  }
}

function notStarting(error: unknown): PoolError {
  return new PoolError(`The pool's workers don't start: ${flatten(error).message}`)
}
