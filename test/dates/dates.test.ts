import { describe, expect, it } from 'vitest'
import { dateShare, findDate, findRelative, resolveRelative } from '../../src/dates/dates.js'

/** Language, text, what it says. */
const ABSOLUTE: readonly (readonly [string, string, string])[] = [
  ['en', 'Monday, April 15, 2024 at 3:45 PM', '2024-04-15T15:45'],
  ['en', 'Sept. 3rd, 2021, 12:05 a.m. ET', '2021-09-03T00:05'],
  ['en', 'Published 5:53 AM EDT, Wed May 8, 2024', '2024-05-08T05:53-04:00'],
  ['en', '2025-04-14 14:20:43', '2025-04-14T14:20:43'],
  ['en', '2025-04-14T14:20:43.123+02:00', '2025-04-14T14:20:43+02:00'],
  ['en', '2025-04-14T14:20:43Z', '2025-04-14T14:20:43Z'],
  ['en', 'Sun, 14 Apr 2024 08:05:00 +0200', '2024-04-14T08:05:00+02:00'],
  ['en', '14 Apr 2024 08:05 (UTC+5:30)', '2024-04-14T08:05+05:30'],
  ['en', 'Date:2025-04-14 14:20:43', '2025-04-14T14:20:43'],
  ['en', 'UpdatedApr 3, 2021', '2021-04-03'],
  ['en', 'April 8, 2024 08:00 AM Eastern Daylight Time', '2024-04-08T08:00-04:00'],
  ['en', 'April 8, 2024 08:00 AM Pacific Time', '2024-04-08T08:00'],
  ['en', 'Tue, 05/06/2025 - 17:04', '2025-05-06T17:04'],
  ['en', 'Thursday 05/06/2025', '2025-06-05'],
  ['en', 'Fri, Apr 28 20232:23 PM EDT', '2023-04-28T14:23-04:00'],
  ['en', 'Dec 05, 202312 Shares', '2023-12-05'],
  ['de', 'jdoe28.09.1912:44', '2019-09-28T12:44'],
  ['de', '28.09.1912: ein Tag im Herbst', '1912-09-28'],
  ['de', '26 | 01 | 2022', '2022-01-26'],
  ['en', '04/15/2024', '2024-04-15'],
  ['en', '15/04/2024', '2024-04-15'],
  ['en', '03/04/2024 3:45 PM EST', '2024-03-04T15:45-05:00'],
  ['en', '12/25/23', '2023-12-25'],
  ['en', '15-Apr-24', '2024-04-15'],
  ['en', 'April 2024', '2024-04'],
  ['de', 'Montag, 15. März 2024, 14:20 Uhr', '2024-03-15T14:20'],
  ['de', '15.04.2024 14:20', '2024-04-15T14:20'],
  ['de', 'Stand: 03.04.24', '2024-04-03'],
  ['fr', 'Publié le 15 avril 2024 à 14h20', '2024-04-15T14:20'],
  ['fr', '1er août 2024', '2024-08-01'],
  ['fr', '03/04/2024 à 8:05', '2024-04-03T08:05'],
  ['es', 'lunes, 15 de abril de 2024 a las 14:20 h', '2024-04-15T14:20'],
  ['es', '15 ABR 2024 - 14:20 CEST', '2024-04-15T14:20+02:00'],
  ['pt', 'terça-feira, 15 de outubro de 2024 às 14h20', '2024-10-15T14:20'],
  ['pt', '15/mai/2024', '2024-05-15'],
  ['it', 'lunedì 15 aprile 2024 alle 14.20', '2024-04-15T14:20'],
  ['nl', '15 mrt 2024 om 14:20 uur', '2024-03-15T14:20'],
  ['pl', '15 kwietnia 2024, godz. 14:20', '2024-04-15T14:20'],
  ['ru', '15 апреля 2024 г. в 14:20 (мск)', '2024-04-15T14:20+03:00'],
  ['ru', '14:20, 15 мая 2024', '2024-05-15T14:20'],
  ['uk', '15 квітня 2024 року о 14:20', '2024-04-15T14:20'],
  ['tr', '15 Kasım 2024 Cuma, 14:20', '2024-11-15T14:20'],
  ['tr', '15 KASIM 2024', '2024-11-15'],
  ['ar', 'الاثنين ١٥ أبريل ٢٠٢٤', '2024-04-15'],
  ['ar', '15 نيسان/أبريل 2024 - 14:20', '2024-04-15T14:20'],
  ['ar', '15 كانون الثاني 2024', '2024-01-15'],
  ['hi', '15 अप्रैल 2024', '2024-04-15'],
  ['hi', '१५ अप्रैल २०२४', '2024-04-15'],
  ['hi', 'Mon, 15 Apr 2024 03:45 PM (IST)', '2024-04-15T15:45'],
  ['id', 'Senin, 15 Agu 2024 14:20 WIB', '2024-08-15T14:20+07:00'],
  ['ja', '2024年4月15日（月）午後3時45分', '2024-04-15T15:45'],
  ['ja', '2024/04/15 12:30', '2024-04-15T12:30'],
  ['ko', '2024년 4월 15일 오후 3시 45분', '2024-04-15T15:45'],
  ['ko', '2024. 4. 15. 오전 12:45', '2024-04-15T00:45'],
  ['zh', '2024年4月15日 12:30', '2024-04-15T12:30'],
  ['zh', '2024-04-15 下午3:45', '2024-04-15T15:45'],
]

