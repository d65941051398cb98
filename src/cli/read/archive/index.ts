import { CommandError } from '../../errors.js'
import { isGzip, peek } from '../open.js'
import type { Item } from '../source.js'
import { BROKEN, membersOf } from './members.js'
import { readPage } from './page.js'
import { recordsOf } from './records.js'

/** How much goes out together. */
const BYTES = 256 * 1024
const RECORDS = 64

/** The pages of a web archive, gzipped or not, and the places where one is damaged. */
export async function* readArchive(
  raw: AsyncIterable<Uint8Array>,
  signal: AbortSignal,
): AsyncGenerator<readonly Item[]> {
  const { head, bytes } = await peek(raw)
  let items: Item[] = []
  let size = 0
  let isCut = false
  for await (const record of recordsOf(isGzip(head) ? membersOf(bytes) : bytes)) {
    // What is called off in the middle of a record says nothing about it.
    if (signal.aborted) break
    isCut = record === BROKEN || record.cut
    const item: Item | undefined = record === BROKEN ? { skipped: 'damaged' } : await readPage(record)
    if (item === undefined) continue
    items.push(item)
    size += record === BROKEN ? 0 : record.bytes.length
    if (size < BYTES && items.length < RECORDS) continue
    yield items
    items = []
    size = 0
  }
  if (items.length > 0) yield items
  if (isCut && !signal.aborted) throw new CommandError('its end is missing or damaged')
}
