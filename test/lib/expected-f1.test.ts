import { describe, expect, test } from 'vitest'
import { bestExpectedF1 } from '../../src/lib/expected-f1.js'

describe('the F1 that the best choice can be expected to have', () => {
  test.each<[string, number, number[], number[]]>([
    ['what is certain is chosen', 1, [1, 0, 1], [5, 3, 2]],
    ['all of what is equally likely', 2 / 3, [0.5, 0.5], [4, 4]],
    ['what is hardly likely as well, where nothing is likelier', 2 / 6, [0.2, 0.2, 0.2], [1, 1, 1]],
    ['and not beside what is certain', 20 / 10.2 / 2, [1, 0.02], [5, 10]],
    ['by weight, not by number', 16.2 / 18.1, [0.9, 0.8], [1, 9]],
    ['nothing of nothing', 0, [], []],
    ['nothing that is impossible', 0, [0, 0], [1, 1]],
  ])('%s', (_what, best, probabilities, weights) => {
    expect(bestExpectedF1(probabilities, weights)).toBeCloseTo(best)
  })

  test('the order of the items does not matter', () => {
    expect(bestExpectedF1([0.1, 0.9, 0.5], [7, 2, 3])).toBe(bestExpectedF1([0.9, 0.5, 0.1], [2, 3, 7]))
  })

  test('no other choice is expected to have more', () => {
    const probabilities = [0.05, 0.3, 0.35, 0.6, 0.9]
    const weights = [3, 1, 8, 2, 4]
    const of = (choice: number) => {
      let right = 0
      let taken = 0
      for (const [item, probability] of probabilities.entries()) {
        const weight = weights[item] ?? 0
        taken += probability * weight
        if ((choice & (1 << item)) === 0) continue
        right += 2 * probability * weight
        taken += weight
      }
      return right / taken
    }
    const choices = Array.from({ length: 2 ** probabilities.length }, (_, choice) => of(choice))
    expect(bestExpectedF1(probabilities, weights)).toBeCloseTo(Math.max(...choices))
  })
})
