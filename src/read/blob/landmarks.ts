import { findDates } from '../../dates/dates.js'
import { detectLanguage } from '../../lexicon/detect-language.js'
import { lexicon } from '../../lexicon/index.js'
import type { Hit } from '../../lexicon/phrase-trie.js'
import { CASELESS, COMMA, DIGIT, IDEOGRAPH, LOWER, QUOTE, UPPER, classOf } from '../../text/chars.js'
import type { Sentence } from '../../text/sentences.js'
import { isSpace, trimmedEnd } from '../../text/whitespace.js'
import { type WordList, wordsOf } from '../../text/words.js'
import type { WordTable } from './words.js'

/** What a page says around its article: where a page has lost its lines, these tell where some of them were. */
export interface Landmark {
  readonly start: number
  readonly end: number
  /** It fills its line: what stands behind it begins another. */
  readonly whole: boolean
}

interface Candidate extends Landmark {
  /** Prose hardly says it; what it may say counts beside another candidate only. */
  readonly sure: boolean
}

/** Buttons, headings and lead-ins that the lexicon knows, and dates with a time, in the order of the text. */
export function findLandmarks(text: string): readonly Landmark[] {
  const { trie, bits } = lexicon()
  const language = detectLanguage(text)
  const mask = language === undefined ? -1 : (bits.get(language) ?? 0) | (bits.get('en') ?? 0)
  const words = wordsOf(text, trie.vocabulary)
  const phrases = trie.find(words, 0, words.length, mask).flatMap((hit) => candidateOf(text, words, hit))
  const dates = findDates(text, language === undefined ? [] : [language]).map((date) => ({
    ...{ start: startOfLabel(words, date.start, mask), end: date.end, whole: true, sure: date.timed },
  }))
  return believable(text, withoutOverlaps([...phrases, ...dates.filter((date) => standsApart(text, date))]))
}

/** `Published on`, `Dernière mise à jour le`. */
const MOST_LABEL_WORDS = 5

/** Where the label of a date begins, or the date itself that has none. */
function startOfLabel(words: WordList, date: number, mask: number): number {
  const to = words.starts.subarray(0, words.length).indexOf(date)
  const from = Math.max(0, to - MOST_LABEL_WORDS)
  const label = lexicon()
    .trie.find(words, from, to, mask)
    .find(({ entry, to: end }) => (entry.slot === 'published' || entry.slot === 'modified') && from + end === to)
  return label ? (words.starts[from + label.from] ?? date) : date
}

/** In scripts without spaces a word is a character. */
const FEWEST_WORDS = 2
const FEWEST_IDEOGRAPHS = 4
const COLONS = ':：'

function candidateOf(text: string, words: WordList, { entry, from, to }: Hit): readonly Candidate[] {
  const { slot, kind, colon } = entry
  // `Reporter` stands beside a name.
  if (kind === 'byline' || (slot !== 'line' && slot !== 'head' && slot !== 'start')) return []
  const start = words.starts[from] ?? 0
  const end = words.ends[to - 1] ?? start
  const hasColon = end < text.length && COLONS.includes(text.charAt(end))
  const whole = slot === 'line' && !hasColon
  if ((colon && !hasColon) || !standsApart(text, { start, end, whole })) return []
  const fewest = words.kinds[from] === IDEOGRAPH ? FEWEST_IDEOGRAPHS : FEWEST_WORDS
  return [{ start, end: hasColon ? end + 1 : end, whole, sure: hasColon || to - from >= fewest }]
}

/** Where letters have cases, a line begins with a capital, and so does the one behind it. What is quoted belongs to the story. */
function standsApart(text: string, { start, end, whole }: Landmark): boolean {
  if (classOf(text.charCodeAt(start)) === LOWER || isWithin(text, start - 1) || isWithin(text, end)) return false
  if (classOf(text.charCodeAt(start - 1)) === QUOTE || classOf(text.charCodeAt(end)) === QUOTE) return false
  const behind = classOf(text.charCodeAt(skipSpaces(text, end)))
  return !whole || (behind !== LOWER && behind !== COMMA)
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

/** Whether a character makes what stands beside it a part of a word. */
function isWithin(text: string, at: number): boolean {
  const kind = classOf(text.charCodeAt(at))
  if (kind === IDEOGRAPH) return !UNSPACED.test(text.charAt(at))
  return kind === LOWER || kind === UPPER || kind === CASELESS || kind === DIGIT
}

function skipSpaces(text: string, from: number): number {
  let at = from
  while (isSpace(text.charCodeAt(at))) at++
  return at
}

/** Of those that share words the first and longest. */
function withoutOverlaps(candidates: readonly Candidate[]): readonly Candidate[] {
  const out: Candidate[] = []
  for (const candidate of candidates.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (candidate.start >= (out.at(-1)?.end ?? 0)) out.push(candidate)
  }
  return out
}

/** This many in a row are no prose. */
const FEWEST_UNSURE = 3

/** Runs of candidates with nothing between them, of which one is sure or that are several. */
function believable(text: string, candidates: readonly Candidate[]): readonly Candidate[] {
  const runs: Candidate[][] = []
  let behind = -1
  for (const candidate of candidates) {
    if (candidate.start === behind) runs.at(-1)?.push(candidate)
    else runs.push([candidate])
    behind = skipSpaces(text, candidate.end)
  }
  return runs.filter((run) => run.length >= FEWEST_UNSURE || run.some(({ sure }) => sure)).flat()
}

/** The stretches of a text between the borders of its landmarks. */
export function cutAt(text: string, landmarks: readonly Landmark[]): readonly Sentence[] {
  const borders = landmarks.flatMap(({ start, end, whole }) => (whole ? [start, end] : [start]))
  const out: Sentence[] = []
  let from = skipSpaces(text, 0)
  for (const border of [...borders, text.length]) {
    const end = trimmedEnd(text, border)
    if (end > from) out.push({ start: from, end })
    from = Math.max(from, skipSpaces(text, border))
  }
  return out
}

/** What a landmark says of a word. */
export const OPENS = 1
export const GOES_ON = 2
export const IS_MENU = 4

/** By word what the landmarks say of it. */
export function marksOf(words: WordTable, landmarks: readonly Landmark[]): Uint8Array {
  const marks = new Uint8Array(words.length)
  let word = 0
  for (const { start, end, whole } of landmarks) {
    while (word < words.length && words.end(word) <= start) word++
    for (let first = word; word < words.length && words.start(word) < end; word++)
      marks[word] = IS_MENU | (word === first ? OPENS : GOES_ON)
    // A lead-in goes on, and with what it names a line begins where that ends.
    if (word < words.length) marks[word] = whole ? OPENS : GOES_ON
  }
  return marks
}
