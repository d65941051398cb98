import type { Kind } from '../model/kind.js'

/**
 * Phrases of one kind in one language. Case, punctuation and spaces don't matter; `#` matches a number, `*` one to
 * three words. In scripts without spaces every character counts as a word.
 */
export interface Phrases {
  /** The whole block is this phrase: `Leave a reply`, `Share`, `# comments`. */
  readonly line?: readonly string[]
  /** As `line`, and what follows belongs to it: `Related posts`, `Most read`. */
  readonly head?: readonly string[]
  /** A short block begins with it: `Photo by`, `Read more`, `Copyright`. */
  readonly start?: readonly string[]
  /** Strong evidence anywhere in a short block or in a sentence of a paragraph: `we use cookies`. */
  readonly mark?: readonly string[]
  /** Weak evidence: two different ones in one sentence are strong. */
  readonly hint?: readonly string[]
}

/** How a language says when something happened, relative to now. */
export interface RelativeTimes {
  /** `# {unit} ago` with `#` for the number and `@` for the unit: `# @ ago`, `vor # @`. */
  readonly ago: readonly string[]
  readonly units: Readonly<Record<'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year', readonly string[]>>
  /** Words for one of a unit: `a`, `an`, `one`. */
  readonly one: readonly string[]
  readonly now: readonly string[]
  readonly today: readonly string[]
  readonly yesterday: readonly string[]
}

export interface Language {
  /** BCP 47 primary subtag. */
  readonly code: string
  /** In English. */
  readonly name: string
  /** The function words that prose can't do without, most frequent first; single characters where words have no spaces. */
  readonly stopwords: readonly string[]
  readonly phrases: Readonly<Partial<Record<Kind, Phrases>>>
  /** Words between or in front of the names in a byline: `by`, `and`, `with`. */
  readonly names: {
    readonly by: readonly string[]
    readonly and: readonly string[]
    /** Jobs and desks beside a name that aren't part of it: `correspondent`, `staff writer`. */
    readonly roles: readonly string[]
  }
  /** Words in front of a date: `published`, `updated on`. */
  readonly published: readonly string[]
  readonly modified: readonly string[]
  readonly relative: RelativeTimes
}

/**
 * One phrase a line, so that a list reads and diffs well, and without indentation, which is a tenth of the lexicon's
 * weight in a compressed bundle. Refuses an empty list.
 */
export function list(text: string): readonly string[] {
  const items = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  if (items.length === 0) throw new RangeError('a phrase list is empty')
  return items
}

const SPACES = /\s+/u

/** Words parted by spaces, for the long lists of single words. */
export function words(text: string): readonly string[] {
  return list(text.trim().split(SPACES).join('\n'))
}
