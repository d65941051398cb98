import { describe, expect, test } from 'vitest'
import { quotationsIn } from '../../src/text/quotations.js'

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
