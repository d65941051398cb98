import { readDateTokens, type DateToken } from './date-tokens.js'

/** Phrases by the first of their words, the longest of each first. */
export type PhraseMap<Value> = Map<string, Entry<Value>[]>

interface Entry<Value> {
  readonly keys: readonly string[]
  /** The keys as one string. */
  readonly phrase: string
  readonly value: Value
}

/** Stands for any run of digits in a phrase. */
export const NUMBER_SLOT = '0'

/** Signs in a phrase don't count: `terça-feira` is two words. */
export function addPhrase<Value>(map: PhraseMap<Value>, phrase: string, value: Value): void {
  const keys = phraseKeys(phrase)
  const first = keys[0]
  if (first === undefined) return
  const entry = { keys, phrase: keys.join(' '), value }
  const entries = map.get(first)
  if (!entries) {
    map.set(first, [entry])
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

/** Signs that may stand between the words of one phrase. */
const JOINTS = new Set(['-', '.', "'"])

/** The longest phrase of `map` that begins at token `at`, and the token behind it. */
export function matchPhrase<Value>(
  map: PhraseMap<Value>,
  tokens: readonly DateToken[],
  at: number,
): { readonly value: Value; readonly next: number } | undefined {
  const token = tokens[at]
  const entries = token && map.get(token.number < 0 ? token.key : NUMBER_SLOT)
  if (!entries) return undefined
  for (const entry of entries) {
    const next = follow(entry.keys, tokens, at)
    if (next > 0) return { value: entry.value, next }
  }
  return undefined
}

function follow(keys: readonly string[], tokens: readonly DateToken[], at: number): number {
  let next = at
  for (const key of keys) {
    if (next > at && JOINTS.has(tokens[next]?.key ?? '')) next++
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
