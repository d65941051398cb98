import { isPlausible } from '../../dates/stated.js'
import { originOf, type Context } from '../context.js'
import type { DateEvidence } from './evidence.js'
import type { DateScope } from './scope.js'
import { isBehind, visibleDates } from './visible.js'

const SAID = 3
const UNSAID = 2.4
/** Behind the body a date must say what it is. */
const BEHIND = 0.4

/** The dates in the lines of author and date around the article, as any text has them. */
export function shownDates(context: Context, scope: DateScope, languages: readonly string[]): DateEvidence[] {
  const all: DateEvidence[] = []
  for (const { iso, role, placed } of visibleDates(context, languages)) {
    if (!isPlausible(iso) || scope.isOtherBlock(placed.block)) continue
    if (role === undefined && scope.isVisitDay(placed.index)) continue
    const unsaid = isBehind(context, placed.index) ? UNSAID * BEHIND : UNSAID
    const weight = role === undefined ? unsaid : SAID
    all.push({ iso, role, origin: originOf(placed), witness: 'page', weight })
  }
  return all
}
