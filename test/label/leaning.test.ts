import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { measurePage } from '../../src/features/measure-page.js'
import { leaningOf } from '../../src/label/leaning.js'
import { readPlain } from '../../src/read/plain.js'

const LINES = 40
const page = readPlain(Array.from({ length: LINES }, () => 'The council voted to reopen the old bridge.').join('\n\n'))
const { measures } = measurePage(page, { languages: undefined })
const leaning = (scores: readonly number[]): number => leaningOf(page, measures, Float32Array.from(scores))
const fill = (count: number, score: number): number[] => new Array<number>(count).fill(score)

describe('how far a text leans towards body', () => {
  test('further where the body is doubtful than where it is plain', () => {
    const plain = leaning([...fill(20, 0.01), ...fill(20, 0.99)])
    const doubtful = leaning([...fill(20, 0.01), ...fill(20, 0.6)])
    expect(doubtful).toBeGreaterThan(plain)
  })

  test('further where others have cleaned it before', () => {
    const raw = leaning([...fill(30, 0.01), ...fill(10, 0.9)])
    const cleaned = leaning([...fill(3, 0.2), ...fill(37, 0.9)])
    expect(cleaned).toBeGreaterThan(raw)
  })

  test('somewhere, whatever the scores', () => {
    const scores = fc.array(fc.float({ min: 0, max: 1, noNaN: true }), { minLength: LINES, maxLength: LINES })
    fc.assert(fc.property(scores, (some) => Number.isFinite(leaning(some))))
  })
})
