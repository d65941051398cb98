import type { KeptAttribute, Tag } from './tags.js'

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
