import { numberAt } from './arrays.js'

/**
 * The highest F1 that a choice among items can be expected to have. The best choice is of all items from half of it on (Lipton,
 * Elkan and Naryanaswamy 2014).
 *
 * @param probabilities that each item is wanted
 * @param weights how much each counts, above 0
 */
export function bestExpectedF1(probabilities: readonly number[], weights: readonly number[]): number {
  const weighed = probabilities.map((probability, item) => ({ probability, weight: numberAt(weights, item) }))
  let taken = weighed.reduce((sum, { probability, weight }) => sum + probability * weight, 0)
  let right = 0
  let best = 0
  for (const { probability, weight } of weighed.sort((a, b) => b.probability - a.probability)) {
    right += probability * weight
    taken += weight
    best = Math.max(best, (2 * right) / taken)
  }
  return best
}
