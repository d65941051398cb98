import { COUNTERS, LINKS, ORDINALS, YEAR_PREFIXES, YEAR_SUFFIXES } from '../lexicon/dates.js'
import { fromPersian, isPersianYear, readCalendarYear, yearsBeforeEra } from './calendars.js'
import { keyAt, numberAt, type DateToken } from './tokens.js'
import type { DateVocabulary } from './vocabulary.js'
import { matchPhrase } from './phrase-map.js'

/** A calendar date as it is written; a part that isn't stated is undefined. */
export interface DateParts {
  readonly year: number | undefined
  readonly month: number
  readonly day: number | undefined
  /** Day and month may have changed places: `03/04/2024`. */
  readonly ambiguous: boolean
}

export interface Read<Value> {
  readonly value: Value
  /** Index of the token behind it. */
  readonly next: number
}

const EARLIEST_YEAR = 1900
const LATEST_YEAR = 2099

function isYear(number: number): boolean {
  return number >= EARLIEST_YEAR && number <= LATEST_YEAR
}

const MONTHS = 12
const isMonth = (number: number): boolean => number >= 1 && number <= MONTHS
const isDay = (number: number): boolean => number >= 1 && number <= 31

/** The date that begins at token `at`. */
export function readDate(
  vocabulary: DateVocabulary,
  tokens: readonly DateToken[],
  at: number,
): Read<DateParts> | undefined {
  const number = numberAt(tokens, at)
  if (number < 0) return readMonthFirst(vocabulary, tokens, at)
  return readCounted(tokens, at) ?? readNumeric(vocabulary, tokens, at) ?? readDayFirst(vocabulary, tokens, at)
}

function parts(year: number | undefined, month: number, day: number | undefined, ambiguous = false): DateParts {
  const isPersian = month > MONTHS || (year !== undefined && year < EARLIEST_YEAR)
  if (!isPersian) return { year, month, day, ambiguous }
  // Without its day, a Persian month is in two others.
  if (year === undefined || year >= EARLIEST_YEAR || day === undefined)
    return { year: undefined, month, day, ambiguous }
  return { ...fromPersian(year, month > MONTHS ? month - MONTHS : month, day), ambiguous }
}

/** `2024年4月15日`, `4월 15일`. */
function readCounted(tokens: readonly DateToken[], at: number): Read<DateParts> | undefined {
  let next = at
  let year: number | undefined
  if (COUNTERS.year.has(keyAt(tokens, next + 1))) {
    year = numberAt(tokens, next) + yearsBeforeEra(keyAt(tokens, next - 2) + keyAt(tokens, next - 1))
    if (!isYear(year)) return undefined
    next += 2
  }
  const month = numberAt(tokens, next)
  if (!isMonth(month) || !COUNTERS.month.has(keyAt(tokens, next + 1))) return undefined
  next += 2
  const day = numberAt(tokens, next)
  if (isDay(day) && COUNTERS.day.has(keyAt(tokens, next + 1))) return { value: parts(year, month, day), next: next + 2 }
  return year === undefined ? undefined : { value: parts(year, month, undefined), next }
}

/** `26 | 01 | 2024`, but `1 | 2 | 24` are links to pages. */
const BAR = '|'
const SEPARATORS = new Set(['-', '/', '.', '‐', '‑', '–', '．', '／', BAR])

/** Three numbers with the same sign between them. */
function readNumeric(
  vocabulary: DateVocabulary,
  tokens: readonly DateToken[],
  at: number,
): Read<DateParts> | undefined {
  const sign = keyAt(tokens, at + 1)
  if (!SEPARATORS.has(sign) || keyAt(tokens, at + 3) !== sign || !standsAlone(tokens, at, sign)) return undefined
  const first = tokens[at]
  const second = tokens[at + 2]
  const third = tokens[at + 4]
  if (!first || !second || !third || second.number < 0 || third.number < 0 || second.key.length > 2) return undefined
  const year = yearOf(vocabulary, first)
  const value = year ? yearFirst(year, second, third) : orderNumbers(vocabulary, sign, first, second, third)
  return value && { value, next: at + 5 }
}

/** Not a piece of something longer: an address, a version, a phone number. */
function standsAlone(tokens: readonly DateToken[], at: number, sign: string): boolean {
  const behind = isTight(tokens, at + 5) && keyAt(tokens, at + 5) === sign
  if (behind && isTight(tokens, at + 6) && numberAt(tokens, at + 6) >= 0) return false
  if (!isTight(tokens, at)) return true
  const before = tokens[at - 1]
  if (before?.sign === true) return before.key !== sign || numberAt(tokens, at - 2) < 0
  return before?.key.length !== 1
}

