import { gunzipSync, inflateRawSync } from 'node:zlib'
import { gunzip } from '../gunzip.js'
import { Window } from '../window.js'

/** A stretch that can't be read. What comes before it and behind it has nothing to do with one another. */
export const BROKEN = Symbol('broken')
export type Stretch = Uint8Array | typeof BROKEN

const MAGIC = Buffer.from([0x1f, 0x8b, 0x08])
/** A member that is longer, in bytes: the archive was packed in one piece, not a member for each record. */
const ONE_PIECE = 16 * 1024 * 1024
/** The mark of a member may stand within one by chance: the ends that are tried before it counts as broken. */
const ENDS = 3
const LARGEST = 256 * 1024 * 1024

/** Unpacks an archive with a gzip member for each record. A broken member takes no other with it. */
export async function* membersOf(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Stretch> {
  const window = new Window(packed)
  while (await window.fill(MAGIC.length)) {
    const { bytes, end } = await nextMember(window)
    if (bytes === undefined && end > ONE_PIECE) {
      yield* gunzip(window.rest())
      return
    }
    yield bytes ?? BROKEN
    window.drop(end)
  }
}

/** The member that the window begins with, and where the next one begins. */
async function nextMember(window: Window): Promise<{ readonly bytes: Uint8Array | undefined; readonly end: number }> {
  const first = await endOfMember(window, 1)
  let end = first
  for (let tries = 0; tries < ENDS && end <= ONE_PIECE; tries++) {
    const bytes = unpack(window.bytes.subarray(0, end))
    if (bytes === 'broken') break
    if (bytes !== 'unfinished') return { bytes, end }
    if (end === window.bytes.length) break
    end = await endOfMember(window, end + 1)
  }
  const own = ownLength(window.bytes.subarray(0, first)) ?? first
  const bytes = own < first ? unpack(window.bytes.subarray(0, own)) : 'broken'
  return typeof bytes === 'string' ? { bytes: undefined, end: first } : { bytes, end: own }
}

/** Where the next member begins, or where the archive ends. */
async function endOfMember(window: Window, from: number): Promise<number> {
  let searched = from
  for (;;) {
    const found = window.bytes.indexOf(MAGIC, searched)
    if (found !== -1) return found
    searched = Math.max(from, window.bytes.length - MAGIC.length + 1)
    if (window.bytes.length > ONE_PIECE || !(await window.grow())) return window.bytes.length
  }
}

function unpack(member: Uint8Array): Uint8Array | 'unfinished' | 'broken' {
  try {
    return gunzipSync(member, { maxOutputLength: LARGEST })
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'Z_BUF_ERROR' ? 'unfinished' : 'broken'
  }
}

const HEADER = 10
const TRAILER = 8
/** What a flag of the header says to follow: a field of its own length, and texts that end with a zero. */
const EXTRA = 4
const TEXTS = [8, 16]
const CHECKSUM = 2

/** How long a member is by itself, where something stands behind it that is none; nothing where it can't be told. */
function ownLength(member: Buffer): number | undefined {
  const flags = member[3] ?? 0
  let start = HEADER
  if (flags & EXTRA) start += 2 + (member[start] ?? 0) + 256 * (member[start + 1] ?? 0)
  for (const text of TEXTS) if (flags & text) start = member.indexOf(0, start) + 1
  if (flags & CHECKSUM) start += 2
  try {
    const packed = member.subarray(start)
    const { engine } = inflateRawSync(packed, { info: true, maxOutputLength: LARGEST }) as unknown as Inflated
    return start + engine.bytesWritten + TRAILER
  } catch {
    return undefined
  }
}

/** What zlib gives with `info`, which its types don't know. */
interface Inflated {
  readonly engine: { readonly bytesWritten: number }
}
