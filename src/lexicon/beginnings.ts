import { doubled } from '../lib/arrays.js'
import { NUMBER } from '../text/words.js'

const WORDS = 1 << 14

/** The first words of all phrases, which rule most words of a text out without asking the tree: 3 % of a call. */
export class Beginnings {
  /** By the number of a word and `NUMBER` before them all: a bit for each language in which it begins a phrase. */
  #all = new Int32Array(WORDS)
  /** Without the phrases that belong to no kind. */
  #kinds = new Int32Array(WORDS)

  /** Notes that a word begins a phrase of some languages. */
  note(word: number, languages: number, hasKind: boolean): void {
    const at = word - NUMBER
    while (at >= this.#all.length) {
      this.#all = doubled(this.#all)
      this.#kinds = doubled(this.#kinds)
    }
    this.#all[at] = (this.#all[at] ?? 0) | languages
    if (hasKind) this.#kinds[at] = (this.#kinds[at] ?? 0) | languages
  }

  masks(withoutKind: boolean): Int32Array {
    return withoutKind ? this.#all : this.#kinds
  }
}
