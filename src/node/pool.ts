import { InputError, createCleaner, type Article, type Options } from '../index.js'
import { MemoryError, PoolError, revive } from './errors.js'
import { resolvePoolOptions, sendableOptions, type PoolOptions } from './pool-options.js'
import { readRecord, recordError, withOutcome, type CleanRecord, type CleanedRecord, type Outcome } from './record.js'
import type { Result, Task } from './task.js'
import { CLOSED, Workers } from './workers.js'

/** Options of one call, which override those of the pool, and a signal that ends it. */
export interface CallOptions extends Options {
  readonly signal?: AbortSignal | undefined
}

export interface Pool {
  /** How many workers there are. */
  readonly size: number
  /**
   * `cleanArticle` on a worker. Rejects with what that throws; with a `TimeoutError`, a `MemoryError` or a `PoolError`
   * where the document ended its worker; with the signal's reason where that was aborted; with a `PoolError` where the
   * pool is closed.
   */
  clean(input: string | Uint8Array, options?: CallOptions): Promise<Article>
  /**
   * Cleans records on one worker, in order: a failure is told in its `error`, and the others are cleaned.
   * Some dozens in one call save most of the messages to the worker. Rejects only for a fault of the call or the pool.
   */
  run(records: readonly CleanRecord[], options?: CallOptions): Promise<CleanedRecord[]>
  /** Takes no more work, finishes what it has, and ends the workers. So does `await using`. */
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
  /** Ends the workers at once, and rejects unfinished work. So does `using`. */
  [Symbol.dispose](): void
}

/**
 * Workers that clean on all cores. A document that hangs or eats memory ends its worker, which is replaced, and only that
 * document is rejected.
 *
 * @throws OptionError for an option that is unknown, has a value it doesn't take, or can't be sent to a worker.
 */
export function createPool(options: PoolOptions = {}): Pool {
  const resolved = resolvePoolOptions(options)
  const workers = new Workers(resolved)
  const calls = new Set<Promise<unknown>>()
  let closed = false

  async function accept<T>(work: () => Promise<T>): Promise<T> {
    if (closed) throw new PoolError(CLOSED)
    const call = work()
    calls.add(call)
    try {
      return await call
    } finally {
      calls.delete(call)
    }
  }

  async function close(): Promise<void> {
    closed = true
    await Promise.allSettled(calls)
    await workers.end()
  }

  return {
    size: resolved.size,
    clean: (input, call) => accept(() => cleanOne(workers, input, call)),
    run: (records, call) => accept(() => cleanRecords(workers, records, call)),
    close,
    [Symbol.asyncDispose]: close,
    [Symbol.dispose]: () => {
      closed = true
      void workers.end()
    },
  }
}

async function cleanOne(workers: Workers, input: unknown, call?: CallOptions): Promise<Article> {
  const { options, signal } = checkCall(call)
  if (typeof input !== 'string' && !(input instanceof Uint8Array))
    throw new InputError('The input must be a string or bytes: nothing else can be sent to a worker.')
  const sent = await workers.send({ documents: [{ input: compact(input), about: {} }], options }, signal)
  if ('error' in sent) throw sent.error
  const [result] = sent as readonly [Result]
  if ('thrown' in result) throw revive(result.thrown)
  return result.article
}

/** A document that waits for its turn in a batch, and where its outcome goes. */
interface Waiting {
  readonly document: Task['documents'][number]
  readonly finish: (outcome: Outcome) => void
}

async function cleanRecords(workers: Workers, records: readonly CleanRecord[], call?: CallOptions) {
  const { options, signal } = checkCall(call)
  const cleaned: CleanedRecord[] = []
  const waiting: Waiting[] = []
  for (const [index, record] of records.entries()) {
    try {
      const { field, input, about } = readRecord(record)
      const finish = (outcome: Outcome) => {
        cleaned[index] = withOutcome(record, field, outcome)
      }
      waiting.push({ document: { input: compact(input), about }, finish })
    } catch (error) {
      cleaned[index] = withOutcome(record, undefined, { error: recordError(error) })
    }
  }
  await cleanBatch(waiting, (documents) => workers.send({ documents, options }, signal))
  return cleaned
}

/** A lost worker takes its results with it, so the batch goes again without the document that it was lost at. */
async function cleanBatch(
  batch: readonly Waiting[],
  send: (documents: Task['documents']) => ReturnType<Workers['send']>,
) {
  let waiting = batch
  while (waiting.length > 0) {
    const sent = await send(waiting.map(({ document }) => document))
    if (!('error' in sent)) {
      for (const [index, result] of sent.entries()) waiting[index]?.finish(outcomeOf(result))
      return
    }
    const culprit = waiting[sent.at]
    // The memory was that of the whole batch.
    if (culprit !== undefined && waiting.length > 1 && sent.error instanceof MemoryError)
      await cleanBatch([culprit], send)
    else culprit?.finish({ error: recordError(sent.error) })
    waiting = waiting.filter((one) => one !== culprit)
  }
}

function outcomeOf(result: Result): Outcome {
  if ('article' in result) return result
  const { name, message } = result.thrown
  return { error: { name, message } }
}

function checkCall({ signal, ...options }: CallOptions = {}) {
  createCleaner(options)
  return { options: sendableOptions(options), signal }
}

/** Of bytes that are a piece of more, the whole would be sent. */
function compact(input: string | Uint8Array): string | Uint8Array {
  return typeof input !== 'string' && input.byteLength < input.buffer.byteLength ? new Uint8Array(input) : input
}
