import { languages as lexicon } from '../lexicon/index.js'
import {
  blocksLabelled,
  comparable,
  found,
  readFirst,
  withoutMark,
  type Context,
  type Found,
  type Source,
} from './context.js'

const MOST_BLOCKS = 100
const MOST_TAGS = 40
const MOST_WORDS = 6
const LONGEST = 60

const SOURCES: readonly Source<readonly string[]>[] = [{ source: 'tag lists', read: tagBlocks }]

export function readTags(context: Context): Found<readonly string[]> | undefined {
  return readFirst(SOURCES, context)
}

function tagBlocks(context: Context): Found<readonly string[]> | undefined {
  const blocks = blocksLabelled(context, 'tags').slice(0, MOST_BLOCKS)
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

/** How a list of tags is headed, longest first, so that `Tagged with` goes before `Tagged`. */
function headingsFor(languages: readonly string[]): ReadonlySet<string> {
  const key = languages.join(' ')
  const known = headingCache.get(key)
  if (known) return known
  const codes = new Set([...languages.map((code) => code.split('-', 1)[0] ?? code), 'en'])
  const phrases = [...codes].flatMap((code) => {
    const { line = [], head = [], start = [] } = lexicon.get(code)?.phrases.tags ?? {}
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
  return plain !== '' && tag.length <= LONGEST && plain.split(' ').length <= MOST_WORDS && !headings.has(plain)
}
