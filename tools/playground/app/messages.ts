import type { Article, LabelledBlock } from '../../../src/index.js'

/** A page as it was pasted, or a file as it was dropped. */
export type Source = string | Uint8Array

/** Options of the library as JSON says them: what `--config` takes too. */
export type JsonOptions = Readonly<Record<string, unknown>>

/** What the page asks of the worker. */
export interface Question {
  /** The answer bears it again. */
  readonly id: number
  readonly source: Source
  readonly options: JsonOptions
}

/** Everything that is shown of a page. */
export interface Cleaned {
  readonly blocks: readonly LabelledBlock[]
  readonly article: Article
  readonly markdown: string
  readonly html: string
  /** What cleaning took, without writing. */
  readonly milliseconds: number
}

export type Answer = { readonly id: number } & ({ readonly cleaned: Cleaned } | { readonly problem: string })
