import { replaced } from './replacement.js'
import type { Block, LabelledBlock } from '../model/block.js'
import type { Page } from '../model/page.js'
import type { Favor, ResolvedOptions } from '../options.js'
import { placeBlocks } from './place.js'
import { scriptedReplacement } from './scripted-body.js'
import { labelAsOther, labelPage, type Labelled } from '../label/label.js'
import { judge, type Judgement } from '../models/pages/index.js'
import { Statements } from '../statements/index.js'
import { statedReplacement } from './stated-body.js'
import { countWords } from '../text/word-count.js'
import { writeText } from '../write/text.js'

/** How far each setting of `favor` moves the score of body, in logits. */
const BIAS: Readonly<Record<Favor, number>> = { precision: -2.5, balanced: 0, recall: 1.2 }

/** A page with its labels, and the text of its body. */
export interface Read extends Labelled {
  readonly text: string
}

interface FoundArticle {
  /** The page as it shows itself. */
  readonly shown: Read
  /** The article: what the page shows, or a text in its JSON-LD or a script that it doesn't show. */
  readonly body: Read
  /** Where it has the article, if it doesn't show it. */
  readonly source?: string
  /** Every block in its place in the input. */
  readonly blocks: readonly LabelledBlock[]
  /** What the page says of itself. */
  readonly statements: Statements
  readonly judgement: Judgement
}

/** Finds the article; of a page that is none, and where the caller doesn't insist on one, what the page is about. */
export function findArticle(page: Page, options: ResolvedOptions): FoundArticle {
  const statements = new Statements({ ...page, url: options.url })
  const found = findBody(page, statements, options)
  const { shown, body, source } = found
  const judgement = judge({
    words: countWords(body.text),
    certainty: body.certainty,
    source,
    isFollowed: shown.isFollowed,
    seen: { page, statements, labelled: shown.blocks, ...shown.measured },
  })
  if (!judgement.others || options.expect === 'article') return { ...found, statements, judgement }
  const main = keepWanted(page, labelAsOther(shown, judgement.others, statements), options)
  return { ...found, body: main, blocks: placeBlocks(main.blocks, page), statements, judgement }
}

type FoundBody = Omit<FoundArticle, 'statements' | 'judgement'>

function findBody(page: Page, statements: Statements, options: ResolvedOptions): FoundBody {
  const shown = read(page, options)
  const blocks = placeBlocks(shown.blocks, page)
  const { markup } = page
  if (!markup) return { shown, body: shown, blocks }
  const words = countWords(shown.text)
  const { depth } = options.limits
  const replacement =
    statedReplacement(markup, statements, words, depth) ??
    scriptedReplacement(markup, page.blocks, statements, words, depth)
  if (!replacement) return { shown, body: shown, blocks }
  const body = read(replacement.page, options)
  const before = shown.blocks.filter(({ start }) => start < replacement.from).length
  const both = replaced(blocks, before, placeBlocks(body.blocks, replacement.page), replacement)
  return { shown, body, blocks: both, source: replacement.source }
}

function read(page: Page, options: ResolvedOptions): Read {
  const { languages, rules, favor, site } = options
  return keepWanted(page, labelPage(page, { languages, rules, bias: BIAS[favor], judgeBySite: site }), options)
}

/** The labels but for what the caller has the last word on. */
function keepWanted(page: Page, labelled: Labelled, { keep, veto }: ResolvedOptions): Read {
  const blocks = [...headBlocks(page), ...labelled.blocks].map((block) => {
    if (block.label === 'body' || block.text === '') return block
    const isKept = keep.has(block.label) || veto?.(withoutLabel(block), block.label, block.reason) === true
    return isKept ? { ...block, label: 'body' as const, reason: `kept by the caller: ${block.label}` } : block
  })
  // Who wrote a post, and when, is told by its block; the text is what was written.
  const body = blocks.filter(({ label, role }) => label === 'body' && role !== 'post')
  return { ...labelled, blocks, text: writeText(body, page.input) }
}

/** The statements in front of a text are labelled without the model: they would mislead it about the lines below. */
function headBlocks({ head }: Page): readonly LabelledBlock[] {
  if (!head) return []
  return head.blocks.map((block) => ({ ...block, label: 'other', reason: `${head.source} of the text`, confidence: 1 }))
}

export function withoutLabel({ label: _, reason: _reason, confidence: _confidence, ...block }: LabelledBlock): Block {
  return block
}
