import fc from '../fast-check.js'
import { describe, expect, it } from 'vitest'
import { readStated } from '../../src/dates/stated.js'

/** Values of attributes, and the dates that they state. */
const STATED: readonly (readonly [string, string])[] = [
  ['2024-04-15', '2024-04-15'],
  ['2024/4/5', '2024-04-05'],
  ['2024.04.15', '2024-04-15'],
  ['20240415', '2024-04-15'],
  ['2024041514', '2024-04-15'],
  ['20240415T1420', '2024-04-15T14:20'],
  ['20240415142043', '2024-04-15T14:20:43'],
  ['20240415T142043Z', '2024-04-15T14:20:43Z'],
  ['2024-04-15T14:20:43.123+02:00', '2024-04-15T14:20:43+02:00'],
  ['2024-04-15T14:20:43.123456-0500', '2024-04-15T14:20:43-05:00'],
  ['2024-04-15T14:20+02', '2024-04-15T14:20+02:00'],
  ['2024-04-15T1420', '2024-04-15T14:20'],
  ['2024-04-15 14:20:43 UTC', '2024-04-15T14:20:43Z'],
  ['2024-04-15UTC14:20:43+00:00', '2024-04-15T14:20:43Z'],
  ['2024-04-15T14:20:43ZZ', '2024-04-15T14:20:43Z'],
  ['2024-04-15T14:20:43+01:00[Europe/Paris]', '2024-04-15T14:20:43+01:00'],
  ['2024-04-15T24:00:00', '2024-04-15'],
  ['2024-04-15T14:20:43+99:00', '2024-04-15T14:20:43'],
  ['Mon, 15 Apr 2024 14:20:43 +0200', '2024-04-15T14:20:43+02:00'],
  ['Mon, 15 Apr 2024 14:20:43 GMT', '2024-04-15T14:20:43Z'],
  ['Mon Apr 15 2024 14:20:43 GMT+0200 (CEST)', '2024-04-15T14:20:43+02:00'],
  ['Mon Apr 15 14:20:43 2024', '2024-04-15T14:20:43'],
  ['Mon Apr 15 14:20:43 +0000 2024', '2024-04-15T14:20:43Z'],
  ['1713183643', '2024-04-15T12:20:43Z'],
  ['1713183643123', '2024-04-15T12:20:43Z'],
  ['1713183643.5', '2024-04-15T12:20:43Z'],
  ['/Date(1713183643123+0200)/', '2024-04-15T12:20:43Z'],
  ['Mon, 04/15/2024 - 14:20', '2024-04-15T14:20'],
  ['15/04/2024 14:20:43', '2024-04-15T14:20:43'],
  ['15.Apr.2024', '2024-04-15'],
  [' April 15th, 2024 ', '2024-04-15'],
]

/** Not a day, not one that exists, or one that systems fill in. */
const NOTHING: readonly string[] = [
  '',
  'today',
  '2024',
  '2024-04',
  '2024-02-30',
  '2024-13-01',
  '0001-01-01T00:00:00Z',
  '1970-01-01T00:00:00Z',
  '0',
  '-62135596800',
  '12345678',
  '1125597921.13.103.0',
  'PT50M55S',
  '202404151',
  '03/04/2024',
  `2024-04-15${' '.repeat(40)}${'x'.repeat(80)}`,
]

describe('readStated', () => {
  it.each(STATED)('%s', (stated, iso) => {
    expect(readStated(stated, ['en'])).toBe(iso)
  })

  it.each(NOTHING)('nothing in "%s"', (stated) => {
    expect(readStated(stated, ['en'])).toBeUndefined()
  })

  it.each([
    ['de', '2024-04-03'],
    ['en-GB', '2024-04-03'],
    ['en-AU', '2024-04-03'],
    ['en-US', '2024-03-04'],
    ['en-PH', '2024-03-04'],
    ['en-CA', undefined],
    ['en', undefined],
    ['da-DK', '2024-04-03'],
  ])('in %s, 03/04/2024 is %s', (language, iso) => {
    expect(readStated('03/04/2024', [language])).toBe(iso)
  })

  it('keeps the day and the time of every ISO date', () => {
    const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString()
        expect(readStated(iso, [])).toBe(`${iso.slice(0, 19)}Z`)
        expect(readStated(iso.slice(0, 10).replaceAll('-', ''), [])).toBe(iso.slice(0, 10))
        if (date.getTime() >= 1e12) expect(readStated(String(date.getTime()), [])).toBe(`${iso.slice(0, 19)}Z`)
      }),
    )
  })

  it('gives nothing but days that exist', () => {
    const text = fc.oneof(
      fc.string(),
      fc.stringMatching(/^[0-9]{1,4}[-/. ][0-9]{1,2}[-/. ][0-9]{1,4}[T ]?[0-9:+Z]{0,12}$/u),
    )
    fc.assert(
      fc.property(text, (stated) => {
        const iso = readStated(stated, ['en-US'])
        if (iso === undefined) return
        expect(iso).toMatch(/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?$/u)
        expect(new Date(`${iso.slice(0, 10)}T00:00:00Z`).toISOString().slice(0, 10)).toBe(iso.slice(0, 10))
      }),
    )
  })
})
