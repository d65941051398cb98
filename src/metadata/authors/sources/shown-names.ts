import { HELPED_BY, HELPERS, NO_NAME_WORDS } from '../../../lexicon/people.js'
import { readDateTokens, type DateToken } from '../../../dates/tokens.js'
import { matchPhrase, newPhraseMap, type PhraseMap } from '../../../dates/phrase-map.js'
import { readCredits } from './credits.js'
import { isCredential, namesWork, withoutCredentials } from '../names/kinds.js'
import { isOrganisation, isParticle, namesJob, namesNobody, toName } from '../names/index.js'
import { partsFor, type Part } from '../names/parts.js'
import { readStatedNames, type Reading } from './stated-names.js'

/**
 * The names in a line that the page shows in an element made for them. What such elements hold besides are dates, jobs
 * and buttons, so that a name is a few capitalised words, or one word that is nothing else.
 */
export function readShownNames(shown: string, languages: readonly string[]): readonly string[] {
  const line = shown.replace(TWICE, '$1')
  const credits = readCredits(line, languages)
  if (credits) return credits.names
  const phrases = partsFor(languages)
  const tokens = readDateTokens(line)
  const by = byWord(tokens, phrases)
  // The by-word may stand behind a date or a section.
  if (by > 0) return readStatedNames(line.slice(tokens[by]?.start), languages, LINE)
  return isLabel(tokens, phrases) || endsInBy(tokens, phrases) ? [] : readStatedNames(line, languages, LINE)
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
function byWord(tokens: readonly DateToken[], phrases: PhraseMap<Part>): number {
  for (let at = 0; at < tokens.length;) {
    const phrase = matchPhrase(phrases, tokens, at)
    const token = tokens[at]
    if (
      phrase?.value === 'by' &&
      token &&
      !isJobBehind(tokens, at) &&
      !(at > 0 && (isParticle(token.key) || token.tight))
    )
      return at
    at = phrase?.next ?? at + 1
  }
  return -1
}

/** `Published on`, `Reviewed by Jane Doe`. */
function isLabel(tokens: readonly DateToken[], phrases: PhraseMap<Part>): boolean {
  const at = tokens.findIndex((token) => !token.sign)
  const value = matchPhrase(phrases, tokens, at)?.value
  // `IN-Redaktion`
  if (tokens[at + 1]?.key === '-' && tokens[at + 1]?.tight) return false
  return (value === 'label' || value === 'other') && !isParticle(tokens[at]?.key ?? '')
}

const LINE: Reading = { accept: isShown, fields: true }
const noNameWords: ReadonlySet<string> = new Set(NO_NAME_WORDS)

function isShown(name: string): boolean {
  if (isCredential(name) || isList(name)) return false
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
