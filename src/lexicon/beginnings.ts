import { doubled } from '../lib/arrays.js'
import { NUMBER } from '../text/words.js'

/** Beside the bits of languages: the word is a phrase by itself, or any word may follow. */
export const OPEN = 1 << 31
const PAIR_BITS = 18
const WORDS = 1 << 14

/** The first two words of all phrases, which rule most words of a text out without asking the tree. */
export class Beginnings {
  /** By the number of a word and `NUMBER` before them all: a bit for each language in which it begins a phrase. */
  #all = new Int32Array(WORDS)
  /** Without the phrases that belong to no kind. */
  #kinds = new Int32Array(WORDS)
  /** A Bloom filter of the first two words of phrases: few other pairs pass. */
  readonly #pairs = new Int32Array(1 << (PAIR_BITS - 5))

  /** Notes that a word begins a phrase; `isOpen` with the bits of languages says that it needs no certain one behind it. */
  note(word: number, bits: number, hasKind: boolean): void {
    const at = word - NUMBER
    while (at >= this.#all.length) {
      this.#all = doubled(this.#all)
      this.#kinds = doubled(this.#kinds)
    }
    this.#all[at] = (this.#all[at] ?? 0) | bits
    // A word is open whatever the phrase is that makes it so.
    this.#kinds[at] = (this.#kinds[at] ?? 0) | (hasKind ? bits : bits & OPEN)
  }

  notePair(first: number, second: number): void {
    const pair = pairOf(first, second)
    this.#pairs[pair >> 5] = (this.#pairs[pair >> 5] ?? 0) | (1 << (pair & 31))
  }

  masks(withoutKind: boolean): Int32Array {
    return withoutKind ? this.#all : this.#kinds
  }

  /** Whether a phrase may begin with two words. */
  holds(first: number, second: number): boolean {
    const pair = pairOf(first, second)
    return ((this.#pairs[pair >> 5] as number) & (1 << (pair & 31))) !== 0
  }
}

/** Both factors are odd and have no pattern, so that neighbouring numbers end up apart. */
function pairOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> (32 - PAIR_BITS)
}
