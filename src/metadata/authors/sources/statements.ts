import { STATED_AUTHORS, STATED_CITATIONS } from '../../../lexicon/people.js'
import { namingLanguages } from '../languages.js'
import type { Context, Found, Source } from '../../context.js'
import { textsOf, type LdNode, type LdValue } from '../../../statements/json-ld.js'
import { fromHeadList, metaTexts } from '../../stated.js'
import { hasBy } from './shown-names.js'
import { readStatedNames, uninverted } from './stated-names.js'

/** What a text states in its head. */
export const headAuthors: Source<readonly string[]> = fromHeadList('authors', (stated, context) => {
  const names = stated.slice(0, MOST_AUTHORS).flatMap((text) => readStatedNames(text, namingLanguages(context)))
  return named(names.map(uninverted), 'head')?.value
})

/** What the page's JSON-LD states: of its article, then of the page itself. */
export function linkedData(context: Context): readonly Found<readonly string[]>[] {
  const { article, page } = context.ld
  const stated = [
    fromNode(context, article, 'author'),
    fromNode(context, article, 'creator'),
    fromNode(context, page, 'author'),
  ]
  return stated.flatMap((found) => found ?? [])
}

/** What the article's own microdata states where nothing shows it: `<meta itemprop="name">` inside of the author. */
export function microdataAuthors(context: Context): Found<readonly string[]> | undefined {
  const values = context.items.article?.properties.get('author') ?? []
  const stated = values.flatMap(({ item, value, element }) =>
    item ? (item.properties.get('name') ?? []).map((name) => name.value) : element.from < element.to ? [] : [value],
  )
  const names = stated.slice(0, MOST_AUTHORS).flatMap((name) => readStatedNames(name, namingLanguages(context)))
  return named(names, 'microdata author')
}

/** More `<meta>` tags of one name than this speak of the papers that are cited. */
const MOST_TAGS = 25
/** No more names are read. */
const MOST_AUTHORS = 300

/** The `<meta>` tags of papers: a tag to each author, the last name first. */
export function citedAuthors(context: Context): Found<readonly string[]>[] {
  return fromMetas(context, STATED_CITATIONS, Infinity, uninverted)
}

/** The other `<meta>` tags. */
export function metaAuthors(context: Context): Found<readonly string[]>[] {
  return [...fromMetas(context, STATED_AUTHORS, MOST_TAGS, (text) => text), ...cardAuthors(context)]
}

/** `twitter:label1` is `Written by` in the language of the page, `twitter:data1` who. */
function cardAuthors(context: Context): Found<readonly string[]>[] {
  const languages = namingLanguages(context)
  return CARD_FIELDS.flatMap((field) => {
    const label = metaTexts(context, `twitter:label${field}`)[0] ?? ''
    if (!hasBy(label, languages)) return []
    const names = metaTexts(context, `twitter:data${field}`).flatMap((text) => readStatedNames(text, languages))
    return named(names, `meta twitter:data${field}`) ?? []
  })
}
const CARD_FIELDS = [1, 2]

/** The title of a page that is a post in a social network: `Jane Doe (@jane)`. */
const POST_TITLE = /^([^()@]{2,60}) \(@[\w.]{2,30}\)(?: on \w+)?$/u

/** Who wrote a post that stands on a page of its own. */
export function postAuthors({ page }: Context): Found<readonly string[]> | undefined {
  const titles = page.markup?.facts.metas.filter(({ name }) => name === 'og:title') ?? []
  const names = titles.flatMap(({ content }) => POST_TITLE.exec(content.trim())?.[1] ?? [])
  return named(names, 'meta og:title')
}

function fromMetas(
  context: Context,
  names: readonly string[],
  most: number,
  prepare: (text: string) => string,
): Found<readonly string[]>[] {
  const stated = new Map<string, string[]>(names.map((name) => [name, []]))
  for (const { name, content } of context.page.markup?.facts.metas ?? []) stated.get(name)?.push(content)
  return [...stated].flatMap(([name, texts]) => {
    if (texts.length === 0 || texts.length > most) return []
    const authors = texts
      .slice(0, MOST_AUTHORS)
      .flatMap((text) => readStatedNames(prepare(text), namingLanguages(context)))
    return named(authors, `meta ${name}`) ?? []
  })
}

function fromNode(
  context: Context,
  node: LdNode | undefined,
  property: 'author' | 'creator',
): Found<readonly string[]> | undefined {
  const stated = namesOf(node?.properties.get(property)).slice(0, MOST_AUTHORS)
  const names = stated.flatMap((name) => readStatedNames(name, namingLanguages(context)))
  return named(names, `json-ld ${property}`)
}

/** Also of lists within lists, which some sites state. */
function namesOf(value: LdValue | undefined): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object') return []
  return 'properties' in value ? nameOf(value) : value.flatMap(namesOf)
}

function nameOf(node: LdNode): readonly string[] {
  const names = textsOf(node, 'name')
  if (names.length > 0) return names
  const parts = [...textsOf(node, 'givenName'), ...textsOf(node, 'familyName')]
  return parts.length > 0 ? [parts.join(' ')] : []
}

/** The names without repeats; undefined where there are none. */
function named(names: readonly string[], origin: string): Found<readonly string[]> | undefined {
  const once = new Map<string, string>()
  for (const name of names.slice(0, MOST_AUTHORS)) {
    if (!once.has(name.toLowerCase())) once.set(name.toLowerCase(), name)
  }
  return once.size === 0 ? undefined : { value: [...once.values()], origin }
}
