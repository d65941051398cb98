import type { Context } from '../context.js'

/** The country at the end of a host. */
const COUNTRY = /\.([a-z]{2})(?::\d{1,5})?(?:[/?#]|$)/u
const HOST = /^[a-z]+:\/\/[^/?#]*/iu
const REGION = /^[a-z]{2,3}[-_](?:[a-z]{4}[-_])?([a-z]{2})$/iu
/** Domains of countries that sites all over the world use. */
const GENERIC: ReadonlySet<string> = new Set('io ai co tv me fm am ly gg to cc eu ws sh so be'.split(' '))

/**
 * The languages of the page for reading dates, the likeliest first and with its region: `en-GB`. Where no region is known,
 * the dates of the page that leave no doubt show the custom; else it is American for English, for most of it is.
 */
export function dateLanguages({ page, languages }: Context): readonly string[] {
  const facts = page.markup?.facts
  const declared = facts?.language?.trim() ?? ''
  const [primary = ''] = declared.split(PARTS, 1)
  const first = languages[0] ?? primary
  const locale = facts?.metas.find(({ name }) => name === 'og:locale')?.content
  const region = countryOf(page.url) ?? regionOf(declared) ?? regionOf(locale) ?? customOf(page.input ?? '', first)
  return [`${first}-${region}`, ...(primary === '' ? [] : [primary])]
}

/** The same languages with day and month the other way round, where that is a matter of the region. */
export function otherOrder([first = '', ...rest]: readonly string[]): readonly string[] {
  const [language = '', region = ''] = first.split('-', 2)
  return [`${language}-${region === 'us' ? 'gb' : 'us'}`, ...rest]
}
const PARTS = /[-_]/u

function countryOf(url: string | undefined): string | undefined {
  const host = HOST.exec(url ?? '')?.[0] ?? ''
  const country = COUNTRY.exec(host)?.[1]
  return country === undefined || GENERIC.has(country) ? undefined : country === 'uk' ? 'gb' : country
}

function regionOf(tag: string | undefined): string | undefined {
  return REGION.exec(tag ?? '')?.[1]?.toLowerCase()
}

/** Dates with a day that is no month: `15/04/2024`, `04/15/2024`. */
const DAY_FIRST = /(?<![\d/.])(?:1[3-9]|2\d|3[01])[/.](?:0?[1-9]|1[012])[/.](?:19|20)\d\d(?!\d)/u
const MONTH_FIRST = /(?<![\d/.])(?:0?[1-9]|1[012])[/.](?:1[3-9]|2\d|3[01])[/.](?:19|20)\d\d(?!\d)/u

function customOf(input: string, language: string): 'gb' | 'us' {
  const isDayFirst = DAY_FIRST.test(input)
  const isMonthFirst = MONTH_FIRST.test(input)
  if (isDayFirst !== isMonthFirst) return isDayFirst ? 'gb' : 'us'
  return language === 'en' || language === '' ? 'us' : 'gb'
}
