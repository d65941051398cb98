import { NO_SECTIONS } from '../../lexicon/sites.js'
import { comparable, firstOf, foundAt, type Context, type Found } from '../context.js'
import { textsOf, type LdNode } from '../../statements/json-ld.js'
import { itemValues } from '../../statements/microdata.js'
import { plainText } from '../../statements/plain-text.js'
import { metaTexts } from '../stated.js'

export const MOST_TAGS = 40
const MOST_WORDS = 6
const LONGEST = 60
const LONGEST_LIST = 4_000

/** Every `<meta>` tag of some names: one holds a tag, or a list of them. */
export function metaTags(context: Context, names: readonly string[]): Found<readonly string[]> | undefined {
  return firstOf(names, (name) => toFound(metaTexts(context, name), `meta ${name}`))
}

/** A property of the page's own article in its JSON-LD: one list, or one tag each. */
export function linkedTags(node: LdNode | undefined, property: string): Found<readonly string[]> | undefined {
  return toFound(textsOf(node, property), `json-ld ${property}`)
}

export function itemTags({ items }: Context): Found<readonly string[]> | undefined {
  const stated = itemValues(items, 'keywords').map(({ value }) => value)
  return toFound(stated, 'microdata keywords')
}

/** Links to the pages of tags: `<a rel="tag">`. */
export function linkTags(context: Context): Found<readonly string[]> | undefined {
  const links = context.once.of(filedLinks, context)
  const texts = links.filter(({ isCategory }) => !isCategory).map(({ text }) => text)
  return toFound(texts, 'links of tags')
}

/** The texts of links to the page's category: `<a rel="category tag">`. */
export function categoryLinks(context: Context): readonly string[] {
  return context.once
    .of(filedLinks, context)
    .filter(({ isCategory }) => isCategory)
    .map(({ text }) => text)
}

interface FiledLink {
  readonly isCategory: boolean
  readonly text: string
}

const FILED = /(?:^| )(?:tag|category)(?: |$)/iu
/** WordPress calls every link to an archive a tag. */
const CATEGORY = /category/iu

/** Links to the tags and categories of the article. */
function filedLinks({ page }: Context): readonly FiledLink[] {
  const { markup, input = '' } = page
  const links: FiledLink[] = []
  for (const { tag, attributes, from, to } of markup?.elements ?? []) {
    if (tag !== 'a') continue
    const rel = attributes.get('rel')
    if (rel !== undefined && FILED.test(rel))
      links.push({
        isCategory: CATEGORY.test(`${rel} ${attributes.get('href') ?? ''}`),
        text: input.slice(from, Math.min(to, from + LONGEST + 1)),
      })
  }
  return links
}

const SEPARATORS = / ?[,;|、，；] ?/u

function toFound(stated: readonly string[], origin: string): Found<readonly string[]> | undefined {
  return foundAt(origin, tagsOfLists(stated))
}

/** The tags that statements hold, each of them one or a list. */
export function tagsOfLists(stated: readonly string[]): readonly string[] | undefined {
  const tags = new Map<string, string>()
  for (const text of stated.slice(0, MOST_TAGS * 2)) {
    for (const tag of plainText(text.slice(0, LONGEST_LIST)).split(SEPARATORS).map(withoutMarks)) {
      const key = comparable(tag)
      if (isTag(tag, key) && !tags.has(key) && tags.size < MOST_TAGS) tags.set(key, tag)
    }
  }
  return tags.size > 0 ? [...tags.values()] : undefined
}

const MARKS = /^["'“”„«#\s]+|["'“”»]$/gu

function withoutMarks(tag: string): string {
  return tag.replace(MARKS, '').trim()
}

/** `type: Story`, `id=12`: for machines. */
const MACHINE = /[=:]|\/\/|^\P{L}*$/u

const noTags: ReadonlySet<string> = new Set(NO_SECTIONS.map(comparable))

function isTag(tag: string, key: string): boolean {
  return isShort(tag, key) && !noTags.has(key) && !MACHINE.test(tag)
}

/** Whether a text is as short as a tag; `key` is the same text as it is compared. */
export function isShort(tag: string, key: string): boolean {
  return key !== '' && tag.length <= LONGEST && key.split(' ').length <= MOST_WORDS
}
