import { findArticle, withoutLabel } from './article/find.js'
import { mediaOf } from './article/media.js'
import type { Article, Metadata } from './model/article.js'
import type { LabelledBlock, Removed } from './model/block.js'
import type { Input } from './model/input.js'
import type { Page } from './model/page.js'
import { readMetadata } from './metadata/index.js'
import { resolveOptions, type Options, type ResolvedOptions } from './options.js'
import { readInput } from './read/index.js'
import { linksOf } from './write/media.js'

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
  const { shown, body, blocks, source, statements, judgement } = findArticle(page, options)
  const { text } = body
  const { language } = body.measured.measures
  const { url, now } = options
  const metadata = readMetadata({ ...page, blocks: shown.blocks, body: text, statements, language, url, now })
  const kept = blocks.filter((block) => block.label === 'body').map(withoutLabel)
  return {
    text,
    blocks: kept,
    removed: removedOf(blocks),
    metadata: { ...metadata, sources: { ...metadata.sources, ...inputSources(page, source, text) } },
    ...mediaOf(page, (source === undefined ? body : shown).blocks),
    links: linksOf(kept),
    verdict: judgement.verdict,
    confidence: judgement.confidence,
  }
}

/** Where the text that metadata were read from came from. */
function inputSources({ charset }: Page, source: string | undefined, text: string): Metadata['sources'] {
  return { ...(charset && { charset }), ...(source !== undefined && { body: [{ source, value: text }] }) }
}

export function labelWith(input: Input, options: ResolvedOptions): readonly LabelledBlock[] {
  return findArticle(readInput(input, options), options).blocks
}

function removedOf(blocks: readonly LabelledBlock[]): Removed[] {
  const removed: Removed[] = []
  for (const { label: kind, text, start, end, path, reason, confidence } of blocks) {
    if (kind === 'body') continue
    removed.push({ kind, text, start, end, ...(path !== undefined && { path }), reason, confidence })
  }
  return removed
}
