import type { PackedBag } from '../lib/bag.js'
import type { PackedLayer } from '../lib/layers.js'
import type { PackedNetwork } from '../lib/network.js'

/** What tools/train/fit-labels.py fits for stage one: a block by what it says, or by the names around it. */
export interface PackedVote {
  /** Names of the features that it sees beside the vectors, parted by spaces. */
  readonly features: string
  /** Of each feature: its mean, and its deviation. */
  readonly means: readonly number[]
  readonly deviations: readonly number[]
  readonly bag: PackedBag
  readonly hidden: PackedLayer
  readonly output: PackedLayer
}

/** And for stage two: a block among its neighbours. */
export interface PackedContext extends PackedNetwork {
  readonly features: string
  readonly means: readonly number[]
  readonly deviations: readonly number[]
  /** Of each label: factor and offset that make a probability, in logits, the share that turns out right. */
  readonly calibration: readonly (readonly [factor: number, offset: number])[]
}

/** What tools/train/fit-main.py fits: whether each other kind of page, in the order of `OTHER_PAGES`, is about a block. */
export interface PackedMain {
  readonly html: PackedLayer
  readonly text: PackedLayer
}
