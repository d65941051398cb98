/** Flags of a word, beside the counts. */
export const IN_TITLE = 1
export const IN_DESCRIPTION = 2
export const IN_H1 = 4

/** In how many blocks each word stands, by the hash of the word: open addressing over typed arrays. */
export class WordCounts {
  readonly #mask: number
  readonly #hashes: Int32Array
  /** The block that a word was last met in, counted from 1; 0 for a free place. */
  readonly #last: Int32Array
  readonly all: Uint16Array
  readonly core: Uint16Array
  readonly flags: Uint8Array

  /** @param words as many as may be added. */
  constructor(words: number) {
    const size = 1 << (33 - Math.clz32(Math.max(8, words)))
    this.#mask = size - 1
    this.#hashes = new Int32Array(size)
    this.#last = new Int32Array(size)
    this.all = new Uint16Array(size)
    this.core = new Uint16Array(size)
    this.flags = new Uint8Array(size)
  }

  /** The place of a word in the counts; of one that was never added, a place where all are 0. */
  place(hash: number): number {
    let at = Math.imul(hash, 0x9e3779b1) >>> 3
    for (at &= this.#mask; this.#last[at] !== 0 && this.#hashes[at] !== hash; at = (at + 1) & this.#mask);
    return at
  }

  /** Counts a word once for each block that it stands in; returns its place, which it keeps. */
  add(hash: number, block: number, isCore: boolean): number {
    const at = this.place(hash)
    if (this.#last[at] === block + 1) return at
    this.#hashes[at] = hash
    this.#last[at] = block + 1
    this.all[at] = Math.min(MOST, (this.all[at] ?? 0) + 1)
    if (isCore) this.core[at] = Math.min(MOST, (this.core[at] ?? 0) + 1)
    return at
  }

  /** Marks the word at a place; one that stands in no block needs no mark. */
  mark(at: number, flag: number): void {
    if (this.#last[at] !== 0) this.flags[at] = (this.flags[at] ?? 0) | flag
  }
}

const MOST = 0xffff
