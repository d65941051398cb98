import { ARTICLE_TYPES, NO_ARTICLE, OTHERS_PROPERTIES } from '../lexicon/markup/schema-types.js'
import { normalise } from '../text/similarity.js'
import { addressKey } from './address.js'
import type { LdNode, LdValue } from './json-ld-graph.js'

/** What else the page says of its article, to tell its node from those of other articles. */
export interface PageClues {
  /** Its addresses: canonical, Open Graph, the caller's. */
  readonly addresses: readonly string[]
  /** What may hold its headline: the page's title, Open Graph's, every `<h1>`. */
  readonly headlines: readonly string[]
}

const SAME_ADDRESS = 8
const SAME_HEADLINE = 6
const OTHER_HEADLINE = -4
const EMBEDDED = -6
const MAIN = 2
/** A node with a lower score is not the page's article. */
const LEAST = -2
/** Every one is compared with every node. */
const MOST_CLUES = 24
/** Longer texts are no headlines. */
const LONGEST_HEADLINE = 400
/** Shorter headlines may be contained in anything. */
const SHORTEST_HEADLINE = 10

interface Candidate {
  readonly node: LdNode
  readonly score: number
  /** The page bears its address or headline. */
  readonly same: boolean
}

/** The page's own article among all nodes. What further nodes of the same article state fills its gaps. */
export function chooseArticle(nodes: readonly LdNode[], clues: PageClues): LdNode | undefined {
  const addresses = new Set(clues.addresses.slice(0, MOST_CLUES).map(addressKey).filter(isPath))
  const headlines = [...new Set(clues.headlines.slice(0, MOST_CLUES).map(normalise))].filter((text) => text !== '')
  const main = mainEntities(nodes)
  const candidates: Candidate[] = []
  for (const node of nodes) {
    const rank = articleRank(node.types)
    if (rank > 0) candidates.push(judge(node, rank + (main.has(node) ? MAIN : 0), addresses, headlines))
  }
  // Sorting is stable: among equals the first of the page stays first.
  const [best, ...others] = candidates.filter(({ score }) => score >= LEAST).sort((a, b) => b.score - a.score)
  if (!best) return undefined
  return merged(best.node, best.same ? others.filter(({ same }) => same).map(({ node }) => node) : [])
}

/** How surely a thing of these types is an article, 0 (not at all) to 3. */
export function articleRank(types: readonly string[]): number {
  if (types.some((type) => NO_ARTICLE.test(type))) return 0
  return Math.max(0, ...types.map((type) => ARTICLE_TYPES.find(([pattern]) => pattern.test(type))?.[1] ?? 0))
}

/** The address of a front page is no article's. */
function isPath(key: string): boolean {
  return key.includes('/')
}

function mainEntities(nodes: readonly LdNode[]): ReadonlySet<LdValue> {
  return new Set(nodes.flatMap(({ properties }) => properties.get('mainEntity') ?? []))
}

function judge(node: LdNode, rank: number, addresses: ReadonlySet<string>, headlines: readonly string[]): Candidate {
  const sameAddress = addressesOf(node).some((address) => addresses.has(addressKey(address)))
  const headline = headlineLikeness(node, headlines)
  const embedded = node.path.some((name) => OTHERS_PROPERTIES.has(name))
  const score =
    rank -
    node.depth +
    (sameAddress ? SAME_ADDRESS : 0) +
    (headline === 'same' ? SAME_HEADLINE : headline === 'other' ? OTHER_HEADLINE : 0) +
    (embedded ? EMBEDDED : 0)
  // A comment or an update bears the address of the page that it is on.
  return { node, score, same: headline === 'same' || (sameAddress && !embedded) }
}

function headlineLikeness(node: LdNode, headlines: readonly string[]): 'same' | 'other' | 'unknown' {
  const stated = [node.properties.get('headline'), node.properties.get('name')]
    .filter((text) => typeof text === 'string')
    .filter(({ length }) => length <= LONGEST_HEADLINE)
    .map(normalise)
    .filter((text) => text !== '')
  if (stated.length === 0 || headlines.length === 0) return 'unknown'
  return stated.some((text) => headlines.some((headline) => isPartOf(text, headline))) ? 'same' : 'other'
}

/** Either may be cut short, or have the site's name behind it. */
function isPartOf(a: string, b: string): boolean {
  if (a === b) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length >= SHORTEST_HEADLINE && long.includes(short)
}

function addressesOf(node: LdNode): string[] {
  const page = node.properties.get('mainEntityOfPage')
  const stated = [node.id, node.properties.get('url'), page]
  if (typeof page === 'object' && 'properties' in page) stated.push(page.id, page.properties.get('url'))
  return stated.filter((address) => typeof address === 'string')
}

function merged(best: LdNode, others: readonly LdNode[]): LdNode {
  if (others.length === 0) return best
  const properties = new Map(best.properties)
  for (const { properties: more } of others) {
    for (const [name, value] of more) if (!properties.has(name)) properties.set(name, value)
  }
  return { ...best, properties }
}
