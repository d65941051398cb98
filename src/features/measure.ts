import type { Lexicon } from '../lexicon/index.js'
import type { Block } from '../model/block.js'
import { COMMA, DIGIT, IDEOGRAPH, LOWER, QUOTE, STOP, UPPER, classOf } from '../text/chars.js'
import { NUMBER, WordList, readWords } from '../text/words.js'

/** What can be counted in the blocks of a page, one entry a block. */
export interface Measures {
  readonly words: WordList
  /** `words` of block i are those from `firstWord[i]` to `firstWord[i + 1]`. */
  readonly firstWord: Int32Array
  /** Length in words of a spaced script; an ideograph counts as a part of one. */
  readonly length: Float32Array
  /** Words that begin with a capital. */
  readonly capitals: Int32Array
  readonly stopWords: Int32Array
  readonly numbers: Int32Array
  readonly stops: Int32Array
  readonly commas: Int32Array
  readonly ideographs: Int32Array
  /** 1 where the block ends as a sentence does, quotes and brackets behind the stop left aside. */
  readonly endsSentence: Uint8Array
  /** 1 where the first letter is a small one. */
  readonly startsLower: Uint8Array
  /** The language of the page by its stop words, absent where they don't tell. */
  readonly language: string | undefined
}

/** An ideograph against a word of a spaced script: about two and a half make one. */
const WORDS_PER_IDEOGRAPH = 0.4

export function measure(blocks: readonly Block[], lexicon: Lexicon, only: readonly string[] | undefined): Measures {
  const size = blocks.length
  const measures = {
    words: new WordList(),
    firstWord: new Int32Array(size + 1),
    length: new Float32Array(size),
    capitals: new Int32Array(size),
    stopWords: new Int32Array(size),
    numbers: new Int32Array(size),
    stops: new Int32Array(size),
    commas: new Int32Array(size),
    ideographs: new Int32Array(size),
    endsSentence: new Uint8Array(size),
    startsLower: new Uint8Array(size),
  }
  for (let index = 0; index < size; index++) {
    const text = blocks[index]?.text ?? ''
    measures.firstWord[index] = measures.words.length
    readWords(text, lexicon.trie.vocabulary, measures.words)
    countWords(text, index, measures)
    countMarks(text, index, measures)
  }
  measures.firstWord[size] = measures.words.length
  const language = detectLanguage(measures, lexicon, only)
  countStopWords(measures, lexicon, language)
  return { ...measures, language }
}

type Counting = Omit<Measures, 'language'>

function countWords(text: string, index: number, into: Counting): void {
  const { words } = into
  const first = into.firstWord[index] ?? 0
  let length = 0
  for (let word = first; word < words.length; word++) {
    const kind = classOf(text.charCodeAt(words.starts[word] ?? 0))
    if (words.ids[word] === NUMBER) into.numbers[index] = (into.numbers[index] ?? 0) + 1
    if (kind === UPPER) into.capitals[index] = (into.capitals[index] ?? 0) + 1
    if (kind === IDEOGRAPH) into.ideographs[index] = (into.ideographs[index] ?? 0) + 1
    length += kind === IDEOGRAPH ? WORDS_PER_IDEOGRAPH : 1
    if (word === first && kind === LOWER) into.startsLower[index] = 1
  }
  into.length[index] = length
}

function countMarks(text: string, index: number, into: Counting): void {
  let stops = 0
  let commas = 0
  let ends = 0
  for (let at = 0; at < text.length; at++) {
    const kind = classOf(text.charCodeAt(at))
    if (kind === STOP) {
      // A point between digits or letters (3.5, example.com) ends nothing.
      const next = at + 1 < text.length ? classOf(text.charCodeAt(at + 1)) : OTHER_SIDE
      if (next !== DIGIT && next !== LOWER) stops++
      ends = 1
    } else {
      if (kind === COMMA) commas++
      if (kind !== QUOTE && !CLOSING.includes(text.charAt(at))) ends = 0
    }
  }
  into.stops[index] = stops
  into.commas[index] = commas
  into.endsSentence[index] = ends
}
const OTHER_SIDE = -1
const CLOSING = ")]}’' )"

/** Stop words are counted up to here to tell the language; more would not change the answer. */
const ENOUGH = 4000
/** Fewer stop words than this tell nothing. */
const LEAST = 3

function detectLanguage(measures: Counting, lexicon: Lexicon, only: readonly string[] | undefined): string | undefined {
  const codes = [...lexicon.bits.keys()].filter((code) => !only || only.includes(code))
  const counts = new Map(codes.map((code) => [code, 0]))
  const { ids, length } = measures.words
  let seen = 0
  for (let word = 0; word < length && seen < ENOUGH; word++) {
    const mask = lexicon.stopLanguages[ids[word] ?? -1] ?? 0
    if (mask === 0) continue
    seen++
    for (const code of codes) if (mask & (lexicon.bits.get(code) ?? 0)) counts.set(code, (counts.get(code) ?? 0) + 1)
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1])
  const [best, second] = ranked
  if (!best || best[1] < LEAST || best[1] === second?.[1]) return undefined
  return best[0]
}

function countStopWords(measures: Counting, lexicon: Lexicon, language: string | undefined): void {
  // Where the language isn't known, a stop word of any is one.
  const bit = language === undefined ? -1 : (lexicon.bits.get(language) ?? 0)
  const { words, firstWord, stopWords } = measures
  for (let index = 0; index < stopWords.length; index++) {
    const end = firstWord[index + 1] ?? words.length
    let count = 0
    for (let word = firstWord[index] ?? 0; word < end; word++) {
      if ((lexicon.stopLanguages[words.ids[word] ?? -1] ?? 0) & bit) count++
    }
    stopWords[index] = count
  }
}
