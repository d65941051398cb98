import type { LabelOptions } from './label/label.js'
import { SITE_TEMPLATE } from './label/site-template.js'
import type { LabelledBlock } from './model/block.js'
import type { Page } from './model/page.js'
import { settle, type Keeps, type Settled } from './settle.js'

/** What is lost weighs more than what is kept wrongly: by the odds that the scores of a text lean by. */
const WEIGHT_OF_LOSS = 3

/**
 * Settles a page of a site that is known. Its template is best told on the whole page; but what that leaves of a text is
 * looked at again without the lines that stood around it, and may fall apart. Where more of the body goes along than the
 * template is worth, the text is settled first, and the template taken out of what is left.
 */
export function settleOnSite(page: Page, options: LabelOptions, keeps: Keeps): Settled {
  const settled = settle(page, options, keeps)
  // A page of HTML is looked at only once.
  if (page.markup || !settled.blocks.some(isTemplate)) return settled
  const late = settle(page, { ...options, findTemplate: undefined }, keeps, options)
  const { along, template } = lossOf(late.blocks, settled.blocks)
  return WEIGHT_OF_LOSS * along > template ? late : settled
}

const isTemplate = ({ label, reason }: LabelledBlock): boolean => label !== 'body' && reason === SITE_TEMPLATE

interface Loss {
  /** Characters that go with the template. */
  readonly template: number
  /** Characters that go for other reasons. */
  readonly along: number
}

/** What of the body of one reading is none in another. Both tile the same input. */
function lossOf(before: readonly LabelledBlock[], after: readonly LabelledBlock[]): Loss {
  const gone = after.filter(({ label }) => label !== 'body')
  let template = 0
  let along = 0
  let from = 0
  for (const { label, start, end } of before) {
    if (label !== 'body') continue
    while ((gone[from]?.end ?? Infinity) <= start) from++
    for (let at = from; (gone[at]?.start ?? Infinity) < end; at++) {
      const block = gone[at]
      if (!block) break
      const shared = Math.min(end, block.end) - Math.max(start, block.start)
      if (isTemplate(block)) template += shared
      else along += shared
    }
  }
  return { template, along }
}
