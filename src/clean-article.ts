import { InputError, LimitError } from './model/errors.js'
import type { LabelledBlock, Removed } from './model/block.js'
import type { Article } from './model/article.js'
import { readMetadata } from './metadata/index.js'
import { resolveOptions, type Favor, type Options, type ResolvedOptions } from './options.js'
import { looksLikeHtml } from './read/format.js'
import { readPlain } from './read/plain.js'
import { settle, type Settled } from './settle.js'

/** How far each leaning moves the scores, in logits. */
const BIAS: Readonly<Record<Favor, number>> = { precision: -1, balanced: 0, recall: 1.2 }

/**
 * Takes the article out of a scraped text: its body, its metadata, and a ledger of everything else.
 *
 * @param input plain text as a scraper left it.
 * @throws OptionError for an option that is unknown or has a value it doesn't take.
 * @throws InputError for anything but a string, and for HTML, which is not read yet.
 * @throws LimitError for an input past `options.limits`.
 */
export function cleanArticle(input: string, options?: Options): Article {
  return cleanWith(input, resolveOptions(options))
}

/** The labelled blocks alone, in the order of the input, which they tile. Throws as `cleanArticle` does. */
export function label(input: string, options?: Options): readonly LabelledBlock[] {
  return labelWith(input, resolveOptions(options)).blocks
}

export function cleanWith(input: string, options: ResolvedOptions): Article {
  const { blocks, text, language, certainty } = labelWith(input, options)
  const metadata = readMetadata({ blocks, body: text, language, url: options.url, now: options.now })
  const body = blocks.filter((block) => block.label === 'body')
  return {
    text,
    blocks: body.map(({ label: _label, reason: _reason, confidence: _confidence, ...block }) => block),
    removed: blocks.flatMap(toRemoved),
    metadata,
    images: [],
    embeds: [],
    links: [],
    verdict: { kind: 'article', reason: 'not looked at yet' },
    confidence: confidenceOf(metadata.wordCount, certainty),
  }
}

export function labelWith(input: string, options: ResolvedOptions): Settled {
  checkInput(input, options)
  const page = readPlain(input)
  if (page.blocks.length > options.limits.blocks)
    throw new LimitError('blocks', options.limits.blocks, page.blocks.length)
  const { languages, rules, keep, veto } = options
  return settle(
    page,
    { languages, rules, bias: BIAS[options.favor] },
    ({ label: kind, reason, confidence: _, ...block }) => {
      if (kind === 'body') return true
      return keep.has(kind) || veto?.(block, kind, reason) === true
    },
  )
}

function checkInput(input: unknown, options: ResolvedOptions): void {
  if (typeof input !== 'string')
    throw new InputError(
      `The input must be a string, not ${input === null ? 'null' : `a value of type ${typeof input}`}.`,
    )
  if (input.length > options.limits.characters)
    throw new LimitError('characters', options.limits.characters, input.length)
  if (options.format === 'html' || (options.format === 'auto' && looksLikeHtml(input))) {
    throw new InputError(
      "The input is HTML, which this version doesn't read yet. Pass its text, or { format: 'text' } to read it as it stands.",
    )
  }
}

function toRemoved(block: LabelledBlock): Removed[] {
  const { label: kind, text, start, end, reason, confidence } = block
  return kind === 'body' ? [] : [{ kind, text, start, end, reason, confidence }]
}

/** Words from which an article's length says nothing against it. */
const FULL_LENGTH = 120

/** How likely this is an article with the right body: as its prose looks, less where there is little of it. */
function confidenceOf(words: number, certainty: number): number {
  return Math.round(certainty * Math.min(1, Math.sqrt(words / FULL_LENGTH)) * 100) / 100
}
