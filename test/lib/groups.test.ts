import { expect, test } from 'vitest'
import { addTo, groupBy } from '../../src/lib/groups.js'

test('items are grouped by a key, keys and items in the order in which they come', () => {
  expect([...groupBy([3, 1, 5, 2], (item) => item % 2)]).toEqual([
    [1, [3, 1, 5]],
    [0, [2]],
  ])
  expect([...groupBy([], String)]).toEqual([])
})

test('an item joins those of its key', () => {
  const groups = new Map([['a', [1]]])
  addTo(groups, 'a', 2)
  addTo(groups, 'b', 3)
  expect(Object.fromEntries(groups)).toEqual({ a: [1, 2], b: [3] })
})
