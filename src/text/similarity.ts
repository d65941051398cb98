import { compareTwoStrings } from 'string-similarity'

const NOT_WORD = /[^\p{L}\p{M}\p{N}]+/gu
/** The same where nothing lies beyond ASCII, and several times as fast. */
const NOT_ASCII_WORD = /[^a-z\d]+/gu
const BEYOND_ASCII = /[^\p{ASCII}]/u
/** Short strings share too few letter pairs for the measure to mean anything: they must be equal. */
const SHORT = 12
/** Longer strings are no titles, and the measure takes time in proportion. */
const LONG = 400

/** Letters and digits in lower case, single spaces: what two spellings of one line have in common. */
export function normalise(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text.toLowerCase().replace(NOT_ASCII_WORD, ' ').trim()
  return text.normalize('NFKC').toLowerCase().replace(NOT_WORD, ' ').trim()
}

/** How alike two normalised lines are, 0 to 1, by their pairs of letters (Sørensen-Dice). */
export function likeness(a: string, b: string): number {
  if (a === b) return 1
  const [short, long] = a.length < b.length ? [a.length, b.length] : [b.length, a.length]
  // Twice the shared pairs over all pairs can't pass this, so most lines never get compared.
  if (short < SHORT || long > LONG || (2 * short) / (short + long) < 0.7) return 0
  return compareTwoStrings(a, b)
}
