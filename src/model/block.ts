import type { Kind, Label } from './kind.js'

export type Role = 'paragraph' | 'heading' | 'list-item' | 'quote' | 'caption' | 'table' | 'code'

/** A stretch of the input that stands by itself: a paragraph, a heading, a list item, or a sentence of a longer one. */
export interface Block {
  /** The text on one line: single spaces, no invisible characters, no Markdown marks. */
  readonly text: string
  /** Where it begins in the input, in UTF-16 code units. */
  readonly start: number
  /** Where it ends, exclusive: `input.slice(start, end)` is the block as it was given. */
  readonly end: number
  readonly role: Role
  /** Level of a heading where the input states it, 1 to 6. */
  readonly level?: number
  /** The list mark that stood in front of the text, e.g. `•`, `-`, `3.`. */
  readonly mark?: string
  /** It goes on with the paragraph of the block before: a sentence of a text in one line, or what a cut left behind. */
  readonly continues?: boolean
}

/** A block and what it was found to be. */
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
  readonly reason: string
  readonly confidence: number
}
