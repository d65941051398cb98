import { numberAt } from '../lib/arrays.js'
import type { JudgedPage } from '../model/site.js'

/** A page that shares all of its body but this much with others is one of them at another address. */
const OWN = 0.2

/**
 * On how many pages the body of a page stands as a whole: 0 for an article that wasn't seen before, 1 for one that was
 * learned, more for one that was learned at several addresses. Blocks weigh by their length and by how likely they are
 * body, so that the lines around an article don't make it known.
 *
 * @param pages on how many pages each block stands
 */
export function timesSeen({ page, body }: JudgedPage, pages: readonly number[]): number {
  const blocks = page.blocks
    .map(({ text }, index) => ({ pages: numberAt(pages, index), weight: text.length * numberAt(body, index) }))
    .sort((a, b) => a.pages - b.pages)
  let left = OWN * blocks.reduce((sum, { weight }) => sum + weight, 0)
  const last = blocks.find(({ weight }) => (left -= weight) <= 0)
  return last?.pages ?? 0
}
