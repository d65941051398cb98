import { COMMON_WORDS, LANGUAGES_BY_CHARSET } from '../lexicon/charsets.js'
import { FUNCTION_WORDS } from '../lexicon/function-words.js'
import { languages } from '../lexicon/index.js'

/** More of a page's text would not change the answer, in bytes. */
const SAMPLED = 30_000
/** Fewer characters beyond ASCII tell nothing. */
const LEAST_CHARACTERS = 8
/** At least two different common words: one comes up by chance, like a sign for a copyright that is a letter elsewhere. */
const LEAST_WORDS = 2
/** Of the characters beyond ASCII, so much must be of common words. */
const LEAST_COVERED = 0.01
/** A declaration is wrong where another encoding makes so many times as much sense of the page. */
const FAR_BETTER = 2
/** A word of one character comes up by chance that much more often than one of several. */
const UNSPACED_WORTH = 0.25

/**
 * The encoding in which most of a page's characters beyond ASCII are of words that its languages can't do without. Absent
 * where none makes sense of it.
 *
 * @param declared what the page says, by its canonical name: kept unless another makes far more sense, or it is UTF-8 and the
 *   page isn't.
 */
export function guessCharset(bytes: Uint8Array, declared?: string): string | undefined {
  const sample = foreignRuns(bytes)
  const believed = declared === UTF8 && isBroken(sample) ? undefined : declared
  // Nobody knows what an encoding without languages here would make of the page.
  if (believed !== undefined && !(believed in LANGUAGES_BY_CHARSET)) return declared
  let best = { charset: believed, covered: believed === undefined ? 0 : coverage(sample, believed) }
  const least = Math.max(LEAST_COVERED, FAR_BETTER * best.covered)
  for (const charset of Object.keys(LANGUAGES_BY_CHARSET)) {
    const covered = coverage(sample, charset)
    if (covered >= least && covered > best.covered) best = { charset, covered }
  }
  return best.charset
}

const UTF8 = 'utf-8'
/** A page in UTF-8 with a few bytes of something else in it stays one. */
const MOST_BROKEN = 0.2
const REPLACEMENT = /\uFFFD/gu

function isBroken(sample: Uint8Array): boolean {
  const text = new TextDecoder(UTF8).decode(sample)
  const all = text.match(BEYOND_ASCII)?.length ?? 0
  const broken = text.match(REPLACEMENT)?.length ?? 0
  return broken >= LEAST_CHARACTERS && broken > MOST_BROKEN * all
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

const BEYOND_ASCII = /[^\p{ASCII}]/gu
/** Quotes, dashes and spaces stand in texts of every language. */
const TELLING = /[^\p{ASCII}\p{P}\p{Z}]/gu

/** No language writes letters of two alphabets next to each other. */
const MIXED =
  /[a-z](?=[\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Hebrew}\p{sc=Arabic}])|[\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Hebrew}\p{sc=Arabic}](?=[a-z])/gu
const MOST_MIXED = 0.1

/** Of the characters beyond ASCII, the share that common words hold. Too few of them tell nothing. */
function coverage(sample: Uint8Array, charset: string): number {
  const text = new TextDecoder(charset).decode(sample).toLowerCase()
  const all = text.match(TELLING)?.length ?? 0
  if (all < LEAST_CHARACTERS || (text.match(MIXED)?.length ?? 0) > MOST_MIXED * all) return 0
  const covered = text.match(commonWords(charset)) ?? []
  if (new Set(covered).size < LEAST_WORDS) return 0
  const share = covered.reduce((sum, word) => sum + (word.match(BEYOND_ASCII)?.length ?? 0), 0) / all
  return isUnspaced(charset) ? share * UNSPACED_WORTH : share
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