const isTight = (tokens: readonly DateToken[], at: number): boolean => tokens[at]?.tight === true

/** A year of four digits, in a calendar that the language has. */
function yearOf({ calendar }: DateVocabulary, token: DateToken | undefined): number | undefined {
  if (token?.key.length !== 4) return undefined
  const year = readCalendarYear(token.number, calendar)
  return isYear(year) || isPersianYear(year, calendar) ? year : undefined
}

function yearFirst(year: number, month: DateToken, day: DateToken): DateParts | undefined {
  if (!isMonth(month.number) || !isDay(day.number) || day.key.length > 2) return undefined
  return parts(year, month.number, day.number)
}

function orderNumbers(
  vocabulary: DateVocabulary,
  sign: string,
  first: DateToken,
  second: DateToken,
  third: DateToken,
): DateParts | undefined {
  if (first.key.length > 2) return undefined
  const short = shortYear(first, vocabulary.numericOrder === 'year-first' && second.key.length === 2)
  const leading = short === undefined || third.key.length > 2 ? undefined : yearFirst(short, second, third)
  if (leading) return leading
  const dotted = sign === '.' || sign === '．'
  const year =
    yearOf(vocabulary, third) ??
    shortYear(
      third,
      sign !== BAR && (dotted || second.number > MONTHS || vocabulary.numericOrder !== 'unknown'),
      vocabulary,
    )
  if (year === undefined) return undefined
  return orderDay(vocabulary, dotted, year, first.number, second.number)
}

/** Day and month, in the order that the language has where both are possible; with dots, the month never goes first there. */
function orderDay(
  vocabulary: DateVocabulary,
  dotted: boolean,
  year: number,
  first: number,
  second: number,
): DateParts | undefined {
  const isDayFirst = vocabulary.numericOrder === 'day-first' || vocabulary.numericOrder === 'year-first'
  const dayFirst = isDay(first) && isMonth(second)
  const monthFirst = isMonth(first) && isDay(second) && !(dotted && isDayFirst)
  if (dayFirst && (!monthFirst || isDayFirst || first === second)) return parts(year, second, first)
  return monthFirst ? parts(year, first, second, dayFirst && vocabulary.numericOrder === 'unknown') : undefined
}

const CENTURY_TURN = 70
/** From 2543 on, which was 2000. */
const BUDDHIST_TURN = 42

/** Two digits are a year only where the order is certain, so that they are no day. */
function shortYear(token: DateToken, isCertain: boolean, vocabulary?: DateVocabulary): number | undefined {
  if (token.key.length !== 2 || !isCertain) return undefined
  if (vocabulary?.calendar === 'buddhist' && token.number > BUDDHIST_TURN)
    return readCalendarYear(2500 + token.number, vocabulary.calendar)
  return token.number < CENTURY_TURN ? 2000 + token.number : 1900 + token.number
}

/** `15. März 2024`, `15 de abril de 2024`, `15-Apr-2024`, `2024 April 15`; the year may be missing. */
function readDayFirst(
  vocabulary: DateVocabulary,
  tokens: readonly DateToken[],
  at: number,
): Read<DateParts> | undefined {
  const first = yearOf(vocabulary, tokens[at])
  if (first) return readYearFirst(vocabulary, tokens, at, first)
  const number = numberAt(tokens, at)
  if (!isDay(number) || (tokens[at]?.key.length ?? 0) > 2) return undefined
  const month = readMonth(vocabulary, tokens, skipJoints(tokens, at + 1, ORDINALS))
  if (!month) return undefined
  const year = readYear(vocabulary, tokens, month.next)
  return { value: parts(year?.value, month.value, number), next: year?.next ?? month.next }
}

function readYearFirst(
  vocabulary: DateVocabulary,
  tokens: readonly DateToken[],
  at: number,
  year: number,
): Read<DateParts> | undefined {
  const next = skipJoints(tokens, at + 1)
  const suffixed = YEAR_SUFFIXES.has(keyAt(tokens, next))
  const from = suffixed ? skipJoints(tokens, next + 1) : next
  const month = readMonth(vocabulary, tokens, from)
  if (!month) return suffixed ? readDayOf(vocabulary, tokens, from, year) : undefined
  const dayAt = skipJoints(tokens, month.next)
  const day = numberAt(tokens, dayAt)
  if (!isDay(day) || COUNTERS.hour.has(keyAt(tokens, dayAt + 1)) || keyAt(tokens, dayAt + 1) === ':') return undefined
  return { value: parts(year, month.value, day), next: dayAt + 1 }
}

