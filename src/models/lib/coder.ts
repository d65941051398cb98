/**
 * How likely each bit of a number is 1, given the bits before it: learned from the numbers before, one for every place
 * where they are alike.
 */
export class Guesses {
  /** Above all numbers, which have so many bits. */
  readonly size: number
  /** Of `CERTAIN`, by the bits so far behind a leading 1. */
  readonly chances: Uint16Array
  readonly seen: Uint8Array

  constructor(bits: number) {
    this.size = 1 << bits
    this.chances = new Uint16Array(this.size).fill(CERTAIN / 2)
    this.seen = new Uint8Array(this.size)
  }

  /** The number has, or had, this bit. */
  learn(node: number, bit: number): void {
    const seen = this.seen[node] as number
    this.chances[node] = moved(this.chances[node] as number, seen, bit)
    if (seen < SLOWEST) this.seen[node] = seen + 1
  }
}

export const CERTAIN = 1 << 16
/** No bit is taken for impossible. */
const SMALLEST = 32
/** A new bit moves a chance by one in so many at least. */
const SLOWEST = 250
const SHARE_BITS = 14
/** How far a new bit moves a chance, by how many were seen before it. */
const SHARES = Uint16Array.from({ length: SLOWEST + 1 }, (_, seen) => (1 << SHARE_BITS) / (seen + 1.5))

export const MARKS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
export const MARK_BITS = 6
/** The coder counts in 30 bits, five marks. */
export const STATE_BITS = 5 * MARK_BITS
export const ALL = 2 ** STATE_BITS - 1

/** What its upper bits are like in both, is decided. */
export const SETTLED_BITS = STATE_BITS - MARK_BITS

const numberOf = new Uint8Array(128)
for (let index = 0; index < MARKS.length; index++) numberOf[MARKS.charCodeAt(index)] = index

function moved(chance: number, seen: number, bit: number): number {
  const target = bit === 1 ? CERTAIN - SMALLEST : SMALLEST
  return chance + (((target - chance) * (SHARES[seen] as number)) >> SHARE_BITS)
}

/**
 * Reads numbers as tools/lib/packer.mjs packs them: bit by bit with an arithmetic coder, each in the room that its chance
 * leaves. A compressed bundle can't make them any smaller.
 */
export function unpacker(packed: string): (guesses: Guesses) => number {
  const marks = packed.replaceAll('\n', '')
  let at = 0
  let lowest = 0
  let highest = ALL
  let state = 0
  for (; at < STATE_BITS / MARK_BITS; at++) state = (state << MARK_BITS) | (numberOf[marks.charCodeAt(at)] ?? 0)
  return (guesses) => {
    const { size, chances } = guesses
    // Nothing is read so often before the code is compiled: what is at hand here is quicker than outside.
    let [low, high, code] = [lowest, highest, state]
    let node = 1
    while (node < size) {
      const middle = low + Math.floor(((high - low) * (chances[node] as number)) / CERTAIN)
      const bit = code <= middle ? 1 : 0
      if (bit === 1) high = middle
      else low = middle + 1
      guesses.learn(node, bit)
      node = 2 * node + bit
      while ((low ^ high) >> SETTLED_BITS === 0) {
        low = (low << MARK_BITS) & ALL
        high = ((high << MARK_BITS) & ALL) | (MARKS.length - 1)
        code = ((code << MARK_BITS) & ALL) | (numberOf[marks.charCodeAt(at++)] ?? 0)
      }
    }
    lowest = low
    highest = high
    state = code
    return node - size
  }
}

/** Numbers on both sides of 0, of so many bits with the sign. */
export function readTable(count: number, bits: number, read: (guesses: Guesses) => number): Int16Array {
  const guesses = new Guesses(bits)
  const numbers = new Int16Array(count)
  for (let index = 0; index < count; index++) numbers[index] = read(guesses) - guesses.size / 2
  return numbers
}

const FOLDED = /([A-Z])([^A-Z\s]*)/gu
const A = 'A'.charCodeAt(0)

/** Words in alphabetical order, each behind a mark of how many letters of the one before it begins with: `AcanBook`. */
export function unfold(folded: string): string[] {
  let word = ''
  return Array.from(
    folded.matchAll(FOLDED),
    ([, mark = '', rest = '']) => (word = word.slice(0, mark.charCodeAt(0) - A) + rest),
  )
}
