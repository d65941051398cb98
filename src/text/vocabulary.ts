import { doubled } from '../lib/arrays.js'
import { DROPPED, foldUnit, foldWord } from './fold.js'

/** A word that the vocabulary doesn't hold. */
export const UNKNOWN_WORD = -1

/** Start and multiplier of the FNV-1a hash, 32 bits. */
export const HASH_START = 0x811c9dc5 | 0
const HASH_FACTOR = 0x01000193

/** No vocabulary holds a longer word, so a megabyte without a space isn't looked up. */
const LONGEST_WORD = 40
/** At most one slot in this many of the table is filled. */
const ROOM = 3

const NUMBER_BITS = 18
const NUMBERS = (1 << NUMBER_BITS) - 1

/** Folded words with a number each, found without cutting them out of their text. */
export class Vocabulary {
  private readonly words: string[] = []
  private hashes = new Int32Array(1 << 14)
  /** Open addressing: the number of a word plus one in the lower bits, the upper ones of its hash above them; or 0. */
  private places = new Int32Array(1 << 15)

  get size(): number {
    return this.words.length
  }

  /** The number of a word; a new word gets the next one. */
  add(word: string): number {
    const folded = foldWord(word)
    const known = this.find(folded, 0, folded.length)
    if (known !== UNKNOWN_WORD) return known
    if (this.words.length === NUMBERS) throw new RangeError(`a vocabulary holds ${NUMBERS} words at most`)
    this.words.push(folded)
    if (this.words.length > this.hashes.length) this.hashes = doubled(this.hashes)
    this.hashes[this.words.length - 1] = hashOf(folded)
    if (this.words.length * ROOM > this.places.length) this.grow()
    else this.insert(this.words.length - 1)
    return this.words.length - 1
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
    const { places } = this
    const mask = places.length - 1
    for (let place = mix(hash) & mask; ; place = (place + 1) & mask) {
      const entry = places[place] as number
      if (entry === 0) return UNKNOWN_WORD
      // Most other words differ in these bits already, so that neither they nor their hash need be looked at.
      if ((entry ^ hash) >>> NUMBER_BITS !== 0) continue
      const number = (entry & NUMBERS) - 1
      if (reads(text, start, end, this.words[number] ?? '')) return number
    }
  }

  private insert(number: number): void {
    const mask = this.places.length - 1
    let place = mix(this.hashes[number] ?? 0) & mask
    while (this.places[place] !== 0) place = (place + 1) & mask
    this.places[place] = ((this.hashes[number] ?? 0) & ~NUMBERS) | (number + 1)
  }

  private grow(): void {
    this.places = new Int32Array(this.places.length * 2)
    for (let number = 0; number < this.words.length; number++) this.insert(number)
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

/** Mixes in higher bits: the low ones alone would put words that end alike together. */
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
