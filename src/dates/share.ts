import { LINKS } from '../lexicon/dates.js'
import { readStretch, skipLinks } from './stretch.js'
import { holdsDigit, readDateTokens, wordFrom, type DateToken } from './tokens.js'
import { ANY_WORD, beginsDate, reading, vocabularyFor, type DateVocabulary } from './vocabulary.js'
import { matchPhrase } from './phrase-map.js'
import { relativeAt } from './relative-times.js'

const LONGEST_SHARE_TEXT = 200
/** A line without a number is no longer than this if it's a date: `Published the day before yesterday`. */
const LONGEST_WORDED = 40

/**
 * Share of the letters and digits of a short text that dates, times, weekdays, relative times, time zones and words
 * such as `updated` cover: 1 for a text of nothing else, 0 for texts over 200 characters. A text without a digit counts
 * only where it begins with such a word.
 *
 * @param numbered whether it holds a digit, where that is known.
 */
export function dateShare(text: string, languages: readonly string[], numbered = holdsDigit(text)): number {
  if (text.length > LONGEST_SHARE_TEXT || (!numbered && text.length > LONGEST_WORDED)) return 0
  const vocabulary = vocabularyFor(languages)
  if (!numbered && !opens(vocabulary, text)) return 0
  return coveredShare(vocabulary, readDateTokens(text))
}

/** Whether the first words are those of a date: `Yesterday`, `an hour`, but not `A storm`. */
function opens({ openers }: DateVocabulary, text: string): boolean {
  const first = wordFrom(text, 0)
  const seconds = openers.get(first.key)
  return seconds !== undefined && (seconds.has(ANY_WORD) || seconds.has(wordFrom(text, first.end).key))
}

/** Words between two dates, or between a label and its date, count with them; elsewhere they are words. */
function coveredShare(vocabulary: DateVocabulary, tokens: readonly DateToken[]): number {
  let all = 0
  let covered = 0
  let pending = 0
  let inDate = false
  for (let at = 0; at < tokens.length;) {
    const next = dateWordsAt(vocabulary, tokens, at, inDate)
    const size = lengthBetween(tokens, at, Math.max(next, at + 1))
    all += size
    if (next > 0) {
      covered += size + pending
      pending = 0
      inDate = true
    } else if (!tokens[at]?.sign) {
      const link: boolean = inDate && LINKS.has(tokens[at]?.key ?? '')
      pending = link ? pending + size : 0
      inDate = link
    }
    at = Math.max(next, at + 1)
  }
  return all === 0 ? 0 : covered / all
}

/** The token behind the date words that begin at `at`, or 0. */
function dateWordsAt(vocabulary: DateVocabulary, tokens: readonly DateToken[], at: number, inDate: boolean): number {
  if (!beginsDate(vocabulary, tokens[at])) return 0
  return (
    relativeAt(vocabulary, tokens, at)?.next ??
    readStretch(vocabulary, tokens, at)?.next ??
    readingAt(vocabulary, tokens, at) ??
    matchPhrase(vocabulary.labels, tokens, at)?.next ??
    matchPhrase(vocabulary.weekdays, tokens, at)?.next ??
    shortWeekdayAt(vocabulary, tokens, at, inDate)
  )
}

/** Short weekdays are everyday words in some language, so they need a date beside them. */
function shortWeekdayAt(vocabulary: DateVocabulary, tokens: readonly DateToken[], at: number, inDate: boolean): number {
  const short = matchPhrase(vocabulary.shortWeekdays, tokens, at)
  if (!short) return 0
  const behind = tokens[short.next]?.sign === true ? skipLinks(vocabulary, tokens, short.next) : short.next
  return inDate || readStretch(vocabulary, tokens, behind) ? short.next : 0
}

/** `5 min read`, `Lesezeit: 5 Minuten`. */
function readingAt(vocabulary: DateVocabulary, tokens: readonly DateToken[], at: number): number | undefined {
  const before = matchPhrase(reading, tokens, at)
  let next = before?.next ?? at
  while (before && tokens[next]?.sign === true) next++
  if ((tokens[next]?.number ?? -1) < 0) return undefined
  const minutes = matchPhrase(vocabulary.minutes, tokens, next + 1)
  if (!minutes) return undefined
  const behind = before ? undefined : matchPhrase(reading, tokens, minutes.next)
  return before || behind ? (behind?.next ?? minutes.next) : undefined
}

function lengthBetween(tokens: readonly DateToken[], from: number, to: number): number {
  let length = 0
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (token && !token.sign) length += token.end - token.start
  }
  return length
}

/** What the last label in a short text announces. */
export function labelIn(text: string, languages: readonly string[]): 'published' | 'modified' | undefined {
  const vocabulary = vocabularyFor(languages)
  const tokens = readDateTokens(text)
  for (let at = tokens.length - 1; at >= 0; at--) {
    const label = matchPhrase(vocabulary.labels, tokens, at)
    // `updated` in `last updated on`: a longer phrase may begin further left.
    if (label) return widest(vocabulary, tokens, at) ?? label.value
  }
  return undefined
}

const LONGEST_LABEL = 4

function widest(
  vocabulary: DateVocabulary,
  tokens: readonly DateToken[],
  at: number,
): 'published' | 'modified' | undefined {
  for (let from = Math.max(0, at - LONGEST_LABEL); from < at; from++) {
    const label = matchPhrase(vocabulary.labels, tokens, from)
    if (label && label.next > at) return label.value
  }
  return undefined
}
