import type { Replacement } from './replacement.js'
import type { Markup, Page } from '../model/page.js'
import type { Script } from '../model/script.js'
import { pathOf } from './place.js'
import { readHtml } from '../read/html/index.js'
import { readPlain } from '../read/plain.js'
import { findInScripts } from '../read/scripts/index.js'

/** A page that shows more words has its article there. */
const MOST_SHOWN = 60
/** The page shows no article where what it shows is less of the one in its scripts. */
const SHOWN = 0.25

/** The article that a page has in the data of its scripts, for a browser to show it, and doesn't show without. */
export function scriptedReplacement(
  { markup, blocks }: Page,
  shownWords: number,
  depth: number,
): Replacement | undefined {
  if (!markup || markup.scripts.length === 0 || shownWords >= MOST_SHOWN || isFront(markup)) return undefined
  const headings = blocks.filter(({ level }) => level === 1).map(({ text }) => text)
  const found = findInScripts(markup.scripts, [...titlesOf(markup), ...headings])
  if (!found || shownWords >= SHOWN * found.words) return undefined
  const { text, isHtml, key, script } = found
  return {
    page: isHtml ? readHtml(text, { url: markup.base, depth }) : readPlain(text),
    source: key === '' ? 'script data' : `script data ${key}`,
    place: placeOf(script, markup),
    from: script.first.from,
    reason: 'the page has its article in a script, and this is little of it',
  }
}

/** The front page of a site has many texts in its data, and none of them is its article. */
function isFront({ facts }: Markup): boolean {
  const canonical = facts.links.find(({ rel }) => rel === 'canonical')?.href
  const address = canonical ?? facts.metas.find(({ name }) => name === 'og:url')?.content ?? ''
  return URL.canParse(address) && new URL(address).pathname === '/'
}

const TITLES: ReadonlySet<string> = new Set(['og:title', 'twitter:title'])

function titlesOf({ facts }: Markup): readonly string[] {
  const stated = facts.metas.filter(({ name }) => TITLES.has(name)).map(({ content }) => content)
  return facts.title === undefined ? stated : [facts.title, ...stated]
}

function placeOf({ first, last }: Script, { source }: Markup): Replacement['place'] {
  const around = first === last ? first : first.above
  const path = source === undefined && around ? pathOf(around) : undefined
  return { start: first.start, end: last.end, ...(path !== undefined && { path }) }
}
