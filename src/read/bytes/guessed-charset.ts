import { COMMON_WORDS, LANGUAGES_BY_CHARSET, LETTERS } from '../../lexicon/charsets.js'
import { FUNCTION_WORDS } from '../../lexicon/stop-words/function-words.js'
import { languages } from '../../lexicon/index.js'
import { decode } from './decode.js'

/** More of a page's text would not change the answer, in bytes. */
const SAMPLED = 30_000
/** Fewer characters beyond ASCII tell nothing. */
const LEAST_CHARACTERS = 8
/** At least two different common words: one comes up by chance, like a sign for a copyright that is a letter elsewhere. */
const LEAST_WORDS = 2
/** Share of the characters beyond ASCII that must belong to common words. */
const LEAST_COVERED = 0.01
/** A declaration is wrong where the share of another encoding is this many times its own. */
const FAR_BETTER = 2
/** A word of one character comes up by chance more often, by this factor, than one of several. */
const UNSPACED_WORTH = 0.25
/** Share of the letters beyond ASCII that must belong to one language where its words don't tell. */
const LEAST_LETTERS = 0.9
/** A declaration is wrong where another encoding has a share larger by this. */
const MORE_LETTERS = 0.1

/**
 * The encoding in which most of a page's characters beyond ASCII are of words that its languages can't do without, or
 * where there are hardly any, are letters that one of them writes. Absent where none makes sense of it.
 *
 * @param declared what the page says, by its canonical name: kept unless another makes far more sense, or it is UTF-8 and the
 *   page isn't.
 */
export function guessCharset(bytes: Uint8Array, declared?: string): string | undefined {
  const sample = foreignRuns(bytes)
  const believed = declared !== undefined && isDisproved(sample, declared) ? undefined : declared
  // Nobody knows what an encoding without languages here would make of the page.
  if (believed !== undefined && !(believed in LANGUAGES_BY_CHARSET)) return declared
  const covered = believed === undefined ? 0 : coverage(sample, believed)
  const byWords = bestCharset((charset) => coverage(sample, charset), Math.max(LEAST_COVERED, FAR_BETTER * covered))
  if (byWords !== undefined || covered > 0) return byWords ?? believed
  if (believed !== undefined && !canBeJudgedByLetters(sample, believed)) return believed
  const written = believed === undefined ? 0 : writtenShare(sample, believed)
  const least = Math.max(LEAST_LETTERS, written + MORE_LETTERS)
  return bestCharset((charset) => writtenShare(sample, charset), least) ?? believed
}

function canBeJudgedByLetters(sample: Uint8Array, charset: string): boolean {
  return lettersOf(charset).length > 0 && unitsOf(decode(sample, charset), TELLING) >= LEAST_CHARACTERS
}

/** The first of those that are worth most, and enough. */
function bestCharset(worthOf: (charset: string) => number, least: number): string | undefined {
  let best: { readonly charset?: string; readonly worth: number } = { worth: 0 }
  for (const charset of Object.keys(LANGUAGES_BY_CHARSET)) {
    const worth = worthOf(charset)
    if (worth >= least && worth > best.worth) best = { charset, worth }
  }
  return best.charset
}

/** Of the characters beyond ASCII, the share that one language of the encoding writes; of a few, which names may hold, any. */
function writtenShare(sample: Uint8Array, charset: string): number {
  const read = decode(sample, charset)
  const all = unitsOf(read, TELLING)
  if (all < FEWEST) return 0
  const alphabets = lettersOf(charset)
  const tried = all < LEAST_CHARACTERS ? [alphabets.join('')] : alphabets
  const counts = tried.map((letters) => (letters === '' ? 0 : unitsOf(read, new RegExp(`[${letters}]+`, 'giu'))))
  return (Math.max(0, ...counts) / all) * (1 - damageOf(read))
}

function lettersOf(charset: string): readonly string[] {
  return languagesOf(charset).flatMap((code) => LETTERS[code] ?? [])
}

/** Whether the page can't be in an encoding, whatever its words are. What is mostly UTF-8 isn't guessed at. */
function isDisproved(sample: Uint8Array, charset: string): boolean {
  if (charset === 'utf-8') return true
  const text = decode(sample, charset)
  return unitsOf(text, TELLING) >= FEWEST && damageOf(text) >= 1
}

/** Fewer characters tell nothing at all. */
const FEWEST = 2

/** The characters that a pattern finds, in code units. */
function unitsOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.reduce((sum, { length }) => sum + length, 0) ?? 0
}

const ASCII = 0x80
const OPENING = 0x3c
const CLOSING = 0x3e

