import { comparable, type Context, type Found } from '../context.js'
import { stretchesOf } from './parts.js'
import { titleStatements, type TitleStatement } from './statements.js'
import { ALONE, CONFIRMED, ENDS_WITH, HOLDS, UNRELATED, VISIBLE, WEIGHTS, type Place } from './weights.js'

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
  readonly key: string
  readonly statements: readonly Compared[]
  readonly score: number
}

/** Shorter headlines may be contained in anything. */
const SHORTEST_CONTAINED = 12
const SHORT = 15

/**
 * The headline that most speaks for: where it stands, and what else states the same. Others follow as runners-up, one
 * for each wording.
 */
export function chooseTitle(context: Context): Found<string> | undefined {
  const statements = titleStatements(context).map(compare)
  const known = knownWords(statements, context.page.url)
  const byKey = new Map<string, Compared[]>()
  for (const statement of statements) {
    const same = byKey.get(statement.key)
    if (same) same.push(statement)
    else byKey.set(statement.key, [statement])
  }
  const candidates: Candidate[] = []
  for (const [key, same] of byKey) candidates.push({ key, statements: same, score: rate(key, same, statements, known) })
  // Sorting is stable: among equals the first of the page stays first.
  const [taken, ...others] = candidates
    .sort((a, b) => b.score - a.score)
    .filter(isStated)
    .map(toFound)
  return taken && (others.length > 0 ? { ...taken, others } : taken)
}

function compare(statement: TitleStatement): Compared {
  const { headline, text } = statement
  const key = comparable(headline)
  const whole = text === headline ? key : comparable(text)
  return { ...statement, key, whole, parts: new Set(stretchesOf(text).map(comparable)) }
}

/** A smaller heading alone is no headline. */
function isStated({ statements, score }: Candidate): boolean {
  return score > 0 || statements.some(({ place }) => WEIGHTS[place] > 0)
}

function toFound({ statements }: Candidate): Found<string> {
  const best = statements.reduce((a, b) => (WEIGHTS[b.place] > WEIGHTS[a.place] ? b : a))
  return { value: best.headline, origin: best.origin }
}

function rate(key: string, same: readonly Compared[], all: readonly Compared[], known: ReadonlySet<string>): number {
  const places = new Set(same.map(({ place }) => place))
  const support = key.length < SHORTEST_CONTAINED ? NO_SUPPORT : supportOf(key, all, places)
  let score = places.has('heading') && isHeld(key, all) ? CONFIRMED : 0
  for (const place of places) score += WEIGHTS[place]
  for (const given of support.values()) score += given
  if (known.size > 0 && [...places].every((place) => VISIBLE.has(place)) && isUnrelated(key, known)) score -= UNRELATED
  return key.length < SHORT && places.size + support.size < 2 ? score - ALONE : score
}

const NO_SUPPORT: ReadonlyMap<Place, number> = new Map()

/** What longer statements give to a headline that they contain, each place once. */
function supportOf(key: string, all: readonly Compared[], own: ReadonlySet<Place>): ReadonlyMap<Place, number> {
  const support = new Map<Place, number>()
  for (const { place, key: other, whole, parts } of all) {
    if (other === key || own.has(place) || support.has(place) || whole.length <= key.length) continue
    const share = parts.has(key) ? HOLDS : whole.endsWith(` ${key}`) ? ENDS_WITH : 0
    if (share > 0) support.set(place, share * WEIGHTS[place])
  }
  return support
}

function isHeld(key: string, all: readonly Compared[]): boolean {
  return key.length >= SHORTEST_CONTAINED && all.some(({ place, parts }) => !VISIBLE.has(place) && parts.has(key))
}

const SHORTEST_WORD = 4
const BEYOND_ASCII = /[^\p{ASCII}]/u
const HOST = /^[a-z]+:\/\/[^/]*/iu

/** The words that are stated of the page and its address. */
function knownWords(statements: readonly Compared[], url: string | undefined): ReadonlySet<string> {
  const stated = statements.filter(({ place }) => !VISIBLE.has(place)).flatMap(({ whole }) => whole.split(' '))
  return new Set(stated.length === 0 ? [] : [...stated, ...comparable((url ?? '').replace(HOST, '')).split(' ')])
}

function isUnrelated(key: string, known: ReadonlySet<string>): boolean {
  const words = key.split(' ').filter((word) => word.length >= SHORTEST_WORD || BEYOND_ASCII.test(word))
  return words.length > 0 && !words.some((word) => known.has(word))
}
