/** The ways to spell a month: in full and short, alone and beside a day, where many languages inflect it. */
const FORMS: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'short' },
  { month: 'long', day: 'numeric' },
  { month: 'short', day: 'numeric' },
]
const MONTHS = 12
const WEEK = 7
const COUNTED = /^\p{N}/u
const ONE_DIGIT = / (?=\d$)/u
/** The end of the text between day and month: a short word there is written as one with the month's name, `7 במרץ`. */
const GLUED = /\p{L}{1,3}$/u
const LAST_STOP = /\.$/u

/** The names of the twelve months in a language, a list of forms each, from the platform's own data; empty if it lacks the language. */
export function monthNames(code: string): readonly (readonly string[])[] {
  if (!isKnown(code)) return []
  const formats = FORMS.map((form) => new Intl.DateTimeFormat(gregorian(code), { ...form, timeZone: 'UTC' }))
  return Array.from({ length: MONTHS }, (_, month) => {
    const day = new Date(Date.UTC(2024, month, 15))
    const names = formats.flatMap((format) => monthsIn(format.formatToParts(day)))
    // Some number the months: `tháng 4`, `tháng 04`.
    const padded = names.map((name) => name.replace(ONE_DIGIT, ' 0'))
    return [...new Set([...names, ...padded])].filter((name) => !COUNTED.test(name))
  })
}

function monthsIn(parts: readonly Intl.DateTimeFormatPart[]): string[] {
  return parts.flatMap(({ type, value }, index) => {
    if (type !== 'month') return []
    const glued = GLUED.exec(parts[index - 1]?.value ?? '')?.[0] ?? ''
    return [glued + value.replace(LAST_STOP, '')]
  })
}

/** The names of the seven days of the week in a language, in full or short, from the platform's own data; empty if it lacks the language. */
export function weekdayNames(code: string, weekday: 'long' | 'short'): readonly string[] {
  if (!isKnown(code)) return []
  const format = new Intl.DateTimeFormat(gregorian(code), { weekday, timeZone: 'UTC' })
  return Array.from({ length: WEEK }, (_, day) =>
    format.format(new Date(Date.UTC(2024, 0, day + 1))).replace(LAST_STOP, ''),
  )
}

function isKnown(code: string): boolean {
  return Intl.DateTimeFormat.supportedLocalesOf(code).length > 0
}

function gregorian(code: string): string {
  return `${code}-u-ca-gregory`
}
