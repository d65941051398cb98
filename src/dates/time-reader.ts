import { COUNTERS, HOUR_MARKS, MONTH_FIRST_ZONES, TIME_SUFFIXES, VAGUE_ZONES, ZONES } from '../lexicon/dates.js'
import { keyAt, numberAt, type DateToken } from './tokens.js'
import type { Read } from './reader.js'
import { meridiems } from './vocabulary.js'
import { matchPhrase } from './phrase-map.js'

/** A time of day as it is written. */
export interface TimeParts {
  readonly hour: number
  /** Undefined where only the hour is stated: `3 p.m.`. */
  readonly minute: number | undefined
  readonly second: number | undefined
  /** Minutes ahead of UTC, where the text says so. */
  readonly offset: number | undefined
  /** Speaks for a page of the United States, which writes the month first. */
  readonly monthFirst: boolean
}

interface Clock {
  readonly hour: number
  readonly minute: number | undefined
  readonly second: number | undefined
  /** A dot instead of a colon, which needs more to be a time. */
  readonly dotted: boolean
  /** Something beside the numbers says that it's a time. */
  readonly marked: boolean
}

/** The time that begins at token `at`. Behind a date (`sure`), `14.20` is one too. */
export function readTime(tokens: readonly DateToken[], at: number, sure: boolean): Read<TimeParts> | undefined {
  const before = matchPhrase(meridiems.before, tokens, at)
  const clock = readClock(tokens, before?.next ?? at)
  if (!clock) return undefined
  const after = before ? { value: before.value, next: clock.next } : readMeridiem(tokens, clock.next)
  const suffix = readSuffix(tokens, after.next)
  if (after.value === undefined && !isTime(clock.value, sure || suffix.found)) return undefined
  const hour = toHour(clock.value.hour, after.value)
  if (hour === undefined) return undefined
  const { minute, second } = clock.value
  const zone = readZone(tokens, suffix.next, second !== undefined)
  const monthFirst = zone !== undefined && zone.monthFirst
  return { value: { hour, minute, second, offset: zone?.offset, monthFirst }, next: zone?.next ?? suffix.next }
}

interface Meridiem {
  readonly value: 'am' | 'pm' | undefined
  readonly next: number
}

function readMeridiem(tokens: readonly DateToken[], at: number): Meridiem {
  const found = matchPhrase(meridiems.after, tokens, at)
  if (!found) return { value: undefined, next: at }
  const dot = keyAt(tokens, found.next) === '.' && tokens[found.next]?.tight === true
  return { value: found.value, next: dot ? found.next + 1 : found.next }
}

function isTime(clock: Clock, sure: boolean): boolean {
  return clock.marked || (clock.minute !== undefined && (!clock.dotted || sure))
}

function toHour(hour: number, half: 'am' | 'pm' | undefined): number | undefined {
  return half === undefined ? hour : twelveHours(hour, half)
}

function twelveHours(hour: number, half: 'am' | 'pm'): number | undefined {
  if (hour > 12) return half === 'pm' ? hour : undefined
  return half === 'am' ? hour % 12 : (hour % 12) + 12
}

function readClock(tokens: readonly DateToken[], at: number): Read<Clock> | undefined {
  const hour = numberAt(tokens, at)
  if (hour < 0 || hour > 24 || (tokens[at]?.key.length ?? 0) > 2) return undefined
  const sign = keyAt(tokens, at + 1)
  if (sign === ':' || sign === '.' || sign === '：') return readSigned(tokens, at, sign)
  if (COUNTERS.hour.has(sign) || HOUR_MARKS.has(sign)) return readMarked(tokens, at)
  return { value: { hour, minute: undefined, second: undefined, dotted: false, marked: false }, next: at + 1 }
}

/** `14:20`, `14:20:43`, `14.20`. */
function readSigned(tokens: readonly DateToken[], at: number, sign: string): Read<Clock> | undefined {
  const hour = numberAt(tokens, at)
  const minute = sixtieth(tokens, at + 2)
  if (minute === undefined || tokens[at + 1]?.tight !== true) {
    if (sign !== '.') return undefined
    return { value: { hour, minute: undefined, second: undefined, dotted: false, marked: false }, next: at + 1 }
  }
  const dotted = sign === '.'
  const second = keyAt(tokens, at + 3) === sign ? sixtieth(tokens, at + 4) : undefined
  if (second === undefined) {
    if (dotted && keyAt(tokens, at + 3) === '.' && numberAt(tokens, at + 4) >= 0) return undefined
    return { value: { hour, minute, second, dotted, marked: false }, next: at + 3 }
  }
  return { value: { hour, minute, second, dotted, marked: false }, next: skipFraction(tokens, at + 5) }
}

function sixtieth(tokens: readonly DateToken[], at: number): number | undefined {
  const token = tokens[at]
  return token && token.key.length === 2 && token.number >= 0 && token.number < 60 ? token.number : undefined
}

