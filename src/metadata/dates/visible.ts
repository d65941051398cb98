import { findRelative, resolveRelative } from '../../dates/dates.js'
import { readStatements, type Statement } from '../../dates/statements.js'
import { firstParagraph } from '../position.js'
import { blocksLabelled, found, withoutMark, type Context, type Found, type Placed } from '../context.js'

/** A date that the page shows, and where. */
export interface PlacedStatement extends Statement {
  readonly placed: Placed
}

/** How many blocks above the headline, below the beginning of the body and below its end may hold the date. */
export const ABOVE = 3
export const INTO_BODY = 6
export const BELOW = 4
/** Blocks between a byline and its date. */
const BESIDE = 3
/** Blocks at the top of a page that are the frame's, not the article's. */
const TOP = 6

export function isBesideByline(context: Context, index: number): boolean {
  const near = context.page.blocks.slice(Math.max(0, index - BESIDE), index + BESIDE + 1)
  return near.some(({ label }) => label === 'byline')
}

/** The dates in the lines around the headline, at the beginning of the body and behind its end. */
export function visibleDates(context: Context, languages: readonly string[]): PlacedStatement[] {
  const near = nearBlocks(context)
  const all: PlacedStatement[] = []
  let pending: Statement['role']
  for (const placed of near) {
    const read = readStatements(withoutMark(placed.block.text), languages, pending)
    for (const statement of read.statements) all.push({ ...statement, placed })
    pending = read.pending
  }
  return all
}

/** Above the headline many themes print the day of the visit; behind the body a date must say what it is. */
export function datesInPlace(context: Context, languages: readonly string[]): PlacedStatement[] {
  return visibleDates(context, languages).filter(
    ({ placed, role }) =>
      role !== undefined || (!isVisitDay(context, placed.index) && !isBehind(context, placed.index)),
  )
}

export function isBehind({ bodyStart, bodyEnd }: Context, index: number): boolean {
  return index >= Math.max(bodyEnd, bodyStart)
}

/** Blocks that may hold the date: where the headline is, at the beginning of the body, and just behind its end. */
function nearBlocks(context: Context): Placed[] {
  const start = context.headline < 0 ? context.bodyStart : Math.min(context.headline, context.bodyStart)
  const head = Math.max(context.bodyStart + INTO_BODY, lastOfHead(context))
  return blocksLabelled(context, 'timestamp', 'byline').filter(
    ({ index }) =>
      index >= start - ABOVE && (index <= head || (index >= context.bodyEnd && index < context.bodyEnd + BELOW)),
  )
}

/** Elements say more of where the head of a page ends than what stands between its paragraphs. */
function lastOfHead(context: Context): number {
  return context.page.markup ? -1 : firstParagraph(context, context.bodyStart) - 1
}

/** Above the headline stands the day of the visit. */
export function isVisitDay(context: Context, index: number): boolean {
  const article = context.headline < 0 ? context.bodyStart : context.headline
  if (index >= article) return false
  const between = context.page.blocks.slice(index + 1, article)
  if (between.some(({ label }) => label === 'breadcrumb' || label === 'navigation')) return true
  // What stands right above the headline belongs to it: a header has its menu between.
  return context.headline >= 0 && index < TOP && index < article - 1
}

/** A relative time beside the headline, counted from the caller's `now`. */
export function relativeDate(context: Context): Found<string> | undefined {
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
