import type { DocumentLike } from './document.js'

/** A text or HTML as a string, either of them as bytes, or a document, which is read and never changed. */
export type Input = string | Uint8Array | DocumentLike

/** What the input is: plain text, HTML, or whichever it looks like. */
export type Format = 'auto' | 'text' | 'html'

export interface Limits {
  /** Longest input, in UTF-16 code units. Default 50 million. */
  readonly characters?: number | undefined
  /** Most blocks (lines, paragraphs, sentences of a one-line text). Default 2 million. */
  readonly blocks?: number | undefined
  /** How deep the elements of HTML may nest. Default 1,500; pages in use nest some dozens deep. */
  readonly depth?: number | undefined
}

/** Of the options those that reading goes by, with every default filled in. */
export interface ReadOptions {
  readonly format: Format
  readonly contentType: string | undefined
  readonly url: string | undefined
  readonly limits: Readonly<Record<keyof Limits, number>>
}
