import { expect, test } from 'vitest'
import { byCodeUnit } from '../../src/lib/code-units.js'

test('the number of a code unit is worked out once, be it 0 or large, at either end of the table', () => {
  const asked: number[] = []
  const half = byCodeUnit((code) => {
    asked.push(code)
    return code >> 1
  })
  expect([0, 0xffff, 7, 0, 0xffff, 7].map(half)).toEqual([0, 0x7fff, 3, 0, 0x7fff, 3])
  expect(asked).toEqual([0, 0xffff, 7])
})

test('each table has its own numbers', () => {
  const one = byCodeUnit(() => 1)
  const two = byCodeUnit(() => 2)
  expect([one(65), two(65), one(65)]).toEqual([1, 2, 1])
})
