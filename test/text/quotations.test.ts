import { describe, expect, test } from 'vitest'
import { quotationsIn, quotedWithin } from '../../src/text/quotations.js'

const quoted = (text: string): string[] => quotationsIn(text).map(({ start, end }) => text.slice(start, end))

describe('the quotations of a text', () => {
  test.each([
    ['"We use cookies," she said. "All of us do."', ['"We use cookies,"', '"All of us do."']],
    ['“One” and “two”', ['“One”', '“two”']],
    ['„So steht es da“, sagt er.', ['„So steht es da“']],
    ['Il dit : « Abonnez-vous ».', ['« Abonnez-vous »']],
    ['»Zitat« hier', ['»Zitat«']],
    ['他说：「我们用」。', ['「我们用」']],
    ['Nobody says a thing.', []],
    ["It's the council's bridge", []],
  ])('%s', (text, found) => {
    expect(quoted(text)).toEqual(found)
  })

  test('what never closes reaches to the end, and other marks within do not close it', () => {
    expect(quoted('He said: “We go on "here" and then')).toEqual(['“We go on "here" and then'])
  })
})

test.each([
  [0, 30, 11],
  [4, 9, 5],
  [0, 7, 3],
  [11, 30, 4],
  [15, 30, 0],
  [0, 4, 0],
])('of what stands from %i to %i, %i characters are quoted', (from, to, count) => {
  expect(quotedWithin(quotationsIn('One “two three” four'), from, to)).toBe(count)
})
