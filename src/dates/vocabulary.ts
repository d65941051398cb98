import { primarySubtag } from '../lib/language-tag.js'
import {
  COUNTER_WEEKDAYS,
  DATE_LABELS,
  DATE_NAMES,
  LINKS,
  MERIDIEMS,
  MIXED_ORDER_REGIONS,
  MONTH_FIRST_COUNTRIES,
  PERSIAN_MONTHS,
  READING_WORDS,
} from '../lexicon/dates.js'
import { creditsOf, languages as lexicon } from '../lexicon/index.js'
import type { DateToken } from './tokens.js'
import { DETECTABLE } from '../lexicon/detect-language.js'
import { monthNames, weekdayNames } from './calendar-names.js'
import { calendarOf, type Calendar } from './calendars.js'
import { addPhrase, newPhraseMap, type PhraseMap } from './phrase-map.js'
import { addRelative, type RelativePhrase } from './relative-phrases.js'

/** How `03/04/2024` is read: the day first, the month first, or not at all. */
type NumericOrder = 'day-first' | 'month-first' | 'year-first' | 'unknown'

/** Everything that dates in some languages are made of, ready for look-up. Pure data. */
export interface DateVocabulary {
  readonly months: PhraseMap<number>
  readonly weekdays: PhraseMap<true>
  readonly shortWeekdays: PhraseMap<true>
  /** Words in front of a date: `updated`, `published on`. */
  readonly labels: PhraseMap<'published' | 'modified'>
  readonly relative: PhraseMap<RelativePhrase>
  /** Minutes, and what says that they are for reading. */
  readonly minutes: PhraseMap<true>
  readonly numericOrder: NumericOrder
  readonly calendar: Calendar | undefined
  /** How a line without a number may begin and still be a date: the first word and, if it needs one, the second. */
  readonly openers: ReadonlyMap<string, ReadonlySet<string>>
  /** The first words of all phrases here: no other word begins a date, a time or a label. */
  readonly starters: ReadonlySet<string>
}

/** Whether a date, a time or a label may begin with a token. Asked first, since nearly no word of a page begins one. */
export function beginsDate({ starters }: DateVocabulary, token: DateToken | undefined): boolean {
  return token !== undefined && !token.sign && (token.number >= 0 || starters.has(token.key))
}

const byList = new WeakMap<readonly string[], DateVocabulary>()
const byCodes = new Map<string, DateVocabulary>()

/** Pages of every language use English names, so these are always read. */
export function vocabularyFor(languages: readonly string[]): DateVocabulary {
  const known = byList.get(languages)
  if (known) return known
  const primary = languages.map((tag) => primarySubtag(tag.toLowerCase()))
  // Pages may declare any languages, and caching them all would fill the memory.
  const codes = [...new Set(primary.filter((code) => DATE_NAMES.has(code) || DETECTABLE.has(code)))]
  const order = numericOrder(languages[0] ?? '')
  const key = codes.join(' ')
  const names = byCodes.get(key) ?? build(codes)
  byCodes.set(key, names)
  const vocabulary = names.numericOrder === order ? names : { ...names, numericOrder: order }
  byList.set(languages, vocabulary)
  return vocabulary
}

function build(codes: readonly string[]): DateVocabulary {
  const vocabulary = {
    months: new Map() as PhraseMap<number>,
    weekdays: new Map() as PhraseMap<true>,
    shortWeekdays: new Map() as PhraseMap<true>,
    labels: new Map() as PhraseMap<'published' | 'modified'>,
    relative: new Map() as PhraseMap<RelativePhrase>,
    minutes: new Map() as PhraseMap<true>,
    numericOrder: numericOrder(codes[0] ?? ''),
    calendar: calendarOf(codes),
    openers: new Map<string, Set<string>>(),
  }
  for (const code of new Set([...codes, 'en'])) addLanguage(vocabulary, code)
  if (vocabulary.calendar === 'persian')
    for (const [index, month] of PERSIAN_MONTHS.entries()) addPhrase(vocabulary.months, month, MONTHS + index + 1)
  for (const label of DATE_LABELS) addPhrase(vocabulary.labels, label, 'published')
  for (const map of [vocabulary.weekdays, vocabulary.labels, vocabulary.relative]) addOpeners(vocabulary.openers, map)
  const { months, weekdays, shortWeekdays, labels, relative } = vocabulary
  const maps = [months, weekdays, shortWeekdays, labels, relative, reading, meridiems.before]
  return { ...vocabulary, starters: new Set(maps.flatMap((map) => [...map.keys()])) }
}

