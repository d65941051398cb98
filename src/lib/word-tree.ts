/** The node that all phrases begin at. */
export const ROOT = 0
/** There is no such node. */
export const NO_NODE = -1

/** Words are numbered from a little below 0, and there are fewer of them than this. */
const WORDS = 1 << 20

/** A tree of words by their numbers: a node is its parent and its word, and is found by the two of them. */
export class WordTree {
  readonly #parents = [ROOT]
  readonly #words = [0]
  readonly #nodes = new Map<number, number>()

  parent(node: number): number {
    return this.#parents[node] ?? ROOT
  }

  word(node: number): number {
    return this.#words[node] ?? 0
  }

  /** The child of a node for a word, or `NO_NODE`. */
  find(parent: number, word: number): number {
    return this.#nodes.get(parent * WORDS + word) ?? NO_NODE
  }

  /** The same; a missing child is added. */
  child(parent: number, word: number): number {
    const known = this.find(parent, word)
    if (known !== NO_NODE) return known
    const node = this.#parents.length
    this.#parents.push(parent)
    this.#words.push(word)
    this.#nodes.set(parent * WORDS + word, node)
    return node
  }
}
