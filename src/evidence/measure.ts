import type { Lexicon } from '../lexicon/index.js'
import type { StopWords } from '../lexicon/stop-words/index.js'
import type { Block } from '../model/block.js'
import { IDEOGRAPH, LOWER, QUOTE, STOP, UPPER, classOf } from '../text/chars.js'
import type { Vocabulary } from '../text/vocabulary.js'
import { NUMBER, WordList, readWords, type MarkCounts } from '../text/words.js'
import { languageByStopWords } from './language.js'

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
  /** The bits of `signs` that the block holds. */
  readonly signs: Int32Array
  readonly ideographs: Int32Array
  /** 1 where the block ends as a sentence does, quotes and brackets behind the stop left aside. */
  readonly endsSentence: Uint8Array
  /** 1 where the first letter is a small one. */
  readonly startsLower: Uint8Array
  /** The language of the page by its stop words, absent where they don't tell. */
  readonly language: string | undefined
  /** Whether all stop words of that language are known, and not only the commonest. */
  readonly knowsStopWords: boolean
}

/** An ideograph against a word of a spaced script: about two and a half make one. */
const WORDS_PER_IDEOGRAPH = 0.4

export function measure(blocks: readonly Block[], lexicon: Lexicon, only: readonly string[] | undefined): Measures {
  const size = blocks.length
  const measures = {
    words: new WordList(roomFor(blocks)),
    firstWord: new Int32Array(size + 1),
    length: new Float32Array(size),
    capitals: new Int32Array(size),
    stopWords: new Int32Array(size),
    numbers: new Int32Array(size),
    stops: new Int32Array(size),
    commas: new Int32Array(size),
    signs: new Int32Array(size),
    ideographs: new Int32Array(size),
    endsSentence: new Uint8Array(size),
    startsLower: new Uint8Array(size),
  }
  const marks = { stops: 0, commas: 0, signs: 0 }
  for (let index = 0; index < size; index++) {
    measures.firstWord[index] = measures.words.length
    readBlock(blocks[index]?.text ?? '', lexicon.trie.vocabulary, marks, measures, index)
  }
  measures.firstWord[size] = measures.words.length
  const language = languageByStopWords(measures.words, lexicon.stopWords, only)
  countStopWords(measures, lexicon.stopWords, language)
  return { ...measures, language, knowsStopWords: language !== undefined && lexicon.stopWords.complete.has(language) }
}

/** Characters of a word and of the space behind it, where words are short. */
const SHORT_WORD = 5

/** More words than most pages of that length have, so that their list seldom has to grow. */
function roomFor(blocks: readonly Block[]): number {
  let characters = 0
  for (const { text } of blocks) characters += text.length + 1
  return 16 + Math.ceil(characters / SHORT_WORD)
}

type Counting = Omit<Measures, 'language' | 'knowsStopWords'>

function readBlock(text: string, vocabulary: Vocabulary, marks: MarkCounts, into: Counting, index: number): void {
  marks.stops = 0
  marks.commas = 0
  marks.signs = 0
  readWords(text, vocabulary, into.words, marks)
  into.stops[index] = marks.stops
  into.commas[index] = marks.commas
  into.signs[index] = marks.signs
  countWords(index, into)
  into.endsSentence[index] = endsLikeSentence(text, into.length[index] ?? 0) ? 1 : 0
}

function countWords(index: number, into: Counting): void {
  const { ids, kinds, length } = into.words
  const first = into.firstWord[index] ?? 0
  let ideographs = 0
  let capitals = 0
  let numbers = 0
  for (let word = first; word < length; word++) {
    const kind = kinds[word]
    if (kind === UPPER) capitals++
    else if (kind === IDEOGRAPH) ideographs++
    if (ids[word] === NUMBER) numbers++
  }
  into.ideographs[index] = ideographs
  into.capitals[index] = capitals
  into.numbers[index] = numbers
  into.length[index] = length - first - ideographs * (1 - WORDS_PER_IDEOGRAPH)
  into.startsLower[index] = first < length && kinds[first] === LOWER ? 1 : 0
}

const CLOSING = ")]}’' )"
/** Thai and Lao have no stops: there a line of more words than this ends as a sentence does. */
const LONG_WITHOUT_STOP = 12
const THAI_OR_LAO = /[\p{sc=Thai}\p{sc=Laoo}]/u

/** Whether a text ends in a stop, quotes and brackets behind it left aside. @param words of the text */
function endsLikeSentence(text: string, words: number): boolean {
  let at = text.length - 1
  while (at >= 0 && (CLOSING.includes(text.charAt(at)) || classOf(text.charCodeAt(at)) === QUOTE)) at--
  if (at < 0) return false
  const kind = classOf(text.charCodeAt(at))
  return kind === STOP || (kind === IDEOGRAPH && words > LONG_WITHOUT_STOP && THAI_OR_LAO.test(text.charAt(at)))
}

function countStopWords(measures: Counting, { setOf, sets }: StopWords, language: string | undefined): void {
  // Where the language isn't known, a stop word of any is one.
  const isOne = Uint8Array.from(sets, (codes) =>
    Number(language === undefined ? codes.length > 0 : codes.includes(language)),
  )
  const { words, firstWord, stopWords } = measures
  for (let index = 0; index < stopWords.length; index++) {
    const end = firstWord[index + 1] ?? words.length
    let count = 0
    for (let word = firstWord[index] ?? 0; word < end; word++) {
      const id = words.ids[word] as number
      if (id >= 0) count += isOne[setOf[id] as number] as number
    }
    stopWords[index] = count
  }
}
