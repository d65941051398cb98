import { KIND_NAMES, type Kind } from '../model/kind.js'
import { NAMING_BIAS, NAMING_WEIGHTS } from './naming-weights.js'

export interface Named {
  readonly kind: Kind
  /** Probability, 0 to 1. */
  readonly probability: number
}

/** The likeliest kind of a block by its row of features: a linear score for each kind, compared by their exponents. */
export function likeliestKind(
  row: Float32Array,
  bonus: (kind: Kind) => number,
  allowed: (kind: Kind) => boolean,
): Named {
  let best: Kind = 'other'
  let bestSum = -Infinity
  let total = 0
  const sums: number[] = []
  for (const [number, kind] of KIND_NAMES.entries()) {
    const weights = NAMING_WEIGHTS[number]
    if (!weights || !allowed(kind)) continue
    let sum = (NAMING_BIAS[number] ?? 0) + bonus(kind)
    for (let column = 0; column < weights.length; column++) sum += (weights[column] ?? 0) * (row[column] ?? 0)
    sums.push(sum)
    if (sum > bestSum) {
      bestSum = sum
      best = kind
    }
  }
  for (const sum of sums) total += Math.exp(sum - bestSum)
  return { kind: best, probability: total > 0 ? 1 / total : 0 }
}
