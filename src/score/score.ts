import type { Columns } from '../features/columns.js'
import { addTrees, unpackForest, type Forest, type PackedForest } from './forest.js'
import { HTML_FOREST } from './html-forest.js'
import { TEXT_FOREST } from './text-forest.js'

/** Rows that are judged at a time: as many as stay at hand while the trees go over them. */
const BATCH = 64

let ofText: Forest | undefined
let ofHtml: Forest | undefined

/** Probability of each block of a text to be body, by its features alone. */
export function scoreText(columns: readonly Columns[]): Float32Array {
  return score(columns, (ofText ??= unpack(TEXT_FOREST, columns)))
}

/** The same for the blocks of an HTML page. */
export function scoreHtml(columns: readonly Columns[]): Float32Array {
  return score(columns, (ofHtml ??= unpack(HTML_FOREST, columns)))
}

function unpack(packed: PackedForest, columns: readonly Columns[]): Forest {
  return unpackForest(
    packed,
    columns.flatMap(({ names }) => names),
  )
}

function score(columns: readonly Columns[], forest: Forest): Float32Array {
  const width = columns.reduce((sum, { names }) => sum + names.length, 0)
  const [first] = columns
  const count = first ? first.rows.length / first.names.length : 0
  const sums = new Float32Array(count).fill(forest.bias)
  const batch = new Float32Array(BATCH * width)
  for (let from = 0; from < count; from += BATCH) {
    const size = Math.min(BATCH, count - from)
    gather(columns, from, size, width, batch)
    addTrees(forest, batch, width, sums, from, size)
  }
  return logistic(sums)
}

/** Lays the features of some blocks side by side. */
function gather(columns: readonly Columns[], from: number, size: number, width: number, batch: Float32Array): void {
  let offset = 0
  for (const { names, rows } of columns) {
    const own = names.length
    for (let row = 0; row < size; row++) {
      const source = (from + row) * own
      const target = row * width + offset
      for (let column = 0; column < own; column++) batch[target + column] = rows[source + column] ?? 0
    }
    offset += own
  }
}

function logistic(sums: Float32Array): Float32Array {
  for (let row = 0; row < sums.length; row++) sums[row] = 1 / (1 + Math.exp(-(sums[row] ?? 0)))
  return sums
}
