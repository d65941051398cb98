import type { Replacement } from './replacement.js'
import type { Element } from '../model/element.js'
import type { Markup } from '../model/page.js'
import { withTags } from '../read/escaped-html.js'
import { looksLikeHtml } from '../read/format.js'
import { readHtml } from '../read/html/index.js'
import { readPlain } from '../read/plain.js'
import { articleBody } from '../statements/json-ld.js'
import type { Statements } from '../statements/index.js'
import { countWords } from '../text/word-count.js'

/** A shorter one is a summary. */
const LEAST_WORDS = 60
/** A page that shows less than this share of the stated article doesn't show it. */
const SHOWN = 0.25

/** The article that a page states in its JSON-LD and doesn't show. */
export function statedReplacement(
  markup: Markup,
  statements: Statements,
  shownWords: number,
  depth: number,
): Replacement | undefined {
  if (!markup.facts.jsonLd.some((script) => script.includes('articleBody'))) return undefined
  const stated = articleBody(statements.linkedData())
  if (stated === undefined) return undefined
  const body = withTags(stated)
  const words = countWords(body)
  if (words < LEAST_WORDS || shownWords >= SHOWN * words) return undefined
  return {
    page: looksLikeHtml(body) ? readHtml(body, { url: markup.base, depth }) : readPlain(body),
    source: 'json-ld articleBody',
    place: placeIn(markup),
    from: 0,
    reason: 'the page states its article in its JSON-LD, and this is little of it',
  }
}

const SCRIPT = 'script[type="application/ld+json"]'

function placeIn({ elements, source }: Markup): Replacement['place'] {
  const script = elements.find((element) => statesBody(element, source))
  return { start: script?.start ?? -1, end: script?.end ?? -1, ...(source === undefined && { path: SCRIPT }) }
}

function statesBody({ tag, start, end }: Element, source: string | undefined): boolean {
  return tag === 'script' && source !== undefined && source.slice(start, end).includes('articleBody')
}
