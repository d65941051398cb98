import type { Context, Found } from '../context.js'

/** The names that one place on a page states as its authors, and how far that speaks for the article. */
export interface AuthorEvidence extends Found<readonly string[]> {
  /** From 0 to 3. */
  readonly weight: number
  /** Stands beside the headline and says `by`, so that it names everybody. */
  readonly isByline: boolean
  /** The box about the author. */
  readonly isBox?: boolean
}

/** A kind of place where an article's authors may be named. */
export interface AuthorSource {
  readonly weight: number
  /** In HTML other stories' bylines may be labelled alike. */
  readonly isByline?: 'always' | 'text'
  readonly isBox?: boolean
  readonly read: (context: Context) => Found<readonly string[]> | readonly Found<readonly string[]>[] | undefined
}
