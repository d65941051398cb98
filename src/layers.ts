import { alignment, trimmedEnd } from './text/whitespace.js'
import type { PlainText, Written } from './write/text.js'

/** A text written from the blocks of another: what a later pass reads. */
export interface Layer extends PlainText {
  /** The text that the blocks of `written` point into. */
  readonly source: string
}

export interface Range {
  readonly start: number
  readonly end: number
}

/** Follows a range of the text above the last layer down to the input: several ranges where something went in between. */
export function toInput(range: Range, layers: readonly Layer[]): readonly Range[] {
  let ranges: readonly Range[] = [range]
  for (const layer of layers.toReversed()) ranges = ranges.flatMap((part) => toSource(part, layer))
  return ranges
}

function toSource(range: Range, layer: Layer): Range[] {
  const ranges: Range[] = []
  for (let index = firstReaching(layer.written, range.start); index < layer.written.length; index++) {
    const entry = layer.written[index]
    if (!entry || entry.start >= range.end) break
    ranges.push({
      start: sourceOffset(entry, layer, Math.max(range.start, entry.start)),
      end: sourceEnd(entry, layer, range.end),
    })
  }
  return ranges
}

/** Index of the first entry that ends behind `position`. */
function firstReaching(written: readonly Written[], position: number): number {
  let low = 0
  let high = written.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((written[middle]?.end ?? 0) > position) high = middle
    else low = middle + 1
  }
  return low
}

function sourceOffset(entry: Written, layer: Layer, position: number): number {
  const { block, start, end } = entry
  if (position === start) return block.start
  const raw = layer.source.slice(block.start, block.end)
  return block.start + alignment(raw, layer.text.slice(start, end), position - start)
}

const SPACE = /\s/u

/** A range reaches up to where the next one begins, so that what was dropped between them is in one of the two. */
function sourceEnd(entry: Written, layer: Layer, end: number): number {
  let next = end
  while (next < entry.end && SPACE.test(layer.text.charAt(next))) next++
  if (next >= entry.end) return entry.block.end
  return trimmedEnd(layer.source, sourceOffset(entry, layer, next))
}
