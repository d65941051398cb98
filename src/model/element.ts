/** An element of an HTML page, with as much of it as the library needs. */
export interface Element {
  /** Its place among `Markup.elements`. */
  readonly index: number
  /** Lower case: `p`, `div`, `amp-img`. */
  readonly tag: string
  /** As in a browser's tree: everything outside the head is in one body, also where the page has none. A `tbody` is nobody's parent. */
  readonly parent: Element | undefined
  /** The element around it as the page has it; absent for those that the page doesn't have. */
  readonly above: Element | undefined
  /** 0 for the outermost. */
  readonly depth: number
  /** Which child element of `above` it is, counted from 1; 0 for one that the page doesn't have. */
  readonly nth: number
  /** Those attributes that say what an element is or points to, by their name in lower case. */
  readonly attributes: Attributes
  /** Its place in the source, in UTF-16 code units, `end` exclusive; -1 where a document was given. */
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

/** Attributes of an element: as much of a map as is asked of them. */
export interface Attributes {
  readonly size: number
  /** The kinds of attributes that are among them: a set of `ATTRIBUTES`' bits. */
  readonly kinds: number
  get(name: string): string | undefined
  has(name: string): boolean
  /** The first value that is such. */
  find(isSuch: (name: string, value: string) => boolean): string | undefined
}

/** Names of an element for style sheets, scripts, tests and readers: the first two may name the maker of a widget. */
export const NAMING_ATTRIBUTES = [
  'class',
  'id',
  'role',
  'itemprop',
  'data-component',
  'data-testid',
  'data-type',
  'data-module',
] as const
/** Microdata and RDFa. */
export const ITEM_ATTRIBUTES = ['itemprop', 'property', 'itemscope', 'itemtype', 'typeof'] as const

/** Kinds of attributes, a bit each, so that a search can skip elements that have none of a kind. */
export const ATTRIBUTES = { naming: 1, item: 2, data: 4 } as const
