import { ABBREVIATIONS, BEFORE_NUMBERS, BEFORE_ORDINALS, STARTERS } from './abbreviations.js'
import { CASELESS, DIGIT, LOWER, STOP, UPPER, classOf } from './chars.js'
import { isSpace, trimmedEnd } from './whitespace.js'

/** Offsets of a sentence in its text; both ends are characters of the sentence, not spaces. */
export interface Sentence {
  readonly start: number
  readonly end: number
}

const FULL_STOP = 0x2e
const ELLIPSIS = 0x2026
const SPACE = 0x20
const KNOWN_ABBREVIATIONS = new Set(ABBREVIATIONS)
/** Closing marks, which belong to the sentence that they follow. */
const CLOSERS = `"'”’“»«‹)]」』】）》〉›*_`
const OPENERS = `"'“‘„«([「『¿¡‹*_`
/** Thai has no stops: there a space ends a clause, and a stretch as long as this is a sentence. */
const LONG_IN_THAI = 150
/** No abbreviation is longer. */
const LONGEST_ABBREVIATION = 7

/** The sentences of a text, in order; together they hold every character that is not white space. */
export function splitSentences(text: string): readonly Sentence[] {
  const sentences: Sentence[] = []
  let start = skipSpaces(text, 0)
  let index = start
  while (index < text.length) {
    const code = text.charCodeAt(index)
    if (code === SPACE ? !endsThaiClause(text, start, index) : !isStop(code)) {
      index++
      continue
    }
    const end = code === SPACE ? index : endOfStop(text, index)
    if (code === SPACE || isBoundary(text, start, index, end)) {
      sentences.push({ start, end })
      start = skipSpaces(text, end)
      index = start
    } else index = end
  }
  if (start < text.length) sentences.push({ start, end: trimmedEnd(text, text.length) })
  return sentences
}

function skipSpaces(text: string, from: number): number {
  let at = from
  while (at < text.length && isSpace(text.charCodeAt(at))) at++
  return at
}

function isStop(code: number): boolean {
  return classOf(code) === STOP
}

/** Stops of other scripts than the Latin one always end a sentence: `。！？｡` `؟۔` `।॥` `።`. */
function isOwnStop(code: number): boolean {
  return code > 0x7f && code !== ELLIPSIS
}

function endsThaiClause(text: string, start: number, index: number): boolean {
  return index - start >= LONG_IN_THAI && isThai(text.charCodeAt(index - 1)) && isThai(text.charCodeAt(index + 1))
}

function isThai(code: number): boolean {
  return code >= 0xe00 && code <= 0xe7f
}

/** Behind a stop, its repetitions and what closes after it. */
function endOfStop(text: string, index: number): number {
  let end = index + 1
  while (end < text.length && isStop(text.charCodeAt(end))) end++
  while (end < text.length && CLOSERS.includes(text.charAt(end))) end++
  return end
}

function isBoundary(text: string, start: number, stop: number, end: number): boolean {
  if (end >= text.length) return true
  const spaced = isSpace(text.charCodeAt(end))
  // A quotation that ends in the middle: 「…。」と述べた.
  if (isOwnStop(text.charCodeAt(stop))) return spaced || !CLOSERS.includes(text.charAt(end - 1))
  if (!spaced) return false
  const next = skipOpeners(text, skipSpaces(text, end))
  if (next >= text.length) return true
  const kind = classOf(text.charCodeAt(next))
  if (kind === LOWER) return classOf(text.charCodeAt(next + 1)) === UPPER
  return end > stop + 1 || text.charCodeAt(stop) !== FULL_STOP || endsSentence(text, start, stop, next)
}

function skipOpeners(text: string, from: number): number {
  let at = from
  while (at < text.length && OPENERS.includes(text.charAt(at))) at++
  return at
}

/** Whether a single full stop between two words, the second not in lower case, ends the sentence. */
function endsSentence(text: string, start: number, stop: number, next: number): boolean {
  const from = startOfWord(text, start, stop)
  if (stop - from > LONGEST_ABBREVIATION || from === stop) return true
  const first = classOf(text.charCodeAt(from))
  const word = text.slice(from, stop)
  if (word.includes('.')) return first === DIGIT || STARTERS.has(wordAt(text, next))
  if (first === DIGIT) return !isOrdinal(text, start, from, stop)
  if (KNOWN_ABBREVIATIONS.has(word)) return false
  if (BEFORE_NUMBERS.has(word)) return classOf(text.charCodeAt(next)) !== DIGIT
  if (word.length === 1) return first !== UPPER && first !== LOWER && first !== CASELESS
  // A short word with a capital in front of a number is one that no list has: `Tz. 20`.
  return first !== UPPER || word.length > 3 || classOf(text.charCodeAt(next)) !== DIGIT
}

/** Start of the word that ends at `stop`, at most one longer than an abbreviation. */
function startOfWord(text: string, start: number, stop: number): number {
  let from = stop
  while (from > start && stop - from <= LONGEST_ABBREVIATION && !isSpace(text.charCodeAt(from - 1))) from--
  while (from < stop && OPENERS.includes(text.charAt(from))) from++
  return from
}

function wordAt(text: string, from: number): string {
  let end = from
  while (end < text.length && end - from < 16 && !isSpace(text.charCodeAt(end)) && text.charCodeAt(end) !== 0x2c) end++
  return text.slice(from, end)
}

/** `3.` that opens a list, or that follows an article or preposition where ordinals are written so. */
function isOrdinal(text: string, start: number, from: number, stop: number): boolean {
  if (stop - from > 2) return false
  const before = trimmedEnd(text, from)
  if (before <= start) return true
  return BEFORE_ORDINALS.has(text.slice(startOfWord(text, start, before), before))
}
