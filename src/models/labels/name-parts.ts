import { splitNames, type NameParts } from '../../evidence/markup/name-parts.js'

/** Calls `each` with every word of class names or an id, and with every two that follow each other in one. */
export function eachPart(names: string, each: (word: string) => void): void {
  splitNames(names, new Pairs(names, each))
}

class Pairs implements NameParts {
  readonly #names: string
  readonly #each: (word: string) => void
  #start = -1
  #before = ''

  constructor(names: string, each: (word: string) => void) {
    this.#names = names
    this.#each = each
  }

  add(_code: number, at: number): void {
    if (this.#start < 0) this.#start = at
  }

  endWord(end: number): void {
    if (this.#start < 0) return
    const word = this.#names.slice(this.#start, end).toLowerCase()
    this.#start = -1
    this.#each(word)
    if (this.#before !== '') this.#each(`${this.#before}-${word}`)
    this.#before = word
  }

  endName(): void {
    this.#before = ''
  }
}
