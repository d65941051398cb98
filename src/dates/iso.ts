/** Dates in the form of ISO 8601 that the library gives: `2024-04`, `2024-04-15`, `2024-04-15T14:20:43+02:00`. */

export const two = (value: number): string => String(value).padStart(2, '0')

export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** The offset from UTC as it is written behind a time: `Z`, `+05:30`. */
export function formatOffset(minutes: number): string {
  if (minutes === 0) return 'Z'
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}

const DAY_LENGTH = '2024-04-15'.length

/** The day in the calendar of whoever stated the date; of a month its name, `2024-04`. */
export function dayOf(iso: string): string {
  return iso.slice(0, DAY_LENGTH)
}

export function isDay(iso: string): boolean {
  return iso.length >= DAY_LENGTH
}

export function hasTime(iso: string): boolean {
  return iso.length > DAY_LENGTH
}

const OFFSET = /(?:Z|[+-]\d\d:\d\d)$/u

/** The offset from UTC as it is written, `Z` or `+02:00`; undefined where it isn't stated. */
export function offsetOf(iso: string): string | undefined {
  return hasTime(iso) ? OFFSET.exec(iso)?.[0] : undefined
}

/** Milliseconds since 1970, a time without an offset taken for one in UTC. */
export function instantOf(iso: string): number {
  return Date.parse(hasTime(iso) && offsetOf(iso) === undefined ? `${iso}Z` : iso)
}

const MINUTE = 60_000
/** Every zone is a multiple of a quarter of an hour ahead of UTC or behind it, and at most fourteen hours. In minutes. */
const ZONE_STEP = 15
const FURTHEST_ZONE = 14 * 60

/**
 * The instant `utc`, which is stated in UTC, in the zone of a clock that shows it as `local`, which has no offset:
 * `2024-04-15T02:25:54Z` and `2024-04-14T21:25` are `2024-04-14T21:25:54-05:00`. Undefined where those are two instants.
 */
export function inLocalZone(utc: string, local: string): string | undefined {
  if (offsetOf(utc) !== 'Z' || !hasTime(local) || offsetOf(local) !== undefined) return undefined
  const ahead = Math.round((instantOf(toMinute(local)) - instantOf(toMinute(utc))) / MINUTE)
  if (ahead === 0 || ahead % ZONE_STEP !== 0 || Math.abs(ahead) > FURTHEST_ZONE) return undefined
  const seconds = utc.slice(MINUTE_LENGTH, -1)
  return `${local.slice(0, MINUTE_LENGTH)}${seconds}${formatOffset(ahead)}`
}

const MINUTE_LENGTH = '2024-04-15T14:20'.length

function toMinute(iso: string): string {
  return iso.slice(0, MINUTE_LENGTH)
}
