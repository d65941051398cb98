import type { Block, Removed } from './block.js'

/** The fields that `metadata.sources` speaks of. */
export type MetadataField = Exclude<keyof Metadata, 'sources'>

/** What the page says of the article. A field that is not known for sure is absent, or empty where it is a list. */
export interface Metadata {
  readonly title?: string
  /** One entry a person or agency, in the order of the page. */
  readonly authors: readonly string[]
  /** ISO 8601 with the precision of the page: `2025-04-14`, `2025-04-14T14:20:43`, with an offset when it is stated. */
  readonly published?: string
  readonly modified?: string
  readonly siteName?: string
  readonly section?: string
  readonly tags: readonly string[]
  /** BCP 47, e.g. `en`. */
  readonly language?: string
  readonly url?: string
  readonly image?: string
  readonly description?: string
  /** The place in front of the first sentence; it stays in the body too. */
  readonly dateline?: string
  /** Words of the body; for scripts without spaces, by an average word length. */
  readonly wordCount: number
  /** Where each field came from, e.g. `byline block 4`. */
  readonly sources: Readonly<Partial<Record<MetadataField, string>>>
}

export interface Article {
  /** The body: paragraphs with an empty line between them. Empty where no article was found. */
  readonly text: string
  /** What was kept, in order. */
  readonly blocks: readonly Block[]
  /** What was taken out, in order. With `blocks` it tiles the input. */
  readonly removed: readonly Removed[]
  readonly metadata: Metadata
  /** How likely this is an article with the right body, 0 to 1. */
  readonly confidence: number
}
