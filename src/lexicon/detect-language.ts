import { FUNCTION_WORDS, OWN_LETTERS } from './stop-words/function-words.js'
import { addTo } from '../lib/groups.js'
import { lazy } from '../lib/lazy.js'
import { LANGUAGES_BY_SCRIPT, mainScript } from '../text/main-script.js'

const WORDED: readonly string[] = Object.keys(FUNCTION_WORDS)

/** Primary subtags of the languages that are told apart. */
export const DETECTABLE: ReadonlySet<string> = new Set([...WORDED, ...LANGUAGES_BY_SCRIPT])

/** More of a text would not change the answer. */
const ENOUGH = 20_000

/**
 * The language that a text is written in, as a BCP 47 primary subtag: by its script where that decides, else by its
 * function words and by letters that its neighbours lack. Absent where the evidence is too weak or a draw.
 */
export function detectLanguage(text: string): string | undefined {
  const read = text.slice(0, ENOUGH).normalize('NFC').toLowerCase()
  const script = mainScript(read)
  return script && (script.language ?? languageOfWords(read))
}

/** The least evidence for a language, in words that no other language has. */
const LEAST = 2
/** And the least for every word of the text: in an unknown language some words look like another's by chance. */
const LEAST_SHARE = 0.06
/** The least lead over the next language, as a factor: neighbours share most of their words. */
const LEAD = 0.6
const LEAD_SHARE = 0.03

function languageOfWords(text: string): string | undefined {
  const words = text.match(WORD) ?? []
  const [best, second] = [...weigh(words).entries()].sort(([, a], [, b]) => b - a)
  if (!best || !second) return undefined
  const [language, weight] = best
  const lead = weight - second[1]
  const isEnough = weight >= LEAST && weight >= LEAST_SHARE * words.length
  const isAhead = lead >= LEAD && lead >= LEAD_SHARE * weight
  return isEnough && isAhead ? WORDED[language] : undefined
}
const WORD = /[\p{L}\p{M}]+/gu

/** A language's own letter is in many a foreign name, its function words hardly ever. */
const LETTER_WEIGHT = 0.5

/** By the number of a language, how much of the words speaks for it. */
function weigh(words: readonly string[]): Float64Array {
  const weights = new Float64Array(WORDED.length)
  const { byWord, byLetter } = clues()
  for (const word of words) {
    add(byWord.get(word), 1, weights)
    if (BEYOND_ASCII.test(word)) for (const letter of word) add(byLetter.get(letter), LETTER_WEIGHT, weights)
  }
  return weights
}
const BEYOND_ASCII = /[^\p{ASCII}]/u

/** The more languages share a clue, the less it says; by the root, or kin would have too little to be known by. */
function add(languages: readonly number[] | undefined, weight: number, weights: Float64Array): void {
  if (!languages) return
  const part = weight / Math.sqrt(languages.length)
  for (const language of languages) weights[language] = (weights[language] ?? 0) + part
}

/** By a word or a letter the numbers of the languages that have it. */
type LanguagesOf = ReadonlyMap<string, readonly number[]>

interface Clues {
  readonly byWord: LanguagesOf
  readonly byLetter: LanguagesOf
}

/** Compiled on first use: pure data, the same for everyone. */
const clues = lazy((): Clues => ({ byWord: languagesOf(FUNCTION_WORDS, ' '), byLetter: languagesOf(OWN_LETTERS, '') }))

function languagesOf(lists: Readonly<Record<string, string>>, separator: string): LanguagesOf {
  const byClue = new Map<string, number[]>()
  for (const [index, language] of WORDED.entries()) {
    for (const clue of new Set(lists[language]?.split(separator))) addTo(byClue, clue, index)
  }
  return byClue
}
