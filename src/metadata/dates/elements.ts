import { NameReader, hintBits } from '../../evidence/markup/hints.js'
import { MODIFIED_NAME, PUBLISHED_NAME, TIME_ATTRIBUTE, TIME_TAGS } from '../../lexicon/date-markup.js'
import { ATTRIBUTES, type Element } from '../../model/element.js'
import { labelIn } from '../../dates/share.js'
import { readStated } from '../../dates/stated.js'
import type { DateRole } from '../../dates/statements.js'
import { holdsDigit } from '../../dates/tokens.js'
import type { Context } from '../context.js'
import type { DateEvidence } from './evidence.js'
import type { DateScope, Zone } from './scope.js'

/** Pages with more dates than this are lists of something. */
const MOST_DATES = 100
const MOST_READ = 2_000
/** The text of an element whose class speaks of a date is no longer, where it is one. */
const LONGEST_TEXT = 80
const SHORTEST_TEXT = 6
const SHORTEST_STAMP = 8
/** What stands in front of a date and says which it is. */
const LONGEST_LABEL = 40

const ZONE_WEIGHTS: Readonly<Record<Zone, number>> = { head: 1, visit: 0.15, end: 0.5, body: 0.3, elsewhere: 0.15 }
const SAID = 3
const UNSAID = 2.4
const TIMESTAMP = hintBits('timestamp')

/** The dates that elements around the article state: `<time datetime>`, attributes of scripts, classes. */
export function elementDates(
  context: Context,
  scope: DateScope,
  languages: readonly string[],
  stating: readonly Stating[],
): DateEvidence[] {
  const { blocks } = context.page
  const all: DateEvidence[] = []
  for (const { element, stated } of stating) {
    if (all.length === MOST_DATES) break
    const iso = readStated(stated.text, languages)
    if (iso === undefined || scope.isOther(element)) continue
    const index = scope.blockAt(element.from)
    const role = labelRole(element, context, index, languages) ?? nameRole(element)
    const weight = (stated.marked && role === 'published' ? SAID : UNSAID) * ZONE_WEIGHTS[scope.zoneOf(index)]
    const origin = `${element.tag} block ${Math.min(index, blocks.length - 1) + 1}`
    all.push({ iso, role, origin, witness: 'page', weight })
  }
  return all
}

/** An element that states a date, or something else with digits in it. */
export interface Stating {
  readonly element: Element
  readonly stated: Stated
}

/** The elements of a page that may state a date, in their order. */
export function elementsStating({ page }: Context): readonly Stating[] {
  const { markup, input = '' } = page
  const hints = new NameReader()
  const all: Stating[] = []
  for (const element of markup?.elements ?? []) {
    const stated = statedIn(element, input, hints)
    if (stated === undefined) continue
    if (all.length > MOST_READ) break
    all.push({ element, stated })
  }
  return all
}

/** A date has a year. Most numbers on a page don't look like one, and needn't be read. */
const YEAR = /(?:19|20)\d\d|\d[/.-]\d\d?[/.-]\d\d/u
const WESTERN = /\d/u

interface Stated {
  readonly text: string
  /** The markup says that it's a date, and not only what its text happens to be. */
  readonly marked: boolean
}

function statedIn(element: Element, input: string, hints: NameReader): Stated | undefined {
  const { tag, attributes, from, to } = element
  const isTime = TIME_TAGS.has(tag)
  if (tag === 'meta' || (attributes.size === 0 && !isTime)) return undefined
  const machine = machineDate(element)
  if (machine !== undefined) return { text: machine, marked: true }
  if (to - from > LONGEST_TEXT || to - from < SHORTEST_TEXT || !mayHoldDigit(input, from, to)) return undefined
  const text = input.slice(from, to)
  if (!holdsDigit(text) || (WESTERN.test(text) && !YEAR.test(text))) return undefined
  return isTime || (hints.read(element).hints & TIMESTAMP) !== 0 ? { text, marked: isTime } : undefined
}

/** Whether a stretch of the page has a digit or a character beyond ASCII. Most have none, and needn't be read. */
function mayHoldDigit(input: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = input.charCodeAt(at)
    if (code > 0x7f || (code >= 0x30 && code <= 0x39)) return true
  }
  return false
}

function machineDate({ tag, attributes }: Element): string | undefined {
  const title = attributes.get('title')
  const isTitle = title !== undefined && (tag === 'abbr' || INSTANT.test(title))
  const stated = attributes.get('datetime') ?? (isTitle ? title : undefined)
  if (stated !== undefined) return holdsDigit(stated) ? stated : undefined
  return (attributes.kinds & ATTRIBUTES.data) === 0 ? undefined : attributes.find(isStamp)
}

/** What hovers over `3 hours ago`. */
const INSTANT = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/u

function isStamp(name: string, value: string): boolean {
  if (!name.startsWith('data-') || value.length < SHORTEST_STAMP || value.length > LONGEST_TEXT) return false
  return TIME_ATTRIBUTE.test(name) && holdsDigit(value)
}

/** What stands in front of the date: in its own line, or alone in the line before. */
function labelRole(
  { from, to }: Element,
  { page }: Context,
  index: number,
  languages: readonly string[],
): DateRole | undefined {
  const { input = '', blocks } = page
  const start = blocks[index]?.start ?? from
  const line = input.slice(Math.max(start, from - LONGEST_LABEL), Math.min(to, from + LONGEST_TEXT))
  const role = labelIn(line, languages)
  if (role !== undefined || from > start) return role
  const before = blocks[index - 1]?.text ?? ''
  return before.length <= LONGEST_LABEL ? labelIn(before, languages) : undefined
}

/** What the element or the one around it is called. */
function nameRole(element: Element): DateRole | undefined {
  if (element.attributes.has('pubdate')) return 'published'
  for (const at of [element, element.parent]) {
    const names = at ? namesOf(at) : ''
    if (PUBLISHED_NAME.test(names)) return 'published'
    if (MODIFIED_NAME.test(names)) return 'modified'
  }
  return undefined
}

const NAMES = ['class', 'id', 'itemprop', 'property'] as const

function namesOf({ attributes }: Element): string {
  if (attributes.size === 0) return ''
  return NAMES.flatMap((name) => attributes.get(name) ?? []).join(' ')
}