/** Texts that look like dates and aren't, or are ambiguous. */
const NEAR_MISSES: readonly (readonly [string, string])[] = [
  ['en', '03/04/2024'],
  ['en', 'Fri, 05/06/2025'],
  ['en', 'Tue, 01/07/2025'],
  ['en', '03.04.2024'],
  ['en', 'April 15'],
  ['en', '31 February 2024'],
  ['en', '29 February 2023'],
  ['en', 'version 1.2.3.2024'],
  ['en', 'call 212-555-2024'],
  ['en', '13/13/2024'],
  ['en', 'They may march with 15 of 2024'],
  ['en', 'She scored 15 in 2024'],
  ['en', '3 days ago'],
  ['de', 'Mai 15 Uhr'],
  ['de', '32.04.2024'],
  ['fr', 'Il est 14h20'],
  ['es', 'el mar de 2024'],
  ['pt', 'segunda etapa 15'],
  ['it', 'i 15 set del 1850'],
  ['nl', 'de 15 van 2024'],
  ['pl', 'ma 15 lat'],
  ['ru', 'в 14:20'],
  ['uk', 'о 14:20'],
  ['tr', 'ocak 15'],
  ['ar', '15 شوال 1445'],
  ['hi', '15 लोग 2024'],
  ['id', '15 orang 2024'],
  ['ja', '4月15日'],
  ['ko', '4월 15일'],
  ['zh', '4月15日'],
  ['zh', '2567年4月15日'],
]

describe('findDate', () => {
  it.each(ABSOLUTE)('%s: %s', (language, text, iso) => {
    expect(findDate(text, [language])?.iso).toBe(iso)
  })

  it.each(NEAR_MISSES)('%s: nothing in %s', (language, text) => {
    expect(findDate(text, [language])).toBeUndefined()
  })

  it('says where the date stands', () => {
    const text = 'By Jane Doe, Monday, 15 April 2024 at 14:20 | London'
    const found = findDate(text, ['en'])
    expect(text.slice(found?.start, found?.end)).toBe('Monday, 15 April 2024 at 14:20')
  })

  it('reads an ambiguous date in the order of the first language', () => {
    expect(findDate('03/04/2024', ['de', 'en'])?.iso).toBe('2024-04-03')
    expect(findDate('03/04/2024', ['en', 'de'])).toBeUndefined()
    expect(findDate('03/04/2024', [])).toBeUndefined()
  })

  it('reads two digits in front as the year where the language puts it there, and nowhere else', () => {
    for (const text of ['24.03.15', '24/03/15', '24-03-15']) expect(findDate(text, ['ko'])?.iso).toBe('2024-03-15')
    expect(findDate('24.03.15 10:20', ['ja-jp'])?.iso).toBe('2024-03-15T10:20')
    expect(findDate('24.03.15', ['de'])?.iso).toBe('2015-03-24')
    // The first can't be followed by a month, or the year stands behind.
    expect(findDate('03.24.15', ['ko'])).toBeUndefined()
    expect(findDate('15.03.2024', ['ko'])?.iso).toBe('2024-03-15')
  })

  it('takes the first date that names a year', () => {
    expect(findDate('April 3 – updated April 4, 2024', ['en'])?.iso).toBe('2024-04-04')
  })
})

