import type { MetadataField, Options } from '../index.js'

/** A page with what should come of it. On disk it is a folder with `input.html` or `input.txt`, `expected.md` and `expected.json`. */
export interface ArticleCase {
  /** Its folder, below the one that was read, e.g. `news.example/ferry`. */
  readonly name: string
  /** Its folder, to be opened. */
  readonly folder: string
  /** The page, byte by byte. */
  readonly input: Uint8Array
  /** What it is cleaned with; they go before those of the cleaner. */
  readonly options: Options
  readonly expected: Expectation
}

/** What should come of a page. */
export interface Expectation {
  /** The body as `toMarkdown` writes it: below its headline. */
  readonly markdown: string
  /** The fields of the metadata that are compared. Null where there must be none. */
  readonly metadata: Readonly<Partial<Record<MetadataField, unknown>>>
}

/** The files of a case. */
export const FILES = { html: 'input.html', text: 'input.txt', markdown: 'expected.md', json: 'expected.json' } as const
