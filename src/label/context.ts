import type { Cues } from '../features/cues.js'
import type { Evidence } from '../features/evidence.js'
import type { Measures } from '../features/measure.js'
import type { Outline } from '../features/outline.js'
import type { Block } from '../model/block.js'
import type { Kind, Label } from '../model/kind.js'

/** The headline of a page. */
export interface Headline {
  /** The block that states it: of several the one nearest to the body. */
  readonly index: number
  /** The first block that states it. */
  readonly first: number
  /** Its text, normalised. */
  readonly text: string
  /** Hashes of its words. */
  readonly words: ReadonlySet<number>
}

/** What the detectors look at: the blocks of a page and everything that was measured in them. */
export interface Context {
  readonly blocks: readonly Block[]
  readonly measures: Measures
  readonly evidence: readonly Evidence[]
  readonly cues: Cues
  /** Probability of each block to be body, 0 to 1, by its looks alone. */
  readonly score: Float32Array
  /** Codes of the languages that may be found, the likeliest first. */
  readonly languages: readonly string[]
  /** Index of the first and behind the last block of the main stretch of prose; both 0 where there is none. */
  readonly body: { readonly first: number; readonly last: number }
  /** The first sentence of the body: what stands above it may be part of the stretch, but is no prose. */
  readonly paragraph: number
  readonly headline: Headline | undefined
  /** What the elements of the page hold; absent where a text was given. */
  readonly outline?: Outline | undefined
}

/** A stretch of a block's text. */
export interface Part {
  readonly start: number
  readonly end: number
}

/** A detector's word on a block. */
export interface Proposal {
  readonly kind: Kind
  readonly reason: string
  /** How sure it is, 0 to 1: proof from `PROOF` on, below that it needs the block's place or looks to agree. */
  readonly confidence: number
  /** The sentences of the block that it speaks of, where those aren't the whole. */
  readonly parts?: readonly Part[]
  /** What follows belongs to the same kind. */
  readonly opens?: boolean
}

/** What a block was found to be. */
export interface Decision {
  readonly label: Label
  readonly reason: string
  readonly confidence: number
  /** The sentences that the label speaks of; the rest of the block is body. */
  readonly parts?: readonly Part[]
}

/** From here on a proposal holds inside the body too. */
export const PROOF = 0.9

export interface Detector {
  readonly kind: Kind
  /** The bit of its kind, where it has nothing to go by but phrases of that. */
  readonly speaks?: number
  detect(context: Context, index: number): Proposal | undefined
}
