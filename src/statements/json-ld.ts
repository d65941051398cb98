import { chooseArticle, type PageClues } from './json-ld-article.js'
import { PAGE_TYPE } from '../lexicon/markup/schema-types.js'
import { isList, readNodes, type LdNode, type LdValue } from './json-ld-graph.js'

export type { PageClues } from './json-ld-article.js'
export type { LdNode, LdValue } from './json-ld-graph.js'

export interface LinkedData {
  /** Every node, nested ones too, in the order of the page. */
  readonly nodes: readonly LdNode[]
  /** The one that speaks of the page's own article; where several do, with what the others add. */
  readonly article: LdNode | undefined
  /** The page itself: a `WebPage`, which may state a date, a name or a language of its own. */
  readonly page: LdNode | undefined
}

export const NO_LINKED_DATA: LinkedData = { nodes: [], article: undefined, page: undefined }

/** Reads the JSON-LD scripts of a page: graphs, arrays and nested nodes. What can't be read states nothing. */
export function readJsonLd(scripts: readonly string[], clues: PageClues): LinkedData {
  const nodes = readNodes(scripts)
  return { nodes, article: chooseArticle(nodes, clues), page: nodes.find(isPage) }
}

function isPage({ types, depth }: LdNode): boolean {
  return depth === 0 && types.some((type) => PAGE_TYPE.test(type))
}

/** One thing that a property states. */
type LdItem = Exclude<LdValue, readonly LdValue[]>

/** What a property states, one value each. */
export function valuesOf(node: LdNode | undefined, property: string): readonly LdItem[] {
  const value = node?.properties.get(property)
  if (value === undefined) return []
  return isList(value) ? value.filter(isItem) : [value]
}

function isItem(value: LdValue): value is LdItem {
  return !isList(value)
}

/** The strings that a property states; of a node its `name`. */
export function textsOf(node: LdNode | undefined, property: string): readonly string[] {
  return valuesOf(node, property).flatMap((value) => {
    if (typeof value === 'string') return [value]
    return typeof value === 'object' ? valuesOf(value, 'name').filter((name) => typeof name === 'string') : []
  })
}

/** The nodes that a property leads to. */
export function nodesOf(node: LdNode | undefined, property: string): readonly LdNode[] {
  return valuesOf(node, property).filter((value) => typeof value === 'object')
}

/** The whole text of the article, plain or HTML, where the page's JSON-LD has it. */
export function articleBody({ article }: LinkedData): string | undefined {
  const bodies = [...textsOf(article, 'articleBody'), ...textsOf(article, 'reviewBody')]
  return bodies.find((body) => body.length >= SHORTEST_BODY)
}
const SHORTEST_BODY = 40
