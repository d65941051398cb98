import type { LabelledBlock } from './model/block.js'
import type { Page } from './model/page.js'
import type { Favor, ResolvedOptions } from './options.js'
import { placeBlocks } from './place.js'
import { settle, type Settled } from './settle.js'
import { insteadOf, statedInstead } from './stated-body.js'
import { countWords } from './text/word-count.js'

/** How far each leaning moves the scores, in logits. */
const BIAS: Readonly<Record<Favor, number>> = { precision: -1, balanced: 0, recall: 1.2 }

export interface FoundArticle {
  /** What the page shows. */
  readonly shown: Settled
  /** What is taken for the article: that, or what the page states and doesn't show. */
  readonly body: Settled
  readonly isStated: boolean
  /** Every block in its place in the input. */
  readonly blocks: readonly LabelledBlock[]
}

export function findArticle(page: Page, options: ResolvedOptions): FoundArticle {
  const shown = settleWith(page, options)
  const blocks = placeBlocks(shown.blocks, page)
  const instead = statedInstead(page, countWords(shown.text), options.limits.depth)
  if (!instead || !page.markup) return { shown, body: shown, isStated: false, blocks }
  const body = settleWith(instead, options)
  const both = insteadOf(blocks, placeBlocks(body.blocks, instead), page.markup)
  return { shown, body, isStated: true, blocks: both }
}

function settleWith(page: Page, { languages, rules, favor, keep, veto }: ResolvedOptions): Settled {
  return settle(page, { languages, rules, bias: BIAS[favor] }, ({ label: kind, reason, confidence: _, ...block }) => {
    if (kind === 'body') return true
    return keep.has(kind) || veto?.(block, kind, reason) === true
  })
}
