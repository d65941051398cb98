import type { TransformStreamDefaultController, Transformer } from 'node:stream/web'
import { setImmediate } from 'node:timers/promises'
import { OptionError, createCleaner, type Options } from '../index.js'
import { learnHosts } from './learn-hosts.js'
import type { Pool } from './pool.js'
import { sendableOptions } from './pool-options.js'
import {
  cleanRecord,
  recordError,
  withOutcome,
  type CleanRecord,
  type CleanedRecord,
  type RecordCleaner,
} from './record.js'

export interface StreamOptions extends Options {
  /** Cleans on the workers of this pool, one record a worker at a time, with a few read ahead. The pool stays open. */
  readonly pool?: Pool | undefined
  /**
   * Learns from each page that has an address what the pages of its host share, and cleans it and those that follow by
   * that, in bounded memory. It goes by the order of the pages, and so not over a pool. Default false.
   */
  readonly learnSites?: boolean | undefined
}

/** What a stream takes: records, or documents by themselves, which come out as `{ article }`. */
export type StreamInput = CleanRecord | string | Uint8Array

/**
 * A web stream that cleans records. They come out in the order in which they went in, no faster than they are read; one
 * that fails has an `error` in place of its article, and never ends the stream.
 *
 * @param options those of cleaning, for every record, and `pool`.
 * @throws OptionError for an option that is unknown or has a value it doesn't take.
 */
export function cleanStream(options: StreamOptions = {}): TransformStream<StreamInput, CleanedRecord> {
  const { pool, learnSites = false, ...cleaning } = options
  checkLearning(learnSites, options)
  const cleaner = learnSites ? learnHosts(cleaning) : createCleaner(cleaning)
  // The global one, whose type is the DOM's in programs that have those.
  return new TransformStream(pool === undefined ? inThread(cleaner) : overPool(pool, cleaning))
}

function inThread(cleaner: RecordCleaner): Transformer<StreamInput, CleanedRecord> {
  return {
    async transform(chunk, controller) {
      controller.enqueue(cleanRecord(asRecord(chunk), cleaner))
      // A stream that always has more would keep the event loop from everything else.
      await setImmediate()
    },
  }
}

function checkLearning(learnSites: unknown, { pool, site }: StreamOptions): void {
  if (typeof learnSites !== 'boolean') throw new OptionError('learnSites', 'must be true or false')
  if (learnSites && pool !== undefined)
    throw new OptionError('learnSites', "can't be used with a pool: each page is cleaned by what passed before it")
  if (learnSites && site !== undefined)
    throw new OptionError('learnSites', "can't be used with site, which says what is known of all pages")
}

/** Enough that no worker waits for the next record. */
const IN_STORE = 2

function overPool(pool: Pool, options: Options): Transformer<StreamInput, CleanedRecord> {
  sendableOptions(options)
  const inHand: Promise<void>[] = []
  let last = Promise.resolve()
  return {
    async transform(chunk, controller) {
      const cleaned = cleanInPool(asRecord(chunk), pool, options)
      last = passOn(last, cleaned, controller)
      inHand.push(last)
      if (inHand.length >= pool.size * IN_STORE) await inHand.shift()
    },
    flush: () => last,
  }
}

async function cleanInPool(record: CleanRecord, pool: Pool, options: Options): Promise<CleanedRecord | undefined> {
  try {
    const [cleaned] = await pool.run([record], options)
    return cleaned
  } catch (error) {
    return withOutcome(record, undefined, { error: recordError(error) })
  }
}

async function passOn(
  before: Promise<void>,
  cleaned: Promise<CleanedRecord | undefined>,
  controller: TransformStreamDefaultController<CleanedRecord>,
): Promise<void> {
  const record = await cleaned
  await before
  try {
    if (record !== undefined) controller.enqueue(record)
  } catch {
    // The stream was cancelled in the meantime.
  }
}

function asRecord(chunk: StreamInput): CleanRecord {
  return typeof chunk === 'string' || chunk instanceof Uint8Array ? { text: chunk } : chunk
}
