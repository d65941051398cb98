import { findDate } from '../../dates/dates.js'
import { DATELINES, NO_PLACES } from '../../lexicon/places.js'
import { comparable, type Context, type Found } from '../context.js'

/** A dateline is over by here. */
const LONGEST = 120

export function readDateline(context: Context): Found<string> | undefined {
  const { page, bodyStart, languages } = context
  for (const [index, { label, text }] of page.blocks.entries()) {
    // A standfirst may stand above the paragraph that begins with the place.
    if (index < bodyStart || label !== 'body' || text.length < (index > bodyStart ? LONGEST : LONGEST / 3)) continue
    if (index > bodyStart + INTO_BODY) break
    const start = text.slice(0, LONGEST)
    const place = placeOf(start) ?? placeOf(withoutDate(start, languages))
    // A dialogue begins every answer with a name, and a list its items.
    if (place !== undefined)
      return isDialogue(context) ? undefined : { value: place, origin: `body block ${index + 1}` }
  }
  return undefined
}
const INTO_BODY = 3

const noPlaces: ReadonlySet<string> = new Set(NO_PLACES)

function placeOf(start: string): string | undefined {
  const place = DATELINES.map((pattern) => pattern.exec(start)?.groups?.place).find((found) => found !== undefined)
  const isNone = comparable(place ?? '')
    .split(' ')
    .some((word) => noPlaces.has(word))
  return isNone ? undefined : place?.trim()
}

/** `April 15, 2024 – PARIS –`, `PARIS (April 15, 2024) –`: without a date that signs part from the rest. */
function withoutDate(start: string, languages: readonly string[]): string {
  const date = findDate(start, languages)
  const before = start.slice(0, date?.start)
  const place = before.replace(SIGNS_BEFORE, '')
  if (!date || (place !== '' && place === before)) return ''
  const behind = start.slice(date.end)
  return place === '' ? behind.replace(SIGNS_BEHIND, '') : place + behind.replace(BRACKET, '')
}
const SIGNS_BEFORE = / ?[,(–—―-] ?$|^\($/u
const SIGNS_BEHIND = /^[)\s,–—―-]+/u
const BRACKET = /^\)/u

const SPEAKER = /^\p{Lu}{3,20}(?: \p{Lu}{2,20}){0,2}:/u

function isDialogue(context: Context): boolean {
  const body = context.page.blocks.slice(context.bodyStart, context.bodyEnd)
  const begins = (text: string): boolean => SPEAKER.test(text) || placeOf(text.slice(0, LONGEST)) !== undefined
  return body.filter(({ label, text }) => label === 'body' && begins(text)).length > 1
}
