import { KIND_NAMES, type Kind } from '../model/kind.js'
import { NAMING_BIAS, NAMING_WEIGHTS } from './naming-weights.js'

export interface Named {
  readonly kind: Kind
  /** Probability, 0 to 1. */
  readonly probability: number
}

/** The kinds that have weights, in the order of their definition. */
const KINDS = KIND_NAMES.filter((_, number) => (NAMING_WEIGHTS[number]?.length ?? 0) > 0)
const COUNT = KINDS.length
const ROWS = KINDS.map((kind) => NAMING_WEIGHTS[KIND_NAMES.indexOf(kind)] ?? [])
const BIAS = Float64Array.from(KINDS, (kind) => NAMING_BIAS[KIND_NAMES.indexOf(kind)] ?? 0)
/** The weights by column, then by kind: most columns of a row are 0 and are passed over whole. */
const BY_COLUMN = transpose(ROWS)
const WIDTH = BY_COLUMN.length / COUNT

function transpose(rows: readonly (readonly number[])[]): Float64Array {
  const width = Math.max(0, ...rows.map((row) => row.length))
  const columns = new Float64Array(width * COUNT)
  for (const [kind, row] of rows.entries()) {
    for (const [column, weight] of row.entries()) columns[column * COUNT + kind] = weight
  }
  return columns
}

/** One for all calls: each begins with the bias. */
const SUMS = new Float64Array(COUNT)

/** The likeliest kind of a block by its row of features: a linear score for each kind, compared by their exponents. */
export function likeliestKind(row: Float32Array): Named {
  SUMS.set(BIAS)
  const width = Math.min(row.length, WIDTH)
  for (let column = 0; column < width; column++) {
    const value = row[column] as number
    if (value === 0) continue
    const first = column * COUNT
    for (let kind = 0; kind < COUNT; kind++) {
      SUMS[kind] = (SUMS[kind] as number) + value * (BY_COLUMN[first + kind] as number)
    }
  }
  return pick(SUMS)
}

function pick(sums: Float64Array): Named {
  let best = 0
  for (let kind = 1; kind < COUNT; kind++) if ((sums[kind] ?? 0) > (sums[best] ?? 0)) best = kind
  let total = 0
  for (let kind = 0; kind < COUNT; kind++) total += Math.exp((sums[kind] ?? 0) - (sums[best] ?? 0))
  return { kind: KINDS[best] ?? 'other', probability: 1 / total }
}
