import { applyToRows, unpackLayer, type Layer, type PackedLayer, type Rows } from './layers.js'

/** A gated recurrent unit, in the arrangement of PyTorch's `nn.GRU`: the reset gate, the update gate, the new state. */
export interface PackedUnit {
  readonly input: PackedLayer
  readonly state: PackedLayer
}

export interface Unit {
  readonly size: number
  readonly input: Layer
  readonly state: Layer
}

export function unpackUnit({ input, state }: PackedUnit): Unit {
  const layer = unpackLayer(state)
  return { size: layer.inputs, input: unpackLayer(input), state: layer }
}

/** Runs the unit over the first `count` rows of a table, in their order or backwards, and writes its state at each. */
export function remember(unit: Unit, input: Rows, output: Rows, count: number, backwards: boolean): void {
  const { size } = unit
  // The inputs don't depend on the state, so the input layer is applied to all rows at once.
  const inputs = new Float64Array(count * 3 * size)
  applyToRows(unit.input, input, { table: inputs, width: 3 * size, column: 0 }, count)
  const recurrent = new Float64Array(3 * size)
  const state = new Float64Array(size)
  for (let step = 0; step < count; step++) {
    const row = backwards ? count - 1 - step : step
    const first = row * 3 * size
    const to = row * output.width + output.column
    unit.state.kernel.apply(state, 0, recurrent, 0)
    for (let at = 0; at < size; at++) {
      const reset = sigmoid((inputs[first + at] as number) + (recurrent[at] as number))
      const update = sigmoid((inputs[first + size + at] as number) + (recurrent[size + at] as number))
      const fresh = tanh((inputs[first + 2 * size + at] as number) + reset * (recurrent[2 * size + at] as number))
      const next = (1 - update) * fresh + update * (state[at] as number)
      state[at] = next
      output.table[to + at] = next
    }
  }
}

function sigmoid(sum: number): number {
  return 1 / (1 + Math.exp(-sum))
}

/** By one exponential: `Math.tanh` takes three times as long. */
function tanh(sum: number): number {
  return 1 - 2 / (1 + Math.exp(2 * sum))
}
