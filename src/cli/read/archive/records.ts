import { Window } from '../window.js'
import { BROKEN, type Stretch } from './members.js'

/** The bytes of one record as it stands in an archive, from its version line on. */
export interface RawRecord {
  readonly bytes: Uint8Array
  /** The archive ended before the record did. */
  readonly cut: boolean
}

const VERSION = Buffer.from('WARC/')
/** How the next record begins. */
const NEXT_RECORD = ['WARC/1.0\r\n', 'WARC/1.1\r\n'].map((version) => Buffer.from(version))
const VERSION_LINE = 10
const HEADER_END = Buffer.from('\r\n\r\n')
const RECORD_END = HEADER_END
/** No header is this long. */
const LONGEST_HEADER = 1024 * 1024
/** No page is this long: what is longer is passed over. */
const LONGEST_RECORD = 128 * 1024 * 1024
const LENGTH = /^content-length:[ \t]*(\d{1,15})[ \t]*$/imu

/** Cuts an archive into its records. After a stretch that makes no sense it goes on at the next record. */
export async function* recordsOf(stretches: AsyncIterable<Stretch>): AsyncGenerator<RawRecord | typeof BROKEN> {
  const source = stretches[Symbol.asyncIterator]()
  for (;;) {
    const part = new Part(source)
    yield* cutRecords(new Window(part))
    if (part.end !== 'broken') return
    yield BROKEN
  }
}

/** What stands between two places where an archive is broken: a stream that remembers how it ended. */
class Part implements AsyncIterable<Uint8Array> {
  end: 'broken' | 'whole' | undefined

  constructor(private readonly source: AsyncIterator<Stretch>) {}

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    for (let next = await this.source.next(); next.done !== true; next = await this.source.next()) {
      if (next.value === BROKEN) {
        this.end = 'broken'
        return
      }
      yield next.value
    }
    this.end = 'whole'
  }
}

async function* cutRecords(window: Window): AsyncGenerator<RawRecord | typeof BROKEN> {
  while (await skipEmptyLines(window)) {
    const end = await endOfRecord(window)
    if (end === undefined) {
      yield BROKEN
      await toNextRecord(window)
    } else {
      yield { bytes: window.bytes.subarray(0, end), cut: end > window.bytes.length }
      window.drop(Math.min(end, window.bytes.length))
    }
  }
}

/** Where the record ends that the window begins with; nothing where none begins there or its length is wrong. */
async function endOfRecord(window: Window): Promise<number | undefined> {
  const body = await endOfHeader(window)
  if (body === undefined) return undefined
  const length = LENGTH.exec(window.bytes.toString('latin1', 0, body))?.[1]
  if (length === undefined) return undefined
  const end = body + Number(length)
  if (Number(length) > LONGEST_RECORD) {
    await window.skip(end)
    return undefined
  }
  const whole = await window.fill(end + RECORD_END.length)
  const behind = window.bytes.subarray(end, end + RECORD_END.length)
  // The last record of an archive may lack the empty lines behind it; one that holds others has a wrong length.
  if (whole ? behind.equals(RECORD_END) : nextRecord(window.bytes, body) === -1) return end
  return undefined
}

async function endOfHeader(window: Window): Promise<number | undefined> {
  await window.fill(VERSION.length)
  if (!window.bytes.subarray(0, VERSION.length).equals(VERSION)) return undefined
  for (;;) {
    const found = window.bytes.indexOf(HEADER_END)
    if (found !== -1) return found + HEADER_END.length
    if (window.bytes.length > LONGEST_HEADER || !(await window.grow())) return undefined
  }
}

async function skipEmptyLines(window: Window): Promise<boolean> {
  while (await window.fill(1)) {
    const first = window.bytes[0]
    if (first !== 10 && first !== 13) return true
    window.drop(1)
  }
  return false
}

/** The broken record may end in the middle of a line. */
async function toNextRecord(window: Window): Promise<void> {
  for (let from = 1; ; from = 0) {
    const found = nextRecord(window.bytes, from)
    if (found !== -1) return window.drop(found)
    window.drop(Math.max(0, window.bytes.length - VERSION_LINE))
    if (!(await window.grow())) return window.drop(window.bytes.length)
  }
}

function nextRecord(bytes: Buffer, from: number): number {
  const found = NEXT_RECORD.map((version) => bytes.indexOf(version, from)).filter((place) => place !== -1)
  return found.length === 0 ? -1 : Math.min(...found)
}
