import { IDEOGRAPH } from '../../text/chars.js'
import { mix } from '../../text/hash.js'
import { NUMBER, type WordList } from '../../text/words.js'

/** Bits of its hash that an n-gram is known by. */
export const KEY_BITS = 22

/** Words of a block that are read, from its start; behind them only its last words are. */
const MOST_WORDS = 48
const LAST_WORDS = 8
/** A line of more words is not known as a whole. */
const LONGEST_LINE = 8
/** Digits of a number beyond which its length says no more. */
const MOST_DIGITS = 6

/** What an n-gram is, so that one word at the start of a line is told from the same word within it. */
const WORD = 0x1b873593
const STEM = 0x2c1b3c6d
const PAIR = 0x297a2d39
const TRIPLE = 0x3c6ef372
const FIRST = 0x5bd1e995
const FIRST_PAIR = 0x7feb352d
const LAST = 0x68bc21eb
const LINE = 0x02e5be93

/** Keys that a block can have at most. */
export const MOST_KEYS = (MOST_WORDS + LAST_WORDS) * 4 + 4

/**
 * Writes the keys of a block's n-grams: its words, their stems and pairs, triples where words are single letters, how it
 * begins and ends, and the whole of a short line. Returns how many there are; a key may come more than once.
 */
export function readNgrams(words: WordList, from: number, to: number, keys: Int32Array): number {
  const size = to - from
  if (size <= 0) return 0
  let count = 0
  const last = Math.min(to, from + MOST_WORDS)
  for (let at = from; at < last; at++) count = readWord(words, at, from, keys, count)
  for (let at = Math.max(last, to - LAST_WORDS); at < to; at++) count = readWord(words, at, from, keys, count)
  const first = hashOf(words, from)
  keys[count++] = keyOf(FIRST, first, 0)
  keys[count++] = keyOf(LAST, hashOf(words, to - 1), 0)
  if (size > 1) keys[count++] = keyOf(FIRST_PAIR, first, hashOf(words, from + 1))
  if (size <= LONGEST_LINE) keys[count++] = keyOf(LINE, hashOfLine(words, from, to), size)
  return count
}

function readWord(words: WordList, at: number, from: number, keys: Int32Array, first: number): number {
  let count = first
  const hash = hashOf(words, at)
  keys[count++] = keyOf(WORD, hash, 0)
  const stem = words.stems[at] as number
  if (stem !== 0) keys[count++] = keyOf(STEM, stem, 0)
  if (at === from) return count
  const before = hashOf(words, at - 1)
  keys[count++] = keyOf(PAIR, before, hash)
  if (at - 1 > from && words.kinds[at] === IDEOGRAPH && words.kinds[at - 1] === IDEOGRAPH) {
    keys[count++] = keyOf(TRIPLE, Math.imul(hashOf(words, at - 2), 31) ^ before, hash)
  }
  return count
}

/** The keys of a word wherever in a line it stands: itself, its stem, and with the words before it. Returns how many there are. */
export function readMiddle(words: WordList, at: number, keys: Int32Array): number {
  return readWord(words, at, Math.max(0, at - 3), keys, 0)
}

/** The keys of a word as the first of a line, alone and with the word behind it. Returns how many there are. */
export function readFirst(words: WordList, at: number, keys: Int32Array): number {
  const first = hashOf(words, at)
  keys[0] = keyOf(FIRST, first, 0)
  if (at + 1 >= words.length) return 1
  keys[1] = keyOf(FIRST_PAIR, first, hashOf(words, at + 1))
  return 2
}

/** The key of a word as the last of a line. Returns how many there are. */
export function readLast(words: WordList, at: number, keys: Int32Array): number {
  keys[0] = keyOf(LAST, hashOf(words, at), 0)
  return 1
}

/** Numbers are told by how many digits they have. */
function hashOf(words: WordList, at: number): number {
  if (words.ids[at] !== NUMBER) return words.hashes[at] as number
  return Math.min(MOST_DIGITS, (words.ends[at] as number) - (words.starts[at] as number))
}

function hashOfLine(words: WordList, from: number, to: number): number {
  let hash = 0
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ hashOf(words, at), 0x01000193)
  return hash
}

function keyOf(kind: number, first: number, second: number): number {
  return mix(Math.imul(mix(first ^ kind), 0x9e3779b1) ^ second) >>> (32 - KEY_BITS)
}
