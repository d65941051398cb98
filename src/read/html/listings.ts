import type { Element } from '../../model/element.js'
import type { Span } from '../../model/span.js'
import type { FinishedLine } from './line/written.js'
import { withoutLineNumbers } from './line-numbers.js'
import type { ReadBlock } from './read-block.js'

/** Whether a line is the next one of a listing: some sites set each of its lines in an element of its own. */
export function isNextLine({ block, origin }: ReadBlock, line: FinishedLine, home: Element): boolean {
  if (!isLine(home, line.text, line.spans)) return false
  if (block.role === 'code') return origin.home === home.parent
  return origin.home !== home && origin.home.parent === home.parent && isLine(origin.home, block.text, origin.spans)
}

/** A line that is nothing but code, in an element that means nothing else. */
function isLine({ tag }: Element, text: string, [first]: readonly Span[]): boolean {
  return tag === 'div' && first?.kind === 'code' && first.start === 0 && first.end === text.length
}

/** The listing with one more line. */
export function withLine({ block, origin }: ReadBlock, line: FinishedLine): ReadBlock {
  const text = `${block.text}\n${line.text}`
  return {
    block: { ...block, text, end: block.start + text.length, role: 'code' },
    origin: {
      ...origin,
      home: block.role === 'code' ? origin.home : (origin.home.parent ?? origin.home),
      spans: [],
      end: line.end,
    },
  }
}

/** A listing as it was written: the numbers of its lines stand beside it on the page. */
export function withoutNumbers(line: FinishedLine): FinishedLine {
  const text = withoutLineNumbers(line.text)
  return text === line.text ? line : { ...line, text, spans: [] }
}
