import { HELPED_BY, HELPERS, NO_NAME_WORDS } from '../../../lexicon/people.js'
import { LOWER, UPPER, classOf } from '../../../text/chars.js'
import { readDateTokens, type DateToken } from '../../../dates/tokens.js'
import { matchPhrase, newPhraseMap, type PhraseMap } from '../../../dates/phrase-map.js'
import { readCredits } from './credits.js'
import { isCredential, isFullName, namesWork, withoutCredentials } from '../names/kinds.js'
import {
  isDomain,
  isHonorific,
  isNamePart,
  isOrganisation,
  isParticle,
  namesJob,
  namesNobody,
  toName,
} from '../names/index.js'
import { partsFor, type Part } from '../names/parts.js'
import { readStatedNames, type Reading } from './stated-names.js'

/** What a line says of the author. */
export interface Byline {
  readonly names: readonly string[]
  /** A word such as `by` stands in front of the first of them. */
  readonly signed: boolean
}

/** The same as `readByline`, one small word among them: the login of somebody, in an element or a line that is made for it. */
export function readShownNames(shown: string, languages: readonly string[]): readonly string[] {
  return readShown(shown, languages).names
}

/**
 * The names in a line that the page shows beside its headline. What stands there besides are dates, jobs and buttons, so
 * that a name is a few capitalised words, or one word that is nothing else. Any line may look like a byline: `Par
 * ailleurs, le maire a dit non`.
 */
export function readByline(shown: string, languages: readonly string[]): Byline {
  const { names, signed } = readShown(shown, languages)
  const found = names.filter((name) => !isSmallWord(name)).map(withoutHonorific)
  return { names: found, signed: signed && found.length > 0 }
}

const isSmallWord = (name: string): boolean => classOf(name.charCodeAt(0)) === LOWER && !name.includes(' ')

/** `Dr. Jane Doe` signs as Jane Doe; `Dr. Oz` has no other name. */
function withoutHonorific(name: string): string {
  const [first = '', ...rest] = name.split(' ')
  return rest.length > 1 && isHonorific(first) ? rest.join(' ') : name
}

function readShown(shown: string, languages: readonly string[]): Byline {
  const line = shown.replace(TWICE, '$1')
  const credits = readCredits(line, languages)
  if (credits) return credits
  const phrases = partsFor(languages)
  const tokens = readDateTokens(line)
  const by = byWord(line, tokens, phrases)
  // The by-word may stand behind a date or a section.
  if (by <= 0 && (isLabel(tokens, phrases) || endsInBy(tokens, phrases))) return { names: [], signed: false }
  const names = readStatedNames(by > 0 ? line.slice(tokens[by]?.start) : line, languages, by < 0 ? LINE : SIGNED)
  return { names, signed: by >= 0 && names.length > 0 }
}

/** Whether a text names somebody's work outright: `By`, `Von`, `Written by`. */
export function hasBy(text: string, languages: readonly string[]): boolean {
  const credits = readCredits(text, languages)
  if (credits) return credits.signed || credits.leads
  const tokens = readDateTokens(text)
  return firstPhrase(tokens, partsFor(languages))?.value === 'by'
}

function firstPhrase(tokens: readonly DateToken[], phrases: PhraseMap<Part>): ReturnType<typeof matchPhrase<Part>> {
  return matchPhrase(
    phrases,
    tokens,
    tokens.findIndex((token) => !token.sign),
  )
}

/** `Jane Doe Jane Doe`: the text of a picture, and the name beside it. */
const TWICE = /(?<!\S)(\p{Lu}\S* \S+(?: \S+)?) \1(?!\S)/u

/** `Column by`, with the name on the next line. */
function endsInBy(tokens: readonly DateToken[], phrases: PhraseMap<Part>): boolean {
  const at = tokens.findLastIndex((token) => !token.sign)
  // 기자 stands behind a name.
  const isBy = matchPhrase(phrases, tokens, at)?.value === 'by' && !isJobBehind(tokens, at)
  return at > 0 && isBy && tokens[at]?.tight === false
}

/** `Jane Doe Reporter` says what she is, and leads to nobody. */
function isJobBehind(tokens: readonly DateToken[], at: number): boolean {
  return at > 0 && at === tokens.length - 1 && namesJob(tokens[at]?.key ?? '')
}

