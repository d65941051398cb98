import type { Label } from '../model/kind.js'

/** What was decided of a block, or of a part of one. */
export interface Decision {
  readonly label: Label
  /** What weighed most, for people. */
  readonly reason: string
  /** How sure it is, 0 to 1. */
  readonly confidence: number
  /** Sentences of the block that are something else. */
  readonly parts?: readonly Part[]
}

/** A stretch of a block's text that has a label of its own. */
export interface Part extends Omit<Decision, 'parts'> {
  readonly start: number
  readonly end: number
}
