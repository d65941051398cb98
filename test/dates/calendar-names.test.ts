import { describe, expect, test } from 'vitest'
import { findDate } from '../../src/dates/dates.js'
import { DETECTABLE } from '../../src/lexicon/detect-language.js'
import { readStatements } from '../../src/dates/statements.js'
import { monthNames, weekdayNames } from '../../src/dates/calendar-names.js'

describe('months and days of languages that the lexicon has no names for', () => {
  test.each([
    ['bn', 7, 'জুলাই'],
    ['hu', 9, 'szeptember'],
    ['el', 3, 'Μαρτίου'],
    ['cs', 1, 'ledna'],
  ])('%s, month %i: %s', (code, month, name) => {
    expect(monthNames(code)[month - 1]).toContain(name)
  })

  test('a number is no name, and of a language that the platform lacks there are none', () => {
    expect(
      monthNames('zh')
        .flat()
        .filter((name) => /\d/u.test(name)),
    ).toEqual([])
    expect(monthNames('zxx')).toEqual([])
  })

  test.each([
    ['২২ জুলাই ২০২৪, ০৮:০০', 'bn', '2024-07-22T08:00'],
    ['2024. szeptember 30. 06:15', 'hu', '2024-09-30T06:15'],
    ['11.03.2025 07:40', 'sv', '2025-03-11T07:40'],
    ['9/8/2024', 'vi', '2024-08-09'],
    ['Thứ hai, 9/8/2024, 06:00 (GMT+7)', 'vi', '2024-08-09T06:00+07:00'],
    ['måndag 12 augusti 2024', 'sv', '2024-08-12'],
    ['hétfő, 2024. szeptember 30.', 'hu', '2024-09-30'],
  ])('%s in %s is %s', (text, code, iso) => {
    expect(readStatements(text, [code]).statements.map((statement) => statement.iso)).toEqual([iso])
  })

  test('days of the week have names of their own', () => {
    expect(weekdayNames('vi', 'long')).toContain('Thứ Hai')
    expect(weekdayNames('fi', 'short')).toContain('ma')
    expect(weekdayNames('zxx', 'long')).toEqual([])
  })

  test('two small numbers are ambiguous where the month may come first', () => {
    expect(readStatements('9/8/2024', ['en']).statements).toEqual([])
    expect(readStatements('9/8/2024', []).statements).toEqual([])
  })
})

/** The platform's own forms of the day of a date, long and with short names, that nobody writes on a page. */
const UNWRITTEN: ReadonlySet<string> = new Set([
  'eu long',
  'eu medium',
  'he medium',
  'hi medium',
  'ml long',
  'my long',
  'my medium',
  'uk medium',
])

describe('every language that is told has its own form of a date read', () => {
  const forms = [...DETECTABLE].flatMap((code) => ['long', 'medium'].map((style) => [code, style] as const))
  test.each(forms.filter(([code, style]) => !UNWRITTEN.has(`${code} ${style}`)))('%s, %s', (code, style) => {
    const format = new Intl.DateTimeFormat(code, { dateStyle: style as 'long' | 'medium', timeZone: 'UTC' })
    for (let month = 0; month < 12; month++) {
      const day = new Date(Date.UTC(2021, month, 17))
      expect(findDate(format.format(day), [code])?.iso, format.format(day)).toBe(day.toISOString().slice(0, 10))
    }
  })
})
