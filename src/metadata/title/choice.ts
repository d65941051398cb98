import { groupBy } from '../../lib/groups.js'
import { comparable, type Found } from '../context.js'
import { stretchesOf } from './parts.js'
import type { TitleStatement } from './statement.js'
import { ALONE, CONFIRMED, ENDS_WITH, HOLDS, UNRELATED, VISIBLE, type Place } from './weights.js'
import { addressWords, shareKnown, topicWords } from './words.js'

/** A statement as it is compared. */
interface Compared extends TitleStatement {
  /** The headline, and all of the text. */
  readonly key: string
  readonly whole: string
  /** What stands between separators. */
  readonly parts: ReadonlySet<string>
}

/** A headline with everything that speaks for it. */
interface Candidate {
  readonly statements: readonly Compared[]
  readonly score: number
}

/** Shorter headlines may be contained in anything. */
const SHORTEST_CONTAINED = 12
const SHORT = 15

/**
 * The headline that most speaks for: where it stands, and what else states the same. Others follow as runners-up, one
 * for each wording.
 *
 * @param address of the page, whose words are often those of the headline
 */
export function chooseTitle(stated: readonly TitleStatement[], address?: string): Found<string> | undefined {
  const statements = stated.map((statement) => compare(completed(statement, stated)))
  const known = knownWords(statements, address)
  const candidates = [...groupBy(statements, ({ key }) => key)].map(([key, same]): Candidate => ({
    statements: same,
    score: rate(key, same, statements, known),
  }))
  // Sorting is stable: among equals the first of the page stays first.
  const [taken, ...others] = candidates
    .sort((a, b) => b.score - a.score)
    .filter(isStated)
    .map(toFound)
  return taken && (others.length > 0 ? { ...taken, others } : taken)
}

/** What a system cut short, it meant in full: `Council votes to close…`. */
function completed(statement: TitleStatement, all: readonly TitleStatement[]): TitleStatement {
  if (!CUT.test(statement.headline)) return statement
  const start = comparable(statement.headline)
  if (start.length < SHORTEST_CONTAINED) return statement
  const whole = all.find(({ headline }) => comparable(headline).startsWith(`${start} `) && !isPart(start, headline))
  if (!whole) return statement
  return { ...statement, text: whole.headline, headline: whole.headline }
}
function isPart(key: string, headline: string): boolean {
  return stretchesOf(headline).some((part) => comparable(part) === key)
}
const CUT = /(?:\.{3}|…)$/u

function compare(statement: TitleStatement): Compared {
  const { headline, text } = statement
  const key = comparable(headline)
  const whole = text === headline ? key : comparable(text)
  return { ...statement, key, whole, parts: new Set(stretchesOf(text).map(comparable)) }
}

/** A smaller heading alone is no headline. */
function isStated({ statements, score }: Candidate): boolean {
  return score > 0 || statements.some(({ weight }) => weight > 0)
}

function toFound({ statements }: Candidate): Found<string> {
  const best = statements.reduce((a, b) => (b.weight > a.weight ? b : a))
  return { value: best.headline, origin: best.origin }
}

function rate(key: string, same: readonly Compared[], all: readonly Compared[], known: ReadonlySet<string>): number {
  const own = weightsByPlace(same)
  const support = key.length < SHORTEST_CONTAINED ? NO_SUPPORT : supportOf(key, all, own)
  let score = own.has('heading') && isHeld(key, all) ? CONFIRMED : 0
  for (const given of [...own.values(), ...support.values()]) score += given
  if (known.size > 0 && [...own.keys()].every((place) => VISIBLE.has(place)) && isUnrelated(key, known))
    score -= UNRELATED
  return key.length < SHORT && own.size + support.size < 2 ? score - ALONE : score
}

const NO_SUPPORT: ReadonlyMap<Place, number> = new Map()

/** The most that each place gives. */
function weightsByPlace(same: readonly Compared[]): ReadonlyMap<Place, number> {
  const weights = new Map<Place, number>()
  for (const { place, weight } of same) weights.set(place, Math.max(weight, weights.get(place) ?? 0))
  return weights
}

/** What longer statements give to a headline that they contain, each place once. */
function supportOf(key: string, all: readonly Compared[], own: ReadonlyMap<Place, number>): ReadonlyMap<Place, number> {
  const support = new Map<Place, number>()
  for (const { place, weight, key: other, whole, parts } of all) {
    if (other === key || own.has(place) || support.has(place) || whole.length <= key.length) continue
    const share = parts.has(key) ? HOLDS : whole.endsWith(key) ? ENDS_WITH : 0
    if (share > 0) support.set(place, share * weight)
  }
  return support
}

function isHeld(key: string, all: readonly Compared[]): boolean {
  return key.length >= SHORTEST_CONTAINED && all.some(({ place, parts }) => !VISIBLE.has(place) && parts.has(key))
}

/** The words that are stated of the page and its address. */
function knownWords(statements: readonly Compared[], address: string | undefined): ReadonlySet<string> {
  const stated = statements.filter(({ place }) => !VISIBLE.has(place))
  const words = stated.flatMap((statement) => aboutPage(statement, stated).split(' '))
  return new Set(words.length === 0 ? [] : [...words, ...addressWords(address)])
}

/** Without what a statement has beside the headline of another one: that is the site's name or the section's. */
function aboutPage({ whole }: Compared, stated: readonly Compared[]): string {
  const inner = stated.find(
    ({ key }) => key.length >= SHORTEST_CONTAINED && key !== whole && (whole.startsWith(key) || whole.endsWith(key)),
  )
  return inner?.key ?? whole
}

function isUnrelated(key: string, known: ReadonlySet<string>): boolean {
  return topicWords(key).length > 0 && shareKnown(key, known) === 0
}
