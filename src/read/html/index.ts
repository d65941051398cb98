import type { DocumentLike } from '../../model/document.js'
import type { Facts } from '../../model/facts.js'
import type { Origin, Page } from '../../model/page.js'
import { PageBuilder } from './builder.js'
import { walkDocument } from './document.js'
import { webUrl } from '../../text/urls.js'
import { countBlocks, settleHidden } from './elements.js'
import { statedAddresses } from './own-address.js'
import { FallbackSink } from './fallback-sink.js'
import { FormulaSink } from './math/formula-sink.js'
import { parseHtml } from './scan/parse.js'
import { withNotes } from './line/notes.js'
import type { ReadBlock } from './read-block.js'
import { joinWrapped } from './wrapped-lines.js'

export interface HtmlOptions {
  /** The address of the page, where it is known. */
  readonly url: string | undefined
  /** How deep elements may nest. */
  readonly depth: number
}

/**
 * Reads HTML, or a document, into blocks over the text that a reader of the page sees, a line a block. A page that shows
 * less than its `<noscript>` elements hold is a shell that scripts would fill: those are read then.
 *
 * @throws LimitError where elements nest too deep.
 */
export function readHtml(html: string | DocumentLike, { url, depth }: HtmlOptions): Page {
  const { builder, fallback } = build(html, { url, depth }, false)
  const shown = builder.blocks.reduce((sum, { block }) => sum + block.text.length, 0)
  const isShell = fallback >= LEAST_OF_FALLBACK && fallback > shown
  return pageOf(isShell ? build(html, { url, depth }, true).builder : builder, html, url)
}

/** Characters from which a `<noscript>` may hold the page itself, and not a notice or a picture. */
const LEAST_OF_FALLBACK = 500

/** @param showsFallback whether the page is read as one without scripts, with what its `<noscript>` elements hold */
function build(html: string | DocumentLike, { url, depth }: HtmlOptions, showsFallback: boolean) {
  const builder = new PageBuilder(url)
  const formulas = new FormulaSink(builder)
  const sink = new FallbackSink(formulas, showsFallback)
  if (typeof html === 'string') parseHtml(html, sink, depth)
  else walkDocument(html, sink, depth)
  formulas.end()
  builder.end()
  return { builder, fallback: sink.characters }
}

function pageOf(builder: PageBuilder, html: string | DocumentLike, url: string | undefined): Page {
  const { blocks: told, before } = joinWrapped(builder.blocks)
  const elements = builder.elements.all
  const starts = Int32Array.from(told, ({ block }) => block.start)
  const ends = Int32Array.from(told, ({ block }) => block.end)
  countBlocks(elements, starts, ends)
  settleHidden(elements, ends.at(-1) ?? 0)
  const facts = builder.head.facts()
  const base = baseOf(facts, url)
  const read = withNotes(told, elements, base === undefined)
  return {
    input: read.map(({ block }) => block.text).join('\n'),
    shape: 'lines',
    blocks: read.map(({ block }) => block),
    markup: {
      elements,
      origins: read.map(wholeElement),
      media: builder.media.items.map((item) => ({ ...item, position: before(item.position) })),
      facts,
      scripts: builder.head.scripts.all,
      base,
      source: typeof html === 'string' ? html : undefined,
    },
  }
}

/** A block that is all of an element's text stands where the element does, tags included. */
function wholeElement({ origin }: ReadBlock): Origin {
  const { home } = origin
  if (home.start < 0 || home.lastBlock - home.firstBlock !== 1) return origin
  return { ...origin, start: home.start, end: home.end }
}

function baseOf(facts: Facts, given: string | undefined): string | undefined {
  const { base } = facts
  const url = given ?? statedAddresses(facts).find((address) => webUrl(address, undefined) !== undefined)
  return base !== undefined && URL.canParse(base, url) ? new URL(base, url).href : url
}
