import type { Element } from '../../../model/element.js'
import { languageOf } from './code-language.js'
import type { OpenElement } from '../elements.js'

/** Classes of what numbers the lines of a listing beside it. In a cell of a table, or in preformatted text. */
const NUMBERING = /(?:^|\s)(?:gutter|line-?nos?|line-?numbers?|lnt?)(?!\S)/u
/** The same by names that nothing else bears, wherever they stand. */
const SURELY_NUMBERING =
  /(?:^|\s)(?:line-numbers-rows|hljs-ln-n(?:umbers)?|(?:rouge|code)-gutter|blob-num|react-(?:syntax-highlighter-)?line-number|crayon-num|CodeMirror-linenumber|cm-gutterElement|ace_gutter-cell)(?!\S)/u
/** What a gutter holds. */
const NUMBERS = /^[\s\d.:|]*$/u
const SPACES = /\s+/u

/** Classes of what holds a listing and the numbers of its lines, each in an element of its own. */
const LISTING = /(?:^|[\s_-])(?:code|highlight|syntaxhighlighter)(?=[\s_-]|$)/iu

/** Whether an element stands right in one that holds a listing. */
export function isInListing(element: Element | undefined): boolean {
  return LISTING.test(element?.parent?.attributes.get('class') ?? '')
}

/** Whether numbers of lines may stand in an element: those of a listing in the next cell or element. */
export function isBesideListing(element: Element): boolean {
  return element.tag === 'td' || isInListing(element)
}

/**
 * Whether the classes of an element say that it numbers lines, as long as it holds nothing but numbers: Prism says
 * `line-numbers` of the listing itself.
 *
 * @param isBeside whether a listing may stand beside it
 */
export function numbersLines(names: string, isBeside: boolean): boolean {
  return SURELY_NUMBERING.test(names) || (isBeside && NUMBERING.test(names))
}

/** The element that numbers the lines of a listing: what holds anything but numbers is none. */
export class Gutter {
  #element: OpenElement | undefined

  /** @param names the classes of an element that begins */
  meet(element: OpenElement, names: string, isInListing: boolean): void {
    if (!numbersLines(names, isInListing || isBesideListing(element))) {
      if (this.#element && languageOf(element) !== undefined) this.#element = undefined
    } else if (languageOf(element) === undefined) this.#element ??= element
  }

  /** Whether a text is one of its numbers. */
  holds(text: string): boolean {
    if (!this.#element) return false
    if (NUMBERS.test(text)) return true
    this.#element = undefined
    return false
  }

  leave(element: OpenElement): void {
    if (this.#element === element) this.#element = undefined
  }
}

const NUMBER = /^[\t ]*(\d{1,5})/u
/** `1.` and `2)` number the items of a list. */
const ITEM = /^[.):\-/]/u
/** Fewer lines are numbered by chance. */
const FEWEST = 3

/** A listing without the numbers of its lines, where each of them has one, and each the next. */
export function withoutLineNumbers(text: string): string {
  const lines = text.split('\n')
  if (lines.length < FEWEST || !NUMBER.test(lines[0] ?? '')) return text
  const first = Number(NUMBER.exec(lines[0] ?? '')?.[1])
  const rest: string[] = []
  for (const [index, line] of lines.entries()) {
    const number = String(first + index)
    const bare = line.trimStart()
    if (!bare.startsWith(number) || ITEM.test(bare.slice(number.length))) return text
    rest.push(bare.slice(number.length))
  }
  // Numbers alone are data.
  if (rest.every((line) => line.trim() === '')) return text
  return rest.map((line) => (isParted(rest) ? line.slice(1) : line)).join('\n')
}

/** Whether a space or a tab stands between every number and its line. */
function isParted(lines: readonly string[]): boolean {
  return lines.every((line) => line === '' || SPACES.test(line.charAt(0)))
}
