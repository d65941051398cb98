import { META_NAMES } from '../../lexicon/markup/meta-names.js'
import { KIND_TYPES } from '../../lexicon/markup/schema-types.js'
import type { Statements } from '../../statements/index.js'
import { logOf } from '../../evidence/columns.js'

export type StatedType = keyof typeof KIND_TYPES
export const STATED_TYPES = Object.keys(KIND_TYPES) as readonly StatedType[]

const VOCABULARY = /^.*[/#:]/u
/** A longer list says no more. */
const MOST = 400

/** What a page states that it is. */
export function surveyStatements(statements: Statements) {
  const counts = countTypes(typesOf(statements))
  const stated = Object.fromEntries(
    STATED_TYPES.flatMap((type) => {
      const count = counts.get(type) ?? 0
      return [
        [`type:${type}`, Math.min(1, count)],
        [`types:${type}`, logOf(Math.max(0, count - 1))],
      ]
    }),
  ) as Record<`${'type' | 'types'}:${StatedType}`, number>
  return { ...stated, ...surveyMetas(statements), ...surveyProperties(statements) }
}

function typesOf(statements: Statements): readonly string[] {
  const marked = statements.items().items.flatMap(({ types }) => types.slice(-1))
  return [...statements.spelled().types, ...marked].slice(0, MOST)
}

function countTypes(types: readonly string[]): ReadonlyMap<StatedType, number> {
  const counts = new Map<StatedType, number>()
  const known = new Map<string, readonly StatedType[]>()
  for (const type of types) {
    let stated = known.get(type)
    if (!stated) known.set(type, (stated = typesCalled(type.trim().replace(VOCABULARY, ''))))
    for (const one of stated) counts.set(one, (counts.get(one) ?? 0) + 1)
  }
  return counts
}

function typesCalled(name: string): readonly StatedType[] {
  return STATED_TYPES.filter((type) => KIND_TYPES[type].test(name))
}

function surveyProperties(statements: Statements) {
  const spelled = statements.spelled()
  const states = (...names: readonly string[]) => (names.some((name) => spelled.has(name)) ? 1 : 0)
  return {
    'ld-dated': states('datePublished'),
    'ld-authored': states('author'),
    'ld-priced': states('price'),
    'ld-answered': states('acceptedAnswer', 'answerCount', 'commentCount'),
  }
}

const OPEN_GRAPH: Readonly<Record<string, 'og:article' | 'og:website' | 'og:product'>> = {
  article: 'og:article',
  website: 'og:website',
  product: 'og:product',
  'og:product': 'og:product',
  'product.item': 'og:product',
}

function surveyMetas(statements: Statements) {
  const kinds = { 'og:article': 0, 'og:website': 0, 'og:product': 0, 'og:other': 0 }
  const [type] = statements.contents(META_NAMES.type)
  if (type !== undefined) kinds[OPEN_GRAPH[type.trim().toLowerCase()] ?? 'og:other'] = 1
  const { links } = statements
  return {
    ...kinds,
    dated: statements.contents(META_NAMES.dated).length > 0 ? 1 : 0,
    authored: statements.contents(META_NAMES.signed).length > 0 ? 1 : 0,
    feed: links.some(({ rel, href }) => rel.includes('alternate') && FEED.test(href)) ? 1 : 0,
    paged: links.some(({ rel }) => rel === 'next' || rel === 'prev') ? 1 : 0,
  }
}

const FEED = /feed|rss|atom/iu
