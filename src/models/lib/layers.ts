import { readTable, unpacker } from './coder.js'

/** Whole numbers with a scale for all of them, as tools/train writes them. */
export interface PackedNumbers {
  readonly count: number
  /** Bits of a number, with its sign. */
  readonly bits: number
  /** What 1 is worth. */
  readonly scale: number
  readonly numbers: string
}

/** Whole numbers with a scale for each row. */
export interface PackedMatrix {
  readonly rows: number
  readonly columns: number
  readonly bits: number
  readonly scales: PackedNumbers
  readonly numbers: string
}

export interface PackedLayer {
  readonly weights: PackedMatrix
  readonly bias: PackedNumbers
}

/** A layer that weighs its inputs for every output. */
export interface Layer {
  readonly inputs: number
  readonly outputs: number
  /** Of the first output, of the second, … */
  readonly weights: Float64Array
  readonly bias: Float64Array
}

export function unpackNumbers({ count, bits, scale, numbers }: PackedNumbers): Float64Array {
  return Float64Array.from(readTable(count, bits, unpacker(numbers)), (whole) => whole * scale)
}

export function unpackMatrix({ rows, columns, bits, scales, numbers }: PackedMatrix): Float64Array {
  const whole = readTable(rows * columns, bits, unpacker(numbers))
  const scaleOf = unpackNumbers(scales)
  return Float64Array.from(whole, (number, at) => number * (scaleOf[Math.floor(at / columns)] as number))
}

export function unpackLayer({ weights, bias }: PackedLayer): Layer {
  return {
    inputs: weights.columns,
    outputs: weights.rows,
    weights: unpackMatrix(weights),
    bias: unpackNumbers(bias),
  }
}

/**
 * Applies a layer to one row of a table, and writes into one of another.
 *
 * Four outputs at a time, so that each input is read once for them, and in 64-bit numbers, which need no conversion: a call
 * on text takes two thirds of the time (`npm run bench`).
 */
export function apply(layer: Layer, input: Float64Array, from: number, output: Float64Array, to: number): void {
  const { inputs, outputs, weights, bias } = layer
  let row = 0
  for (; row + 4 <= outputs; row += 4) {
    let a = bias[row] as number
    let b = bias[row + 1] as number
    let c = bias[row + 2] as number
    let d = bias[row + 3] as number
    let first = row * inputs
    let second = first + inputs
    let third = second + inputs
    let fourth = third + inputs
    for (let at = from; at < from + inputs; at++) {
      const value = input[at] as number
      a += (weights[first++] as number) * value
      b += (weights[second++] as number) * value
      c += (weights[third++] as number) * value
      d += (weights[fourth++] as number) * value
    }
    output[to + row] = a
    output[to + row + 1] = b
    output[to + row + 2] = c
    output[to + row + 3] = d
  }
  for (; row < outputs; row++) output[to + row] = weigh(layer, row, input, from)
}

/** Rows of numbers in one table. */
export interface Rows {
  readonly table: Float64Array
  /** From the start of a row to the next. */
  readonly width: number
  /** Where in a row its numbers begin. */
  readonly column: number
}

/**
 * Applies a layer to the first `count` rows of a table, and writes into those of another.
 *
 * Two rows at a time, so that each weight is read once for both: that halves the time.
 */
export function applyToRows(layer: Layer, input: Rows, output: Rows, count: number): void {
  const pairs = count - (count % 2)
  for (let row = 0; row < pairs; row += 2) applyToTwo(layer, input, output, row)
  if (pairs < count) {
    const from = pairs * input.width + input.column
    apply(layer, input.table, from, output.table, pairs * output.width + output.column)
  }
}

function applyToTwo(layer: Layer, input: Rows, output: Rows, row: number): void {
  const { inputs, outputs, weights, bias } = layer
  const read = input.table
  const write = output.table
  const from = row * input.width + input.column
  const next = input.width
  const to = row * output.width + output.column
  const below = to + output.width
  let out = 0
  for (; out + 4 <= outputs; out += 4) {
    let a = bias[out] as number
    let b = bias[out + 1] as number
    let c = bias[out + 2] as number
    let d = bias[out + 3] as number
    let [e, f, g, h] = [a, b, c, d]
    let first = out * inputs
    let second = first + inputs
    let third = second + inputs
    let fourth = third + inputs
    for (let at = from; at < from + inputs; at++) {
      const upper = read[at] as number
      const lower = read[at + next] as number
      const i = weights[first++] as number
      const j = weights[second++] as number
      const k = weights[third++] as number
      const l = weights[fourth++] as number
      a += i * upper
      b += j * upper
      c += k * upper
      d += l * upper
      e += i * lower
      f += j * lower
      g += k * lower
      h += l * lower
    }
    write[to + out] = a
    write[to + out + 1] = b
    write[to + out + 2] = c
    write[to + out + 3] = d
    write[below + out] = e
    write[below + out + 1] = f
    write[below + out + 2] = g
    write[below + out + 3] = h
  }
  for (; out < outputs; out++) {
    write[to + out] = weigh(layer, out, read, from)
    write[below + out] = weigh(layer, out, read, from + next)
  }
}

/** One output of one row. */
function weigh({ inputs, weights, bias }: Layer, out: number, input: Float64Array, from: number): number {
  let sum = bias[out] as number
  const first = out * inputs
  for (let at = 0; at < inputs; at++) sum += (weights[first + at] as number) * (input[from + at] as number)
  return sum
}

/** Sets negative numbers to 0. */
export function rectify(table: Float64Array, from: number, to: number): void {
  for (let at = from; at < to; at++) if ((table[at] as number) < 0) table[at] = 0
}

/** Turns the sums of a row into probabilities, which add up to 1. */
export function softmax(table: Float64Array, from: number, to: number): void {
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
