import { APOSTROPHE, COMMA, DIGIT, IDEOGRAPH, LOWER, SIGN, STOP, classOf } from './chars.js'
import { foldUnit } from './fold.js'
import { HASH_START, UNKNOWN_WORD, addToHash, type Vocabulary } from './vocabulary.js'

export { UNKNOWN_WORD }
/** A word made of digits. */
export const NUMBER = -2

/** Words of many texts one after the other: what they are in the vocabulary, and where in their text they stand. */
export class WordList {
  ids = new Int32Array(256)
  starts = new Int32Array(256)
  ends = new Int32Array(256)
  /** Hash of the folded word: the same word has the same one, whether the vocabulary holds it or not. */
  hashes = new Int32Array(256)
  /** Class of the first character. */
  kinds = new Uint8Array(256)
  length = 0

  push(id: number, start: number, end: number, kind: number, hash: number): void {
    const at = this.length
    if (at === this.ids.length) this.grow()
    this.ids[at] = id
    this.starts[at] = start
    this.ends[at] = end
    this.kinds[at] = kind
    this.hashes[at] = hash
    this.length = at + 1
  }

  private grow(): void {
    this.ids = doubled(this.ids)
    this.starts = doubled(this.starts)
    this.ends = doubled(this.ends)
    this.hashes = doubled(this.hashes)
    const kinds = new Uint8Array(this.kinds.length * 2)
    kinds.set(this.kinds)
    this.kinds = kinds
  }
}

function doubled(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2)
  larger.set(array)
  return larger
}

/** Marks between the words of a text. */
export interface MarkCounts {
  stops: number
  commas: number
}

/** `l'article`, `d'un`, `qu'il`: the article is a word by itself. */
const LONGEST_ELISION = 2

/** For every UTF-16 code unit what it folds to, shifted by eight, and its class: one look where there would be two. */
const units = new Int32Array(0x10000).fill(-1)

function unitOf(code: number): number {
  const known = units[code] ?? -1
  return known >= 0 ? known : learn(code)
}

function learn(code: number): number {
  const unit = (foldUnit(code) << 8) | classOf(code)
  units[code] = unit
  return unit
}

/**
 * Appends the words of `text` to `into` and adds its marks to `marks`. Every ideograph is a word, every run of letters,
 * marks and digits is one.
 */
export function readWords(text: string, vocabulary: Vocabulary, into: WordList, marks: MarkCounts): void {
  const { length } = text
  let index = 0
  while (index < length) {
    const unit = unitOf(text.charCodeAt(index))
    const kind = unit & 0xff
    if (startsWord(kind)) {
      index = readWord(text, index, kind, vocabulary, into)
      continue
    }
    if (kind === IDEOGRAPH || kind === SIGN) {
      const hash = addToHash(HASH_START, unit >> 8)
      into.push(vocabulary.findHashed(hash, text, index, index + 1), index, index + 1, kind, hash)
    } else if (kind === COMMA) marks.commas++
    else if (kind === STOP && endsHere(text, index)) marks.stops++
    index++
  }
}

/** A point between digits or letters (3.5, example.com) ends nothing. */
function endsHere(text: string, stop: number): boolean {
  if (stop + 1 >= text.length) return true
  const next = classOf(text.charCodeAt(stop + 1))
  return next !== DIGIT && next !== LOWER
}

/** The classes of letters and digits are neighbours. */
function startsWord(kind: number): boolean {
  return kind >= LOWER && kind <= DIGIT
}

function readWord(text: string, start: number, first: number, vocabulary: Vocabulary, into: WordList): number {
  const { length } = text
  let end = start
  let digits = 0
  let hash = HASH_START
  for (; end < length; end++) {
    const unit = unitOf(text.charCodeAt(end))
    const kind = unit & 0xff
    if (kind === DIGIT) digits++
    else if (!startsWord(kind)) {
      if (kind !== APOSTROPHE || !joinsWord(text, end)) break
      if (end - start <= LONGEST_ELISION) {
        hash = addToHash(hash, unit >> 8)
        end++
        break
      }
    }
    hash = addToHash(hash, unit >> 8)
  }
  into.push(digits === end - start ? NUMBER : vocabulary.findHashed(hash, text, start, end), start, end, first, hash)
  return end
}

/** Whether an apostrophe stands within a word. */
function joinsWord(text: string, apostrophe: number): boolean {
  return apostrophe + 1 < text.length && startsWord(classOf(text.charCodeAt(apostrophe + 1)))
}
