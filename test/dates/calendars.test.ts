import { describe, expect, test } from 'vitest'
import { fromPersian } from '../../src/dates/calendars.js'
import { findDate } from '../../src/dates/dates.js'

describe('years of other calendars', () => {
  test.each([
    ['۱۵ اردیبهشت ۱۴۰۳ - ۱۰:۲۰', 'fa', '2024-05-04T10:20'],
    ['۱۴۰۳/۰۲/۱۵', 'fa', '2024-05-04'],
    ['۳۰ اسفند ۱۳۹۹', 'fa', '2021-03-20'],
    ['9 ม.ค. 2567 08:30 น.', 'th', '2024-01-09T08:30'],
    ['17 พฤษภาคม พ.ศ. 2564', 'th', '2021-05-17'],
    ['17/05/2564', 'th', '2021-05-17'],
    ['17/05/64', 'th', '2021-05-17'],
    ['更新日：令和6年2月3日', 'ja', '2024-02-03'],
    ['平成30年12月1日', 'ja', '2018-12-01'],
    ['民國113年4月5日', 'zh', '2024-04-05'],
  ])('%s in %s is %s', (text, code, iso) => {
    expect(findDate(text, [code])?.iso).toBe(iso)
  })

  test.each([
    ['17 พฤษภาคม 2021', 'th', '2021-05-17'],
    ['۱۵ مارس ۲۰۲۴', 'fa', '2024-03-15'],
    ['2024年2月3日', 'ja', '2024-02-03'],
  ])('%s in %s is Gregorian', (text, code, iso) => {
    expect(findDate(text, [code])?.iso).toBe(iso)
  })

  test.each([
    ['6年2月3日', 'ja'],
    ['15 March 1403', 'en'],
    ['15 March 2567', 'en'],
    ['اردیبهشت ۱۴۰۳', 'fa'],
    ['۱۵ اردیبهشت', 'fa'],
    ['۳۲ اردیبهشت ۱۴۰۳', 'fa'],
  ])('%s in %s is no date', (text, code) => {
    expect(findDate(text, [code])).toBeUndefined()
  })

  test('the first and last days of Persian months are where the platform has them', () => {
    const format = new Intl.DateTimeFormat('en-u-ca-persian', { dateStyle: 'short', timeZone: 'UTC' })
    for (let year = 1300; year <= 1478; year++) {
      for (const [month, day] of [
        [1, 1],
        [6, 31],
        [7, 1],
        [12, 29],
      ] as const) {
        const at = fromPersian(year, month, day)
        const written = format.format(new Date(Date.UTC(at.year, at.month - 1, at.day)))
        expect(written.split(' ')[0]).toBe(`${month}/${day}/${year}`)
      }
    }
  })
})
