import { within, type Outline } from '../features/outline.js'
import { areTwins } from '../features/twins.js'
import type { Element } from '../model/element.js'
import { PROOF, type Context, type Proposal } from './context.js'

/** Words of prose that make an article of what stands below a headline. */
const LEAST = 60
/** More of them are a page of articles, and none is appended to another. */
const MOST = 8

/**
 * The articles that a page appends to its own for readers who scroll on: elements of the same tag and class beside the
 * one that holds the headline, each below a first heading of its own.
 */
export function proposeOtherArticles(context: Context, proposals: (Proposal | undefined)[]): void {
  const { outline, headline } = context
  const home = headline && outline?.markup.origins[headline.first]?.home
  if (!outline || !home) return
  const others = findOthers(context, outline, home)
  for (const { firstBlock, lastBlock } of others) {
    for (let index = firstBlock; index < lastBlock; index++) {
      const there = proposals[index]
      if (there && there.confidence >= PROOF) continue
      proposals[index] = { kind: 'related-posts', reason: 'another article behind this one', confidence: 0.93 }
    }
  }
}

function findOthers({ blocks }: Context, outline: Outline, home: Element): readonly Element[] {
  const h1s = blocks.flatMap(({ level }, index) => (level === 1 ? [index] : []))
  const [first] = h1s
  if (first === undefined || h1s.length < 2 || h1s.length > MOST) return []
  for (let own: Element | undefined = home; own; own = own.parent) {
    if (!isArticle(outline, own, h1s)) continue
    const self = own
    const alike = outline.markup.elements.filter((other) => areTwins(self, other) && other.firstBlock >= self.lastBlock)
    const others = alike.filter((other) => isArticle(outline, other, h1s))
    if (others.length > 0) return others
  }
  return []
}

/** It holds one first heading, and prose below it. */
function isArticle(outline: Outline, element: Element, h1s: readonly number[]): boolean {
  const held = h1s.filter((index) => index >= element.firstBlock && index < element.lastBlock)
  return held.length === 1 && within(outline.massSums, element) >= LEAST
}
