import { articleBody, linkedDataOf } from './metadata/index.js'
import type { LabelledBlock } from './model/block.js'
import type { Element } from './model/element.js'
import type { Markup, Page } from './model/page.js'
import { looksLikeHtml } from './read/format.js'
import { readHtml } from './read/html/index.js'
import { readPlain } from './read/plain.js'
import { countWords } from './text/word-count.js'

/** A shorter one is a summary. */
const LEAST_WORDS = 60
/** The page shows no article where what it shows is less of the one that it states. */
const SHOWN = 0.25

/** The article that a page states in its JSON-LD and doesn't show, as a page of its own. */
export function statedInstead({ markup, input }: Page, shown: string, depth: number): Page | undefined {
  if (!markup?.facts.jsonLd.some((script) => script.includes('articleBody'))) return undefined
  const body = articleBody(linkedDataOf(markup, input, markup.base))
  if (body === undefined) return undefined
  const words = countWords(body)
  if (words < LEAST_WORDS || countWords(shown) >= SHOWN * words) return undefined
  return looksLikeHtml(body) ? readHtml(body, { url: markup.base, depth }) : readPlain(body)
}

/** The blocks of the stated article, at the place of the script that states it, and all that the page shows removed. */
export function insteadOf(
  shown: readonly LabelledBlock[],
  stated: readonly LabelledBlock[],
  markup: Markup,
): readonly LabelledBlock[] {
  const script = markup.elements.find((element) => statesBody(element, markup.source))
  const place = {
    start: script?.start ?? -1,
    end: script?.end ?? -1,
    ...(markup.source === undefined && { path: SCRIPT }),
  }
  const removed = shown.map((block): LabelledBlock => (block.label === 'body' ? { ...block, ...SHOWN_INSTEAD } : block))
  return [...stated.map((block) => ({ ...block, ...place })), ...removed]
}

const SCRIPT = 'script[type="application/ld+json"]'
const SHOWN_INSTEAD = {
  label: 'other',
  reason: 'the page states its article in its JSON-LD, and this is little of it',
  confidence: 0.6,
} as const

function statesBody({ tag, start, end }: Element, source: string | undefined): boolean {
  return tag === 'script' && source !== undefined && source.slice(start, end).includes('articleBody')
}
