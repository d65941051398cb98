import type { Element } from '../../model/element.js'
import type { Span } from '../../model/span.js'
import { languageOf } from './code-language.js'
import type { OpenElement } from './elements.js'
import type { FinishedLine } from './line/written.js'
import { isInListing, withoutLineNumbers } from './line-numbers.js'
import type { ReadBlock } from './read-block.js'

/** A class of code that a style sheet sets as a block. */
const BLOCK = /(?:^|\s)(?:code-?)?block(?![^\s])/iu

/**
 * The `<code>` that makes a line a listing although its white space isn't kept: it is all of the line, and no word of a
 * paragraph.
 *
 * @param position where the line begins in the text of the page.
 */
export function listingIn(
  line: FinishedLine,
  elements: readonly OpenElement[],
  position: number,
): OpenElement | undefined {
  if (!isAllCode(line.text, line.spans)) return undefined
  const code = elements.findLast(({ tag, from }) => tag === 'code' || from < position)
  if (code?.tag !== 'code' || code.parent?.kind.paragraph !== false) return undefined
  const isBlock = BLOCK.test(code.attributes.get('class') ?? '')
  return isBlock || isInListing(code) || languageOf(code) !== undefined ? code : undefined
}

/** Whether a line is the next one of a listing: some sites set each of its lines in an element of its own. */
export function isNextLine({ block, origin }: ReadBlock, line: FinishedLine, home: Element): boolean {
  if (!isLine(home, line.text, line.spans)) return false
  if (block.role === 'code' && origin.home === home.parent) return true
  return origin.home !== home && origin.home.parent === home.parent && isLine(origin.home, block.text, origin.spans)
}

/** A line that is nothing but code, in an element that means nothing else. */
function isLine({ tag }: Element, text: string, spans: readonly Span[]): boolean {
  return tag === 'div' && isAllCode(text, spans)
}

function isAllCode(text: string, [first]: readonly Span[]): boolean {
  return first?.kind === 'code' && first.start === 0 && first.end === text.length
}

/** The listing with one more line. @param home the element of that line */
export function withLine({ block, origin }: ReadBlock, line: FinishedLine, home: Element): ReadBlock {
  const text = `${block.text}\n${line.text}`
  return {
    block: { ...block, text, end: block.start + text.length, role: 'code' },
    origin: {
      ...origin,
      home: home.parent ?? origin.home,
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
