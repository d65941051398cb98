import type { Block } from './block.js'
import type { Kind } from './kind.js'

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
