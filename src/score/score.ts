import { FEATURES, FEATURE_COUNT } from '../features/features.js'
import { BIAS, WEIGHTS } from './weights.js'

const COLUMN = Float32Array.from(FEATURES, (name) => WEIGHTS[name] ?? 0)

/** Probability of each block to be body, by its features alone: a linear score on the logistic curve. */
export function score(features: Float32Array): Float32Array {
  const scores = new Float32Array(features.length / FEATURE_COUNT)
  for (let row = 0; row < scores.length; row++) {
    let sum = BIAS
    const first = row * FEATURE_COUNT
    for (let column = 0; column < FEATURE_COUNT; column++)
      sum += (COLUMN[column] ?? 0) * (features[first + column] ?? 0)
    scores[row] = 1 / (1 + Math.exp(-sum))
  }
  return scores
}
