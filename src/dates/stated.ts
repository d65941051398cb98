import { formatOffset, daysIn, two } from './iso.js'
import { findDate } from './dates.js'

/** A longer value of an attribute or a script is not a date. */
const LONGEST = 80
const EARLIEST_YEAR = 1990
const LATEST_YEAR = 2099

/** `20240415`, `20240415T142043Z`, `2024041514`. */
const COMPACT = /^(\d{4})(\d\d)(\d\d)(?:[T ]?(\d\d)(?:(\d\d)(\d\d)?)?)?(Z|[+-]\d\d:?\d\d)?$/u
/** `2024-04-15T14:20:43.123+0200`, `2024/4/5 14:20`, `2024-04-15T1420`, with anything behind it. */
const YEAR_FIRST =
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)(?:[T,]?\s?(?:UTC)?(\d{1,2}):?(\d\d)(?::?(\d\d))?(?!\d)(?:[.,]\d{1,9})?\s?(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?/iu
/** `Mon Apr 15 14:20:43 +0200 2024`, as C and Twitter write it: the year comes last. */
const YEAR_LAST =
  /^((?:\p{L}{3,9},? )?\p{L}{3,9} \d{1,2}) (\d{1,2}:\d\d(?::\d\d)?(?: (?:[A-Z]{1,5}|[+-]\d{4}))?) (\d{4})$/u
/** Seconds or milliseconds since 1970, as JavaScript and .NET write them. */
const EPOCH = /^(?:\/Date\()?(\d{10})(?:\d{3})?(?:\.\d{1,9})?(?:[+-]\d{4})?(?:\)\/)?$/u

/**
 * A date as machines state it in an attribute or a script: ISO 8601 and what passes for it, RFC 2822, a number of seconds
 * or milliseconds, or words. As precise as it was stated, with an offset only where there was one; undefined for what is
 * no day from 1990 on. `languages` (BCP 47) are those of names, the region of the first says how `03/04/2024` is read.
 */
export function readStated(stated: string, languages: readonly string[]): string | undefined {
  const text = stated.trim()
  if (text.length > LONGEST) return undefined
  return plausible(readNumbers(text)) ?? plausible(readEpoch(text)) ?? plausible(readWords(text, languages))
}

function plausible(iso: string | undefined): string | undefined {
  return iso !== undefined && isPlausible(iso) ? iso : undefined
}

/** A day that exists and may be a page's: not one that systems fill in for an unknown date. */
export function isPlausible(iso: string): boolean {
  const year = Number(iso.slice(0, 4))
  return year >= EARLIEST_YEAR && year <= LATEST_YEAR && iso.length > '2024-04'.length
}

function readWords(text: string, languages: readonly string[]): string | undefined {
  return findDate(text.replace(YEAR_LAST, '$1 $3 $2'), languages)?.iso
}

function readEpoch(text: string): string | undefined {
  const seconds = EPOCH.exec(text)?.[1]
  return seconds === undefined ? undefined : `${new Date(Number(seconds) * 1000).toISOString().slice(0, 19)}Z`
}

function readNumbers(text: string): string | undefined {
  const match = COMPACT.exec(text) ?? YEAR_FIRST.exec(text)
  if (!match) return undefined
  const [, year = '', month = '', day = '', hour, minute, second, zone] = match
  const date = toDay(Number(year), Number(month), Number(day))
  const clock = date && toClock(hour, minute, second)
  if (clock === undefined) return date
  return `${date}T${clock}${zone === undefined ? '' : toOffset(zone)}`
}

function toDay(year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined
  return `${year}-${two(month)}-${two(day)}`
}

function toClock(hour: string | undefined, minute: string | undefined, second: string | undefined): string | undefined {
  if (hour === undefined || minute === undefined || Number(hour) > 23 || Number(minute) > 59) return undefined
  const clock = `${two(Number(hour))}:${minute}`
  return second === undefined || Number(second) > 59 ? clock : `${clock}:${second}`
}

/** Minutes. */
const FURTHEST_ZONE = 14 * 60
const NUMBERS = /\d\d/gu

function toOffset(zone: string): string {
  const [hours = '0', minutes = '0'] = zone.match(NUMBERS) ?? []
  const total = Number(hours) * 60 + Number(minutes)
  if (total > FURTHEST_ZONE || Number(minutes) > 59) return ''
  return formatOffset(zone.startsWith('-') ? -total : total)
}
