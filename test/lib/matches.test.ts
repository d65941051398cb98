import { expect, test } from 'vitest'
import { countOf } from '../../src/lib/matches.js'

test('counts how often a pattern is found', () => {
  expect(countOf('a b a', /a/gu)).toBe(2)
  expect(countOf('aaa', /aa/gu)).toBe(1)
  expect(countOf('', /a/gu)).toBe(0)
})
