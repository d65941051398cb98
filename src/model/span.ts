/** How a stretch of a block's text stood in the markup. */
export type SpanKind =
  | 'link'
  | 'strong'
  | 'emphasis'
  | 'code'
  | 'sub'
  | 'sup'
  | 'deleted'
  | 'inserted'
  | 'mark'
  /** LaTeX between dollar signs, two where it stood on a line of its own. */
  | 'formula'
  /** The mark of a note. */
  | 'note'

/** A stretch of a block's text, in UTF-16 code units of that text. Spans nest or follow each other, and never cross. */
export interface Span {
  readonly kind: SpanKind
  readonly start: number
  /** Exclusive. */
  readonly end: number
  /** Where a link points: absolute, and http, https, mailto or tel. Links to elsewhere are no spans. */
  readonly href?: string
  /** The note that a mark leads to: the blocks with the same number, which means nothing else. */
  readonly note?: number
  /** What a formula is in HTML: the MathML of the page, without all that shows nothing. Absent where the page has none. */
  readonly mathml?: string
}

export type ContainerTag = 'ul' | 'ol' | 'li' | 'dl' | 'dt' | 'dd' | 'blockquote' | 'table' | 'tr' | 'figure'

/** Letters or Roman numerals, small or capital: as HTML names them. */
export type Numerals = 'a' | 'A' | 'i' | 'I'

/** A list, quote, table or figure around a block. Blocks of the same one bear the same id. */
export interface Container {
  readonly tag: ContainerTag
  readonly id: number
  /** First number of an ordered list, where it isn't 1. Of an item the number that it states of its own. */
  readonly first?: number
  /** The ordered list counts down: where it states no first number, from that of its items. */
  readonly reversed?: boolean
  /** What the ordered list counts by, where it isn't by digits. */
  readonly numerals?: Numerals
  /** What a quote is where it is no quote but a box that stands out from the text: `note`, `warning`. */
  readonly callout?: string
}
