import { gunzipSync } from 'node:zlib'
import { gunzip } from '../gunzip.js'
import { Window } from '../window.js'

/** A stretch that can't be read. What comes before it and behind it has nothing to do with one another. */
export const BROKEN = Symbol('broken')
export type Stretch = Uint8Array | typeof BROKEN

const MAGIC = Buffer.from([0x1f, 0x8b, 0x08])
/** A member without an end in so many bytes: the archive was packed in one piece, not a member for each record. */
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
  return { bytes: undefined, end: first }
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
