import { apply, unpackLayer, type Layer, type PackedLayer } from './layers.js'

/** A gated recurrent unit, in the arrangement of PyTorch's `nn.GRU`: gates of reset, of update, and what is new. */
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

/**
 * Reads rows in their order, or backwards, and writes what is remembered at each into `output`.
 *
 * @param width numbers of an input row
 * @param stride numbers of an output row, of which those from `column` on are written
 */
export function remember(
  unit: Unit,
  input: Float64Array,
  width: number,
  output: Float64Array,
  stride: number,
  column: number,
  backwards: boolean,
): void {
  const { size } = unit
  const count = input.length / width
  const given = new Float64Array(3 * size)
  const kept = new Float64Array(3 * size)
  const state = new Float64Array(size)
  for (let step = 0; step < count; step++) {
    const row = backwards ? count - 1 - step : step
    apply(unit.input, input, row * width, given, 0)
    apply(unit.state, state, 0, kept, 0)
    for (let at = 0; at < size; at++) {
      const reset = sigmoid((given[at] as number) + (kept[at] as number))
      const update = sigmoid((given[size + at] as number) + (kept[size + at] as number))
      const fresh = Math.tanh((given[2 * size + at] as number) + reset * (kept[2 * size + at] as number))
      const next = (1 - update) * fresh + update * (state[at] as number)
      state[at] = next
      output[row * stride + column + at] = next
    }
  }
}

function sigmoid(sum: number): number {
  return 1 / (1 + Math.exp(-sum))
}
