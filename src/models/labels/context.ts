import type { Columns } from '../../evidence/columns.js'
import { softmax, type Rows } from '../lib/layers.js'
import { Network } from '../lib/network.js'
import { FeatureReader } from './columns.js'
import { LABEL_COUNT } from './labels.js'
import type { PackedContext } from './packed.js'

/** What stage two makes of the blocks of a page. */
export interface Concluded {
  /** A row of probabilities a block. */
  readonly labels: Float64Array
  /** What they were concluded from: a row a block. */
  readonly joined: Rows
}

/** Keeps the logarithm of what is next to impossible within reach. */
const LEAST = 0.003

/** Stage two: how likely each label is for a block among its neighbours, by the votes of all blocks and their features. */
export class ContextModel {
  readonly #features: FeatureReader
  readonly #network: Network
  readonly #calibration: PackedContext['calibration']

  constructor(packed: PackedContext) {
    this.#features = new FeatureReader(packed.features, packed.means, packed.deviations)
    this.#network = new Network(packed)
    this.#calibration = packed.calibration
  }

  /** @param votes rows of those of stage one, of one model or several */
  posteriors(columns: readonly Columns[], blocks: number, votes: readonly Float64Array[]): Concluded {
    const { sums, joined } = this.#network.run(this.#see(columns, blocks, votes), blocks)
    for (let block = 0; block < blocks; block++) softmax(sums, block * LABEL_COUNT, (block + 1) * LABEL_COUNT)
    return { labels: sums, joined }
  }

  /** How sure a label is, by the share of such blocks that it was right of. */
  confidence(label: number, probability: number): number {
    const [factor, offset] = this.#calibration[label] ?? [1, 0]
    const bounded = Math.min(1 - 1e-4, Math.max(1e-4, probability))
    return 1 / (1 + Math.exp(-(factor * Math.log(bounded / (1 - bounded)) + offset)))
  }

  #see(columns: readonly Columns[], blocks: number, votes: readonly Float64Array[]): Float64Array {
    const width = this.#network.inputs
    const rows = new Float64Array(blocks * width)
    let column = 0
    for (const vote of votes) {
      writeVotes(vote, blocks, rows, width, column)
      column += 2 * LABEL_COUNT
    }
    this.#features.write(columns, blocks, rows, width, column)
    return rows
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
