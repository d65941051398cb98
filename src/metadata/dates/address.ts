/** `/2024/04/15/`, `/2024-04-15-headline`, `/20240415/`. */
const URL_DATES: readonly RegExp[] = [
  /\/(?<year>(?:19|20)\d\d)\/(?<month>\d{1,2})\/(?<day>\d{1,2})(?:\/|$)/u,
  /[/_-](?<year>(?:19|20)\d\d)[_-](?<month>\d\d)[_-](?<day>\d\d)(?:[/_.-]|$)/u,
  /\/(?<year>(?:19|20)\d\d)(?<month>\d\d)(?<day>\d\d)\//u,
]

/** Forms that are something else now and then: `/2024-04/15/`, `t20240415_`, `/2024/apr/15/`, `/24/04/15/`, `/15-04-2024-headline`. */
const LOOSE_URL_DATES: readonly RegExp[] = [
  /\/(?<year>(?:19|20)\d\d)-(?<month>\d\d)\/(?<day>\d\d)(?:\/|$)/u,
  /[/_-]t?(?<year>20\d\d)(?<month>0[1-9]|1[012])(?<day>0[1-9]|[12]\d|3[01])(?:[/_.-]|$)/u,
  /\/(?<year>(?:19|20)\d\d)\/(?<month>[a-z]{3,9})\/(?<day>\d{1,2})(?:\/|$)/u,
  /\/(?<short>[012]\d)\/(?<month>0[1-9]|1[012])\/(?<day>0[1-9]|[12]\d|3[01])\//u,
  /\/(?<day>\d\d)[_.-](?<month>\d\d)[_.-](?<year>(?:19|20)\d\d)(?:[/_.-]|$)/u,
]

/** The day that the path of an address states, `2024-04-15`. */
export function dateOfUrl(url: string | undefined): string | undefined {
  return dateIn(url, URL_DATES)
}

/** The same, in forms that are worth less. */
export function looseDateOfUrl(url: string | undefined): string | undefined {
  return dateIn(url, LOOSE_URL_DATES)
}

/** `/2024/04/`: the month that most addresses of blogs state, `2024-04`. */
export function monthOfUrl(url: string | undefined): string | undefined {
  const [, year, month] = URL_MONTH.exec(url ?? '') ?? []
  return year === undefined || month === undefined ? undefined : `${year}-${month}`
}
const URL_MONTH = /\/((?:19|20)\d\d)[/-]?(0[1-9]|1[012])\//u

function dateIn(url: string | undefined, patterns: readonly RegExp[]): string | undefined {
  if (url === undefined) return undefined
  for (const pattern of patterns) {
    const { short, year = `20${short ?? ''}`, month = '', day = '' } = pattern.exec(url)?.groups ?? {}
    const iso = `${year}-${monthNumber(month)}-${day.padStart(2, '0')}`
    if (isDay(iso)) return iso
  }
  return undefined
}

/** Months have the first three letters of their English names, or numbers. */
function monthNumber(month: string): string {
  const index = MONTHS.indexOf(month.slice(0, 3))
  return (index < 0 ? month : String(index + 1)).padStart(2, '0')
}
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

function isDay(iso: string): boolean {
  const date = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso)
}
