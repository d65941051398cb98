import { IDEOGRAPH, classOf } from '../../text/chars.js'
import type { Vocabulary } from '../../text/vocabulary.js'
import { FUNCTION_WORDS } from './function-words.js'
import type { Language } from '../language.js'

/** Which languages have a word as a stop word: those of the lexicon, and others by their commonest function words. */
export interface StopWords {
  /** By the number of a word in the vocabulary, the number of the set of languages that have it: 0 where none has. */
  readonly setOf: Int32Array
  /** The codes of each set. */
  readonly sets: readonly (readonly string[])[]
  /** The languages of which all stop words are known. */
  readonly complete: ReadonlySet<string>
}

/** Adds the stop words of all languages to a vocabulary. */
export function compileStopWords(known: readonly Language[], vocabulary: Vocabulary): StopWords {
  const byWord = new Map<number, Set<string>>()
  const add = (word: string, code: string): void => {
    const number = vocabulary.add(word)
    byWord.set(number, (byWord.get(number) ?? new Set()).add(code))
  }
  const codes = new Set(known.map(({ code }) => code))
  for (const { code, stopwords } of known) for (const word of stopwords.flatMap(characters)) add(word, code)
  for (const [code, words] of Object.entries(FUNCTION_WORDS)) {
    if (!codes.has(code)) for (const word of words.split(' ')) add(word, code)
  }
  return { ...numbered(byWord, vocabulary.size), complete: codes }
}

function numbered(byWord: ReadonlyMap<number, ReadonlySet<string>>, size: number): Omit<StopWords, 'complete'> {
  const setOf = new Int32Array(size)
  const sets: string[][] = [[]]
  const numbers = new Map<string, number>()
  for (const [word, languages] of byWord) {
    const key = [...languages].join(' ')
    const number = numbers.get(key) ?? sets.push([...languages]) - 1
    numbers.set(key, number)
    setOf[word] = number
  }
  return { setOf, sets }
}

/** Where words have no spaces a stop word is read character by character, as the text is. */
function characters(word: string): string[] {
  return classOf(word.charCodeAt(0)) === IDEOGRAPH ? [...word] : [word]
}
