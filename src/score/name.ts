import { KIND_NAMES, type Kind } from '../model/kind.js'
import { NAMING_BIAS, NAMING_WEIGHTS } from './naming-weights.js'

export interface Named {
  readonly kind: Kind
  /** Probability, 0 to 1. */
  readonly probability: number
}

const COUNT = KIND_NAMES.length
/** The weights by column, then by kind: most columns of a row are 0 and are passed over whole. */
const BY_COLUMN = transpose(NAMING_WEIGHTS)
/** A kind without weights is never the likeliest. */
const NEVER = -1e9

function transpose(rows: readonly (readonly number[])[]): Float64Array {
  const width = Math.max(0, ...rows.map((row) => row.length))
  const columns = new Float64Array(width * COUNT)
  for (const [kind, row] of rows.entries())
    for (const [column, weight] of row.entries()) columns[column * COUNT + kind] = weight
  return columns
}

/**
 * The likeliest kind of a block by its row of features: a linear score for each kind, compared by their exponents.
 *
 * @param proposed a kind that has spoken for itself, and what that adds to its score, in logits.
 */
export function likeliestKind(row: Float32Array, proposed?: { readonly kind: Kind; readonly bonus: number }): Named {
  const sums = new Float64Array(COUNT)
  for (let kind = 0; kind < COUNT; kind++)
    sums[kind] = (NAMING_WEIGHTS[kind]?.length ?? 0) > 0 ? (NAMING_BIAS[kind] ?? 0) : NEVER
  for (let column = 0; column < row.length; column++) {
    const value = row[column] ?? 0
    if (value === 0) continue
    const first = column * COUNT
    for (let kind = 0; kind < COUNT; kind++) sums[kind] = (sums[kind] ?? 0) + value * (BY_COLUMN[first + kind] ?? 0)
  }
  if (proposed) {
    const number = KIND_NAMES.indexOf(proposed.kind)
    sums[number] = (sums[number] ?? 0) + proposed.bonus
  }
  return pick(sums)
}

function pick(sums: Float64Array): Named {
  let best = 0
  for (let kind = 1; kind < COUNT; kind++) if ((sums[kind] ?? NEVER) > (sums[best] ?? NEVER)) best = kind
  let total = 0
  for (let kind = 0; kind < COUNT; kind++) total += Math.exp((sums[kind] ?? NEVER) - (sums[best] ?? NEVER))
  return { kind: KIND_NAMES[best] ?? 'other', probability: 1 / total }
}
