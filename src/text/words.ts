import { byCodeUnit } from '../lib/code-units.js'
import { APOSTROPHE, COMMA, DIGIT, IDEOGRAPH, LOWER, SIGN, STOP, classOf } from './chars.js'
import { foldUnit } from './fold.js'
import { NUMERAL, SIGN_BITS, signOf } from './signs.js'
import { HASH_START, UNKNOWN_WORD, addToHash, type Vocabulary } from './vocabulary.js'

export { UNKNOWN_WORD }
/** A word made of digits. */
export const NUMBER = -2

const NO_WORDS = new Int32Array(0)

/** Words of many texts one after the other: their numbers in the vocabulary, and their places in the text. */
export class WordList {
  ids = NO_WORDS
  starts = NO_WORDS
  ends = NO_WORDS
  /** Hash of the folded word: the same word has the same one, whether the vocabulary holds it or not. */
  hashes = NO_WORDS
  /** Hash of its first letters, where it has more; else 0: inflected languages change what follows them. */
  stems = NO_WORDS
  /** Class of the first character. */
  kinds = NO_WORDS
  length = 0

  /** @param room capacity in words; it grows when needed. */
  constructor(room = 64) {
    this.#grow(room)
  }

  push(id: number, start: number, end: number, kind: number, hash: number, stem: number): void {
    const at = this.length
    if (at === this.ids.length) this.#grow(2 * at)
    this.ids[at] = id
    this.starts[at] = start
    this.ends[at] = end
    this.kinds[at] = kind
    this.hashes[at] = hash
    this.stems[at] = stem
    this.length = at + 1
  }

  #grow(room: number): void {
    for (const column of COLUMNS) {
      const before = this[column]
      this[column] = new Int32Array(room)
      this[column].set(before)
    }
  }
}

const COLUMNS = ['ids', 'starts', 'ends', 'hashes', 'stems', 'kinds'] as const

/** What is between the words of a text. */
export interface MarkCounts {
  stops: number
  commas: number
  /** The bits of `signs` that it holds. */
  signs: number
}

/** Letters of a stem; a word that is hardly longer has none. */
const STEM = 5
const SHORTEST_WITH_STEM = 7

/** `l'article`, `d'un`, `qu'il`: the article is a word by itself. */
const LONGEST_ELISION = 2

const CLASS_BITS = 4
const CLASS = (1 << CLASS_BITS) - 1
const FOLD_SHIFT = CLASS_BITS + SIGN_BITS

/** Of a UTF-16 code unit its class, its sign and what it folds to: one look-up instead of three. */
const unitOf = byCodeUnit((code) => (foldUnit(code) << FOLD_SHIFT) | (signOf(code) << CLASS_BITS) | classOf(code))

/**
 * Appends the words of `text` to `into` and adds its marks to `marks`. A word is a run of letters, marks and digits, or an
 * ideograph with its vowel signs.
 */
export function readWords(text: string, vocabulary: Vocabulary, into: WordList, marks: MarkCounts): void {
  const { length } = text
  let index = 0
  let between = 0
  while (index < length) {
    const unit = unitOf(text.charCodeAt(index))
    const kind = unit & CLASS
    if (startsWord(kind)) {
      index = readWord(text, index, kind, vocabulary, into, marks)
      continue
    }
    between |= unit
    if (kind === IDEOGRAPH || kind === SIGN) {
      index = readSyllable(text, index, kind, vocabulary, into)
      continue
    }
    if (kind === COMMA) marks.commas++
    else if (kind === STOP && endsHere(text, index)) marks.stops++
    index++
  }
  marks.signs |= (between >> CLASS_BITS) & ALL_SIGNS
}

/** The words of one text. */
export function wordsOf(text: string, vocabulary: Vocabulary): WordList {
  const words = new WordList()
  readWords(text, vocabulary, words, { stops: 0, commas: 0, signs: 0 })
  return words
}

/** A character that is a word by itself, with the vowel signs and tone marks that it bears. */
function readSyllable(text: string, start: number, kind: number, vocabulary: Vocabulary, into: WordList): number {
  let hash = HASH_START
  let end = start
  do hash = addToHash(hash, unitOf(text.charCodeAt(end++)) >> FOLD_SHIFT)
  while (end < text.length && isVowelSign(text.charCodeAt(end)))
  into.push(vocabulary.findHashed(hash, text, start, end), start, end, kind, hash, 0)
  return end
}

/** Marks of Thai, Lao, Burmese and Khmer, which part their words by nothing. */
function isVowelSign(code: number): boolean {
  return code >= THAI && code < BEHIND_KHMER && (code < BEHIND_BURMESE || code >= KHMER) && isMark(code)
}
const THAI = 0xe00
const BEHIND_BURMESE = 0x10a0
const KHMER = 0x1780
const BEHIND_KHMER = 0x1800

function isMark(code: number): boolean {
  return classOf(code) === IDEOGRAPH && MARK.test(String.fromCharCode(code))
}
const MARK = /\p{M}/u
const ALL_SIGNS = (1 << SIGN_BITS) - 1

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

function readWord(
  text: string,
  start: number,
  first: number,
  vocabulary: Vocabulary,
  into: WordList,
  marks: MarkCounts,
): number {
  const { length } = text
  let end = start
  let digits = 0
  let hash = HASH_START
  let stem = 0
  for (; end < length; end++) {
    if (end - start === STEM) stem = hash
    const unit = unitOf(text.charCodeAt(end))
    const kind = unit & CLASS
    if (kind === DIGIT) digits++
    else if (!startsWord(kind)) {
      if (kind !== APOSTROPHE || !joinsWord(text, end)) break
      if (end - start <= LONGEST_ELISION) {
        hash = addToHash(hash, unit >> FOLD_SHIFT)
        end++
        break
      }
    }
    hash = addToHash(hash, unit >> FOLD_SHIFT)
  }
  if (digits > 0) marks.signs |= NUMERAL
  const id = digits === end - start ? NUMBER : vocabulary.findHashed(hash, text, start, end)
  into.push(id, start, end, first, hash, id !== NUMBER && end - start >= SHORTEST_WITH_STEM ? stem : 0)
  return end
}

/** Whether an apostrophe is within a word. */
function joinsWord(text: string, apostrophe: number): boolean {
  return apostrophe + 1 < text.length && startsWord(classOf(text.charCodeAt(apostrophe + 1)))
}
