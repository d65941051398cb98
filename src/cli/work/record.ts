import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Cleaner } from '../../index.js'
import { isRecord } from '../../lib/records.js'
import { readMail } from '../../node/mail.js'
import { fieldsOf, readRecord as readDocument, type CleanRecord, type RecordError } from '../../node/record.js'
import { kindByHead, kindByName } from '../read/kind.js'
import { isGzip } from '../read/open.js'
import type { Item } from '../read/source.js'
import { carryNumbers } from './numbers.js'

/** Where the document of a line is. */
export interface Field {
  readonly name: string
  /** `html` is always read as HTML, `text` as whichever it looks like. */
  readonly as: 'html' | 'text'
}

/** A record as it was read, and what of it goes to be cleaned. */
export interface Read {
  readonly record: Readonly<Record<string, unknown>>
  readonly document: CleanRecord
  /** The other fields: they go along with the article as they came. */
  readonly others?: Readonly<Record<string, unknown>>
}

/** A record that can't be read as one. */
export class BadRecord extends Error {
  constructor(
    readonly record: Readonly<Record<string, unknown>>,
    readonly error: RecordError,
  ) {
    super(error.message)
  }
}

const HTML = /\.x?html?(?:\.gz)?$/iu
const BLANK = /^\s*$/u

/** Whether a file is HTML by its name, whatever it looks like. */
export function isHtmlName(file: string): boolean {
  return HTML.test(file)
}

/** The page that a file holds, and a cleaner that goes by the name of the file, or by what a mail or a saved page states. */
export async function readAlone(
  file: string,
  bytes: Uint8Array,
  cleaner: Cleaner,
): Promise<{ readonly input: string | Uint8Array; readonly cleaner: Cleaner }> {
  if ((kindByName(file) ?? kindByHead(bytes)) === 'mail') {
    const { input, about } = readDocument(await readMail(bytes))
    return { input, cleaner: cleaner.with(about) }
  }
  return { input: bytes, cleaner: isHtmlName(file) ? cleaner.with({ format: 'html' }) : cleaner }
}

/**
 * Reads a record; nothing of a blank line.
 *
 * @throws BadRecord for a line that is no JSON object or lacks the field.
 * @throws Error of the file system for a file that can't be read.
 */
export function readRecord(item: Exclude<Item, { skipped: unknown }>, field: Field | undefined): Read | undefined {
  if ('line' in item) return readLine(item.line, field)
  const document = 'page' in item ? item.page : readPage(item.path)
  return { record: document, document }
}

function readPage(file: string): CleanRecord {
  const bytes = readFileSync(file)
  const page = isGzip(bytes) ? gunzipSync(bytes) : bytes
  return { file, [isHtmlName(file) ? 'html' : 'text']: page }
}

function readLine(bytes: Uint8Array, field: Field | undefined): Read | undefined {
  const line = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
  if (BLANK.test(line)) return undefined
  const record = untouched(line, parse(line), field)
  if (field === undefined) return { record, document: record }
  const { [field.name]: document, ...others } = record
  if (document === undefined) {
    const names = fieldsOf(record) || 'none'
    throw badRecord(record, 'InputError', `The record has no field "${field.name}". Its fields: ${names}.`)
  }
  const { url, contentType } = record
  delete others['error']
  return { record, document: { [field.as]: document, url, contentType } as CleanRecord, others }
}

function parse(line: string): Record<string, unknown> {
  let parsed: unknown
  try {
    parsed = JSON.parse(line)
  } catch (error) {
    throw badRecord({ line }, 'SyntaxError', `The line is no JSON: ${(error as Error).message}.`)
  }
  if (isRecord(parsed)) return parsed
  throw badRecord({ line }, 'InputError', 'The line is no JSON object.')
}

/** Fields that are read here, and not only passed through. */
const READ = new Set(['html', 'text', 'url', 'contentType'])

function untouched(line: string, record: Record<string, unknown>, field: Field | undefined): Record<string, unknown> {
  const carried = carryNumbers(line)
  if (carried === line) return record
  const kept = Object.entries(JSON.parse(carried) as Record<string, unknown>)
  return Object.fromEntries(
    kept.map(([name, value]) => [name, READ.has(name) || name === field?.name ? record[name] : value]),
  )
}

function badRecord(record: Record<string, unknown>, name: string, message: string): BadRecord {
  return new BadRecord(record, { name, message })
}

/** A record as JSON can hold it: bytes as the text that they most likely are. */
export function plain(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(record).map(([name, value]) => [
      name,
      value instanceof Uint8Array ? Buffer.from(value).toString('utf8') : value,
    ]),
  )
}
