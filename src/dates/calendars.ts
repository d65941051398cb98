import { ERAS } from '../lexicon/dates.js'

/** The calendar whose years a language writes beside those of the Gregorian one. */
export type Calendar = 'buddhist' | 'persian'

const CALENDARS: ReadonlyMap<string, Calendar> = new Map([
  ['fa', 'persian'],
  ['th', 'buddhist'],
])

export function calendarOf(codes: readonly string[]): Calendar | undefined {
  return codes.map((code) => CALENDARS.get(code)).find((calendar) => calendar !== undefined)
}

const BUDDHIST_YEARS = 543
/** Until where the rule of leap years below holds. */
const PERSIAN_FROM = 1300
const PERSIAN_TO = 1478

/** A year as it stands in a date, those of the Buddhist calendar as Gregorian ones; Persian ones need the day as well. */
export function readCalendarYear(year: number, calendar: Calendar | undefined): number {
  return calendar === 'buddhist' && year > 2400 ? year - BUDDHIST_YEARS : year
}

export function isPersianYear(year: number, calendar: Calendar | undefined): boolean {
  return calendar === 'persian' && year >= PERSIAN_FROM && year <= PERSIAN_TO
}

const DAY = 86_400_000
/** Days from 1 Farvardin of a year 0 to 1970. */
const EPOCH = 492_633
const LONG_MONTHS = 6

/** The Gregorian day of a Persian one. Months have 31 days until the sixth, and then 30. */
export function fromPersian(year: number, month: number, day: number): { year: number; month: number; day: number } {
  const newYear = 365 * year + Math.floor((8 * year + 21) / 33) - EPOCH
  const date = new Date((newYear + (month - 1) * 30 + Math.min(month - 1, LONG_MONTHS) + day - 1) * DAY)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** The years before the first of an era whose name ends a text: `令和` of `令和6年`. */
export function yearsBeforeEra(name: string): number {
  return ERAS.get(name) ?? 0
}
