import { ITEM_DATES, META_ENDINGS, META_NAMES, NO_META_DATE, type DateProperty } from '../../lexicon/date-markup.js'
import { readStated } from '../../dates/stated.js'
import { firstOf, type Context } from '../context.js'
import type { DateEvidence } from './evidence.js'
import type { DateScope } from './scope.js'
import { textsOf, type LdNode } from '../../statements/json-ld.js'
import type { Microdata } from '../../statements/microdata.js'

/** A page with more `<meta>` tags of dates than this is a list. */
const MOST_METAS = 50

/** What the page states of its dates where no reader sees it: JSON-LD, `<meta>` tags, microdata. */
export function statedDates(context: Context, scope: DateScope, languages: readonly string[]): DateEvidence[] {
  const { ld } = context
  return [
    ...fromNode(ld.article, 1, languages),
    // A page may be older or younger than the article that it shows.
    ...fromNode(ld.page, 0.5, languages),
    ...fromMetas(context, languages),
    ...fromItems(context, scope, languages),
  ]
}

function fromNode(node: LdNode | undefined, share: number, languages: readonly string[]): DateEvidence[] {
  const all: DateEvidence[] = []
  for (const [name, { role, weight }] of ITEM_DATES) {
    const iso = firstDate(textsOf(node, name), languages)
    if (iso !== undefined) all.push(newEvidence(iso, { role, weight: weight * share }, `json-ld ${name}`))
  }
  return all
}

function fromMetas({ page, items }: Context, languages: readonly string[]): DateEvidence[] {
  const all: DateEvidence[] = []
  for (const { name, content } of page.markup?.facts.metas ?? []) {
    if (all.length === MOST_METAS) break
    if (isItemProperty(items, name)) continue
    const property = metaProperty(name)
    const iso = property && readStated(content, languages)
    if (property && iso !== undefined) all.push(newEvidence(iso, property, `meta ${name}`))
  }
  return all
}

const ITEM_NAMES: ReadonlyMap<string, string> = new Map(
  [...ITEM_DATES.keys()].map((name) => [name.toLowerCase(), name]),
)

/** `<meta itemprop>` inside of a list's items is a `<meta>` tag, too; it's read with its item. */
function isItemProperty({ items, loose }: Microdata, name: string): boolean {
  const property = ITEM_NAMES.get(name)
  if (property === undefined) return false
  return loose.has(property) || items.some(({ properties }) => properties.has(property))
}

const NOT_LETTER = /[^a-z]+/gu

/** What a `<meta>` tag says by its name (in lower case), where it speaks of a date of the page. */
export function metaProperty(name: string): DateProperty | undefined {
  const letters = name.replace(NOT_LETTER, '')
  const known = META_NAMES.get(letters)
  if (known !== undefined) return known
  return NO_META_DATE.test(letters) ? undefined : META_ENDINGS.find(([pattern]) => pattern.test(letters))?.[1]
}

/**
 * The first of each property that the article's own item has, or that stands in no item: further ones are of the teasers
 * behind the article.
 */
function fromItems({ items }: Context, scope: DateScope, languages: readonly string[]): DateEvidence[] {
  const all: DateEvidence[] = []
  for (const [name, property] of ITEM_DATES) {
    const own = items.article?.properties.get(name) ?? []
    const loose =
      items.loose
        .get(name)
        ?.slice(0, MOST_METAS)
        .filter(({ element }) => !scope.isOther(element)) ?? []
    const stated = [...own, ...loose].map(({ value }) => value)
    const iso = firstDate(stated, languages)
    if (iso !== undefined) all.push(newEvidence(iso, property, `microdata ${name}`))
  }
  return all
}

function firstDate(stated: readonly string[], languages: readonly string[]): string | undefined {
  return firstOf(stated, (text) => readStated(text, languages))
}

function newEvidence(iso: string, { role, weight }: DateProperty, origin: string): DateEvidence {
  return { iso, role, weight, origin, witness: 'stated' }
}
