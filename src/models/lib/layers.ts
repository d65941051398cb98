import { readTable, unpacker } from './coder.js'
import { Kernel } from './kernel.js'

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
  readonly kernel: Kernel
}

export function unpackNumbers({ count, bits, scale, numbers }: PackedNumbers): Float64Array {
  return Float64Array.from(readTable(count, bits, unpacker(numbers)), (whole) => whole * scale)
}

export function unpackMatrix({ rows, columns, bits, scales, numbers }: PackedMatrix): Float64Array {
  const whole = readTable(rows * columns, bits, unpacker(numbers))
  const scaleOf = unpackNumbers(scales)
  const matrix = new Float64Array(whole.length)
  // Not by `from`: it takes many times as long, and every start of the command waits for it.
  for (let at = 0; at < matrix.length; at++)
    matrix[at] = (whole[at] as number) * (scaleOf[Math.floor(at / columns)] as number)
  return matrix
}

export function unpackLayer({ weights, bias }: PackedLayer): Layer {
  const kernel = new Kernel(unpackMatrix(weights), unpackNumbers(bias))
  return { inputs: weights.columns, outputs: weights.rows, kernel }
}

/** Rows of numbers in one table. */
export interface Rows {
  readonly table: Float64Array
  /** From the start of a row to the next. */
  readonly width: number
  /** Where in a row its numbers begin. */
  readonly column: number
}

/** Applies a layer to the first `count` rows of a table, and writes into those of another. */
export function applyToRows({ kernel }: Layer, input: Rows, output: Rows, count: number): void {
  for (let row = 0; row < count; row++)
    kernel.apply(input.table, row * input.width + input.column, output.table, row * output.width + output.column)
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
