import type { Statement } from './article.js'
import type { Block, CellLine } from './block.js'
import type { Element } from './element.js'
import type { Facts } from './facts.js'
import type { Head } from './head.js'
import type { PlacedMedia } from './media.js'
import type { Script } from './script.js'
import type { Span } from './span.js'

/** How a text is laid out, as the reader found it. */
export type Shape = 'lines' | 'wrapped' | 'blob' | 'broken'

/** What every input becomes: one sequence of blocks over a text. */
export interface Page {
  /** The text that the blocks point into: the input itself, or for HTML what a reader sees of it, a line a block. */
  readonly input: string
  readonly shape: Shape
  readonly blocks: readonly Block[]
  /** Of a page in one line, by block: how likely it goes on with the block before it, 0 to 1, where that is in question. */
  readonly ties?: ReadonlyMap<number, number>
  /** The statements that a tool wrote in front of a text. Their lines are not among the blocks. */
  readonly head?: Head
  /** Absent where a text was given. */
  readonly markup?: Markup
  /** The encoding of bytes: what was taken, then what else is stated. */
  readonly charset?: readonly Statement[]
  /** What the input is where it is no text at all, for people: `a PDF`. */
  readonly binary?: string
}

/** What the markup tells beside the text. */
export interface Markup {
  /** In document order. */
  readonly elements: readonly Element[]
  /** One entry a block. */
  readonly origins: readonly Origin[]
  readonly media: readonly PlacedMedia[]
  readonly facts: Facts
  /** What a browser may take the article from to show it. */
  readonly scripts: readonly Script[]
  /** The address that relative links of the page count from. */
  readonly base: string | undefined
  /** The HTML as a string; absent where a document was given. */
  readonly source: string | undefined
}

/** Where a block stood in the markup. */
export interface Origin {
  /** The innermost element around all of the block that isn't inline. */
  readonly home: Element
  readonly spans: readonly Span[]
  /** Where the cells of a table's row begin in its text. */
  readonly cells?: readonly number[]
  readonly lines?: readonly CellLine[]
  /** A cell of a header row. */
  readonly header?: boolean
  /** Characters of its text inside links, and inside `<b>` or `<strong>`. */
  readonly linked: number
  readonly bold: number
  /** In the source, in UTF-16 code units; -1 where a document was given. */
  readonly start: number
  readonly end: number
}
