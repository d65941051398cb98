/**
 * An adaptive model of the bits of a number: the probability of a 1 given the bits before it, learned from the numbers
 * so far.
 */
export class Guesses {
  /** 2 to the power of the bits: numbers are smaller. */
  readonly size: number
  /** Probability of a 1 in units of `CERTAIN`, by the bits so far with a leading 1 in front. */
  readonly chances: Uint16Array
  readonly seen: Uint8Array

  constructor(bits: number) {
    this.size = 1 << bits
    this.chances = new Uint16Array(this.size).fill(CERTAIN / 2)
    this.seen = new Uint8Array(this.size)
  }

  /** Adapts the probability at a node to a bit that was read or written. */
  learn(node: number, bit: number): void {
    const seen = this.seen[node] as number
    this.chances[node] = moved(this.chances[node] as number, seen, bit)
    if (seen < SLOWEST) this.seen[node] = seen + 1
  }
}

export const CERTAIN = 1 << 16
/** The least probability, so that no bit is impossible. */
const SMALLEST = 32
/** A new bit moves a probability by at least one part in this many. */
const SLOWEST = 250
const SHARE_BITS = 14
/** How far a new bit moves a chance, by how many were seen before it. */
const SHARES = Uint16Array.from({ length: SLOWEST + 1 }, (_, seen) => (1 << SHARE_BITS) / (seen + 1.5))

export const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
export const SYMBOL_BITS = 6
/** The coder works with 30 bits, five symbols. */
export const STATE_BITS = 5 * SYMBOL_BITS
export const ALL = 2 ** STATE_BITS - 1

/** Once both bounds have the same upper bits, these are output: they can't change any more. */
export const OUTPUT_SHIFT = STATE_BITS - SYMBOL_BITS

const numberOf = new Uint8Array(128)
for (let index = 0; index < ALPHABET.length; index++) numberOf[ALPHABET.charCodeAt(index)] = index

function moved(chance: number, seen: number, bit: number): number {
  const target = bit === 1 ? CERTAIN - SMALLEST : SMALLEST
  return chance + (((target - chance) * (SHARES[seen] as number)) >> SHARE_BITS)
}

/**
 * Reads numbers that tools/lib/packer.mjs packed bit by bit with a binary arithmetic coder. Compressing a bundle can't make
 * them any smaller.
 */
export function unpacker(packed: string): (guesses: Guesses) => number {
  const symbols = packed.replaceAll('\n', '')
  let at = 0
  let lowest = 0
  let highest = ALL
  let state = 0
  for (; at < STATE_BITS / SYMBOL_BITS; at++) state = (state << SYMBOL_BITS) | (numberOf[symbols.charCodeAt(at)] ?? 0)
  return (guesses) => {
    const { size, chances } = guesses
    // Local copies are faster than captured variables, and this loop runs before the engine has compiled it.
    let [low, high, code] = [lowest, highest, state]
    let node = 1
    while (node < size) {
      const middle = low + Math.floor(((high - low) * (chances[node] as number)) / CERTAIN)
      const bit = code <= middle ? 1 : 0
      if (bit === 1) high = middle
      else low = middle + 1
      guesses.learn(node, bit)
      node = 2 * node + bit
      while ((low ^ high) >> OUTPUT_SHIFT === 0) {
        low = (low << SYMBOL_BITS) & ALL
        high = ((high << SYMBOL_BITS) & ALL) | (ALPHABET.length - 1)
        code = ((code << SYMBOL_BITS) & ALL) | (numberOf[symbols.charCodeAt(at++)] ?? 0)
      }
    }
    lowest = low
    highest = high
    state = code
    return node - size
  }
}

/** Reads signed numbers of `bits` bits. */
export function readTable(count: number, bits: number, read: (guesses: Guesses) => number): Int16Array {
  const guesses = new Guesses(bits)
  const numbers = new Int16Array(count)
  for (let index = 0; index < count; index++) numbers[index] = read(guesses) - guesses.size / 2
  return numbers
}

const FOLDED = /([A-Z])([^A-Z\s]*)/gu
const A = 'A'.charCodeAt(0)

/** Sorted words, each behind a letter for the length of the prefix it shares with the word before: `AcanBook`. */
export function unfold(folded: string): string[] {
  let word = ''
  return Array.from(
    folded.matchAll(FOLDED),
    ([, mark = '', rest = '']) => (word = word.slice(0, mark.charCodeAt(0) - A) + rest),
  )
}