/** The text between tags that isn't all ASCII. No encoding here has `<` or `>` as a part of another character. */
function foreignRuns(bytes: Uint8Array): Uint8Array {
  const sample = new Uint8Array(SAMPLED)
  let size = 0
  for (let from = 0; from < bytes.length && size < SAMPLED;) {
    let to = from
    let isForeign = false
    while (to < bytes.length && bytes[to] !== OPENING) if ((bytes[to++] as number) >= ASCII) isForeign = true
    if (isForeign) {
      const run = bytes.subarray(from, Math.min(to, from + SAMPLED - size))
      sample.set(run, size)
      size += run.length
    }
    const close = bytes.indexOf(CLOSING, to)
    from = close < 0 ? bytes.length : close
  }
  return sample.subarray(0, size)
}

const BEYOND_ASCII = /[^\p{ASCII}]+/gu
/** Quotes, dashes and spaces stand in texts of every language. */
const TELLING = /[^\p{ASCII}\p{P}\p{Z}]+/gu

/**
 * What no language writes, and a page that is read wrongly is full of: letters of two alphabets next to each other, a
 * capital behind a small letter, a sign behind a letter, a control character. What is rarest is looked for first.
 */
const DAMAGE: readonly RegExp[] = [
  /[a-z](?=[\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Hebrew}\p{sc=Arabic}\p{sc=Thai}])|[\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Hebrew}\p{sc=Arabic}\p{sc=Thai}](?=[a-z])/gu,
  /[a-z](?:\p{sc=Han}|\p{sc=Hang}|\p{sc=Kana})(?=[\s\p{P}a-z])|(?:\p{sc=Han}|\p{sc=Hang}|\p{sc=Kana})(?=[a-z])(?<=(?:^|[\s\p{P}]).)/gu,
  /[a-z](?=[^\P{Lu}A-Z])|[^\P{Ll}a-z](?=\p{Lu})/gu,
  /(?:[^\p{ASCII}\P{S}©®°™]|[¡§¶¿])(?<=\p{L}.)/gu,
  /[\u0080-\u009F\uFFFD]/gu,
]
const MOST_DAMAGED = 0.1

/** How damaged a page is that is read in some encoding: at 1 it can't be in that. */
function damageOf(text: string): number {
  const damaged = DAMAGE.reduce((sum, pattern) => sum + unitsOf(text, pattern), 0)
  return damaged / (MOST_DAMAGED * Math.max(1, unitsOf(text, TELLING)))
}

/** Of the characters beyond ASCII, the share that common words hold. Too few of them tell nothing. */
function coverage(sample: Uint8Array, charset: string): number {
  const read = decode(sample, charset)
  const text = read.toLowerCase()
  const covered = text.match(commonWords(charset)) ?? []
  // Before all else is counted, for most encodings make no words at all of a page.
  if (new Set(covered).size < LEAST_WORDS) return 0
  const all = unitsOf(text, TELLING)
  const damage = damageOf(read)
  if (all < LEAST_CHARACTERS || damage >= 1) return 0
  const share = covered.reduce((sum, word) => sum + unitsOf(word, BEYOND_ASCII), 0) / all
  return share * (1 - damage) * (isUnspaced(charset) ? UNSPACED_WORTH : 1)
}

/** Scripts that put no spaces between words: a word is found wherever its characters stand. */
const UNSPACED: ReadonlySet<string> = new Set(['zh', 'ja', 'ko', 'th'])

/** What stands next to a word is ASCII, or a quote or a dash: a page that is read wrongly is full of other signs. */
const WITHIN = '[^\\0-@[-`{-~\\u00A0«»“”„‘’–—…]'

const languagesOf = (charset: string): readonly string[] => (LANGUAGES_BY_CHARSET[charset] ?? '').split(' ')

const isUnspaced = (charset: string): boolean => languagesOf(charset).some((code) => UNSPACED.has(code))

function commonWords(charset: string): RegExp {
  const words = languagesOf(charset)
    .flatMap((code) => wordsOf(code))
    .filter((word) => word.search(BEYOND_ASCII) >= 0)
  const any = `(?:${[...new Set(words)].sort((a, b) => b.length - a.length).join('|')})`
  return new RegExp(isUnspaced(charset) ? any : `(?<!${WITHIN})${any}(?!${WITHIN})`, 'gu')
}

function wordsOf(code: string): readonly string[] {
  const listed = [FUNCTION_WORDS[code], COMMON_WORDS[code]].filter((list) => list !== undefined)
  return listed.length > 0 ? listed.flatMap((list) => list.split(' ')) : (languages.get(code)?.stopwords ?? [])
}
