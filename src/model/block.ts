import type { Kind, Label } from './kind.js'
import type { Container, Span } from './span.js'

/** `post` is a line of a thread that says who wrote the post below it, or when: it is no part of `Article.text`. */
export type Role = 'paragraph' | 'heading' | 'list-item' | 'quote' | 'caption' | 'table' | 'code' | 'post'

/** A unit of the input: a paragraph, a heading, a list item, or a sentence of a longer one. */
export interface Block {
  /** The text on one line: single spaces, no invisible characters, no Markdown marks. Code keeps its lines. */
  readonly text: string
  /**
   * Where it begins in the input, in UTF-16 code units: for bytes in the text that they decode to, for a document, which
   * has no such places, -1.
   */
  readonly start: number
  /** Where it ends, exclusive: `input.slice(start, end)` is the block as it was given, in HTML with its tags. */
  readonly end: number
  readonly role: Role
  /** Level of a heading where the input states it, 1 to 6. */
  readonly level?: number
  /** The list mark that stood in front of the text, e.g. `•`, `-`, `3.`. */
  readonly mark?: string
  /** The language of code, as the page names it: `python`. */
  readonly language?: string
  /** It continues the paragraph of the block before: a sentence of a text in one line, or the rest after a cut. */
  readonly continues?: boolean
  /** It begins on a line of its own within that paragraph: there was a `<br>`. */
  readonly breaks?: boolean
  /** A break stands in front of it: a rule, in a text `* * *`. */
  readonly parted?: boolean
  /** Links and emphasis in its text, the outer before the inner. Only from HTML, as is all that follows but notes. */
  readonly spans?: readonly Span[]
  /** Lists, quotes, tables and figures around it, the outermost first. */
  readonly within?: readonly Container[]
  /** Where the cells of a table's row begin in the text. */
  readonly cells?: readonly number[]
  /** Where lists stand in those cells: what stands on lines of their own in the row. */
  readonly lines?: readonly CellLine[]
  /** The row is the table's header. */
  readonly header?: boolean
  /** It is a note, or a part of one: the mark that leads to it is a span with the same number. */
  readonly note?: number
  /** A CSS selector of its element, where a document was given: there are no offsets then. */
  readonly path?: string
}

/** A line in a cell of a table. */
export interface CellLine {
  /** Where it begins in the text of the row. */
  readonly start: number
  /** Lists around it in the cell, the outermost first. */
  readonly within: readonly Container[]
}

/** A block with its label. */
export interface LabelledBlock extends Block {
  readonly label: Label
  /** What spoke for the label, for people. */
  readonly reason: string
  /** How sure the label is, 0 to 1. */
  readonly confidence: number
}

/** An entry of the ledger: something that is not in the body, and why. */
export interface Removed {
  readonly kind: Kind
  /** The text as the block has it: on one line. */
  readonly text: string
  readonly start: number
  readonly end: number
  /** As in `Block`: where a document was given. */
  readonly path?: string
  readonly reason: string
  readonly confidence: number
}
