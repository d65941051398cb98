import { STATED } from '../../lexicon/date-markup.js'
import { dayOf, hasTime, inLocalZone, instantOf, offsetOf } from '../../dates/iso.js'
import type { Found } from '../context.js'
import type { DateEvidence, Witness } from './evidence.js'

/** All evidence for one day. */
type Day = readonly DateEvidence[]

const MINUTE = 60_000
const DAY = 86_400_000
/** Days with less evidence than this are no answer. */
const LEAST = 0.2
/** Added to a day of the month that the address states. */
const IN_MONTH = 1
/** What is left of the weight of a date that is probably the day of a modification. */
const LATE = 0.3
/** And of one that the system may have set anew with each change. */
const OVERWRITTEN = 0.75
/** Runners-up that are reported. */
const MOST_OTHERS = 12

/**
 * The day that has most evidence of different witnesses, as precise as any of them has it. What is said to be a
 * modification never counts.
 *
 * @param month what the address of the page states, `2024-04`.
 */
export function choosePublished(
  evidence: readonly DateEvidence[],
  month: string | undefined,
): Found<string> | undefined {
  return choose(weighed(evidence), (day) =>
    month !== undefined && day.some(({ iso }) => iso.startsWith(month)) ? IN_MONTH : 0,
  )
}

/** The day that has most evidence of a modification. A day before the publication can't be one. */
export function chooseModified(
  evidence: readonly DateEvidence[],
  published: string | undefined,
): Found<string> | undefined {
  const first = published === undefined ? -Infinity : instantOf(dayOf(published)) - DAY
  return choose(
    evidence.filter(({ role, iso }) => role === 'modified' && instantOf(dayOf(iso)) >= first),
    () => 0,
  )
}

function choose(evidence: readonly DateEvidence[], bonus: (day: Day) => number): Found<string> | undefined {
  const [best] = groupByDay(evidence)
    .map((day) => ({ day, total: totalOf(day) + bonus(day), first: statedAt(day) }))
    .filter(({ total }) => total >= LEAST)
    .sort((a, b) => b.total - a.total || compare(a.first, b.first))
  if (!best) return undefined
  const taken = mostPrecise(best.day)
  const others = runnersUp(evidence, taken)
  return { value: inPageZone(taken.iso, best.day), origin: taken.origin, ...(others.length > 0 && { others }) }
}

/** The evidence of a publication, weighing less where something speaks against it. */
function weighed(evidence: readonly DateEvidence[]): DateEvidence[] {
  const modified = daysOf(evidence, 'modified')
  const published = daysOf(evidence, 'published')
  const first = firstStated(evidence, modified)
  const overwritten = isOverwritten(evidence)
  return evidence.flatMap((item) => {
    const day = dayOf(item.iso)
    if (item.role === 'modified') return []
    if (item.witness === 'address') return item
    const isLate = item.role === undefined ? !published.has(day) : first !== undefined && first < day
    if (modified.has(day) && isLate) return times(item, LATE)
    return overwritten && item.witness === 'stated' ? times(item, OVERWRITTEN) : item
  })
}

function daysOf(evidence: readonly DateEvidence[], wanted: DateEvidence['role']): ReadonlySet<string> {
  return new Set(evidence.flatMap(({ role, iso }) => (role === wanted ? [dayOf(iso)] : [])))
}

/** The first stated day of publication that isn't also stated as a modification: some templates mix the two up. */
function firstStated(evidence: readonly DateEvidence[], modified: ReadonlySet<string>): string | undefined {
  const days = evidence.flatMap(({ witness, role, weight, iso }) =>
    witness === 'stated' && role === 'published' && weight >= STATED ? [dayOf(iso)] : [],
  )
  return days.filter((day) => !modified.has(day)).sort()[0]
}

function times(item: DateEvidence, factor: number): DateEvidence {
  return { ...item, weight: item.weight * factor }
}

/**
 * Some systems state the day of the last change as the day of publication. Then only one place states a publication, and it
 * is no earlier than the change. An article that never changed looks the same, but it shows no other date.
 */
function isOverwritten(evidence: readonly DateEvidence[]): boolean {
  const stated = evidence.filter(({ witness, weight }) => witness === 'stated' && weight >= STATED)
  const modified = stated.find(({ role }) => role === 'modified')
  const [published, ...more] = stated.filter(({ role }) => role === 'published')
  if (!modified || !published || more.length > 0) return false
  return instantOf(published.iso) >= instantOf(modified.iso) - MINUTE
}

function groupByDay(evidence: readonly DateEvidence[]): Day[] {
  const days: DateEvidence[][] = []
  for (const item of evidence) {
    const same = days.find((day) => day.some(({ iso }) => isSame(item.iso, iso)))
    if (same) same.push(item)
    else days.push([item])
  }
  return days
}

/** Whether two dates are of one day. An instant that is stated in UTC may fall on another day in the page's own zone. */
function isSame(a: string, b: string): boolean {
  if (dayOf(a) === dayOf(b)) return true
  if (offsetOf(a) !== undefined && offsetOf(b) !== undefined) return Math.abs(instantOf(a) - instantOf(b)) < MINUTE
  return inLocalZone(a, b) !== undefined || inLocalZone(b, a) !== undefined
}

function totalOf(day: Day): number {
  const best = new Map<Witness, number>()
  for (const { witness, weight } of day) best.set(witness, Math.max(best.get(witness) ?? 0, weight))
  return [...best.values()].reduce((sum, weight) => sum + weight, 0)
}

/** When a day is stated first. Between equal days the earlier wins: the later one was written over it. */
function statedAt(day: Day): number {
  return Math.min(...day.map(({ witness, iso }) => (witness === 'stated' ? instantOf(iso) : Infinity)))
}

/** As `a - b`, where both may be infinite. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a - b
}

/** With a time rather than without, with an offset rather than without, in the page's own zone rather than in UTC. */
function mostPrecise(day: Day): DateEvidence {
  return day
    .toSorted((a, b) => b.weight - a.weight)
    .reduce((best, item) => (precisionOf(item.iso) > precisionOf(best.iso) ? item : best))
}

function precisionOf(iso: string): number {
  if (!hasTime(iso)) return 0
  const offset = offsetOf(iso)
  if (offset === undefined) return 1
  return offset === 'Z' ? 2 : 3
}

/** Where a page states a time in UTC and shows it in its own zone, the difference is the offset. */
function inPageZone(iso: string, day: Day): string {
  for (const { iso: local } of day) {
    const zoned = inLocalZone(iso, local)
    if (zoned !== undefined) return zoned
  }
  return iso
}

function runnersUp(evidence: readonly DateEvidence[], taken: DateEvidence): Found<string>[] {
  const others = new Map<string, Found<string>>()
  for (const { iso, origin } of evidence) {
    if (others.size === MOST_OTHERS) break
    if (origin !== taken.origin || iso !== taken.iso) others.set(`${origin} ${iso}`, { value: iso, origin })
  }
  return [...others.values()]
}
