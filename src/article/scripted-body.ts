import { META_NAMES } from '../lexicon/markup/meta-names.js'
import type { Replacement } from './replacement.js'
import type { Block } from '../model/block.js'
import type { Markup } from '../model/page.js'
import type { Script } from '../model/script.js'
import { pathOf } from './place.js'
import { readHtml } from '../read/html/index.js'
import { readPlain } from '../read/plain.js'
import { findInScripts } from '../read/scripts/index.js'
import type { Statements } from '../statements/index.js'

/** A page that shows more words has its article there. */
const MOST_SHOWN = 60
/** A page that shows less than this share of the article in its scripts doesn't show it. */
const SHOWN = 0.25

/** The article that a page has in the data of its scripts, for a browser to show it, and doesn't show without. */
export function scriptedReplacement(
  markup: Markup,
  blocks: readonly Block[],
  statements: Statements,
  shownWords: number,
  depth: number,
): Replacement | undefined {
  if (markup.scripts.length === 0 || shownWords >= MOST_SHOWN || isFront(statements)) return undefined
  const headings = blocks.filter(({ level }) => level === 1).map(({ text }) => text)
  const found = findInScripts(markup.scripts, [...titlesOf(statements), ...headings])
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
function isFront({ ownAddress = '' }: Statements): boolean {
  return URL.canParse(ownAddress) && new URL(ownAddress).pathname === '/'
}

function titlesOf(statements: Statements): readonly string[] {
  const stated = statements.contents(META_NAMES.sharedTitle)
  return statements.title === undefined ? stated : [statements.title, ...stated]
}

function placeOf({ first, last }: Script, { source }: Markup): Replacement['place'] {
  const around = first === last ? first : first.above
  const path = source === undefined && around ? pathOf(around) : undefined
  return { start: first.start, end: last.end, ...(path !== undefined && { path }) }
}
