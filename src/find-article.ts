import { insteadOf } from './instead.js'
import type { Block, LabelledBlock } from './model/block.js'
import type { Page } from './model/page.js'
import type { Favor, ResolvedOptions } from './options.js'
import { placeBlocks } from './place.js'
import { scriptedInstead } from './scripted-body.js'
import { settleOnSite } from './settle-site.js'
import { settle, type Keeps, type Settled } from './settle.js'
import { templateFinder } from './site/template.js'
import { statedInstead } from './stated-body.js'
import { countWords } from './text/word-count.js'

/** How far each leaning moves the scores, in logits. */
const BIAS: Readonly<Record<Favor, number>> = { precision: -2.5, balanced: 0, recall: 1.2 }

export interface FoundArticle {
  /** What the page shows. */
  readonly shown: Settled
  /** What is taken for the article: that, or what the page has elsewhere and doesn't show. */
  readonly body: Settled
  /** Where it has the article, if it doesn't show it. */
  readonly source?: string
  /** Every block in its place in the input. */
  readonly blocks: readonly LabelledBlock[]
}

export function findArticle(page: Page, options: ResolvedOptions): FoundArticle {
  const shown = settleWith(page, options)
  const blocks = placeBlocks(shown.blocks, page)
  if (!page.markup) return { shown, body: shown, blocks }
  const words = countWords(shown.text)
  const { depth } = options.limits
  const instead = statedInstead(page, words, depth) ?? scriptedInstead(page, words, depth)
  if (!instead) return { shown, body: shown, blocks }
  const body = settleWith(instead.page, options)
  const before = shown.blocks.filter(({ start }) => start < instead.from).length
  const both = insteadOf(blocks, before, placeBlocks(body.blocks, instead.page), instead)
  return { shown, body, blocks: both, source: instead.source }
}

function settleWith(page: Page, { languages, rules, favor, keep, veto, site }: ResolvedOptions): Settled {
  const looking = { languages, rules, bias: BIAS[favor] }
  const keeps: Keeps = (labelled) => {
    const { label: kind, reason } = labelled
    if (kind === 'body' || keep.has(kind)) return true
    return veto?.(withoutLabel(labelled), kind, reason) === true
  }
  if (!site) return settle(page, looking, keeps)
  return settleOnSite(page, { ...looking, findTemplate: templateFinder(site) }, keeps)
}

export function withoutLabel(labelled: LabelledBlock): Block {
  return isBare(labelled) ? bare(labelled) : dressed(labelled)
}

/** Most blocks of a text have nothing but their text and place. */
function isBare({ level, mark, breaks, spans, within, cells, header, path }: LabelledBlock): boolean {
  return (
    level === undefined &&
    mark === undefined &&
    breaks === undefined &&
    spans === undefined &&
    within === undefined &&
    cells === undefined &&
    header === undefined &&
    path === undefined
  )
}

/** Spelled out, because taking three properties out of an object costs more than making one. */
function bare({ text, start, end, role, continues }: LabelledBlock): Block {
  return continues === undefined ? { text, start, end, role } : { text, start, end, role, continues }
}

function dressed({ label: _label, reason: _reason, confidence: _confidence, ...block }: LabelledBlock): Block {
  return block
}
