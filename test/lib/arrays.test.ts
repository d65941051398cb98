import { describe, expect, test } from 'vitest'
import { doubled, numberAt } from '../../src/lib/arrays.js'

describe('a number at an index', () => {
  test('is given where it exists, also where it is 0', () => {
    expect(numberAt([5, 0], 0)).toBe(5)
    expect(numberAt(Float32Array.of(5, 0), 1)).toBe(0)
  })

  test.each([[-1], [2], [0.5], [NaN]])('fails a test where there is none: %s', (index) => {
    expect(() => numberAt(Int32Array.of(1, 2), index)).toThrow(RangeError)
  })
})

test('an array with twice the room begins as it was', () => {
  const numbers = Int32Array.of(1, 2)
  expect([...doubled(numbers)]).toEqual([1, 2, 0, 0])
  expect([...numbers]).toEqual([1, 2])
})
