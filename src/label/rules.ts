import type { Block } from '../model/block.js'
import type { Kind } from '../model/kind.js'

/** A block's neighbours in the order of the page. */
export interface Neighbours {
  readonly previous: Block | undefined
  readonly next: Block | undefined
  /** Position of the block among all blocks of the page, and how many those are. */
  readonly index: number
  readonly count: number
}

/** A pattern of the caller's own. */
export interface Rule {
  /** What a block that matches is. */
  readonly kind: Kind
  /** Named as the reason in the ledger. */
  readonly name: string
  /** Tested against the block's text, or asked about the block. */
  readonly match: RegExp | ((block: Block, neighbours: Neighbours) => boolean)
}

/** The first rule that matches a block. */
export function matchRule(rules: readonly Rule[], blocks: readonly Block[], index: number): Rule | undefined {
  const block = blocks[index]
  if (!block) return undefined
  return rules.find(({ match }) => {
    if (typeof match === 'function') {
      return match(block, { previous: blocks[index - 1], next: blocks[index + 1], index, count: blocks.length })
    }
    // A global or sticky pattern would remember where it stopped, and answer differently the second time.
    match.lastIndex = 0
    const found = match.test(block.text)
    match.lastIndex = 0
    return found
  })
}
