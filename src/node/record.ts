import { InputError, type Article, type Cleaner, type Options, type UrlLike } from '../index.js'
import { defined, isRecord } from '../lib/records.js'

/** A document to clean: its HTML or its text, and any other fields of the caller. */
export interface CleanRecord {
  /** Always read as HTML. Goes before `text`, unless it is empty. */
  readonly html?: string | Uint8Array | undefined
  /** Read as the option `format` says: by default as whichever it looks like. */
  readonly text?: string | Uint8Array | undefined
  /**
   * Where the page came from; goes before the option of that name. One that isn't absolute says that nothing is known, and one
   * that is neither a string nor a URL counts as absent.
   */
  readonly url?: string | UrlLike | undefined
  /** What the server said of the bytes; goes before the option of that name. */
  readonly contentType?: string | undefined
  readonly [field: string]: unknown
}

/**
 * The cleaned record: with the article in place of what was read, or with the error. Every other field is as
 * it came; a failed record keeps its `html` or `text` too, so that it can be tried again.
 */
export type CleanedRecord = Record<string, unknown> &
  ({ article: Article; error?: undefined } | { article?: undefined; error: RecordError })

export interface RecordError {
  /** Name of its class, e.g. `LimitError`. */
  readonly name: string
  readonly message: string
}

/** The fields of a record that are read: the document, and options for it. */
export interface Reading {
  readonly field: 'html' | 'text'
  readonly input: string | Uint8Array
  readonly about: Pick<Options, 'format' | 'contentType'> & { readonly url?: string }
}

/** What records are cleaned with: the part of a `Cleaner` that this needs. */
export interface RecordCleaner {
  with(options: Options): Pick<Cleaner, 'cleanArticle'>
}

/** What came of it. */
export type Outcome = { readonly article: Article } | { readonly error: RecordError }

/** Cleans any record. Never throws: a failure is told in `error`. */
export function cleanRecord(record: CleanRecord, cleaner: RecordCleaner): CleanedRecord {
  try {
    const reading = readRecord(record)
    const article = cleaner.with(reading.about).cleanArticle(reading.input)
    return withOutcome(record, reading.field, { article })
  } catch (error) {
    return withOutcome(record, undefined, { error: recordError(error) })
  }
}

/** Puts a record together with what came of it. Never throws. */
export function withOutcome(record: unknown, field: Reading['field'] | undefined, outcome: Outcome): CleanedRecord {
  const others = isRecord(record) ? record : {}
  try {
    return 'article' in outcome
      ? { ...without(others, 'error', field), article: outcome.article }
      : { ...without(others, 'article'), error: outcome.error }
  } catch (error) {
    // A field that can't be read.
    return { error: recordError(error) }
  }
}

function without(record: Record<string, unknown>, ...fields: (string | undefined)[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => !fields.includes(name)))
}

/** Anything thrown, as plain data. */
export function recordError(thrown: unknown): RecordError {
  return thrown instanceof Error
    ? { name: thrown.name, message: thrown.message }
    : { name: 'Error', message: String(thrown) }
}

const HAS = 'a record has its document in "html" or "text", as a string or bytes'

/**
 * Finds the document in a record.
 *
 * @throws InputError for anything that has none.
 */
export function readRecord(record: unknown): Reading {
  if (typeof record === 'string' || record instanceof Uint8Array) return { field: 'text', input: record, about: {} }
  if (!isRecord(record)) throw new InputError(`Not a record but ${describe(record)}: ${HAS}.`)
  const { html, text } = record
  const field = isAbsent(html) && !isAbsent(text) ? 'text' : 'html'
  const input = record[field] ?? record['text']
  if (input === undefined || input === null) {
    const names = fieldsOf(record)
    throw new InputError(`The record has no document: ${HAS}. ${names === '' ? 'It is empty.' : `It has ${names}.`}`)
  }
  if (typeof input !== 'string' && !(input instanceof Uint8Array))
    throw new InputError(`The record's "${field}" must be a string or bytes, not ${describe(input)}.`)
  return { field, input, about: aboutPage(record, field) }
}

/** More fields of a record are not named. */
const MOST_FIELDS = 20

/** For people. */
export function fieldsOf(record: object): string {
  return Object.keys(record).slice(0, MOST_FIELDS).join(', ')
}

/** Tables of scraped pages hold empty columns beside the one that counts. */
function isAbsent(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (value instanceof Uint8Array && value.length === 0)
}

function aboutPage({ url: given, contentType }: CleanRecord, field: Reading['field']): Reading['about'] {
  const url = isRecord(given) ? given['href'] : given
  return defined({
    format: field === 'html' ? field : undefined,
    url: typeof url === 'string' ? (URL.canParse(url) ? url : '') : undefined,
    contentType: typeof contentType === 'string' ? contentType : undefined,
  })
}

function describe(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'an array' : `a value of type ${typeof value}`
}
