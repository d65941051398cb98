import { readInput, type Input } from './input.js'
import { insteadOf } from './instead.js'
import { mediaOf } from './media.js'
import type { Article, Verdict } from './model/article.js'
import type { Block, LabelledBlock, Removed } from './model/block.js'
import type { Page } from './model/page.js'
import { readMetadata } from './metadata/index.js'
import { resolveOptions, type Favor, type Options, type ResolvedOptions } from './options.js'
import { placeBlocks } from './place.js'
import { scriptedInstead } from './scripted-body.js'
import { settle, type Settled } from './settle.js'
import { statedInstead } from './stated-body.js'
import { countWords } from './text/word-count.js'
import { judge } from './verdict.js'
import { linksOf } from './write/media.js'

/** How far each leaning moves the scores, in logits. */
const BIAS: Readonly<Record<Favor, number>> = { precision: -1, balanced: 0, recall: 1.2 }

/**
 * Takes the article out of a scraped page: its body, its metadata, and a ledger of everything else.
 *
 * @param input plain text as a scraper left it, or HTML: as a string, as bytes, or as a document of any DOM.
 * @throws OptionError for an option that is unknown or has a value it doesn't take.
 * @throws InputError for anything else.
 * @throws LimitError for an input past `options.limits`.
 */
export function cleanArticle(input: Input, options?: Options): Article {
  return cleanWith(input, resolveOptions(options))
}

/** The labelled blocks alone, in the order of the input; of a text they tile it. Throws as `cleanArticle` does. */
export function label(input: Input, options?: Options): readonly LabelledBlock[] {
  return labelWith(input, resolveOptions(options))
}

export function cleanWith(input: Input, options: ResolvedOptions): Article {
  const page = readInput(input, options)
  const { shown, body, blocks, judged, source } = findArticle(page, options)
  const { text, language, certainty } = body
  const { markup, input: pageText } = page
  const { url, now } = options
  const metadata = readMetadata({ blocks: shown.blocks, body: text, markup, input: pageText, language, url, now })
  const kept = blocks.filter((block) => block.label === 'body').map(withoutLabel)
  const verdict = judge({ page: judged, labelled: shown.blocks, words: metadata.wordCount, certainty })
  return {
    text,
    blocks: kept,
    removed: removedOf(blocks),
    metadata:
      source === undefined
        ? metadata
        : { ...metadata, sources: { ...metadata.sources, body: [{ source, value: text }] } },
    ...mediaOf(page, shown.blocks),
    links: linksOf(kept),
    verdict,
    confidence: confidenceOf(metadata.wordCount, certainty, verdict),
  }
}

export function labelWith(input: Input, options: ResolvedOptions): readonly LabelledBlock[] {
  return findArticle(readInput(input, options), options).blocks
}

interface FoundArticle {
  /** What the page shows. */
  readonly shown: Settled
  /** What is taken for the article: that, or what the page has elsewhere and doesn't show. */
  readonly body: Settled
  /** The page with the blocks of its article. */
  readonly judged: Page
  /** Where it has the article, if it doesn't show it. */
  readonly source?: string
  /** Every block in its place in the input. */
  readonly blocks: readonly LabelledBlock[]
}

function findArticle(page: Page, options: ResolvedOptions): FoundArticle {
  const shown = settleWith(page, options)
  const blocks = placeBlocks(shown.blocks, page)
  if (!page.markup) return { shown, body: shown, blocks, judged: page }
  const words = countWords(shown.text)
  const { depth } = options.limits
  const instead = statedInstead(page, words, depth) ?? scriptedInstead(page, words, depth)
  if (!instead) return { shown, body: shown, blocks, judged: page }
  const body = settleWith(instead.page, options)
  const before = shown.blocks.filter(({ start }) => start < instead.from).length
  const both = insteadOf(blocks, before, placeBlocks(body.blocks, instead.page), instead)
  const judged = withArticle(page, instead.page)
  return { shown, body, blocks: both, judged, source: instead.source }
}

/** What is said of its article is said of the page, which keeps what it says of itself. */
function withArticle(page: Page, article: Page): Page {
  const { blocks, markup } = article
  return { ...page, blocks, ...(page.markup && { markup: { ...page.markup, origins: markup?.origins ?? [] } }) }
}

function withoutLabel({ label: _label, reason: _reason, confidence: _confidence, ...block }: LabelledBlock): Block {
  return block
}

function settleWith(page: Page, { languages, rules, favor, keep, veto }: ResolvedOptions): Settled {
  return settle(page, { languages, rules, bias: BIAS[favor] }, (labelled) => {
    const { label: kind, reason } = labelled
    if (kind === 'body' || keep.has(kind)) return true
    return veto?.(withoutLabel(labelled), kind, reason) === true
  })
}

function removedOf(blocks: readonly LabelledBlock[]): Removed[] {
  const removed: Removed[] = []
  for (const { label: kind, text, start, end, path, reason, confidence } of blocks) {
    if (kind === 'body') continue
    if (path === undefined) removed.push({ kind, text, start, end, reason, confidence })
    else removed.push({ kind, text, start, end, path, reason, confidence })
  }
  return removed
}

/** Words from which an article's length says nothing against it. */
const FULL_LENGTH = 120

/** What is left of the confidence in a page that is something else. */
const DOUBTED = 0.3

/** How likely this is an article with the right body: as its prose looks, less where there is little of it. */
function confidenceOf(words: number, certainty: number, { kind }: Verdict): number {
  const doubt = kind === 'article' ? 1 : DOUBTED
  return Math.round(doubt * certainty * Math.min(1, Math.sqrt(words / FULL_LENGTH)) * 100) / 100
}
