import { describe, expect, test } from 'vitest'
import { alignment } from '../../src/text/alignment.js'

describe('alignment', () => {
  test('is the position itself where nothing was dropped', () => {
    expect(alignment('One. Two.', 'One. Two.', 5)).toBe(5)
  })

  test('steps over white space, invisible characters and marks', () => {
    const raw = '• One\u200B  is\r\n here. Two.'
    expect(raw.slice(alignment(raw, 'One is here. Two.', 4))).toBe('is\r\n here. Two.')
    expect(raw.slice(alignment(raw, 'One is here. Two.', 13))).toBe('Two.')
  })

  test('takes a mark in front of a word along with the word', () => {
    const raw = 'It said [so](https://example.org/a). **Then** it went.'
    const text = 'It said so. Then it went.'
    expect(raw.slice(alignment(raw, text, text.indexOf('Then')))).toBe('**Then** it went.')
  })

  test('ends where the raw text ends', () => {
    expect(alignment('ab  ', 'ab', 2)).toBe(4)
    expect(alignment('', '', 0)).toBe(0)
  })

  test.each([
    ['R&amp;D went. Then it came.', 'R&D went. Then it came.'],
    [
      'She &#8211; of&nbsp;big Spain &mdash; went&amp;nbsp;. Then it came.',
      'She – of big Spain — went . Then it came.',
    ],
    ['A&nbsp; &shy;b &#128512; so. Then it came.', 'A b 😀 so. Then it came.'],
    ['Write `&amp;` for R&amp;D. Then it came.', 'Write &amp; for R&D. Then it came.'],
    ['AT&T &unknown; a &. Then it came.', 'AT&T &unknown; a &. Then it came.'],
  ])('steps over references: %j', (raw, text) => {
    expect(raw.slice(alignment(raw, text, text.indexOf('Then')))).toBe('Then it came.')
    expect(raw.slice(alignment(raw, text, text.indexOf('came')))).toBe('came.')
  })

  test('begins where the reference does', () => {
    expect(alignment('It went. &ldquo;So', 'It went. “So', 9)).toBe(9)
  })
})
