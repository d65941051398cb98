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

/** Known values of the logistic function: this many from one whole number to the next, as far as it changes. */
const PER_UNIT = 16
const FURTHEST = 40
const SIGMOIDS = Float64Array.from({ length: 2 * FURTHEST * PER_UNIT + 1 }, (_, at) =>
  logistic(at / PER_UNIT - FURTHEST),
)

function logistic(sum: number): number {
  return 1 / (1 + Math.exp(-sum))
}

/** By the nearest known value and three terms of the Taylor series there: within 1e-8, and three times as fast as `Math.exp`: 7 % of the time of a text. */
function sigmoid(sum: number): number {
  const place = (Math.max(-FURTHEST, Math.min(FURTHEST, sum)) + FURTHEST) * PER_UNIT
  const nearest = Math.floor(place + 0.5)
  const away = (place - nearest) / PER_UNIT
  const value = SIGMOIDS[nearest] as number
  const slope = value * (1 - value)
  return value + away * slope * (1 + (away * (1 - 2 * value)) / 2 + (away * away * (1 - 6 * slope)) / 6)
}

function tanh(sum: number): number {
  return 2 * sigmoid(2 * sum) - 1
}
