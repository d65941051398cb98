import { doubled } from './arrays.js'

/** The node that all phrases begin at. */
export const ROOT = 0
/** There is no such node. */
export const NO_NODE = -1

/** Capacity at first, in nodes; the hash table has this many slots a node. */
const NODES = 1 << 15
const SLOTS_A_NODE = 4

/**
 * A tree of words by their numbers, in flat arrays: a node is its parent and its word, and is found by the two of them.
 * Tens of thousands of nodes are made on first use, and objects for all of them would be slower to make and to find.
 */
export class WordTree {
  #parents = new Int32Array(NODES)
  #words = new Int32Array(NODES)
  /** Open addressing: the number of a node, or 0 for an empty slot: the root is no node's child. */
  #places = new Int32Array(NODES * SLOTS_A_NODE)
  #size = 1

  parent(node: number): number {
    return this.#parents[node] ?? ROOT
  }

  word(node: number): number {
    return this.#words[node] ?? 0
  }

  /** The child of a node for a word, or `NO_NODE`. */
  find(parent: number, word: number): number {
    const places = this.#places
    const mask = places.length - 1
    for (let place = hashOf(parent, word) & mask; ; place = (place + 1) & mask) {
      const node = places[place] as number
      if (node === 0) return NO_NODE
      if (this.#parents[node] === parent && this.#words[node] === word) return node
    }
  }

  /** The same; a missing child is added. */
  child(parent: number, word: number): number {
    const known = this.find(parent, word)
    if (known !== NO_NODE) return known
    if (this.#size === this.#parents.length) this.#grow()
    const node = this.#size++
    this.#parents[node] = parent
    this.#words[node] = word
    this.#insert(node)
    return node
  }

  #insert(node: number): void {
    const mask = this.#places.length - 1
    let place = hashOf(this.parent(node), this.word(node)) & mask
    while (this.#places[place] !== 0) place = (place + 1) & mask
    this.#places[place] = node
  }

  #grow(): void {
    this.#parents = doubled(this.#parents)
    this.#words = doubled(this.#words)
    this.#places = new Int32Array(this.#places.length * 2)
    for (let node = 1; node < this.#size; node++) this.#insert(node)
  }
}

/** Both factors are odd and have no pattern, so that neighbouring numbers end up apart. */
function hashOf(parent: number, word: number): number {
  const mixed = Math.imul(parent, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}
