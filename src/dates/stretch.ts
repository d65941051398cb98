import { LINKS } from '../lexicon/dates.js'
import { readDate, type DateParts } from './reader.js'
import type { DateToken } from './tokens.js'
import type { DateVocabulary } from './vocabulary.js'
import { matchPhrase } from './phrase-map.js'
import { readTime, type TimeParts } from './time-reader.js'

/** A date and a time that belong together. */
export interface Stretch {
  readonly date: DateParts | undefined
  readonly time: TimeParts | undefined
  readonly next: number
}

/** A date with its time, a time with its date, or one of them alone, beginning at token `at`. */
export function readStretch(vocabulary: DateVocabulary, tokens: readonly DateToken[], at: number): Stretch | undefined {
  const date = readDate(vocabulary, tokens, at)
  if (date) {
    const time = readTime(tokens, skipLinks(vocabulary, tokens, date.next), true)
    return { date: date.value, time: time?.value, next: time?.next ?? date.next }
  }
  const time = readTime(tokens, at, false)
  if (!time) return undefined
  const late = readDate(vocabulary, tokens, skipLinks(vocabulary, tokens, time.next))
  return { date: late?.value, time: time.value, next: late?.next ?? time.next }
}

const MOST_LINKS = 5

/** Skips what may separate a date from its time: signs, `at`, `um`, the day of the week. */
export function skipLinks(vocabulary: DateVocabulary, tokens: readonly DateToken[], from: number): number {
  let at = from
  for (let count = 0; count < MOST_LINKS; count++) {
    const next = weekdayAt(vocabulary, tokens, at)
    const token = tokens[at]
    if (next > 0) at = next
    else if (token && (token.sign || LINKS.has(token.key))) at++
    else break
  }
  return at
}

function weekdayAt(vocabulary: DateVocabulary, tokens: readonly DateToken[], at: number): number {
  const found = matchPhrase(vocabulary.weekdays, tokens, at) ?? matchPhrase(vocabulary.shortWeekdays, tokens, at)
  return found?.next ?? 0
}

/** A weekday in front belongs to the date. */
export function startOf(vocabulary: DateVocabulary, tokens: readonly DateToken[], from: number): number {
  for (let at = Math.max(0, from - 4); at < from; at++) {
    const next = weekdayAt(vocabulary, tokens, at)
    if (next > 0 && tokens.slice(next, from).every((token) => token.sign || LINKS.has(token.key))) return at
  }
  return from
}
