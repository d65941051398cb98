import { findRelative, resolveRelative } from '../text/dates.js'
import { readStatements, type Statement } from '../text/date-statements.js'
import { blocksLabelled, found, withoutMark, type Context, type Found, type Placed } from './context.js'

export interface Dates {
  readonly published: Found<string> | undefined
  readonly modified: Found<string> | undefined
}

interface PlacedStatement extends Statement {
  readonly placed: Placed
}

/** A date stands at most so many blocks above the headline, behind the beginning of the body, or behind its end. */
const ABOVE = 3
const INTO_BODY = 6
const BELOW = 4
/** Blocks between a byline and its date. */
const BESIDE = 3
/** Of so many blocks at the top of a page none is about the article. */
const TOP = 6

export function readDates(context: Context): Dates {
  const stated = statements(context)
  const modified = stated.find(({ role }) => role === 'modified')
  return { published: published(context, stated), modified: modified && found(modified.iso, modified.placed) }
}

/** An address that holds the day is never wrong about it, but the text is more precise. */
function published(context: Context, stated: readonly PlacedStatement[]): Found<string> | undefined {
  const plain = stated.filter(({ role }) => role === undefined)
  const candidates = [
    ...stated.filter(({ role }) => role === 'published'),
    ...plain.filter(({ placed }) => isBesideByline(context, placed.index)),
    ...plain,
  ]
  const address = dateOfUrl(context.page.url)
  if (address !== undefined) {
    const same = candidates.find(({ iso }) => iso.startsWith(address))
    return same ? found(same.iso, same.placed) : { value: address, origin: 'url' }
  }
  const best = candidates[0]
  return best ? found(best.iso, best.placed) : relative(context)
}

function isBesideByline(context: Context, index: number): boolean {
  const near = context.page.blocks.slice(Math.max(0, index - BESIDE), index + BESIDE + 1)
  return near.some(({ label }) => label === 'byline')
}

function statements(context: Context): PlacedStatement[] {
  const near = nearBlocks(context)
  const all: PlacedStatement[] = []
  let pending: Statement['role']
  for (const placed of near) {
    const read = readStatements(withoutMark(placed.block.text), context.languages, pending)
    for (const statement of read.statements) all.push({ ...statement, placed })
    pending = read.pending
  }
  return all.filter((statement) => inPlace(context, statement))
}

/** Blocks that may hold the date: where the headline is, at the beginning of the body, and just behind its end. */
function nearBlocks(context: Context): Placed[] {
  const start = context.headline < 0 ? context.bodyStart : Math.min(context.headline, context.bodyStart)
  return blocksLabelled(context, 'timestamp', 'byline').filter(
    ({ index }) =>
      index >= start - ABOVE &&
      (index <= context.bodyStart + INTO_BODY || (index >= context.bodyEnd && index < context.bodyEnd + BELOW)),
  )
}

/** Above the headline many themes print the day of the visit; behind the body a date must say what it is. */
function inPlace(context: Context, { placed, role }: PlacedStatement): boolean {
  if (role !== undefined) return true
  if (isVisitDay(context, placed.index)) return false
  return placed.index < Math.max(context.bodyEnd, context.bodyStart)
}

function isVisitDay(context: Context, index: number): boolean {
  const article = context.headline < 0 ? context.bodyStart : context.headline
  if (index >= article) return false
  const between = context.page.blocks.slice(index + 1, article)
  if (between.some(({ label }) => label === 'breadcrumb' || label === 'navigation')) return true
  return context.headline >= 0 && index < TOP
}

function relative(context: Context): Found<string> | undefined {
  const { now } = context.page
  if (!now) return undefined
  const start = context.headline < 0 ? context.bodyStart - ABOVE : context.headline
  for (const placed of nearBlocks(context)) {
    if (placed.index < start || placed.index > context.bodyStart + INTO_BODY) continue
    const text = withoutMark(placed.block.text)
    const read = findRelative(text, context.languages)
    const iso = read && readStatements(text, context.languages).pending !== 'modified' && resolveRelative(read, now)
    if (typeof iso === 'string') return found(iso, placed)
  }
  return undefined
}

/** `/2024/04/15/`, `/2024-04-15-headline`, `/20240415/`. */
const URL_DATES: readonly RegExp[] = [
  /\/((?:19|20)\d\d)\/(\d{1,2})\/(\d{1,2})(?:\/|$)/u,
  /[/_-]((?:19|20)\d\d)[_-](\d\d)[_-](\d\d)(?:[/_.-]|$)/u,
  /\/((?:19|20)\d\d)(\d\d)(\d\d)\//u,
]

function dateOfUrl(url: string | undefined): string | undefined {
  if (url === undefined) return undefined
  for (const pattern of URL_DATES) {
    const [, year, month, day] = pattern.exec(url) ?? []
    const iso = `${year ?? ''}-${(month ?? '').padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`
    if (isDay(iso)) return iso
  }
  return undefined
}

function isDay(iso: string): boolean {
  const date = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso)
}
