import type { Block } from '../../model/block.js'
import type { Origin } from '../../model/page.js'

/** A block as it is read, before tables are told from layout. */
export interface ReadBlock {
  readonly block: Block
  readonly origin: Origin
}
