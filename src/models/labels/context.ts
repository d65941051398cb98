import type { Columns } from '../../evidence/columns.js'
import { apply, rectify, softmax, unpackLayer, type Layer } from '../lib/layers.js'
import { remember, unpackUnit, type Unit } from '../lib/recurrent.js'
import { FeatureReader } from './columns.js'
import { LABEL_COUNT } from './labels.js'
import type { PackedContext } from './packed.js'

/** Keeps the logarithm of what is next to impossible within reach. */
const LEAST = 0.003

/**
 * Stage two: how likely each label is for a block among its neighbours. The votes of all blocks and their features are
 * read twice, from the first block to the last and back, and what is remembered at a block is added to what is seen there.
 */
export class ContextModel {
  readonly #features: FeatureReader
  readonly #hidden: Layer
  readonly #forwards: Unit
  readonly #backwards: Unit
  readonly #joined: Layer
  readonly #output: Layer
  readonly #calibration: PackedContext['calibration']

  constructor(packed: PackedContext) {
    this.#features = new FeatureReader(packed.features, packed.means, packed.deviations)
    this.#hidden = unpackLayer(packed.hidden)
    this.#forwards = unpackUnit(packed.forwards)
    this.#backwards = unpackUnit(packed.backwards)
    this.#joined = unpackLayer(packed.joined)
    this.#output = unpackLayer(packed.output)
    this.#calibration = packed.calibration
  }

  /** A row of probabilities a block. @param votes rows of those of stage one, of one model or several */
  posteriors(columns: readonly Columns[], blocks: number, votes: readonly Float64Array[]): Float64Array {
    const seen = this.#see(columns, blocks, votes)
    const hidden = this.#hidden.outputs
    const states = this.#forwards.size + this.#backwards.size
    const inner = new Float64Array(blocks * hidden)
    for (let block = 0; block < blocks; block++)
      apply(this.#hidden, seen, block * this.#hidden.inputs, inner, block * hidden)
    rectify(inner, 0, inner.length)
    const remembered = new Float64Array(blocks * states)
    remember(this.#forwards, inner, hidden, remembered, states, 0, false)
    remember(this.#backwards, inner, hidden, remembered, states, this.#forwards.size, true)
    return this.#conclude(blocks, inner, remembered)
  }

  /** How sure a label is, by the share of such blocks that it was right of. */
  confidence(label: number, probability: number): number {
    const [factor, offset] = this.#calibration[label] ?? [1, 0]
    const bounded = Math.min(1 - 1e-4, Math.max(1e-4, probability))
    return 1 / (1 + Math.exp(-(factor * Math.log(bounded / (1 - bounded)) + offset)))
  }

  #see(columns: readonly Columns[], blocks: number, votes: readonly Float64Array[]): Float64Array {
    const width = this.#hidden.inputs
    const rows = new Float64Array(blocks * width)
    let column = 0
    for (const vote of votes) {
      writeVotes(vote, blocks, rows, width, column)
      column += 2 * LABEL_COUNT
    }
    this.#features.write(columns, blocks, rows, width, column)
    return rows
  }

  #conclude(blocks: number, inner: Float64Array, remembered: Float64Array): Float64Array {
    const hidden = this.#hidden.outputs
    const states = remembered.length / Math.max(1, blocks)
    const both = new Float64Array(hidden + states)
    const middle = new Float64Array(this.#joined.outputs)
    const posteriors = new Float64Array(blocks * LABEL_COUNT)
    for (let block = 0; block < blocks; block++) {
      both.set(inner.subarray(block * hidden, (block + 1) * hidden))
      both.set(remembered.subarray(block * states, (block + 1) * states), hidden)
      apply(this.#joined, both, 0, middle, 0)
      rectify(middle, 0, middle.length)
      apply(this.#output, middle, 0, posteriors, block * LABEL_COUNT)
      softmax(posteriors, block * LABEL_COUNT, (block + 1) * LABEL_COUNT)
    }
    return posteriors
  }
}

/** The votes of a block, as logarithms, and their mean over the page. */
function writeVotes(votes: Float64Array, blocks: number, rows: Float64Array, width: number, column: number): void {
  const means = new Float64Array(LABEL_COUNT)
  for (let at = 0; at < votes.length; at++) {
    const label = at % LABEL_COUNT
    means[label] = (means[label] as number) + (votes[at] as number) / blocks
  }
  for (let block = 0; block < blocks; block++) {
    const first = block * width + column
    for (let label = 0; label < LABEL_COUNT; label++) {
      rows[first + label] = Math.log((votes[block * LABEL_COUNT + label] as number) + LEAST) / 2 + 1
      rows[first + LABEL_COUNT + label] = means[label] as number
    }
  }
}