/** Behind the Gregorian months come those of another calendar. */
const MONTHS = 12

/** In the place of a second word, where one word is enough. */
export const ANY_WORD = ''

function addOpeners(openers: Map<string, Set<string>>, map: PhraseMap<unknown>): void {
  for (const { keys } of [...map.values()].flatMap((phrases) => [...phrases.values()].flat())) {
    const [first, second] = keys
    // `on` begins too many lines to look a date up in each.
    if (first === undefined || (second === undefined && LINKS.has(first))) continue
    const seconds = openers.get(first) ?? new Set()
    openers.set(first, seconds.add(second ?? ANY_WORD))
  }
}

/** Of the languages that can be told, these may put the month first beside English; all others put the day first. */
const MONTH_FIRST: ReadonlySet<string> = new Set(['fil', 'tl'])

/** Where the year leads, also one of two digits: `24.03.15`. */
const YEAR_FIRST: ReadonlySet<string> = new Set(['hu', 'ja', 'ko', 'zh'])

/** The likeliest language says it, or where it doesn't, the region that stands behind it: `en-GB`. */
function numericOrder(language: string): NumericOrder {
  const [code = '', region] = language.toLowerCase().split('-', 2)
  if (YEAR_FIRST.has(code)) return 'year-first'
  const order =
    DATE_NAMES.get(code)?.numericOrder ?? (DETECTABLE.has(code) && !MONTH_FIRST.has(code) ? 'day-first' : 'unknown')
  if (order !== 'unknown' || region === undefined || MIXED_ORDER_REGIONS.has(region)) return order
  return MONTH_FIRST_COUNTRIES.has(region) ? 'month-first' : 'day-first'
}

function addLanguage(vocabulary: Omit<DateVocabulary, 'starters'>, code: string): void {
  const names = DATE_NAMES.get(code)
  const months = names?.months ?? monthNames(code)
  months.forEach((forms, index) => {
    addAll(vocabulary.months, underscored(forms), index + 1)
  })
  addAll(vocabulary.weekdays, names?.weekdays ?? weekdayNames(code, 'long'), true)
  addAll(vocabulary.shortWeekdays, names?.shortWeekdays ?? weekdayNames(code, 'short'), true)
  const counted = COUNTER_WEEKDAYS.get(code)
  addAll(vocabulary.weekdays, counted?.full, true)
  addAll(vocabulary.shortWeekdays, counted?.short, true)
  const credits = creditsOf(code)
  addAll(vocabulary.labels, credits?.published, 'published')
  addAll(vocabulary.labels, credits?.modified, 'modified')
  const language = lexicon.get(code)
  if (!language) return
  addAll(vocabulary.minutes, language.relative.units.minute, true)
  addRelative(code, language.relative, (phrase, value) => {
    addPhrase(vocabulary.relative, phrase, value)
  })
}

function underscored(forms: readonly string[]): string[] {
  return forms.map((form) => form.replaceAll('_', ' '))
}

function addAll<Value>(map: PhraseMap<Value>, phrases: readonly string[] | undefined, value: Value): void {
  for (const phrase of phrases ?? []) addPhrase(map, phrase, value)
}

export const reading: PhraseMap<true> = newPhraseMap(READING_WORDS.map((phrase) => [phrase, true] as const))
/** `am`, `下午`, before or behind the time. */
export const meridiems = {
  before: phraseMap(MERIDIEMS.before),
  after: phraseMap(MERIDIEMS.after),
} as const

function phraseMap(halves: { readonly am: readonly string[]; readonly pm: readonly string[] }): PhraseMap<'am' | 'pm'> {
  return newPhraseMap([
    ...halves.am.map((phrase) => [phrase, 'am'] as const),
    ...halves.pm.map((phrase) => [phrase, 'pm'] as const),
  ])
}
