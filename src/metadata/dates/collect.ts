import { dayOf, instantOf } from '../../dates/iso.js'
import { placeArticle } from '../position.js'
import { firstOf, type Context } from '../context.js'
import { elementDates, elementsStating, type Stating } from './elements.js'
import type { DateEvidence } from './evidence.js'
import { dateLanguages, otherOrder } from './languages.js'
import { DateScope } from './scope.js'
import { dateOfUrl, looseDateOfUrl, monthOfUrl } from './address.js'
import { BEHIND_BODY, looseDates } from './loose.js'
import { shownDates } from './shown.js'
import { statedDates } from './stated.js'

/** Where there is evidence of this weight, nothing weaker is looked for. */
const ENOUGH = 2
/** An address that holds the day is hardly ever wrong about it. */
const ADDRESS = 3.1
const LOOSE_ADDRESS = 2

/** Every date that an HTML page states of its article, whatever it may be of it. */
export function collectDates(context: Context): DateEvidence[] {
  const placed = placeArticle(context)
  const scope = new DateScope(placed)
  const languages = dateLanguages(placed)
  const fixed = [...statedDates(placed, scope, languages), ...addressDates(placed)]
  const stating = elementsStating(placed)
  const shown = onPage(placed, scope, languages, stating)
  const evidence = inLikelierOrder([...fixed, ...shown], () => [
    ...fixed,
    ...onPage(placed, scope, otherOrder(languages), stating),
  ])
  const isEnough = evidence.some(({ role, weight }) => role !== 'modified' && weight >= ENOUGH)
  const all = isEnough ? evidence : [...evidence, ...leftDates(placed, scope, languages, evidence)]
  return withoutFuture(all, context.page.now)
}

/** Where only a modification is known, an unlabelled date behind the body is taken for another story's. */
function leftDates(
  context: Context,
  scope: DateScope,
  languages: readonly string[],
  known: readonly DateEvidence[],
): DateEvidence[] {
  const loose = looseDates(context, scope, languages)
  const isModified = [...known, ...loose].some(({ role }) => role === 'modified')
  return isModified ? loose.filter(({ role, weight }) => role !== undefined || weight !== BEHIND_BODY) : loose
}

/** The month that an address of the page states, `2024-04`. */
export function monthOfAddress({ statements }: Context): string | undefined {
  return firstOf(statements.addresses(), monthOfUrl)
}

function onPage(
  context: Context,
  scope: DateScope,
  languages: readonly string[],
  stating: readonly Stating[],
): DateEvidence[] {
  return [...elementDates(context, scope, languages, stating), ...shownDates(context, scope, languages)]
}

function addressDates({ statements }: Context): DateEvidence[] {
  for (const address of statements.addresses()) {
    const sure = dateOfUrl(address)
    const iso = sure ?? looseDateOfUrl(address)
    const weight = sure === undefined ? LOOSE_ADDRESS : ADDRESS
    if (iso !== undefined) return [{ iso, role: 'published', origin: 'url', witness: 'address', weight }]
  }
  return []
}

/**
 * Of two readings of the same dates, the one with fewer days: where day and month stand the wrong way round, a page seems to
 * contradict itself. The other reading is only made where a swapped date is another one of the page.
 */
function inLikelierOrder(read: readonly DateEvidence[], readOther: () => DateEvidence[]): readonly DateEvidence[] {
  const days = daysOf(read)
  if (![...days].some((day) => swapDay(day) !== day && days.has(swapDay(day)))) return read
  const other = readOther()
  return daysOf(other).size < days.size ? other : read
}

function daysOf(evidence: readonly DateEvidence[]): ReadonlySet<string> {
  return new Set(evidence.map(({ iso }) => dayOf(iso)))
}

function swapDay(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-', 3)
  return `${year}-${day}-${month}`
}

const DAY = 86_400_000

/**
 * Leaves out what is later than `now` is anywhere on earth. Where no other publication is stated it stays: then `now` is
 * the less likely of the two.
 */
function withoutFuture(evidence: readonly DateEvidence[], now: Date | undefined): DateEvidence[] {
  if (!now) return [...evidence]
  const past = evidence.filter(({ iso }) => instantOf(dayOf(iso)) <= now.getTime() + DAY)
  return past.some(({ role }) => role !== 'modified') ? past : [...evidence]
}
