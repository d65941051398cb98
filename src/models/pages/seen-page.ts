import type { LabelledBlock } from '../../model/block.js'
import type { Page } from '../../model/page.js'
import type { Measures } from '../../evidence/measure.js'
import type { Outline } from '../../evidence/markup/outline.js'
import type { Statements } from '../../statements/index.js'

/** A page with all that was measured in it. */
export interface SeenPage {
  readonly page: Page
  /** What the page says of itself; read from it where the caller hasn't. */
  readonly statements?: Statements
  readonly measures: Measures
  /** How much of a sentence each block of the page is, 0 to 1. */
  readonly prose: Float32Array
  /** Absent where a text was given. */
  readonly outline: Outline | undefined
  /** The labelled blocks in the order of the page; a block that was cut is several. */
  readonly labelled: readonly LabelledBlock[]
}
