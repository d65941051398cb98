import { daysIn, formatOffset, two } from './iso.js'
import type { DateParts } from './reader.js'
import { readStretch, startOf } from './stretch.js'
import { holdsDigit, readDateTokens, type DateToken } from './tokens.js'
import { beginsDate, vocabularyFor, type DateVocabulary } from './vocabulary.js'
import type { TimeParts } from './time-reader.js'

export { dateShare } from './share.js'
export { findRelative, resolveRelative, type FoundRelative } from './relative-times.js'

interface FoundDate {
  /** UTF-16 offsets of the date with its weekday and time; `end` is exclusive. */
  readonly start: number
  readonly end: number
  /** ISO 8601 as precise as the text, with an offset only where the text states one: `2024-04`, `2024-04-15T15:45`. */
  readonly iso: string
}

/** Longer texts are read up to here: the article's own date is in a short line. */
const LONGEST_TEXT = 1000

/**
 * The first date in `text` that names a year and a month. `03/04/2024` is read only where the first of `languages`
 * (BCP 47) says which of the two is the day, by its own custom or by its region, or where the time speaks for the
 * United States.
 */
export function findDate(text: string, languages: readonly string[]): FoundDate | undefined {
  if (!holdsDigit(text)) return undefined
  const vocabulary = vocabularyFor(languages)
  const source = text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) : text
  const tokens = readDateTokens(source)
  for (let at = 0; at < tokens.length; at++) {
    const stretch = beginsDate(vocabulary, tokens[at]) ? readStretch(vocabulary, tokens, at) : undefined
    if (!stretch) continue
    const found = stretch.date && toFoundDate(vocabulary, tokens, at, stretch.next, stretch.date, stretch.time)
    if (found) return found
    at = stretch.next - 1
  }
  return undefined
}

function toFoundDate(
  vocabulary: DateVocabulary,
  tokens: readonly DateToken[],
  from: number,
  to: number,
  date: DateParts,
  time: TimeParts | undefined,
): FoundDate | undefined {
  const first = tokens[startOf(vocabulary, tokens, from)]
  const settled = date.ambiguous && time?.monthFirst !== true ? onWeekday(date, first?.key ?? '') : date
  const iso = settled && toIso(settled, time)
  if (iso === undefined) return undefined
  const start = first?.start ?? 0
  return { start, end: tokens[to - 1]?.end ?? start, iso }
}

/** `Tue, 05/06/2025`: the one of the two days that is a Tuesday. */
function onWeekday(date: DateParts, weekday: string): DateParts | undefined {
  const swapped = { ...date, month: date.day ?? 0, day: date.month }
  const fitting = [date, swapped].filter(({ year = 0, month, day = 0 }) =>
    weekday.startsWith(WEEKDAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? ''),
  )
  return fitting.length === 1 ? fitting[0] : undefined
}
/** In English, where alone both orders are common. */
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']

function toIso(date: DateParts, time: TimeParts | undefined): string | undefined {
  if (date.year === undefined) return undefined
  if (date.day === undefined) return `${date.year}-${two(date.month)}`
  if (!exists(date.year, date.month, date.day, time)) return undefined
  const day = `${date.year}-${two(date.month)}-${two(date.day)}`
  if (!time || time.hour > 23) return day
  const second = time.second === undefined ? '' : `:${two(time.second)}`
  const offset = time.offset === undefined ? '' : formatOffset(time.offset)
  return `${day}T${two(time.hour)}:${two(time.minute ?? 0)}${second}${offset}`
}

function exists(year: number, month: number, day: number, time: TimeParts | undefined): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month) && (time?.minute ?? 0) < 60
}
