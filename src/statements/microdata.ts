import { ATTRIBUTES, type Element } from '../model/element.js'
import { addTo } from '../lib/groups.js'
import { articleRank } from './json-ld-article.js'
import { localName } from './vocabulary.js'

/** Something that the markup itself describes: microdata's `itemscope`, RDFa's `typeof`. */
export interface Item {
  /** Without a vocabulary in front: `NewsArticle`. */
  readonly types: readonly string[]
  readonly element: Element
  /** The item around it. */
  readonly parent: Item | undefined
  /** By name without a vocabulary in front; values in the order of the page. */
  readonly properties: ReadonlyMap<string, readonly ItemValue[]>
}

/** One value of a property: `<time itemprop="datePublished" datetime="2024-04-15">`. */
export interface ItemValue {
  /** As its element states it: an address, a point in time, a `content`, else its text on one line. May be empty. */
  readonly value: string
  readonly element: Element
  /** Where the value is an item itself. */
  readonly item?: Item
}

/** Everything that elements state of items. */
export interface Items {
  /** In the order of the page. */
  readonly items: readonly Item[]
  /** Properties outside of every item. */
  readonly loose: ReadonlyMap<string, readonly ItemValue[]>
}

export interface Microdata extends Items {
  /** The item of the page's own article. */
  readonly article: Item | undefined
}

/** The items of a page with the one of its own article, whose body begins at `bodyStart` of the page's text. */
export function withArticle(items: Items, bodyStart: number): Microdata {
  return { ...items, article: articleOf(items.items, bodyStart) }
}

/** What the page's own article states of a property, then the properties outside of every item. */
export function itemValues({ article, loose }: Microdata, property: string): readonly ItemValue[] {
  return [...(article?.properties.get(property) ?? []), ...(loose.get(property) ?? [])]
}

interface OpenItem extends Item {
  readonly properties: Map<string, ItemValue[]>
}

/** Longer texts are cut: only the body is longer, and it isn't read from here. */
const LONGEST_VALUE = 2_000
/** More items than this are a list. */
const MOST_ITEMS = 2_000
const MOST_PROPERTIES = 20_000

/** Reads microdata and RDFa in one pass; `input` is the text that elements point into. */
export function readItems(elements: readonly Element[], input: string): Items {
  const items = new Map<Element, OpenItem>()
  const loose = new Map<string, ItemValue[]>()
  let properties = 0
  for (const element of elements) {
    if ((element.attributes.kinds & ATTRIBUTES.item) === 0) continue
    const names = namesOf(element)
    const types = typesOf(element)
    if ((names.length === 0 && !types) || properties++ > MOST_PROPERTIES) continue
    const parent = itemAround(element, items)
    const item = types && items.size < MOST_ITEMS ? { types, element, parent, properties: new Map() } : undefined
    if (item) items.set(element, item)
    const value = { value: valueOf(element, input), element, ...(item && { item }) }
    for (const name of names) addTo(parent?.properties ?? loose, name, value)
  }
  return { items: [...items.values()], loose }
}

const SPACES = /\s+/u

function namesOf({ attributes, tag }: Element): string[] {
  const stated = attributes.get('itemprop') ?? attributes.get('property') ?? ''
  if (stated === '') return []
  const names = stated.trim().split(SPACES)
  // Open Graph and its like are read as `<meta>` tags.
  return tag === 'meta' && !attributes.has('itemprop') ? [] : names.map(localName)
}

function typesOf({ attributes }: Element): string[] | undefined {
  const stated = attributes.get('itemtype') ?? attributes.get('typeof')
  if (stated === undefined && !attributes.has('itemscope')) return undefined
  const types = (stated ?? '').trim().split(SPACES)
  return types.filter((type) => type !== '').map(localName)
}

function itemAround(element: Element, items: ReadonlyMap<Element, OpenItem>): OpenItem | undefined {
  if (items.size === 0) return undefined
  for (let above = element.parent; above; above = above.parent) {
    const item = items.get(above)
    if (item) return item
  }
  return undefined
}

const ADDRESS: ReadonlyMap<string, string> = new Map([
  ['a', 'href'],
  ['area', 'href'],
  ['link', 'href'],
  ['img', 'src'],
  ['amp-img', 'src'],
  ['time', 'datetime'],
])
const LINES = /\s+/gu

function valueOf(element: Element, input: string): string {
  const { attributes, from, to } = element
  const stated = attributes.get('content') ?? addressOf(element)
  return (stated ?? input.slice(from, Math.min(to, from + LONGEST_VALUE))).replace(LINES, ' ').trim()
}

/** Of names and headlines a link states its text; only `itemprop="url"` means its address. */
function addressOf({ tag, attributes, from, to }: Element): string | undefined {
  if (tag === 'a' && from < to && attributes.get('itemprop') !== 'url') return undefined
  return attributes.get(ADDRESS.get(tag) ?? 'datetime')
}

/** The innermost article around the beginning of the body; else the only one that there is. */
function articleOf(items: readonly Item[], bodyStart: number): Item | undefined {
  const articles = items.filter(({ types }) => articleRank(types) > 1)
  const around = articles.filter(({ element }) => element.from <= bodyStart && bodyStart < element.to)
  const best = Math.max(...around.map(({ types }) => articleRank(types)))
  return (
    around.findLast(({ types }) => articleRank(types) === best) ?? (articles.length === 1 ? articles[0] : undefined)
  )
}
