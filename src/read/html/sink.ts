import type { KeptAttribute, Tag } from './scan/tags.js'

/** What a page consists of, in its order: told by the parser of strings and by the walk over documents alike. */
export interface Sink {
  /** An element begins. Its attributes follow before anything else does. */
  open(tag: Tag, start: number): void
  attribute(attribute: KeptAttribute, value: string): void
  /** A stretch of text; one text may come in several. Places are -1 where there is no source. */
  text(data: string, start: number, end: number): void
  /** The innermost open element ends. */
  close(end: number): void
}

/** A formula as it stands in a sentence. */
export interface ReadFormula {
  /** LaTeX between dollar signs; text where the formula is no more than a letter or two. */
  readonly tex: string
  /** As the page has it, without all that shows nothing. */
  readonly mathml: string | undefined
}

/** The same with formulas told from the text around them. */
export interface PageSink extends Sink {
  formula(formula: ReadFormula, start: number, end: number): void
}