/** Index of the token where the words for `by` begin, or -1. */
function byWord(line: string, tokens: readonly DateToken[], phrases: PhraseMap<Part>): number {
  for (let at = 0; at < tokens.length;) {
    const phrase = matchPhrase(phrases, tokens, at)
    if (phrase?.value === 'by' && !isJobBehind(tokens, at) && isApart(line, tokens, at)) return at
    at = phrase?.next ?? at + 1
  }
  return -1
}

/** No piece of a longer word, of a name or a date: `von` stands behind a sign of the line or a year, `Von` anywhere behind a year. */
function isApart(line: string, tokens: readonly DateToken[], at: number): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  if (!token || !before) return true
  if (before.sign && !SIGNS_IN_NAMES.has(before.key)) return true
  if (!isParticle(token.key)) return !token.tight
  const isLarge = classOf(line.charCodeAt(token.start)) === UPPER
  return tokens.slice(isLarge ? 0 : at - 1, at).some(({ number }) => number > LAST_DAY)
}
const LAST_DAY = 31
const SIGNS_IN_NAMES: ReadonlySet<string> = new Set(['-', '.', "'", '’', '‐', '·'])

/** `Published on`, `Reviewed by Jane Doe`. */
function isLabel(tokens: readonly DateToken[], phrases: PhraseMap<Part>): boolean {
  const at = tokens.findIndex((token) => !token.sign)
  const value = matchPhrase(phrases, tokens, at)?.value
  // `IN-Redaktion`
  if (tokens[at + 1]?.key === '-' && tokens[at + 1]?.tight) return false
  return (value === 'label' || value === 'other') && !isParticle(tokens[at]?.key ?? '')
}

const LINE: Reading = { toName: (name) => (isShown(name) && !isCredential(name) ? name : undefined), fields: true }
/** Behind a word for `by` a name goes as far as there are words of names: `Jane Doe 5 Comments`, `Jane Doe Follow`. */
const SIGNED: Reading = { toName: (name) => (isShown(name) ? name : leadingName(name)), fields: true }
const noNameWords: ReadonlySet<string> = new Set(NO_NAME_WORDS)

function leadingName(text: string): string | undefined {
  const words = text.split(' ')
  const isOther = (word: string): boolean => !isNamePart(word) || noNameWords.has(word.toLowerCase())
  const end = words.findIndex((word, at) => at >= FEWEST_WORDS && isOther(word))
  const name = words.slice(0, end).join(' ')
  return end > 0 && !ALIAS.test(words[end] ?? '') && isFullName(name) && isShown(name) ? name : undefined
}
const FEWEST_WORDS = 2
/** `Jane Doe (JaneD)` is part of how she signs. */
const ALIAS = /^\(\p{Lu}/u

function isShown(name: string): boolean {
  if (isList(name) || isDomain(name)) return false
  const words = name.toLowerCase().split(' ')
  if (namesNobody(name.replace(ARTICLE, '$1')) || words.some((word) => noNameWords.has(word))) return false
  if (words.length === 1) return !namesWork(name) && !DATE_LIKE.test(name)
  const bare = withoutCredentials(name).replace(ARTICLE, '$1')
  if (isOrganisation(bare)) return toName(bare) !== undefined || ARTICLE.test(name)
  return !namesWork(bare) && toName(bare) !== undefined
}
/** `Doe, Jane` is a name where it is stated; beside a headline such words are sections. */
function isList(name: string): boolean {
  return withoutCredentials(name).includes(',')
}
const DATE_LIKE = /\d[./-]\d|\d{4}/u
const ARTICLE = /^The (\p{Lu})/u

const helpers: PhraseMap<true> = newPhraseMap([...HELPED_BY, ...HELPERS].map((phrase) => [phrase, true] as const))

/** Whether a text ends in words that lead to somebody who only helped: `Edited by`, `Reviewer:`. */
export function endsInHelp(text: string): boolean {
  const tokens = readDateTokens(text).filter(({ sign }) => !sign)
  return tokens.some((_, at) => matchPhrase(helpers, tokens, at)?.next === tokens.length)
}
