import type { Columns } from '../../evidence/columns.js'
import { Bag } from '../lib/bag.js'
import { applyToRows, rectify, softmax, unpackLayer, type Layer } from '../lib/layers.js'
import { FeatureReader } from './columns.js'
import { LABELS } from './labels.js'
import type { PackedVote } from './packed.js'

/** Adds what a block's keys say to a row of vectors. */
export type AddKeys = (bag: Bag, block: number, vectors: Float64Array, first: number) => void

/** Stage one: how likely each label is by what a block says, or by the names around it, whatever its neighbours are. */
export class Vote {
  readonly #features: FeatureReader
  readonly #bag: Bag
  readonly #hidden: Layer
  readonly #output: Layer

  /** @param bag that of `packed`, where it is unpacked already */
  constructor(packed: PackedVote, bag: Bag = new Bag(packed.bag)) {
    this.#features = new FeatureReader(packed.features, packed.means, packed.deviations)
    this.#bag = bag
    this.#hidden = unpackLayer(packed.hidden)
    this.#output = unpackLayer(packed.output)
  }

  /** A row of probabilities a block, in the order of `LABELS`. */
  posteriors(columns: readonly Columns[], blocks: number, addKeys: AddKeys): Float64Array {
    const bag = this.#bag
    const width = bag.size + this.#features.size
    const rows = new Float64Array(blocks * width)
    for (let block = 0; block < blocks; block++) addKeys(bag, block, rows, block * width)
    this.#features.write(columns, blocks, rows, width, bag.size)
    const posteriors = new Float64Array(blocks * LABELS.length)
    // The vectors have a say of their own beside the hidden layer.
    const hidden = this.#hidden.outputs
    const seen = { table: rows, width, column: 0 }
    const middle = { table: new Float64Array(blocks * (hidden + bag.size)), width: hidden + bag.size, column: 0 }
    applyToRows(this.#hidden, seen, middle, blocks)
    rectify(middle.table, 0, middle.table.length)
    for (let block = 0; block < blocks; block++) {
      const first = block * width
      middle.table.set(rows.subarray(first, first + bag.size), block * middle.width + hidden)
    }
    applyToRows(this.#output, middle, { table: posteriors, width: LABELS.length, column: 0 }, blocks)
    for (let block = 0; block < blocks; block++) {
      softmax(posteriors, block * LABELS.length, (block + 1) * LABELS.length)
    }
    return posteriors
  }
}
