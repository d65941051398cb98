import type { Columns } from '../features/columns.js'
import { addTrees, unpackForest, type Forest, type PackedForest } from './forest.js'

/** Rows that are judged at a time: as many as stay at hand while the trees go over them. */
const BATCH = 64
const NOTHING: Columns = { names: [], rows: new Float32Array(0) }

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
  return { forest, asked }
}

/** Trees, and where what they ask for is found. */
export interface Asking {
  readonly forest: Forest
  readonly asked: readonly Place[]
}

interface Place {
  readonly group: number
  readonly column: number
}

/** The probability of each row, by what the trees ask for of it. */
export function scoreRows(columns: readonly Columns[], { forest, asked }: Asking): Float32Array {
  const [first] = columns
  const count = first ? first.rows.length / first.names.length : 0
  const sums = new Float32Array(count).fill(forest.bias)
  const batch = new Float32Array(BATCH * asked.length)
  for (let from = 0; from < count; from += BATCH) {
    const size = Math.min(BATCH, count - from)
    gather(columns, asked, from, size, batch)
    addTrees(forest, batch, BATCH, sums, from, size)
  }
  return logistic(sums)
}

/** Lays what the trees ask for of some blocks side by side, a feature after the other. */
function gather(
  columns: readonly Columns[],
  asked: readonly Place[],
  from: number,
  size: number,
  batch: Float32Array,
): void {
  let target = 0
  for (const { group, column } of asked) {
    const { names, rows } = columns[group] ?? NOTHING
    const step = names.length
    let source = from * step + column
    for (let row = 0; row < size; row++) {
      batch[target + row] = rows[source] ?? 0
      source += step
    }
    target += BATCH
  }
}

function logistic(sums: Float32Array): Float32Array {
  for (let row = 0; row < sums.length; row++) sums[row] = 1 / (1 + Math.exp(-(sums[row] ?? 0)))
  return sums
}
