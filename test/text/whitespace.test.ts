import { describe, expect, test } from 'vitest'
import { alignment, clean, isInvisible, isSpace } from '../../src/text/whitespace.js'

const SPACE = /\s/u

describe('clean', () => {
  test.each([
    ['', ''],
    ['plain text', 'plain text'],
    ['  two   spaces ', 'two spaces'],
    ['line\r\nbreak\tand\u00A0NBSP', 'line break and NBSP'],
    ['a\u2028b\u3000c\u0085d', 'a b c d'],
    ['soft\u00ADhyphen zero\u200Bwidth \uFEFFmark', 'softhyphen zerowidth mark'],
    ['\u202Aleft\u202C \u200Fright\u0000', 'left right'],
    [' \u200B ', ''],
    ['word \u200B\u00AD next', 'word next'],
    ['lone \uD800 surrogate', 'lone \uD800 surrogate'],
  ])('%j becomes %j', (raw, text) => {
    expect(clean(raw)).toBe(text)
  })

  test('keeps joiners between the letters that they shape, drops them elsewhere', () => {
    expect(clean('می\u200Cخواهم')).toBe('می\u200Cخواهم')
    expect(clean('क्\u200Dष')).toBe('क्\u200Dष')
    expect(clean('👩\u200D👧')).toBe('👩\u200D👧')
    expect(clean('Latin\u200Cletters \u200Dہ')).toBe('Latinletters ہ')
  })

  test('changes nothing the second time', () => {
    for (const raw of ['a\u200D\u200Dب\u200Dت', ' \uFEFF\u00AD x \u200B\n', 'ب\u00AD\u200Dت']) {
      expect(clean(clean(raw))).toBe(clean(raw))
    }
  })
})

test('spaces are what \\s matches, invisible characters are others', () => {
  const wrong = Array.from({ length: 0x10000 }, (_, code) => code).filter(
    (code) => isSpace(code) !== SPACE.test(String.fromCharCode(code)),
  )
  expect(wrong).toEqual([])
  expect([0x200b, 0xad, 0, 0x7f, 0x202e, 0xfeff].every(isInvisible)).toBe(true)
  expect([0x20, 0x0a, 0x85, 0xa0, 0x41, 0x2014].some(isInvisible)).toBe(false)
})

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
})
