import fc from '../fast-check.js'
import { describe, expect, test } from 'vitest'
import { sentencesOf } from '../../src/text/glued.js'
import { splitSentences } from '../../src/text/sentences.js'

function split(text: string): string[] {
  return sentencesOf(text).map(({ start, end }) => text.slice(start, end))
}

describe('sentencesOf', () => {
  test.each<readonly [string, readonly string[]]>([
    ['She left at noon.Sign up for our letter.', ['She left at noon.', 'Sign up for our letter.']],
    ['It rained. He came home.Read more! All is well.', ['It rained.', 'He came home.', 'Read more!', 'All is well.']],
    [
      'One day it ended.Two of them left.Three more came.',
      ['One day it ended.', 'Two of them left.', 'Three more came.'],
    ],
    ['Who was it?Nobody knew it!Then he rose.', ['Who was it?', 'Nobody knew it!', 'Then he rose.']],
    ['Он уехал домой.Подпишитесь на нас.', ['Он уехал домой.', 'Подпишитесь на нас.']],
    ['Er ging fort.Über ihn spricht man.', ['Er ging fort.', 'Über ihn spricht man.']],
    ['ab.Cd', ['ab.', 'Cd']],
  ])('parts %j', (text, sentences) => {
    expect(split(text)).toEqual(sentences)
  })

  test.each([
    'The U.S.A. has many.',
    'The U.S.A.And more of it',
    'See example.com for it.',
    'It rose by 3.5 percent.',
    'Written in Node.js and V8.Next',
    'a.Bc',
    'It is plan a.Bob said so',
    'It is plan b2.Bob said so',
    'NATO.Members met',
    'The end.A',
    'The end.AB said so',
    'The end.then it went on',
    'It costs 35.Then more',
    'wait...Then it came',
    'He said.',
    'The end,Then more',
  ])('leaves %j whole', (text) => {
    expect(split(text)).toEqual([text])
  })

  test('is none where there is no text', () => {
    expect(sentencesOf('')).toEqual([])
    expect(sentencesOf('  ')).toEqual([])
  })

  test('cuts sentences in order, and loses nothing of them', () => {
    const text = fc
      .array(fc.constantFrom('said', 'Sign', 'U.S.', 'up', '.', '.', '!', ' ', ' ', '3.5', 'Node.js', '…', '“', '。'))
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, (written) => {
        const whole = splitSentences(written)
        const cut = sentencesOf(written)
        const borders = new Set(cut.flatMap(({ start, end }) => [start, end]))
        for (const { start, end } of whole) expect(borders.has(start) && borders.has(end)).toBe(true)
        for (const [at, { start, end }] of cut.entries()) {
          expect(end).toBeGreaterThan(start)
          const before = cut[at - 1]?.end ?? 0
          expect(start).toBeGreaterThanOrEqual(before)
          expect(written.slice(before, start).trim()).toBe('')
          expect(written.slice(start, end)).toBe(written.slice(start, end).trim())
        }
        expect(written.slice(cut.at(-1)?.end ?? 0).trim()).toBe('')
      }),
    )
  })
})
