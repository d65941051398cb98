import type { Element } from '../../../model/element.js'
import type { Span } from '../../../model/span.js'
import { languageOf } from './code-language.js'
import type { OpenElement } from '../elements.js'
import type { FinishedLine } from '../line/written.js'
import { isInListing, withoutLineNumbers } from './line-numbers.js'
import type { ReadBlock } from '../read-block.js'

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

/** Classes of lines of code as viewers and editors set them: GitHub, Crayon, CodeMirror, Monaco, Ace, SyntaxHighlighter. */
const LINE_OF_CODE =
  /(?:^|\s)(?:blob-code|blob-code-inner|react-file-line|crayon-line|CodeMirror-line|cm-line|view-line|ace_line|line number\d{1,6})(?![^\s])/u
/** How far above its lines a listing stands: a table above its cells. */
const HIGHEST = 3

/** Whether the classes of a block say that it is one line of a listing. */
export function isLineOfCode(classes: string): boolean {
  return LINE_OF_CODE.test(classes)
}

/**
 * The element that holds the last block and a line, where that is the next one of a listing: some sites set each of its
 * lines in an element of its own.
 *
 * @param listing the block that the line goes on with, where its classes say that it is a line of code
 */
export function listingWith(
  last: ReadBlock,
  line: FinishedLine,
  home: Element,
  listing: ReadBlock | undefined,
): Element | undefined {
  if (listing === last) return sharedHome(last.origin.home, home)
  return isNextLine(last, line, home) ? (home.parent ?? last.origin.home) : undefined
}

function sharedHome(one: Element, other: Element): Element | undefined {
  const above = withParents(one)
  return withParents(other).find((element) => above.includes(element))
}

function withParents(element: Element): readonly Element[] {
  const all = [element]
  for (let at = element.parent; at && all.length <= HIGHEST && all.at(-1)?.tag !== 'table'; at = at.parent) all.push(at)
  return all
}

function isNextLine({ block, origin }: ReadBlock, line: FinishedLine, home: Element): boolean {
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

/** The listing with one more line. @param home the element of all of it. @param blank empty lines before that one */
export function withLine({ block, origin }: ReadBlock, line: FinishedLine, home: Element, blank: number): ReadBlock {
  const text = `${block.text}${'\n'.repeat(blank + 1)}${line.text}`
  return {
    block: { ...block, text, end: block.start + text.length, role: 'code' },
    origin: {
      ...origin,
      home,
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