const RELATIVE: readonly (readonly [string, string, number, string])[] = [
  ['en', '2 hours ago', 2, 'hour'],
  ['en', 'an hour ago', 1, 'hour'],
  ['en', '• 1 second ago', 1, 'second'],
  ['en', 'Yesterday at 14:20', 1, 'day'],
  ['en', 'Just now', 0, 'second'],
  ['de', 'vor 5 Minuten', 5, 'minute'],
  ['de', 'gestern', 1, 'day'],
  ['fr', 'il y a 3 jours', 3, 'day'],
  ['es', 'hace 2 horas', 2, 'hour'],
  ['pt', 'há 2 horas', 2, 'hour'],
  ['it', '2 ore fa', 2, 'hour'],
  ['nl', '2 uur geleden', 2, 'hour'],
  ['pl', '5 minut temu', 5, 'minute'],
  ['ru', '5 минут назад', 5, 'minute'],
  ['uk', '5 хвилин тому', 5, 'minute'],
  ['tr', '2 saat önce', 2, 'hour'],
  ['ar', 'منذ 5 ساعات', 5, 'hour'],
  ['ar', 'منذ ساعتين', 2, 'hour'],
  ['hi', '5 घंटे पहले', 5, 'hour'],
  ['id', '5 jam yang lalu', 5, 'hour'],
  ['ja', '3時間前', 3, 'hour'],
  ['ko', '3시간 전', 3, 'hour'],
  ['zh', '3小时前', 3, 'hour'],
  ['zh', '昨天', 1, 'day'],
]

const NOT_RELATIVE: readonly (readonly [string, string])[] = [
  ['en', '2 hours of talks'],
  ['de', '5 Minuten'],
  ['fr', 'il y a du monde'],
  ['es', 'hace frío'],
  ['pt', 'há muito'],
  ['it', '2 ore di volo'],
  ['nl', '2 uur vertraging'],
  ['pl', '5 minut drogi'],
  ['ru', '5 минут пути'],
  ['uk', '5 хвилин шляху'],
  ['tr', '2 saat sürdü'],
  ['ar', '5 ساعات'],
  ['hi', '5 घंटे'],
  ['id', '5 jam kerja'],
  ['ja', '3時間'],
  ['ko', '3시간'],
  ['zh', '3小时'],
]

describe('findRelative', () => {
  it.each(RELATIVE)('%s: %s', (language, text, amount, unit) => {
    expect(findRelative(text, [language])).toMatchObject({ amount, unit })
  })

  it.each(NOT_RELATIVE)('%s: nothing in %s', (language, text) => {
    expect(findRelative(text, [language])).toBeUndefined()
  })
})

describe('resolveRelative', () => {
  const now = new Date('2024-03-31T10:00:05.500Z')

  it.each([
    [1, 'second', '2024-03-31T10:00:04Z'],
    [2, 'hour', '2024-03-31T08:00:05Z'],
    [0, 'second', '2024-03-31T10:00:05Z'],
    [1, 'day', '2024-03-30'],
    [2, 'week', '2024-03-17'],
    [1, 'month', '2024-02-29'],
    [1, 'year', '2023-03-31'],
  ] as const)('%i %s before', (amount, unit, iso) => {
    expect(resolveRelative({ amount, unit }, now)).toBe(iso)
  })

  it('gives up where a Date would', () => {
    expect(resolveRelative({ amount: 999_999_999, unit: 'year' }, now)).toBeUndefined()
  })
})

describe('findDate beside numbers that are glued or counted', () => {
  it.each(['Page 1 | 2 | 24', 'On Dec 5, 202312 people came'])('reads no year in %s', (text) => {
    expect(findDate(text, ['en'])).toBeUndefined()
  })
})

describe('dateShare', () => {
  it.each([
    ['en', 'Monday, April 15, 2024 at 3:45 PM EST'],
    ['en', 'Published: April 14, 2024 | Updated: April 15, 2024, 3:45 p.m. ET'],
    ['en', 'Updated an hour ago'],
    ['en', 'Yesterday'],
    ['en', 'April 15'],
    ['en', '03/04/2024'],
    ['en', '5 min read'],
    ['de', 'Lesezeit: 5 Minuten'],
    ['ja', '2024年4月15日（月）'],
  ])('%s: %s is a date and nothing else', (language, text) => {
    expect(dateShare(text, [language])).toBe(1)
  })

  it.each([
    ['en', 'Share'],
    ['en', '12 comments'],
    ['en', 'The 10 best films of 2024'],
    ['en', 'May Day march draws 15,000'],
    ['en', 'Sun'],
    ['en', 'A storm is coming'],
    ['de', 'So sieht es aus'],
    ['ru', 'Вт и чт'],
  ])('%s: %s is something else', (language, text) => {
    expect(dateShare(text, [language])).toBeLessThan(0.5)
  })

  it('leaves long blocks alone', () => {
    expect(dateShare('April 15, 2024. '.repeat(20), ['en'])).toBe(0)
  })
})
