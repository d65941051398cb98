import { readTable, unpacker } from './coder.js'

/** Whole numbers with a scale for each row, as tools/train writes them. */
export interface PackedMatrix {
  readonly rows: number
  readonly columns: number
  /** Bits of a number, with its sign. */
  readonly bits: number
  /** One a row: what 1 is worth. */
  readonly scales: readonly number[]
  readonly numbers: string
}

export interface PackedLayer {
  readonly weights: PackedMatrix
  readonly bias: readonly number[]
}

/** A layer that weighs its inputs for every output. */
export interface Layer {
  readonly inputs: number
  readonly outputs: number
  /** Of the first output, of the second, … */
  readonly weights: Float32Array
  readonly bias: Float32Array
}

export function unpackMatrix({ rows, columns, bits, scales, numbers }: PackedMatrix): Float32Array {
  const whole = readTable(rows * columns, bits, unpacker(numbers))
  const matrix = new Float32Array(rows * columns)
  for (let at = 0; at < matrix.length; at++) {
    matrix[at] = (whole[at] as number) * (scales[Math.floor(at / columns)] ?? 0)
  }
  return matrix
}

export function unpackLayer({ weights, bias }: PackedLayer): Layer {
  return {
    inputs: weights.columns,
    outputs: weights.rows,
    weights: unpackMatrix(weights),
    bias: Float32Array.from(bias),
  }
}

/**
 * Applies a layer to one row of a table, and writes into one of another.
 *
 * Four sums side by side: a processor adds them at once, and a call on text is a tenth faster (`npm run bench`).
 */
export function apply(layer: Layer, input: Float32Array, from: number, output: Float32Array, to: number): void {
  const { inputs, outputs, weights, bias } = layer
  const even = inputs - (inputs % 4)
  for (let row = 0; row < outputs; row++) {
    const first = row * inputs
    let a = bias[row] as number
    let b = 0
    let c = 0
    let d = 0
    for (let at = 0; at < even; at += 4) {
      const weight = first + at
      const value = from + at
      a += (weights[weight] as number) * (input[value] as number)
      b += (weights[weight + 1] as number) * (input[value + 1] as number)
      c += (weights[weight + 2] as number) * (input[value + 2] as number)
      d += (weights[weight + 3] as number) * (input[value + 3] as number)
    }
    for (let at = even; at < inputs; at++) a += (weights[first + at] as number) * (input[from + at] as number)
    output[to + row] = a + b + c + d
  }
}

/** What is below 0 says nothing. */
export function rectify(table: Float32Array, from: number, to: number): void {
  for (let at = from; at < to; at++) if ((table[at] as number) < 0) table[at] = 0
}

/** Turns the sums of a row into probabilities, which add up to 1. */
export function softmax(table: Float32Array, from: number, to: number): void {
  let most = -Infinity
  for (let at = from; at < to; at++) most = Math.max(most, table[at] as number)
  let total = 0
  for (let at = from; at < to; at++) {
    const share = Math.exp((table[at] as number) - most)
    table[at] = share
    total += share
  }
  for (let at = from; at < to; at++) table[at] = (table[at] as number) / total
}
