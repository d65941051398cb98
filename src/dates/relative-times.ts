import { readDateTokens, type DateToken } from './tokens.js'
import { vocabularyFor, type DateVocabulary } from './vocabulary.js'
import { matchPhrase } from './phrase-map.js'
import type { Unit } from './relative-phrases.js'

export interface FoundRelative {
  /** UTF-16 offsets; `end` is exclusive. */
  readonly start: number
  readonly end: number
  /** How many units ago; 0 for `just now` and `today`. */
  readonly amount: number
  readonly unit: Unit
}

interface ReadRelative {
  readonly amount: number
  readonly unit: Unit
  readonly next: number
}

const LONGEST_TEXT = 200

/** The first relative time in a short text: `2 hours ago`, `yesterday`, `vor einer Minute`. */
export function findRelative(text: string, languages: readonly string[]): FoundRelative | undefined {
  if (text.length > LONGEST_TEXT) return undefined
  const vocabulary = vocabularyFor(languages)
  const tokens = readDateTokens(text)
  for (const [at, token] of tokens.entries()) {
    const found = relativeAt(vocabulary, tokens, at)
    if (!found) continue
    return { start: token.start, end: tokens[found.next - 1]?.end ?? token.end, amount: found.amount, unit: found.unit }
  }
  return undefined
}

/** The relative time that begins at token `at`. */
export function relativeAt(
  vocabulary: DateVocabulary,
  tokens: readonly DateToken[],
  at: number,
): ReadRelative | undefined {
  const found = matchPhrase(vocabulary.relative, tokens, at)
  if (!found) return undefined
  const { amount, unit } = found.value
  if (amount !== undefined) return { amount, unit, next: found.next }
  const stated = tokens.slice(at, found.next).find((token) => token.number >= 0)
  return stated && { amount: stated.number, unit, next: found.next }
}

const MILLISECONDS = { second: 1000, minute: 60_000, hour: 3_600_000, day: 86_400_000, week: 604_800_000 } as const

/**
 * The instant that a relative time means, seen from `now`, as ISO 8601 in UTC: to the second for seconds, minutes and
 * hours, else the day. Undefined where it lies outside what a `Date` can hold.
 */
export function resolveRelative(found: Pick<FoundRelative, 'amount' | 'unit'>, now: Date): string | undefined {
  const date = subtract(found.amount, found.unit, now)
  if (Number.isNaN(date.getTime()) || date.getUTCFullYear() < 0) return undefined
  const iso = date.toISOString()
  const exact = found.unit === 'second' || found.unit === 'minute' || found.unit === 'hour'
  return exact ? `${iso.slice(0, 19)}Z` : iso.slice(0, 10)
}

function subtract(amount: number, unit: Unit, now: Date): Date {
  if (unit !== 'month' && unit !== 'year') return new Date(now.getTime() - amount * MILLISECONDS[unit])
  const months = unit === 'year' ? amount * 12 : amount
  const first = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, 1))
  // A month ago from the 31st is the last day of a shorter month.
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  return new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), Math.min(now.getUTCDate(), last)))
}
