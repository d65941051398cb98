import { FEATURES, FEATURE_COUNT } from '../features/features.js'
import { MARKUP_COUNT, MARKUP_FEATURES } from '../features/markup.js'
import { MARKUP_BIAS, MARKUP_WEIGHTS } from './markup-weights.js'
import { BIAS, WEIGHTS } from './weights.js'

const TEXT_COLUMNS = Float32Array.from(FEATURES, (name) => WEIGHTS[name] ?? 0)
const HTML_TEXT_COLUMNS = Float32Array.from(FEATURES, (name) => MARKUP_WEIGHTS[name] ?? 0)
const HTML_COLUMNS = Float32Array.from(MARKUP_FEATURES, (name) => MARKUP_WEIGHTS[name] ?? 0)

/** Probability of each block to be body, by its features alone: a linear score on the logistic curve. */
export function score(features: Float32Array): Float32Array {
  return logistic(addTo(new Float32Array(features.length / FEATURE_COUNT).fill(BIAS), features, TEXT_COLUMNS))
}

/** The same for a block of HTML, by the features of its markup too. */
export function scoreMarkup(features: Float32Array, markup: Float32Array): Float32Array {
  const sums = new Float32Array(features.length / FEATURE_COUNT).fill(MARKUP_BIAS)
  addTo(sums, features, HTML_TEXT_COLUMNS)
  if (markup.length !== sums.length * MARKUP_COUNT) throw new RangeError('features and markup differ in rows')
  return logistic(addTo(sums, markup, HTML_COLUMNS))
}

function addTo(sums: Float32Array, rows: Float32Array, weights: Float32Array): Float32Array {
  const width = weights.length
  for (let row = 0; row < sums.length; row++) {
    let sum = sums[row] ?? 0
    const first = row * width
    for (let column = 0; column < width; column++) sum += (weights[column] ?? 0) * (rows[first + column] ?? 0)
    sums[row] = sum
  }
  return sums
}

function logistic(sums: Float32Array): Float32Array {
  for (let row = 0; row < sums.length; row++) sums[row] = 1 / (1 + Math.exp(-(sums[row] ?? 0)))
  return sums
}
