import { primarySubtag } from '../../lib/language-tag.js'
import { phrasesOf } from '../../lexicon/index.js'
import { META_NAMES } from '../../lexicon/markup/meta-names.js'
import {
  blocksLabelled,
  comparable,
  found,
  readFirst,
  withoutMark,
  type Context,
  type Found,
  type Placed,
  type Source,
} from '../context.js'
import { fromHeadList } from '../stated.js'
import { MOST_TAGS, isShort, itemTags, linkTags, linkedTags, metaTags, tagsOfLists } from './keyword-lists.js'

const MOST_BLOCKS = 100

const SOURCES: readonly Source<readonly string[]>[] = [
  fromHeadList('tags', tagsOfLists),
  (context) => metaTags(context, META_NAMES.tag),
  ({ ld }) => linkedTags(ld.article, 'keywords'),
  (context) => metaTags(context, META_NAMES.newsKeywords),
  linkTags,
  itemTags,
  (context) => metaTags(context, META_NAMES.keywords),
  tagBlocks,
]

export function readTags(context: Context): Found<readonly string[]> | undefined {
  return readFirst(SOURCES, context)
}

function tagBlocks(context: Context): Found<readonly string[]> | undefined {
  const blocks = blocksLabelled(context, 'tags').filter(isNear(context)).slice(0, MOST_BLOCKS)
  if (blocks.length === 0) return undefined
  const headings = headingsFor(context.languages)
  const tags = new Map<string, string>()
  for (const { block } of blocks) {
    for (const tag of tagsOf(withoutMark(block.text), headings)) {
      if (!tags.has(comparable(tag))) tags.set(comparable(tag), tag)
    }
  }
  const first = blocks[0]
  return first && tags.size > 0 ? found([...tags.values()].slice(0, MOST_TAGS), first) : undefined
}

/** Blocks of a page with markup between the tags and the article; its menus look like tags too. */
const NEAR = 12

function isNear({ page, bodyStart, bodyEnd, headline }: Context): (placed: Placed) => boolean {
  if (!page.markup) return () => true
  const from = (headline < 0 ? bodyStart : headline) - NEAR
  return ({ index }) => index >= from && index <= bodyEnd + NEAR
}

/** How a list of tags is headed, longest first, so that `Tagged with` goes before `Tagged`. */
function headingsFor(languages: readonly string[]): ReadonlySet<string> {
  const key = languages.join(' ')
  const known = headingCache.get(key)
  if (known) return known
  const codes = new Set([...languages.map(primarySubtag), 'en'])
  const phrases = [...codes].flatMap((code) => {
    const { line = [], head = [], start = [] } = phrasesOf(code).tags ?? {}
    return [...line, ...head, ...start].map(comparable)
  })
  const sorted = new Set(phrases.sort((a, b) => b.length - a.length))
  headingCache.set(key, sorted)
  return sorted
}
const headingCache = new Map<string, ReadonlySet<string>>()

/** `Tags:`, `In:`, also where the list follows on the same line. */
const HEADING = /^[^:：,#]{1,30}[:：]\s*/u
const SEPARATORS = / ?[,;|•·،、，；] ?| \/ | ?#(?=\S)/u

function tagsOf(text: string, headings: ReadonlySet<string>): string[] {
  const list = withoutHeading(text.replace(HEADING, ''), headings)
  return list
    .split(SEPARATORS)
    .map((tag) => tag.trim())
    .filter((tag) => isTag(tag, headings))
}

function withoutHeading(text: string, headings: ReadonlySet<string>): string {
  const plain = text.toLowerCase()
  const heading = [...headings].find((phrase) => plain.startsWith(phrase) && !LETTER.test(text.charAt(phrase.length)))
  return heading === undefined ? text : text.slice(heading.length)
}
const LETTER = /[\p{L}\p{M}]/u

function isTag(tag: string, headings: ReadonlySet<string>): boolean {
  const plain = comparable(tag)
  return isShort(tag, plain) && !headings.has(plain)
}
