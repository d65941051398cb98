import type { Item } from './source.js'

const NEWLINE = 10
/** Of UTF-8, which some tools begin a file with. */
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf] as const
/** A record this long is no page; the rest of its line is passed over. */
const LONGEST = 256 * 1024 * 1024

/**
 * Cuts bytes into lines and gives those that each chunk completes, so that a slow stream is cleaned as it comes in. A
 * last line without a line break counts, unless the run was called off in the middle of it.
 */
export async function* splitLines(
  bytes: AsyncIterable<Uint8Array>,
  signal: AbortSignal,
): AsyncGenerator<readonly Item[]> {
  let begun: Uint8Array[] = []
  let length = 0
  let isFirst = true
  const finish = (end: Uint8Array): Item => {
    const line = begun.length === 0 ? end : Buffer.concat([...begun, end])
    const start = isFirst && hasMark(line) ? BYTE_ORDER_MARK.length : 0
    begun = []
    length = 0
    isFirst = false
    return { line: line.subarray(start) }
  }
  for await (const chunk of bytes) {
    const items: Item[] = []
    let start = 0
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      items.push(finish(chunk.subarray(start, end)))
      start = end + 1
    }
    const rest = chunk.subarray(start)
    length += rest.length
    if (rest.length > 0 && length <= LONGEST) begun.push(rest)
    if (items.length > 0) yield items
  }
  if (begun.length > 0 && !signal.aborted) yield [finish(new Uint8Array())]
}

function hasMark(line: Uint8Array): boolean {
  return BYTE_ORDER_MARK.every((byte, index) => line[index] === byte)
}
