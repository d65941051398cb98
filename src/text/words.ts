import { APOSTROPHE, CASELESS, COMMA, DIGIT, IDEOGRAPH, LOWER, SIGN, STOP, UPPER, classOf } from './chars.js'
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

/**
 * Appends the words of `text` to `into` and adds its marks to `marks`. Every ideograph is a word, every run of letters,
 * marks and digits is one.
 */
export function readWords(text: string, vocabulary: Vocabulary, into: WordList, marks: MarkCounts): void {
  const { length } = text
  let index = 0
  while (index < length) {
    const kind = classOf(text.charCodeAt(index))
    if (startsWord(kind)) {
      index = readWord(text, index, kind, vocabulary, into)
      continue
    }
    if (kind === IDEOGRAPH || kind === SIGN) {
      const hash = addToHash(HASH_START, foldUnit(text.charCodeAt(index)))
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

function startsWord(kind: number): boolean {
  return kind === LOWER || kind === UPPER || kind === CASELESS || kind === DIGIT
}

function readWord(text: string, start: number, first: number, vocabulary: Vocabulary, into: WordList): number {
  const { length } = text
  let end = start
  let digits = 0
  let hash = HASH_START
  for (; end < length; end++) {
    const code = text.charCodeAt(end)
    const kind = classOf(code)
    if (kind === DIGIT) digits++
    else if (kind === APOSTROPHE) {
      if (end + 1 >= length || !startsWord(classOf(text.charCodeAt(end + 1)))) break
      if (end - start <= LONGEST_ELISION) {
        hash = addToHash(hash, foldUnit(code))
        end++
        break
      }
    } else if (kind !== LOWER && !startsWord(kind)) break
    hash = addToHash(hash, foldUnit(code))
  }
  into.push(digits === end - start ? NUMBER : vocabulary.findHashed(hash, text, start, end), start, end, first, hash)
  return end
}
