import { NO_KIND, hintBits } from '../features/hints.js'
import type { Outline } from '../features/outline.js'
import type { Element } from '../model/element.js'
import { KIND_NAMES, type Kind } from '../model/kind.js'
import type { Context, Proposal } from './context.js'

/** Kinds that are sections of a page: whatever stands in one belongs to it. Of two on one element the earlier holds. */
const SECTIONS = [
  'cookie-notice',
  'comments',
  'newsletter',
  'paywall',
  'related-posts',
  'trending',
  'advertisement',
  'share-bar',
  'author-bio',
  'breadcrumb',
  'tags',
  'navigation',
  'copyright',
  'promotion',
] as const satisfies readonly Kind[]

/** Kinds that are a line or two, which only the nearest elements speak of. */
const LINES = ['caption', 'byline', 'timestamp', 'engagement', 'title'] as const satisfies readonly Kind[]
/** Levels above a block from which a name says what a line is. */
const LINE_LEVELS = 2

/** How sure a name makes: the maker of a widget is proof, a class needs the looks of the block to agree. */
const MAKER = 0.96
const NAMED = 0.7
const CAPTIONED = 0.92
/** What isn't shown is no body, where enough of the page is shown. */
const UNSEEN = 0.92

const sectionBits = hintBits(...SECTIONS)
const lineBits = hintBits(...LINES)
const bitOf = new Map<Kind, number>([...SECTIONS, ...LINES].map((kind) => [kind, hintBits(kind)]))

/** What the names of the elements around a block say that it is. */
export function fromMarkup(context: Context, index: number): Proposal | undefined {
  const { outline } = context
  const home = outline?.markup.origins[index]?.home
  if (!outline || !home) return undefined
  const maker = outline.vendor[home.index] ?? NO_KIND
  const made = maker === NO_KIND ? undefined : KIND_NAMES[maker]
  if (made) return { kind: made, reason: 'in a widget that is known by its name', confidence: MAKER }
  if (home.tag === 'figcaption') return { kind: 'caption', reason: '<figcaption>', confidence: CAPTIONED }
  const pulled = pulledOut(context, index)
  if (pulled) return pulled
  const spoken = sectionOf(outline, home) ?? lineOf(outline, home)
  if (!home.hidden || !outline.hides) return spoken
  return { ...(spoken ?? { kind: 'other', reason: 'not shown on the page' }), confidence: UNSEEN }
}

const quoteBits = hintBits('quote')
/** Levels above a quote from which a name calls it one. */
const QUOTE_LEVELS = 3
/** Shorter quotes stand in a text by chance. */
const SHORTEST_QUOTE = 20

/** A sentence of the article that stands once more, larger, beside it. */
function pulledOut({ outline, blocks }: Context, index: number): Proposal | undefined {
  const block = blocks[index]
  let at = outline?.markup.origins[index]?.home
  if (!outline || !block || block.text.length < SHORTEST_QUOTE) return undefined
  for (let level = 0; at && level < QUOTE_LEVELS; level++, at = at.parent) {
    if ((own(outline, at) & quoteBits) === 0) continue
    const quote = withoutQuotes(block.text)
    const again = blocks.some(
      ({ text }, other) => other !== index && text.length > quote.length && text.includes(quote),
    )
    return again ? { kind: 'other', reason: 'a sentence of the article, pulled out', confidence: CAPTIONED } : undefined
  }
  return undefined
}

/** Without the marks around it, which the sentence needn't have where it stands. */
function withoutQuotes(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && QUOTES.includes(text.charAt(start))) start++
  while (end > start && QUOTES.includes(text.charAt(end - 1))) end--
  return text.slice(start, end)
}

const QUOTES = `"'“”„«»‘’「」『』 `

function own(outline: Outline, { index }: Element): number {
  return outline.own[index] ?? 0
}

function sectionOf({ own, around }: Outline, home: Element): Proposal | undefined {
  if (((around[home.index] ?? 0) & sectionBits) === 0) return undefined
  let at: Element | undefined = home
  while (at && ((own[at.index] ?? 0) & sectionBits) === 0) at = at.parent
  return at && named(at, SECTIONS, own[at.index] ?? 0)
}

function lineOf({ own }: Outline, home: Element): Proposal | undefined {
  let at: Element | undefined = home
  for (let level = 0; at && level <= LINE_LEVELS; level++, at = at.parent) {
    const hints = own[at.index] ?? 0
    if (hints & lineBits) return named(at, LINES, hints)
  }
  return undefined
}

function named(element: Element, kinds: readonly Kind[], hints: number): Proposal | undefined {
  const kind = kinds.find((candidate) => hints & (bitOf.get(candidate) ?? 0))
  return kind && { kind, reason: nameOf(element), confidence: NAMED }
}

/** As long as a reason may quote. */
const LONGEST = 60

function nameOf({ tag, attributes }: Element): string {
  for (const name of ['class', 'id', 'role']) {
    const value = attributes.get(name)?.trim()
    if (value !== undefined && value !== '') return `<${tag} ${name}="${value.slice(0, LONGEST)}">`
  }
  return `<${tag}>`
}
