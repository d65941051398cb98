import { readMail } from '../../node/mail.js'
import type { CleanRecord } from '../../node/record.js'
import { CommandError, causeOf } from '../errors.js'
import { readArchive } from './archive/index.js'
import { splitLines } from './lines.js'
import { STDIN, collect, plainBytes, rawBytes } from './open.js'
import type { Batch, Found, Item, Source } from './source.js'

/** Files that go to a worker together: they are opened there. */
const FILES = 8

export interface Reading {
  /** Whether an earlier run has done the record of this number. */
  readonly isDone: (record: number) => boolean
  /** Aborted where the run was called off: then reading ends. */
  readonly signal: AbortSignal
  /** Called with the number of bytes of everything that is read here. */
  readonly onBytes: (count: number) => void
  /** Called for every page in a file of its own, which is read where it is cleaned. */
  readonly onFile: (file: string) => void
  /** Called for a source that can't be read; the others are read all the same. */
  readonly complain: (problem: CommandError) => void
}

/** All records of the sources in order, but for those that are done. */
export async function* readBatches(sources: readonly Source[], reading: Reading): AsyncGenerator<Batch> {
  let number = 0
  for await (const group of groupsOf(sources, reading)) {
    let batch: Found[] = []
    for (const found of group) {
      if (!reading.isDone(number++)) batch.push(found)
      else if (batch.length > 0) {
        yield { first: number - 1 - batch.length, found: batch }
        batch = []
      }
    }
    if (batch.length > 0) yield { first: number - batch.length, found: batch }
  }
}

async function* groupsOf(sources: readonly Source[], reading: Reading): AsyncGenerator<readonly Found[]> {
  let files: Found[] = []
  for (const source of sources) {
    if (reading.signal.aborted) return
    const isFile = source.kind === 'page' && source.file !== STDIN
    if (isFile) reading.onFile(source.file)
    if (isFile) files.push({ origin: { source, record: 1 }, item: { path: source.file } })
    if (files.length > 0 && (!isFile || files.length === FILES)) {
      yield files
      files = []
    }
    if (!isFile) yield* recordsOf(source, reading)
  }
  if (files.length > 0) yield files
}

/** The records of one source, with their places. What breaks it off is told, and what came before is kept. */
async function* recordsOf(source: Source, reading: Reading): AsyncGenerator<readonly Found[]> {
  let record = 0
  try {
    for await (const items of itemsOf(source, reading)) {
      yield items.map((item) => ({ origin: { source, record: ++record }, item }))
    }
  } catch (error) {
    if (reading.signal.aborted) return
    const where = record === 0 ? '' : ` after record ${String(record)}`
    reading.complain(new CommandError(`Can't read ${source.file}${where}: ${causeOf(error)}.`))
  }
}

function itemsOf({ file, kind }: Source, { signal, onBytes }: Reading): AsyncIterable<readonly Item[]> {
  const raw = tell(rawBytes(file, signal), onBytes)
  if (kind === 'archive') return readArchive(raw, signal)
  const bytes = plainBytes(raw)
  if (kind === 'lines') return splitLines(bytes, signal)
  return onePage(bytes, signal, kind === 'mail' ? (mail) => fromMail(file, mail) : (text) => ({ text }))
}

async function fromMail(file: string, mail: Uint8Array): Promise<CleanRecord> {
  return { ...(file !== STDIN && { file }), ...(await readMail(mail)) }
}

async function* onePage(
  bytes: AsyncIterable<Uint8Array>,
  signal: AbortSignal,
  read: (whole: Uint8Array) => CleanRecord | Promise<CleanRecord>,
): AsyncGenerator<readonly Item[]> {
  const whole = await collect(bytes)
  // What was called off in the middle of a page is no page.
  if (!signal.aborted) yield [{ page: await read(whole) }]
}

async function* tell(bytes: AsyncIterable<Uint8Array>, onBytes: (count: number) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    onBytes(chunk.length)
    yield chunk
  }
}
