import { bundled } from './bundled.mjs'

/** What reads it again. @type {typeof import('../../src/models/lib/coder.js')} */
const { ALL, CERTAIN, ALPHABET, SYMBOL_BITS, OUTPUT_SHIFT, STATE_BITS, readTable } =
  await bundled('src/models/lib/coder.ts')

/** Packs numbers as src/models/lib/coder.ts reads them. */
export class Packer {
  #symbols = ''
  #low = 0
  #high = ALL

  /** @param {import('../../src/models/lib/coder.js').Guesses} guesses the model that the reader will use @param {number} number */
  add(guesses, number) {
    if (!Number.isInteger(number) || number < 0 || number >= guesses.size)
      throw new RangeError(`${number} isn't below ${guesses.size}`)
    for (let node = 1, rest = guesses.size >> 1; rest > 0; rest >>= 1) {
      const bit = (number & rest) === 0 ? 0 : 1
      const middle = this.#low + Math.floor(((this.#high - this.#low) * (guesses.chances[node] ?? 0)) / CERTAIN)
      if (bit === 1) this.#high = middle
      else this.#low = middle + 1
      guesses.learn(node, bit)
      node = 2 * node + bit
      while ((this.#low ^ this.#high) >> OUTPUT_SHIFT === 0) {
        this.#mark()
        this.#high = ((this.#high << SYMBOL_BITS) & ALL) | (ALPHABET.length - 1)
      }
    }
  }

  /** All of it, in lines of at most `width` symbols. @param {number} [width] */
  finish(width = 4000) {
    for (let left = STATE_BITS; left > 0; left -= SYMBOL_BITS) this.#mark()
    return this.#symbols.match(new RegExp(`.{1,${width}}`, 'gu')) ?? []
  }

  /** Writes the upper bits of the lower bound, which both bounds share. */
  #mark() {
    this.#symbols += ALPHABET[this.#low >> OUTPUT_SHIFT]
    this.#low = (this.#low << SYMBOL_BITS) & ALL
  }
}

/** @typedef {(guesses: import('../../src/models/lib/coder.js').Guesses) => number} Read */

/**
 * Packs numbers for a reader, in lines: the reader chooses the model of each, so it runs while they are written.
 *
 * @param {readonly number[]} numbers
 * @param {(read: Read) => void} reader
 */
export function packFor(numbers, reader) {
  const packer = new Packer()
  let at = 0
  reader((guesses) => {
    const number = numbers[at++] ?? -1
    packer.add(guesses, number)
    return number
  })
  if (at !== numbers.length) throw new RangeError(`${at} numbers were asked for of ${numbers.length}`)
  return packer.finish()
}

/** Packs numbers for `readTable`. @param {readonly number[]} numbers @param {number} bits */
export function packTable(numbers, bits) {
  const middle = 2 ** (bits - 1)
  const above = numbers.map((number) => number + middle)
  return packFor(above, (read) => readTable(numbers.length, bits, read))
}

/** Words for `unfold`, in alphabetical order. @param {readonly string[]} words */
export function fold(words) {
  let last = ''
  return words.map((word) => {
    if (/[A-Z\s]/u.test(word)) throw new RangeError(`"${word}" holds a capital letter or a space`)
    let same = 0
    while (same < 25 && same < word.length && word[same] === last[same]) same++
    last = word
    return String.fromCharCode(65 + same) + word.slice(same)
  })
}