/** `43.123`: nobody publishes by the millisecond. */
function skipFraction(tokens: readonly DateToken[], at: number): number {
  const dot = keyAt(tokens, at) === '.' || keyAt(tokens, at) === ','
  return dot && tokens[at + 1]?.tight === true && numberAt(tokens, at + 1) >= 0 ? at + 2 : at
}

/** `14h20`, `14 h`, `14時20分`, `3시 45분 10초`. */
function readMarked(tokens: readonly DateToken[], at: number): Read<Clock> {
  const hour = numberAt(tokens, at)
  const counted = COUNTERS.hour.has(keyAt(tokens, at + 1))
  let next = at + 2
  let minute: number | undefined
  let second: number | undefined
  const value = numberAt(tokens, next)
  if (
    value >= 0 &&
    value < 60 &&
    (counted ? COUNTERS.minute.has(keyAt(tokens, next + 1)) : sixtieth(tokens, next) !== undefined)
  ) {
    minute = value
    next += counted || keyAt(tokens, next + 1) === 'min' ? 2 : 1
    if (counted && COUNTERS.second.has(keyAt(tokens, next + 1)) && numberAt(tokens, next) < 60) {
      second = numberAt(tokens, next)
      next += 2
    }
  }
  return { value: { hour, minute, second, dotted: false, marked: counted || minute !== undefined }, next }
}

function readSuffix(tokens: readonly DateToken[], at: number): { readonly next: number; readonly found: boolean } {
  if (!TIME_SUFFIXES.has(keyAt(tokens, at))) return { next: at, found: false }
  const dot = keyAt(tokens, at + 1) === '.' && tokens[at + 1]?.tight === true
  return { next: dot ? at + 2 : at + 1, found: true }
}

interface Zone {
  readonly offset: number | undefined
  readonly monthFirst: boolean
  readonly next: number
}

/** `Z`, `+02:00`, `(UTC+8)`, `EST`, `ET`. */
function readZone(tokens: readonly DateToken[], at: number, exact: boolean): Zone | undefined {
  const bracket = BRACKETS.get(keyAt(tokens, at))
  if (bracket === undefined) return readNamedZone(tokens, at) ?? readBareZone(tokens, at, exact)
  const inner = readNamedZone(tokens, at + 1) ?? readBareZone(tokens, at + 1, true)
  return inner && keyAt(tokens, inner.next) === bracket ? { ...inner, next: inner.next + 1 } : undefined
}

const BRACKETS: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
])

function readNamedZone(tokens: readonly DateToken[], at: number): Zone | undefined {
  const words = tokens.slice(at, at + LONGEST_ZONE)
  const last = words.findIndex(({ key }) => key === 'time')
  // `Eastern Daylight Time` is `EDT`.
  const name =
    last > 0
      ? words
          .slice(0, last + 1)
          .map(({ key }) => key.charAt(0))
          .join('')
      : keyAt(tokens, at)
  const next = at + 1 + Math.max(0, last)
  // `est` is a verb in French; the Cyrillic name stands in lower case.
  if (last < 1 && tokens[at]?.capitals !== true && name !== 'мск') return undefined
  const offset = ZONES.get(name)
  if (offset === undefined && !VAGUE_ZONES.has(name)) return undefined
  const shift = offset === 0 ? readOffset(tokens, next, true) : undefined
  return { offset: shift?.value ?? offset, monthFirst: MONTH_FIRST_ZONES.has(name), next: shift?.next ?? next }
}
/** Words of a zone's name. */
const LONGEST_ZONE = 4

function readBareZone(tokens: readonly DateToken[], at: number, exact: boolean): Zone | undefined {
  const shift = readOffset(tokens, at, exact)
  return shift && { offset: shift.value, monthFirst: false, next: shift.next }
}

const SIGNS: ReadonlyMap<string, 1 | -1> = new Map([
  ['+', 1],
  ['-', -1],
  ['−', -1],
])
const FURTHEST_ZONE = 14 * 60

/** Behind `10:00`, `-12:00` is the end of an event; behind `UTC` or a second (`sure`) it's an offset. */
function readOffset(tokens: readonly DateToken[], at: number, sure: boolean): Read<number> | undefined {
  const sign = SIGNS.get(keyAt(tokens, at))
  const token = tokens[at + 1]
  if (sign === undefined || !token?.tight || token.number < 0) return undefined
  if (!sure && (sign < 0 || token.key.length === 1) && token.key.length !== 4) return undefined
  if (token.key.length === 4) return checkOffset(sign, Math.floor(token.number / 100), token.number % 100, at + 2)
  if (token.key.length > 2) return undefined
  const minutes = keyAt(tokens, at + 2) === ':' ? sixtieth(tokens, at + 3) : undefined
  return checkOffset(sign, token.number, minutes ?? 0, minutes === undefined ? at + 2 : at + 4)
}

function checkOffset(sign: 1 | -1, hours: number, minutes: number, next: number): Read<number> | undefined {
  const total = hours * 60 + minutes
  return total <= FURTHEST_ZONE && minutes < 60 ? { value: sign * total, next } : undefined
}
