import type { Block, Removed } from './block.js'
import type { Media } from './media.js'

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
  /** What the page says of its own corrections: editor's notes, "an earlier version of this article ...". */
  readonly notes: readonly string[]
  /** What the publisher states: anybody may read all of it. Evidence only, for many state it wrongly. */
  readonly isAccessibleForFree?: boolean
  /** The text breaks off: the line behind it asks to read on elsewhere ("Read the full story"). */
  readonly truncated?: boolean
  /**
   * Where each field came from, the body where the page doesn't show it, and the encoding of bytes: the statement that
   * was taken first, then those that others would have taken.
   */
  readonly sources: Readonly<Partial<Record<MetadataField | 'body' | 'charset', readonly Statement[]>>>
}

/** What one place on the page says of a field. */
export interface Statement {
  /** E.g. `json-ld headline`, `meta og:title`, `byline block 4`. */
  readonly source: string
  /** The value in its normal form, as the field would have it. */
  readonly value: unknown
}

/** What a page turned out to be. `empty`: it shows nothing; `other`: an error, a form, a service, a front page. */
export interface Verdict {
  readonly kind: 'article' | 'listing' | 'forum' | 'product' | 'documentation' | 'other' | 'empty'
  /** Probability of the kind, 0 to 1, calibrated: of all pages that get 0.9, nine in ten are of their kind. */
  readonly probability: number
  /** For people, e.g. `an error page`, `posts of several people: names and dates between its paragraphs`. */
  readonly reason: string
}

/** A link of the body. */
export interface ArticleLink {
  readonly url: string
  readonly text: string
  /** Index of its block in `Article.blocks`. */
  readonly block: number
}

/** Something to see or hear in the body. */
export interface ArticleMedia extends Media {
  /** Its caption. */
  readonly caption?: string
  /** How many of `Article.blocks` come before it. */
  readonly position: number
}

export interface Article {
  /**
   * The words of the body: paragraphs with an empty line between them, without marks that a browser draws, which
   * `toText` has. Empty where no article was found.
   */
  readonly text: string
  /** What was kept, in order. */
  readonly blocks: readonly Block[]
  /** What was taken out, in order. With `blocks` it tiles the input. */
  readonly removed: readonly Removed[]
  readonly metadata: Metadata
  /** Pictures of the body, in order. Only HTML has any, as with `embeds` and `links`. */
  readonly images: readonly ArticleMedia[]
  /** Videos, sounds and frames of other sites in the body, in order. */
  readonly embeds: readonly ArticleMedia[]
  readonly links: readonly ArticleLink[]
  readonly verdict: Verdict
  /** How likely this is an article with the right body, 0 to 1. */
  readonly confidence: number
}
