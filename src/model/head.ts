import type { Block } from './block.js'
import type { MetaTag } from './facts.js'

/** What a tool wrote in front of a text about it: YAML front matter, or the head of a reader. */
export interface Head {
  /** For people: `front matter`. */
  readonly source: string
  /** A list states its name once for each item. */
  readonly stated: readonly MetaTag[]
  /** Its lines, which come before the text's own blocks. */
  readonly blocks: readonly Block[]
}
