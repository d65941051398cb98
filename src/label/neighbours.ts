import type { Page } from '../model/page.js'
import type { Decision } from './decision.js'

/** Blocks of the body on either side that a sentence is judged among; training shows it the same number. */
export const AROUND = 3

/** The texts of the nearest paragraphs of the body before a block and behind it, in the order of the page. */
export interface Neighbours {
  readonly before: readonly string[]
  readonly after: readonly string[]
}

export function neighboursOf(index: number, decisions: readonly Decision[], page: Page): Neighbours {
  return {
    before: nearestBody(index, -1, decisions, page).reverse(),
    after: nearestBody(index, 1, decisions, page),
  }
}

/** From the block on in steps of -1 or 1. */
function nearestBody(index: number, step: number, decisions: readonly Decision[], { blocks }: Page): string[] {
  const texts: string[] = []
  for (let at = index + step; at >= 0 && at < decisions.length && texts.length < AROUND; at += step) {
    if (decisions[at]?.label === 'body') texts.push(blocks[at]?.text ?? '')
  }
  return texts
}
