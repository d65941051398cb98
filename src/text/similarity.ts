const NOT_WORD = /[^\p{L}\p{M}\p{N}]+/gu
/** The same for ASCII, and several times as fast. */
const NOT_ASCII_WORD = /[^a-z\d]+/gu
const BEYOND_ASCII = /[^\p{ASCII}]/u
const SPACES = / /gu
/** Short strings share too few letter pairs for the measure to mean anything: they must be equal. */
const SHORT = 12
/** Longer strings are no titles. */
const LONG = 400
/** Lengths that differ more are those of different lines. */
const LEAST_POSSIBLE = 0.7

/** Letters and digits in lower case, single spaces: what two spellings of one line have in common. */
export function normalise(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text.toLowerCase().replace(NOT_ASCII_WORD, ' ').trim()
  return text.normalize('NFKC').toLowerCase().replace(NOT_WORD, ' ').trim()
}

/** A normalised line that is compared with many others. */
export class Comparable {
  #pairs: Uint32Array | undefined

  constructor(readonly line: string) {}

  /** Its pairs of letters, spaces left aside, in the order of their numbers: most lines are told apart without. */
  get pairs(): Uint32Array {
    return (this.#pairs ??= pairsOf(this.line))
  }
}

function pairsOf(line: string): Uint32Array {
  const letters = line.length > LONG ? '' : line.replace(SPACES, '')
  const pairs = new Uint32Array(Math.max(0, letters.length - 1))
  for (let at = 0; at < pairs.length; at++) pairs[at] = letters.charCodeAt(at) * 0x10000 + letters.charCodeAt(at + 1)
  return pairs.sort()
}

/** How alike two lines are, 0 to 1, by the pairs of letters that they share (Sørensen-Dice). */
export function likeness(one: Comparable, other: Comparable): number {
  const [a, b] = [one.line.length, other.line.length]
  const [short, long] = a < b ? [a, b] : [b, a]
  // Twice the shared pairs over all pairs can't pass this, so most lines never get compared.
  if (short > 0 && (2 * short) / (short + long) < LEAST_POSSIBLE) return 0
  if (one.line === other.line) return 1
  if (short < SHORT || long > LONG) return 0
  return (2 * shared(one.pairs, other.pairs)) / (one.pairs.length + other.pairs.length)
}

function shared(one: Uint32Array, other: Uint32Array): number {
  let count = 0
  for (let a = 0, b = 0; a < one.length && b < other.length;) {
    const difference = (one[a] as number) - (other[b] as number)
    if (difference === 0) count++
    if (difference <= 0) a++
    if (difference >= 0) b++
  }
  return count
}
