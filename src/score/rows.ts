import type { Columns } from '../features/columns.js'
import { unpackForest, type PackedForest } from './forest.js'
import { BATCH, SIDE_BY_SIDE, addTrees, keyOf, layOut, type FullTrees } from './full-trees.js'

/** @throws RangeError where the trees ask for what isn't measured. */
export function prepare(packed: PackedForest, columns: readonly Columns[]): Asking {
  const forest = unpackForest(packed)
  const asked = forest.features.map((name): Place => {
    const group = columns.findIndex(({ names }) => names.includes(name))
    const column = columns[group]?.names.indexOf(name)
    if (column === undefined)
      throw new RangeError(`the trees ask for "${name}", which isn't measured: train them again`)
    return { group, column }
  })
  return { bias: forest.bias, trees: layOut(forest), asked }
}

/** Trees, and where what they ask for is found. */
export interface Asking {
  /** What every sum begins with, in logits. */
  readonly bias: number
  readonly trees: FullTrees
  readonly asked: readonly Place[]
}

interface Place {
  readonly group: number
  readonly column: number
}

/** The probability of each row, by what the trees ask for of it. */
export function scoreRows(columns: readonly Columns[], { bias, trees, asked }: Asking): Float32Array {
  const [first] = columns
  const count = first ? first.rows.length / first.names.length : 0
  const sums = new Float32Array(count + SIDE_BY_SIDE - 1).fill(bias)
  const batch = new Int32Array(BATCH * asked.length)
  const bits = columns.map(({ rows }) => new Int32Array(rows.buffer, rows.byteOffset, rows.length))
  for (let from = 0; from < count; from += BATCH) {
    const size = Math.min(BATCH, count - from)
    gather(columns, bits, asked, from, size, batch)
    addTrees(trees, batch, sums, from, size)
  }
  return logistic(sums.subarray(0, count))
}

/** Lays the keys of what the trees ask for of some blocks side by side, a feature after the other. */
function gather(
  columns: readonly Columns[],
  bits: readonly Int32Array[],
  asked: readonly Place[],
  from: number,
  size: number,
  batch: Int32Array,
): void {
  let target = 0
  for (const { group, column } of asked) {
    const step = columns[group]?.names.length ?? 0
    const source = bits[group] ?? NO_BITS
    let at = from * step + column
    for (let row = 0; row < size; row++) {
      batch[target + row] = keyOf(source[at] ?? 0)
      at += step
    }
    target += BATCH
  }
}

const NO_BITS = new Int32Array(0)

function logistic(sums: Float32Array): Float32Array {
  for (let row = 0; row < sums.length; row++) sums[row] = 1 / (1 + Math.exp(-(sums[row] ?? 0)))
  return sums
}
