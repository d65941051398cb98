import { DEPENDS, DROPPED, foldUnit, foldWord } from './fold.js'

/** A word that the vocabulary doesn't hold. */
export const UNKNOWN_WORD = -1

/** Start and multiplier of the FNV-1a hash, 32 bits. */
export const HASH_START = 0x811c9dc5 | 0
const HASH_FACTOR = 0x01000193

/** No vocabulary holds a longer word, so a megabyte without a space isn't looked up. */
const LONGEST_WORD = 40
/** One place in so many of the table is taken at most. */
const ROOM = 4

/** Folded words with a number each, found without cutting them out of their text. */
export class Vocabulary {
  private readonly words: string[] = []
  /** Open addressing: the number of a word plus one, or 0. */
  private places = new Int32Array(1024)

  get size(): number {
    return this.words.length
  }

  /** The number of a word, given to it when it is first met. */
  add(word: string): number {
    const folded = foldWord(word)
    const known = this.find(folded, 0, folded.length)
    if (known !== UNKNOWN_WORD) return known
    this.words.push(folded)
    if (this.words.length * ROOM > this.places.length) this.grow()
    else this.settle(this.words.length - 1)
    return this.words.length - 1
  }

  /** The number of the word at `start` to `end` of a text, or `UNKNOWN_WORD`. */
  find(text: string, start: number, end: number): number {
    if (end - start > LONGEST_WORD) return UNKNOWN_WORD
    let hash = HASH_START
    for (let at = start; at < end; at++) {
      const unit = foldUnit(text.charCodeAt(at))
      if (unit === DEPENDS) return this.findFolded(foldWord(text.slice(start, end)))
      if (unit !== DROPPED) hash = Math.imul(hash ^ unit, HASH_FACTOR)
    }
    const mask = this.places.length - 1
    for (let place = mix(hash) & mask; ; place = (place + 1) & mask) {
      const number = (this.places[place] ?? 0) - 1
      if (number < 0) return UNKNOWN_WORD
      if (reads(text, start, end, this.words[number] ?? '')) return number
    }
  }

  private findFolded(word: string): number {
    const mask = this.places.length - 1
    for (let place = mix(hashOf(word)) & mask; ; place = (place + 1) & mask) {
      const number = (this.places[place] ?? 0) - 1
      if (number < 0 || this.words[number] === word) return number
    }
  }

  private settle(number: number): void {
    const mask = this.places.length - 1
    let place = mix(hashOf(this.words[number] ?? '')) & mask
    while (this.places[place] !== 0) place = (place + 1) & mask
    this.places[place] = number + 1
  }

  private grow(): void {
    this.places = new Int32Array(this.places.length * 2)
    for (let number = 0; number < this.words.length; number++) this.settle(number)
  }
}

function hashOf(folded: string): number {
  let hash = HASH_START
  for (let at = 0; at < folded.length; at++) hash = Math.imul(hash ^ folded.charCodeAt(at), HASH_FACTOR)
  return hash
}

/** The low bits of the hash alone would put words that end alike together. */
function mix(hash: number): number {
  return hash ^ (hash >>> 15)
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
