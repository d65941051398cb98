import { EXCLUDED_KEYS, HEADLINE_KEYS, SUMMARY_KEYS, TEXT_KEYS, WHOLE_KEYS } from '../../lexicon/markup/script-keys.js'

/** What a key says of its value: text, a summary, no part of an article, or nothing. */
export type KeyKind = 'text' | 'summary' | 'excluded' | 'other'

const WORDS = /[A-Z]?[a-z\d]{1,40}|[A-Z\d]{1,40}(?![a-z])/gu
/** Of more words, a name is a title or an address. */
const MOST_WORDS = 6

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const KINDS: readonly (readonly [KeyKind, ReadonlySet<string>])[] = [
  ['excluded', setOf(EXCLUDED_KEYS)],
  ['summary', setOf(SUMMARY_KEYS)],
  ['text', setOf(TEXT_KEYS)],
]
const WHOLE = setOf(WHOLE_KEYS)
const HEADLINES = setOf(HEADLINE_KEYS)

/** What a key means. */
export interface Key {
  readonly kind: KeyKind
  /** Only a work of its own has this key. */
  readonly isOfWhole: boolean
  /** Its value is the headline of a work. */
  readonly isHeadline: boolean
}

export type ReadKey = (key: string) => Key

/** Tells what the keys of a script mean, and remembers it: data has few keys, and repeats them. */
export function keyReader(): ReadKey {
  const known = new Map<string, Key>()
  return (key) => {
    let found = known.get(key)
    if (!found) known.set(key, (found = readKey(key)))
    return found
  }
}

/** `contentHtml` and `body_text` say text, `bodyPreview` and `article.comments` say that it is no article's. */
function readKey(key: string): Key {
  const words = key.match(WORDS)?.map((word) => word.toLowerCase()) ?? []
  const isHeadline = HEADLINES.has(key)
  if (words.length > MOST_WORDS) return { kind: 'other', isOfWhole: false, isHeadline }
  const kind = KINDS.find(([, known]) => words.some((word) => known.has(word)))?.[0] ?? 'other'
  return { kind, isOfWhole: words.some((word) => WHOLE.has(word)), isHeadline }
}
