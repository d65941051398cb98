import { addTo } from '../lib/groups.js'
import { DROPPED, foldUnit, foldWord } from './fold.js'

/** A word that the vocabulary doesn't hold. */
export const UNKNOWN_WORD = -1

/** Start and multiplier of the FNV-1a hash, 32 bits. */
export const HASH_START = 0x811c9dc5 | 0
const HASH_FACTOR = 0x01000193

/** No vocabulary holds a longer word, so a megabyte without a space isn't looked up. */
const LONGEST_WORD = 40

/** Folded words with a number each, found without cutting them out of their text. */
export class Vocabulary {
  readonly #words: string[] = []
  /** The numbers of the words that have a hash: hardly ever more than one. */
  readonly #numbers = new Map<number, number[]>()

  get size(): number {
    return this.#words.length
  }

  /** The number of a word; a new word gets the next one. */
  add(word: string): number {
    const folded = foldWord(word)
    const known = this.find(folded, 0, folded.length)
    if (known !== UNKNOWN_WORD) return known
    addTo(this.#numbers, hashOf(folded), this.#words.length)
    return this.#words.push(folded) - 1
  }

  /** The number of the word at `start` to `end` of a text, or `UNKNOWN_WORD`. */
  find(text: string, start: number, end: number): number {
    let hash = HASH_START
    for (let at = start; at < end; at++) hash = addToHash(hash, foldUnit(text.charCodeAt(at)))
    return this.findHashed(hash, text, start, end)
  }

  /** The same for a word whose hash is known: see `addToHash`. */
  findHashed(hash: number, text: string, start: number, end: number): number {
    if (end - start > LONGEST_WORD) return UNKNOWN_WORD
    const numbers = this.#numbers.get(hash)
    return numbers?.find((number) => reads(text, start, end, this.#words[number] ?? '')) ?? UNKNOWN_WORD
  }
}

/** The hash of a word with one more folded unit; a unit that folding drops changes nothing. */
export function addToHash(hash: number, unit: number): number {
  return unit === DROPPED ? hash : Math.imul(hash ^ unit, HASH_FACTOR)
}

function hashOf(folded: string): number {
  let hash = HASH_START
  for (let at = 0; at < folded.length; at++) hash = addToHash(hash, folded.charCodeAt(at))
  return hash
}

/** Whether a stretch of text is this folded word. */
function reads(text: string, start: number, end: number, word: string): boolean {
  let at = 0
  for (let index = start; index < end; index++) {
    const unit = foldUnit(text.charCodeAt(index))
    if (unit === DROPPED) continue
    if (unit !== word.charCodeAt(at)) return false
    at++
  }
  return at === word.length
}