/** `2024. gada 17. aprīlis`: behind a year that is said to be one, the day may stand before the month. */
function readDayOf(
  vocabulary: DateVocabulary,
  tokens: readonly DateToken[],
  at: number,
  year: number,
): Read<DateParts> | undefined {
  const day = numberAt(tokens, at)
  const month = isDay(day) ? readMonth(vocabulary, tokens, skipJoints(tokens, at + 1, ORDINALS)) : undefined
  return month && { value: parts(year, month.value, day), next: month.next }
}

/** `April 15th, 2024`, `Apr. 15`, `April 2024`. */
function readMonthFirst(
  vocabulary: DateVocabulary,
  tokens: readonly DateToken[],
  at: number,
): Read<DateParts> | undefined {
  const month = readMonth(vocabulary, tokens, at)
  if (!month) return undefined
  const dayAt = skipJoints(tokens, month.next)
  const day = numberAt(tokens, dayAt)
  if (!isDay(day) || (tokens[dayAt]?.key.length ?? 0) > 2 || keyAt(tokens, dayAt + 1) === ':') {
    return readMonthOfYear(vocabulary, tokens, at, month)
  }
  const behind = ORDINALS.has(keyAt(tokens, dayAt + 1)) ? dayAt + 2 : dayAt + 1
  const year = readYear(vocabulary, tokens, behind)
  return { value: parts(year?.value, month.value, day), next: year?.next ?? behind }
}

/** `April 2024`, `abril de 2024`; but `mar de 2024` is a sea. */
function readMonthOfYear(
  vocabulary: DateVocabulary,
  tokens: readonly DateToken[],
  at: number,
  month: Read<number>,
): Read<DateParts> | undefined {
  const short = month.next === at + 1 && keyAt(tokens, at).length <= SHORT_NAME
  if (short && LINKS.has(keyAt(tokens, month.next))) return undefined
  const year = readYear(vocabulary, tokens, month.next)
  return year && { value: parts(year.value, month.value, undefined), next: year.next }
}
const SHORT_NAME = 3

/** A month's name with its dot, and with its second name: `نيسان/أبريل`. */
function readMonth(vocabulary: DateVocabulary, tokens: readonly DateToken[], at: number): Read<number> | undefined {
  const found = matchPhrase(vocabulary.months, tokens, at)
  if (!found) return undefined
  let next = found.next
  if (keyAt(tokens, next) === '.') next++
  if (keyAt(tokens, next) !== '/' && keyAt(tokens, next) !== '(') return { value: found.value, next }
  const second = matchPhrase(vocabulary.months, tokens, next + 1)
  if (second?.value !== found.value) return { value: found.value, next }
  return { value: found.value, next: keyAt(tokens, second.next) === ')' ? second.next + 1 : second.next }
}

const JOINTS = new Set(['.', ',', '-', '/', '،', '–', '‑', '|'])
const MOST_JOINTS = 4

/** What may separate day, month and year: signs, `of`, `de`, and what else may stand there, such as the ending of a day. */
function skipJoints(tokens: readonly DateToken[], at: number, more?: ReadonlySet<string>): number {
  let next = at
  while (next - at < MOST_JOINTS) {
    const key = keyAt(tokens, next)
    const joint = JOINTS.has(key) || LINKS.has(key) || more?.has(key) === true
    if (!joint) break
    next++
  }
  return next
}

function readYear(vocabulary: DateVocabulary, tokens: readonly DateToken[], at: number): Read<number> | undefined {
  const yearAt = skipJoints(tokens, at, YEAR_PREFIXES)
  const token = tokens[yearAt]
  if (!token) return undefined
  const year = yearOf(vocabulary, token) ?? hyphenYear(tokens, yearAt)
  if (year === undefined || keyAt(tokens, yearAt + 1) === ':') return undefined
  const suffix = YEAR_SUFFIXES.has(keyAt(tokens, yearAt + 1))
  const next = suffix && keyAt(tokens, yearAt + 2) === '.' ? yearAt + 3 : suffix ? yearAt + 2 : yearAt + 1
  return { value: year, next }
}

/** `15-Apr-24`. */
function hyphenYear(tokens: readonly DateToken[], at: number): number | undefined {
  const token = tokens[at]
  if (!token?.tight || keyAt(tokens, at - 1) !== '-' || keyAt(tokens, at - 3) !== '-') return undefined
  return shortYear(token, true)
}
