import { readDateTokens, type DateToken } from './tokens.js'

/** Phrases, looked up by their first word. */
export type PhraseMap<Value> = Map<string, Phrases<Value>>

/** Phrases that begin with the same word, looked up by their second word, or `ALONE` where they have none; the longest first. */
export type Phrases<Value> = Map<string, Entry<Value>[]>

interface Entry<Value> {
  readonly keys: readonly string[]
  /** The keys as one string. */
  readonly phrase: string
  readonly value: Value
}

/** Stands in a phrase for any run of digits. */
export const NUMBER_SLOT = '0'
/** Stands for the second word of a phrase that has only one. */
const ALONE = ''

/** Signs in a phrase don't count: `terça-feira` is two words. */
export function addPhrase<Value>(map: PhraseMap<Value>, phrase: string, value: Value): void {
  const keys = phraseKeys(phrase)
  const [first, second = ALONE] = keys
  if (first === undefined) return
  const entry = { keys, phrase: keys.join(' '), value }
  const phrases = map.get(first) ?? new Map<string, Entry<Value>[]>()
  map.set(first, phrases)
  const entries = phrases.get(second)
  if (!entries) {
    phrases.set(second, [entry])
    return
  }
  if (entries.some((other) => other.phrase === entry.phrase)) return
  const shorter = entries.findIndex((other) => other.keys.length < keys.length)
  entries.splice(shorter < 0 ? entries.length : shorter, 0, entry)
}

function phraseKeys(phrase: string): string[] {
  return readDateTokens(phrase)
    .filter((token) => !token.sign)
    .map((token) => token.key)
}

/** Signs that may separate the words of a phrase. */
const JOINTS = new Set(['-', '.', "'", '&'])

interface Match<Value> {
  readonly value: Value
  /** Index of the token behind it. */
  readonly next: number
}

/** The longest phrase of `map` that begins at token `at`, and the token behind it. */
export function matchPhrase<Value>(
  map: PhraseMap<Value>,
  tokens: readonly DateToken[],
  at: number,
): Match<Value> | undefined {
  const token = tokens[at]
  const phrases = token && map.get(token.number < 0 ? token.key : NUMBER_SLOT)
  if (!phrases) return undefined
  const second = tokens[isJoint(tokens[at + 1]) ? at + 2 : at + 1]
  const longer = second && matchLonger(phrases, tokens, at, second)
  if (longer) return longer
  const alone = phrases.get(ALONE)?.[0]
  return alone && { value: alone.value, next: at + 1 }
}

/** Hundreds of phrases begin with a number, so they are looked up by their second word, which few have in common. */
function matchLonger<Value>(
  phrases: Phrases<Value>,
  tokens: readonly DateToken[],
  at: number,
  second: DateToken,
): Match<Value> | undefined {
  const worded = firstOf(phrases.get(second.key), tokens, at)
  const numbered = second.number < 0 ? undefined : firstOf(phrases.get(NUMBER_SLOT), tokens, at)
  return numbered && (!worded || numbered.next > worded.next) ? numbered : worded
}

function firstOf<Value>(
  entries: readonly Entry<Value>[] | undefined,
  tokens: readonly DateToken[],
  at: number,
): Match<Value> | undefined {
  if (!entries) return undefined
  for (const entry of entries) {
    const next = follow(entry.keys, tokens, at)
    if (next > 0) return { value: entry.value, next }
  }
  return undefined
}

function isJoint(token: DateToken | undefined): boolean {
  return token !== undefined && token.sign && JOINTS.has(token.key)
}

function follow(keys: readonly string[], tokens: readonly DateToken[], at: number): number {
  let next = at
  for (const key of keys) {
    if (next > at && isJoint(tokens[next])) next++
    if (key === NUMBER_SLOT ? (tokens[next]?.number ?? -1) < 0 : tokens[next]?.key !== key) return 0
    next++
  }
  return next
}

export function newPhraseMap<Value>(entries: Iterable<readonly [string, Value]>): PhraseMap<Value> {
  const map: PhraseMap<Value> = new Map()
  for (const [phrase, value] of entries) addPhrase(map, phrase, value)
  return map
}
