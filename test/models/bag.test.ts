import fc from '../fast-check.js'
import { describe, expect, test } from 'vitest'
import { Bag } from '../../src/models/lib/bag.js'
import { packBag } from './packing.js'

const VECTORS = new Map([
  [0, [1, -1, 0.5]],
  [5, [2, 0, 4]],
  [6, [-3, 0.25, 1]],
  [4_000_000, [8, 1.5, -8]],
])
const BAG = new Bag(packBag(VECTORS))

function add(keys: readonly number[], count = keys.length): { known: number; sum: number[] } {
  const table = new Float64Array(BAG.size)
  const known = BAG.add(keys, count, table, 0)
  return { known, sum: [...table] }
}

describe('a bag', () => {
  test('has as many dimensions as its vectors', () => {
    expect(BAG.size).toBe(3)
  })

  test.each([...VECTORS])('knows the vector of the key %i', (key, vector) => {
    expect(add([key])).toEqual({ known: 1, sum: vector })
  })

  test('knows no other key, neither beside one nor one that would stand in its place', () => {
    const others = [1, 4, 7, -1, 5 + 2 ** 8, 5 + 2 ** 16, 3_999_999, 4_000_001]
    expect(add(others)).toEqual({ known: 0, sum: [0, 0, 0] })
  })

  test('adds up vectors, once for each time that a key is there', () => {
    expect(add([5, 6, 99, 5])).toEqual({ known: 3, sum: [2 - 3 + 2, 0.25, 4 + 1 + 4] })
  })

  test('reads the first keys alone', () => {
    expect(add([5, 6, 0], 1)).toEqual({ known: 1, sum: [2, 0, 4] })
    expect(add([5, 6, 0], 0)).toEqual({ known: 0, sum: [0, 0, 0] })
  })

  test('adds to its row of a table, and to no other', () => {
    const table = Float64Array.from([1, 2, 3, 4, 5, 6, 7])
    BAG.add([0, 5], 2, table, 2)
    expect([...table]).toEqual([1, 2, 3 + 3, 4 - 1, 5 + 4.5, 6, 7])
  })

  test('divides a sum by the root of how many it is of and one', () => {
    const table = Float64Array.from([7, 6, -12, 3, 7])
    BAG.level(table, 1, 8)
    expect([...table]).toEqual([7, 2, -4, 1, 7])
    BAG.level(table, 1, 0)
    expect([...table]).toEqual([7, 2, -4, 1, 7])
  })

  test('finds every one of many keys, and none of those between them', () => {
    const lists = fc.uniqueArray(fc.nat(2 ** 12 - 1), { minLength: 1, maxLength: 300 })
    fc.assert(
      fc.property(lists, (keys) => {
        const bag = new Bag(packBag(new Map(keys.map((key, index) => [key, [(index % 16) - 8, 1]])), 12))
        const known = new Map(keys.map((key, index) => [key, (index % 16) - 8]))
        for (let key = 0; key < 2 ** 12; key += keys.length > 50 ? 1 : 7) {
          const table = new Float64Array(2)
          const first = known.get(key)
          expect(bag.add([key], 1, table, 0)).toBe(first === undefined ? 0 : 1)
          expect([...table]).toEqual(first === undefined ? [0, 0] : [first, 1])
        }
        for (const [key, first] of known) {
          const table = new Float64Array(2)
          bag.add([key], 1, table, 0)
          expect([...table]).toEqual([first, 1])
        }
      }),
      { numRuns: 20 },
    )
  })
})
