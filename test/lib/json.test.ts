import { expect, test } from 'vitest'
import { parseJson, parseObject } from '../../src/lib/json.js'

test('JSON may begin with a byte order mark', () => {
  expect(parseJson('\uFEFF[1]')).toEqual([1])
  expect(parseObject('\uFEFF{"a":1}', 'a.json')).toEqual({ a: 1 })
})

test.each([
  ['{', /^a\.json is no JSON: .+\.$/u],
  ['[1]', /^a\.json must hold an object\.$/u],
  ['null', /^a\.json must hold an object\.$/u],
])('what holds no object is refused: %s', (text, message) => {
  expect(() => parseObject(text, 'a.json')).toThrow(message)
})
