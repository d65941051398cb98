import { APOSTROPHE, CASELESS, DIGIT, IDEOGRAPH, LOWER, SPACE, UPPER, classOf } from '../text/chars.js'

/** A word, a run of digits, an ideograph or a sign. */
export interface DateToken {
  readonly start: number
  readonly end: number
  /** Lower case, straight apostrophes, Western digits. */
  readonly key: string
  /** The value of a run of digits, else -1. */
  readonly number: number
  /** Neither letter nor digit. */
  readonly sign: boolean
  /** It follows the token before without a space. */
  readonly tight: boolean
  /** Nothing in it is lower case. */
  readonly capitals: boolean
}

/** The key of a token; '' where there is none. */
export const keyAt = (tokens: readonly DateToken[], at: number): string => tokens[at]?.key ?? ''
/** The number of a token; -1 where there is none. */
export const numberAt = (tokens: readonly DateToken[], at: number): number => tokens[at]?.number ?? -1

const LONGEST_NUMBER = 9
const isLetter = (kind: number): boolean => kind === LOWER || kind === UPPER || kind === CASELESS

/** Splits a text where a date may be glued: `15th`, `14T14`, `UpdatedApr`, `2024年`. */
export function readDateTokens(text: string): DateToken[] {
  const tokens: DateToken[] = []
  let tight = false
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at)
    const kind = classOf(code)
    if (kind === SPACE || isDirection(code)) {
      tight &&= kind !== SPACE
      at++
      continue
    }
    const end = tokenEnd(text, at, kind)
    tokens.push(newToken(text, at, end, kind, tight))
    tight = true
    at = end
  }
  return tokens
}

/** A mark that tells the direction of writing and shows nothing; Arabic dates have them within. */
function isDirection(code: number): boolean {
  return code === 0x200e || code === 0x200f
}

/** The first word of a text from `from` on as a token has it, and where it ends; '' where there is none. */
export function wordFrom(text: string, from: number): { readonly key: string; readonly end: number } {
  for (let at = from; at < text.length; at++) {
    const kind = classOf(text.charCodeAt(at))
    if (kind !== IDEOGRAPH && !isLetter(kind)) continue
    const end = tokenEnd(text, at, kind)
    return { key: foldDateWord(text.slice(at, end)), end }
  }
  return { key: '', end: text.length }
}

function tokenEnd(text: string, start: number, kind: number): number {
  let end = start + 1
  if (kind === DIGIT) {
    while (end < text.length && classOf(text.charCodeAt(end)) === DIGIT) end++
    if (isGluedYear(text, start, end)) return start + YEAR_LENGTH
    if (isGluedShortYear(text, start, end)) return start + SHORT_YEAR_LENGTH
  } else if (isLetter(kind)) end = wordEnd(text, start, kind)
  return end
}

const YEAR_LENGTH = 4

/** `20232:23`, `Dec 5, 202312 Shares`: a year with the hour or a counter behind it. */
function isGluedYear(text: string, start: number, end: number): boolean {
  const length = end - start - YEAR_LENGTH
  if (length < 1 || length > LONGEST_COUNTER || !GLUED_YEARS.has(text.slice(start, start + 2))) return false
  if (text.charAt(end) === ':') return length <= 2
  return (
    BEHIND_DAY.test(text.slice(Math.max(0, start - LONGEST_BEFORE), start)) && COUNTED.test(text.slice(end, end + 3))
  )
}
const GLUED_YEARS = new Set(['19', '20'])
const LONGEST_COUNTER = 5
/** A month's name may be short, and the day has a comma behind it. */
const BEHIND_DAY = /\p{L}{3}\.? \d{1,2}, $/u
const LONGEST_BEFORE = 9
/** What is counted stands behind a number and begins with a capital on buttons. */
const COUNTED = /^ \p{Lu}/u

/** `28.09.1912:44`: two digits of a year with the hour behind them. */
function isGluedShortYear(text: string, start: number, end: number): boolean {
  return (
    end - start === 2 * SHORT_YEAR_LENGTH &&
    MINUTES.test(text.slice(end, end + 3)) &&
    DAY_AND_MONTH.test(text.slice(Math.max(0, start - LONGEST_BEFORE), start))
  )
}
const SHORT_YEAR_LENGTH = 2
const MINUTES = /^:[0-5]\d$/u
const DAY_AND_MONTH = /\d\.\d\d?\.$/u

/** A word ends where a lower-case letter meets an upper-case one, as in `UpdatedApr`. */
function wordEnd(text: string, start: number, kind: number): number {
  let end = start + 1
  let last = kind
  for (; end < text.length; end++) {
    const next = classOf(text.charCodeAt(end))
    if (next === UPPER && last === LOWER) break
    if (next === APOSTROPHE && isLetter(classOf(text.charCodeAt(end + 1)))) {
      last = next
      continue
    }
    if (!isLetter(next)) break
    last = next
  }
  return end
}

function newToken(text: string, start: number, end: number, kind: number, tight: boolean): DateToken {
  const raw = text.slice(start, end)
  if (kind === DIGIT) {
    const key = westernDigits(raw)
    const number = key.length <= LONGEST_NUMBER ? Number(key) : -1
    return { start, end, key, number, sign: false, tight, capitals: false }
  }
  const sign = !isLetter(kind) && kind !== IDEOGRAPH
  const key = sign ? raw : foldDateWord(raw)
  return { start, end, key, number: -1, sign, tight, capitals: kind === UPPER && raw === raw.toUpperCase() }
}

const CURLY_APOSTROPHES = /[’ʼ＇]/gu
/** Turkish capitals leave this behind when they are lowered. */
const DOT_ABOVE = '\u0307'

function foldDateWord(word: string): string {
  return word.toLowerCase().replaceAll(DOT_ABOVE, '').replace(CURLY_APOSTROPHES, "'")
}

function westernDigits(digits: string): string {
  return Array.from(digits, (digit) => digitValue(digit.charCodeAt(0))).join('')
}

/** In Unicode's rows of 16 characters the Indic scripts have their zero at place 6, and most others at place 0. */
function digitValue(code: number): number {
  const place = code & 0xf
  return code >= 0x900 && code < 0xe00 ? Math.max(0, place - 6) : Math.min(9, place)
}

/** Asked of nearly every line of a page, so that a loop is worth it: a pattern takes several times as long. */
export function holdsDigit(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 0x80 ? code >= 0x30 && code <= 0x39 : classOf(code) === DIGIT) return true
  }
  return false
}
