import type { StopWords } from '../../lexicon/stop-words/index.js'
import { CASELESS, COMMA, DIGIT, IDEOGRAPH, LOWER, OTHER, QUOTE, STOP, UPPER, classOf } from '../../text/chars.js'
import { ARROW, BAR, BRACKET, COLON, RIGHT, signOf } from '../../text/signs.js'
import { isSpace } from '../../text/whitespace.js'
import type { WordList } from '../../text/words.js'
import { MOST_KEYS, readFirst, readLast, readMiddle } from '../labels/ngrams.js'
import type { Bag } from '../lib/bag.js'
import { gapBefore } from './gaps.js'
import { repeatedWords } from './repeats.js'

/** Kinds of words, told by their first character. */
const KINDS = [LOWER, UPPER, CASELESS, DIGIT, IDEOGRAPH]
/** Kinds of characters, and signs, that are looked for in a gap. */
const BETWEEN = [STOP, COMMA, QUOTE, OTHER]
const SIGNS = [ARROW, BAR, BRACKET, RIGHT, COLON]

/** Vectors of a word: as any word of a line, as the first of one, and of the word before it as the last of one. */
const VECTORS = 3
const WORD_NUMBERS = KINDS.length + 5
const GAP_NUMBERS = 2 + BETWEEN.length + SIGNS.length
const PLACE_NUMBERS = 7 + KINDS.length

/** A text in one line, and what is known of its words. */
export interface Seen {
  readonly text: string
  readonly words: WordList
  readonly stopWords: StopWords
  /** The vectors of words. */
  readonly bag: Bag
}

/** How many numbers there are of a word. */
export const widthOf = ({ size }: Bag): number => VECTORS * (size + 1) + WORD_NUMBERS + GAP_NUMBERS + PLACE_NUMBERS

/** Writes rows of numbers for words: what each is, what stands before it, and where in the text it stands. */
export function rowReader(seen: Seen): (from: number, to: number) => Float64Array {
  const { bag } = seen
  const width = widthOf(bag)
  const writePlace = placeWriter(seen)
  const keys = new Int32Array(MOST_KEYS)
  return (from, to) => {
    const rows = new Float64Array((to - from) * width)
    for (let at = from; at < to; at++) {
      const first = (at - from) * width
      writeVectors(seen, at, keys, rows, first)
      const numbers = first + VECTORS * (bag.size + 1)
      writeWord(seen, at, rows, numbers)
      writeGap(seen, at, rows, numbers + WORD_NUMBERS)
      writePlace(at, rows, numbers + WORD_NUMBERS + GAP_NUMBERS)
    }
    return rows
  }
}

function writeVectors({ words, bag }: Seen, at: number, keys: Int32Array, rows: Float64Array, first: number): void {
  const add = (place: number, count: number): void => {
    const known = bag.add(keys, count, rows, first + place * bag.size)
    bag.level(rows, first + place * bag.size, known)
    rows[first + VECTORS * bag.size + place] = Math.min(1, known)
  }
  add(0, readMiddle(words, at, keys))
  add(1, readFirst(words, at, keys))
  if (at > 0) add(2, readLast(words, at - 1, keys))
}

/** Letters that count as one unit of length, and the most units that are told apart. */
const LETTERS = 10
const MOST_UNITS = 2
/** Digits of a year. */
const YEAR = 4

function writeWord({ text, words, stopWords }: Seen, at: number, rows: Float64Array, first: number): void {
  const [start, end] = [words.starts[at] as number, words.ends[at] as number]
  const kind = words.kinds[at] as number
  const place = KINDS.indexOf(kind)
  if (place >= 0) rows[first + place] = 1
  const rest = first + KINDS.length
  rows[rest] = Number(kind === UPPER && end - start > 1 && classOf(text.charCodeAt(end - 1)) === UPPER)
  rows[rest + 1] = Math.min(MOST_UNITS, (end - start) / LETTERS)
  rows[rest + 2] = Number(kind === DIGIT && end - start === YEAR)
  rows[rest + 3] = Number(kind === DIGIT && end - start < YEAR)
  rows[rest + 4] = Number((stopWords.setOf[words.ids[at] as number] ?? 0) > 0)
}

/** Of what stands before a word: whether there is white space, whether something opens, and each kind of mark and sign. */
function writeGap({ text, words }: Seen, at: number, rows: Float64Array, first: number): void {
  const { from, to } = gapBefore(words, at)
  let kinds = 0
  let signs = 0
  for (let index = from; index < to; index++) {
    const code = text.charCodeAt(index)
    if (isSpace(code)) rows[first] = 1
    else {
      kinds |= 1 << classOf(code)
      signs |= signOf(code)
    }
  }
  rows[first + 1] = Number(to > from && !isSpace(text.charCodeAt(to - 1)))
  for (const [place, kind] of BETWEEN.entries()) rows[first + 2 + place] = (kinds >> kind) & 1
  for (const [place, sign] of SIGNS.entries()) rows[first + 2 + BETWEEN.length + place] = Number((signs & sign) > 0)
}

/** Makes of a distance in words a number of about the size of the others. */
const near = (words: number): number => Math.log1p(words) / 4

/** How far a word is from the stops around it and from both ends, whether it and the one before it repeat, and what the text is like. */
function placeWriter({ text, words }: Seen): (at: number, rows: Float64Array, first: number) => void {
  const count = words.length
  const since = new Int32Array(count + 1)
  const until = new Int32Array(count + 1)
  for (let at = 1; at < count; at++) since[at] = hasStop(text, words, at) ? 0 : (since[at - 1] as number) + 1
  for (let at = count - 2; at >= 0; at--) until[at] = hasStop(text, words, at + 1) ? 0 : (until[at + 1] as number) + 1
  const repeated = repeatedWords(words)
  const kinds = words.kinds.subarray(0, count)
  const shares = KINDS.map((kind) => kinds.reduce((sum, one) => sum + Number(one === kind), 0) / Math.max(1, count))
  const spaced = spacedShare(text, words)
  return (at, rows, first) => {
    rows[first] = near(since[at] as number)
    rows[first + 1] = near(until[at] as number)
    rows[first + 2] = near(at)
    rows[first + 3] = near(count - at)
    rows[first + 4] = repeated[at] as number
    rows[first + 5] = repeated[at - 1] ?? 0
    rows[first + 6] = spaced
    rows.set(shares, first + 7)
  }
}

/** Of the gaps between two ideographs the share that holds white space: where some do, lines end nowhere else. */
function spacedShare(text: string, words: WordList): number {
  let [gaps, spaces] = [0, 0]
  for (let at = 1; at < words.length; at++) {
    if (words.kinds[at] !== IDEOGRAPH || words.kinds[at - 1] !== IDEOGRAPH) continue
    gaps++
    const { from, to } = gapBefore(words, at)
    for (let index = from; index < to; index++) if (isSpace(text.charCodeAt(index))) spaces++
  }
  return gaps === 0 ? 0 : Math.min(1, (SPACED * spaces) / gaps)
}

/** A text of which one gap in this many holds white space has it between its lines, or more often. */
const SPACED = 25

function hasStop(text: string, words: WordList, at: number): boolean {
  const { from, to } = gapBefore(words, at)
  for (let index = from; index < to; index++) if (classOf(text.charCodeAt(index)) === STOP) return true
  return false
}
