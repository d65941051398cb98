import { applyToRows, rectify, unpackLayer, type Layer, type PackedLayer, type Rows } from './layers.js'
import { remember, unpackUnit, type PackedUnit, type Unit } from './recurrent.js'

/** A network that reads rows twice, as tools/train writes it. */
export interface PackedNetwork {
  readonly hidden: PackedLayer
  readonly forwards: PackedUnit
  readonly backwards: PackedUnit
  readonly joined: PackedLayer
  readonly output: PackedLayer
}

/** What a network makes of rows, a row for each. */
export interface Output {
  readonly sums: Float64Array
  /** What the sums were made from. */
  readonly joined: Rows
}

/**
 * Reads rows from the first to the last and back. What is remembered at a row is added to what is seen there, so that each
 * is judged among its neighbours.
 */
export class Network {
  readonly inputs: number
  readonly outputs: number
  readonly #hidden: Layer
  readonly #forwards: Unit
  readonly #backwards: Unit
  readonly #joined: Layer
  readonly #output: Layer

  constructor(packed: PackedNetwork) {
    this.#hidden = unpackLayer(packed.hidden)
    this.#forwards = unpackUnit(packed.forwards)
    this.#backwards = unpackUnit(packed.backwards)
    this.#joined = unpackLayer(packed.joined)
    this.#output = unpackLayer(packed.output)
    this.inputs = this.#hidden.inputs
    this.outputs = this.#output.outputs
  }

  /** @param rows `count` rows of `inputs` numbers */
  run(rows: Float64Array, count: number): Output {
    const hidden = this.#hidden.outputs
    const width = this.#joined.inputs
    // What is seen at a row, and behind it what is remembered there.
    const both = { table: new Float64Array(count * width), width, column: 0 }
    applyToRows(this.#hidden, { table: rows, width: this.inputs, column: 0 }, both, count)
    rectify(both.table, 0, both.table.length)
    remember(this.#forwards, both, { ...both, column: hidden }, count, false)
    remember(this.#backwards, both, { ...both, column: hidden + this.#forwards.size }, count, true)
    const joined = { table: new Float64Array(count * this.#joined.outputs), width: this.#joined.outputs, column: 0 }
    applyToRows(this.#joined, both, joined, count)
    rectify(joined.table, 0, joined.table.length)
    const sums = new Float64Array(count * this.outputs)
    applyToRows(this.#output, joined, { table: sums, width: this.outputs, column: 0 }, count)
    return { sums, joined }
  }
}
