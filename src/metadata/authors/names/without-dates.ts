import { findDate, findRelative } from '../../../dates/dates.js'
import { LINKS } from '../../../lexicon/dates.js'

const MOST_DATES = 4

/** A line with a bar in the place of each date. */
export function withoutDates(text: string, languages: readonly string[]): string {
  let rest = text
  for (let count = 0; count < MOST_DATES; count++) {
    const date = findDate(rest, languages) ?? findRelative(rest, languages)
    if (!date || date.end <= date.start) break
    rest = `${withoutLink(rest.slice(0, date.start))}|${rest.slice(date.end)}`
  }
  return rest.replace(NUMBERS, '|')
}

/** `Jane Doe on` in front of the date. */
function withoutLink(text: string): string {
  const before = text.trimEnd()
  const word = before.slice(before.lastIndexOf(' ') + 1)
  return LINKS.has(word.toLowerCase()) ? before.slice(0, before.length - word.length) : text
}

/** `3/4/2025`, whichever of the two is the day. */
const NUMBERS = /(?<![\p{L}\p{N}])\d{1,2}(?<sign>[./-])\d{1,2}\k<sign>(?:\d\d){1,2}(?![\p{L}\p{N}])/gu
