/** An element of an HTML page, as far as it matters to what is read. */
export interface Element {
  /** Its place among `Markup.elements`. */
  readonly index: number
  /** Lower case: `p`, `div`, `amp-img`. */
  readonly tag: string
  readonly parent: Element | undefined
  /** 0 for the outermost. */
  readonly depth: number
  /** Which child element of its parent it is, counted from 1. */
  readonly nth: number
  /** Those attributes that say what an element is or points to, by their name in lower case. */
  readonly attributes: ReadonlyMap<string, string>
  /** Where it stands in the source, in UTF-16 code units, `end` exclusive; -1 where a document was given. */
  readonly start: number
  readonly end: number
  /** What it covers of `Page.input`, white space at the ends included. */
  readonly from: number
  readonly to: number
  /** The blocks that it touches: indices of the first and behind the last. */
  readonly firstBlock: number
  readonly lastBlock: number
  /** It, or an element around it, is not shown: `hidden`, `display: none`, `aria-hidden`. */
  readonly hidden: boolean
}
