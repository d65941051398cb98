import { createCleaner, fingerprint, type Article, type Options } from '../../index.js'
import { learnHosts } from '../../node/learn-hosts.js'
import {
  cleanRecord,
  readRecord as readDocument,
  recordError,
  type CleanRecord,
  type RecordCleaner,
  type RecordError,
} from '../../node/record.js'
import { showBlocks, type Shown } from '../batch-report/blocks.js'
import { digestOf } from '../batch-report/digest.js'
import { causeOf } from '../errors.js'
import type { Item } from '../read/source.js'
import { isJson, writeArticle, type Format } from './formats.js'
import { BadRecord, plain, readRecord, type Field, type Read } from './record.js'
import { reasonAgainst, type Wanted } from './wanted.js'
import { TimeoutError, withTimeLimit } from './time-limit.js'

/** What a worker must know to clean. Plain data, so that it can go to another thread. */
export interface Task {
  readonly options: Options
  /** Where a line's document is. */
  readonly field: Field | undefined
  readonly format: Format
  readonly fields: readonly string[]
  readonly wanted: Wanted
  /** Takes a fingerprint of each article. */
  readonly dedupe: boolean
  /** Learns what the pages of a host share as they pass. */
  readonly learnSites?: boolean
  /** The most that one record may take, in milliseconds. */
  readonly timeout: number
  /** What a report asks for, as JSON in the place of what is written: of every page, or of those that it shows. */
  readonly report?: 'digest' | 'blocks'
}

/** What came of an item. */
export type Outcome =
  /** `verdict` where it is no article: for people. */
  | { readonly kind: 'cleaned'; readonly written: string; readonly fingerprint?: string; readonly verdict?: string }
  | { readonly kind: 'failed'; readonly error: RecordError; readonly record: Readonly<Record<string, unknown>> }
  | { readonly kind: 'skipped'; readonly reason: string; readonly what?: string; readonly written?: string }
  | { readonly kind: 'blank' }
  /** The file can't be read. */
  | { readonly kind: 'unreadable'; readonly message: string }

const FIRST = '<article><h1>A first page</h1><p>It is cleaned before the clock runs.</p></article>'

/** Cleans items one after another. One that throws or takes too long is a failed record, and the next has its turn. */
export type Worker = (items: readonly Item[]) => Outcome[]

export function createWorker(task: Task): Worker {
  const cleaner = task.learnSites === true ? learnHosts(task.options) : createCleaner(task.options)
  // The first call takes half a second more than the others: no page shall be called slow for being first.
  if (task.report === 'digest') createCleaner().cleanArticle(FIRST)
  return (items) => {
    const outcomes: Outcome[] = []
    while (outcomes.length < items.length) cleanRest(items, outcomes, (item) => clean(item, cleaner, task), task)
    return outcomes
  }
}

/**
 * All items that are left share the time of one, for a time limit costs as much as a short text. Where that isn't
 * enough, the one that was broken off gets the same time for itself.
 */
function cleanRest(items: readonly Item[], outcomes: Outcome[], clean: (item: Item) => Outcome, task: Task): void {
  try {
    withTimeLimit(task.timeout, () => {
      for (const item of items.slice(outcomes.length)) outcomes.push(clean(item))
    })
    return
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error
  }
  const item = items[outcomes.length]
  if (item === undefined) return
  try {
    outcomes.push(withTimeLimit(task.timeout, () => clean(item)))
  } catch (error) {
    outcomes.push(failedItem(item, recordError(error), task))
  }
}

function clean(item: Item, cleaner: RecordCleaner, task: Task): Outcome {
  if ('skipped' in item) return { kind: 'skipped', reason: item.skipped }
  try {
    const read = readRecord(item, task.field)
    return read === undefined ? { kind: 'blank' } : cleanRead(read, cleaner, task)
  } catch (error) {
    if (error instanceof BadRecord) return failed(error.record, error.error)
    return 'path' in item
      ? { kind: 'unreadable', message: `Can't read ${item.path}: ${causeOf(error)}.` }
      : failedItem(item, recordError(error), task)
  }
}

function cleanRead({ record, document, others }: Read, cleaner: RecordCleaner, task: Task): Outcome {
  const { format, fields, wanted, dedupe, report } = task
  if (report === 'blocks') return { kind: 'cleaned', written: JSON.stringify(blocksOf(document, task.options)) }
  const begun = performance.now()
  const cleaned = cleanRecord(document, cleaner)
  const milliseconds = performance.now() - begun
  if (cleaned.error !== undefined) return failed(record, cleaned.error)
  const { article, ...rest } = cleaned
  const written =
    report === 'digest'
      ? JSON.stringify(digestOf(article, readDocument(document).about.url, milliseconds))
      : writeArticle(article, others ?? rest, format, fields)
  const reason = reasonAgainst(article, wanted)
  if (isNoText(article)) {
    const skipped = { kind: 'skipped', reason: 'no text', what: article.verdict.reason } as const
    return isJson(format) && reason === undefined ? { ...skipped, written } : skipped
  }
  if (reason !== undefined) return { kind: 'skipped', reason }
  return {
    kind: 'cleaned',
    written,
    ...(dedupe ? { fingerprint: fingerprint(article) } : {}),
    ...(article.verdict.kind === 'article' ? {} : { verdict: verdictOf(article) }),
  }
}

function blocksOf(document: CleanRecord, options: Options): readonly Shown[] {
  const { about, input } = readDocument(document)
  return showBlocks(createCleaner({ ...options, ...about }).label(input))
}

function verdictOf({ verdict: { kind, reason } }: Article): string {
  return reason === '' ? kind : `${kind} (${reason})`
}

/** A PDF, a picture, an archive: there is nothing to write but what it is. */
function isNoText({ text, verdict }: Article): boolean {
  return text === '' && verdict.kind === 'other' && verdict.reason.startsWith('no text: ')
}

/** For a record that was never finished: it is read once more, so that it goes out with its error. */
export function failedItem(item: Item, error: RecordError, { field }: Pick<Task, 'field'>): Outcome {
  try {
    const read = 'skipped' in item ? undefined : readRecord(item, field)
    return failed(read?.record ?? {}, error)
  } catch {
    return failed({}, error)
  }
}

function failed(record: Readonly<Record<string, unknown>>, error: RecordError): Outcome {
  return { kind: 'failed', error, record: plain(record) }
}
