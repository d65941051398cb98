import type { Kind } from '../../model/kind.js'
import type { Phrases } from '../language.js'

/** A language of which the lexicon knows no more than what news sites write around every article. */
export interface EverydayLanguage {
  /** BCP 47 primary subtag. */
  readonly code: string
  readonly phrases: Readonly<Partial<Record<Kind, Phrases>>>
  /** Words in front of an author's name. */
  readonly by: readonly string[]
  /** Words in front of a date. */
  readonly published: readonly string[]
  readonly modified: readonly string[]
}

/** Rows of a kind, a slot and its phrases, `share-bar line share|copy link`; the kind `names` has the words of bylines and dates. */
export function everyday(code: string, rows: string): EverydayLanguage {
  const phrases: Record<string, Record<string, readonly string[]>> = {}
  for (const row of rows.trim().split('\n')) {
    const [kind = '', slot = '', ...rest] = row.split(' ')
    phrases[kind] = { ...phrases[kind], [slot]: rest.join(' ').split('|') }
  }
  const { names = {}, ...kinds } = phrases
  return { code, phrases: kinds, by: names.by ?? [], published: names.published ?? [], modified: names.modified ?? [] }
}
