import { bundled } from './bundled.mjs'

/** What reads it again. @type {typeof import('../../src/score/unpack.js')} */
const { ALL, CERTAIN, MARKS, MARK_BITS, SETTLED_BITS, STATE_BITS } = await bundled('src/score/unpack.ts')

/** Packs numbers as src/score/unpack.ts reads them. */
export class Packer {
  #marks = ''
  #low = 0
  #high = ALL

  /** @param {import('../../src/score/unpack.js').Guesses} guesses as the reader has them for it @param {number} number */
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
      while ((this.#low ^ this.#high) >> SETTLED_BITS === 0) {
        this.#mark()
        this.#high = ((this.#high << MARK_BITS) & ALL) | (MARKS.length - 1)
      }
    }
  }

  /** All of it, in lines of at most so many marks. @param {number} [width] */
  finish(width = 4000) {
    for (let left = STATE_BITS; left > 0; left -= MARK_BITS) this.#mark()
    return this.#marks.match(new RegExp(`.{1,${width}}`, 'gu')) ?? []
  }

  /** Writes what is settled of the lower end. */
  #mark() {
    this.#marks += MARKS[this.#low >> SETTLED_BITS]
    this.#low = (this.#low << MARK_BITS) & ALL
  }
}
