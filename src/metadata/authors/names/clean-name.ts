import { ABOUT_AUTHOR, NETWORKS, NO_AUTHORS } from '../../../lexicon/people.js'
import { IDEOGRAPH, LOWER, classOf } from '../../../text/chars.js'
import { readDateTokens, type DateToken } from '../../../dates/tokens.js'
import { matchPhrase, newPhraseMap, type PhraseMap } from '../../../dates/phrase-map.js'
import { isFullName, namesWork } from './kinds.js'
import { isBeat, isOrganisation, isParticle, namesJob, toName, withoutStop } from './index.js'
import { type Part } from './parts.js'
import { isConjunction } from './split.js'

const LONGEST_PART = 240
const LONGEST_NAME = 80
const MOST_WORDS = 9

/** A stretch of a statement as the name that it is: without by-words, jobs, employers and signs. */
export function cleanName(text: string, phrases: PhraseMap<Part>): string | undefined {
  if (text.length > LONGEST_PART) return undefined
  const open = text.replace(BRACKETS, (all, round?: string, square?: string) =>
    isAside(round ?? square ?? '') ? ' ' : all,
  )
  const name = withoutEdges(withoutTail(withoutJobBefore(withoutEdges(withoutBy(open, phrases))), phrases))
  return isStated(name) ? withoutStop(name) : undefined
}
const BRACKETS = /\(([^()]*)\)|\[([^[\]]*)\]/gu

/** `(AFP)`, `(kas)`, `(author)`: an agency, an abbreviation, a job; not a name that somebody goes by as well. */
function isAside(inside: string): boolean {
  const small = inside.length <= LONGEST_SHORT && classOf(inside.charCodeAt(0)) === LOWER
  return small || isOrganisation(inside) || namesJob(inside)
}
const LONGEST_SHORT = 4

const abouts: PhraseMap<'about'> = newPhraseMap(ABOUT_AUTHOR.map((phrase) => [phrase, 'about'] as const))

/** `By Jane Doe`, `Von: Jane Doe`, `About Jane Doe`. */
function withoutBy(text: string, phrases: PhraseMap<Part>): string {
  const tokens = readDateTokens(text)
  const at = tokens.findIndex((token) => !token.sign)
  const first = tokens[at]
  const phrase = matchPhrase(phrases, tokens, at) ?? matchPhrase(abouts, tokens, at)
  if (!first || (phrase?.value !== 'by' && phrase?.value !== 'about')) return text
  const next = tokens[phrase.next]
  if (!next) return isOrganisation(first.key) ? text : ''
  const rest = text.slice(next.start)
  return leadsToName(text, first, next, withoutTail(rest, phrases)) ? withoutBy(rest, phrases) : text
}

/** Whether a word is one for `by` here, and no part of the name. */
function leadsToName(text: string, first: DateToken, next: DateToken, rest: string): boolean {
  if (next.sign) return true
  const kind = classOf(text.charCodeAt(first.start))
  // 文 begins names too, and a desk is called `Redaktion Example`: there only a colon says who wrote.
  if (isOrganisation(first.key) || namesJob(first.key) || (next.tight && kind === IDEOGRAPH)) return false
  // `Von` and `Di` begin names, and stand in front of whole ones.
  return !isParticle(first.key) || kind === LOWER || isFullName(rest)
}

/** `Rechtsanwalt Jane Doe`, `Chief Editor Jane Doe`. */
function withoutJobBefore(text: string): string {
  const [first = '', ...rest] = text.split(' ')
  const name = rest.join(' ')
  return first.length > LONGEST_DEGREE && namesWork(first) && isFullName(withoutJobBefore(name))
    ? withoutJobBefore(name)
    : text
}

/** `Md` begins names, too. */
const LONGEST_DEGREE = 3

/** Without a job or an employer behind the name: `Jane Doe Editor`, `Jane Doe for Example Daily`. */
function withoutTail(text: string, phrases: PhraseMap<Part>): string {
  const name = withoutEmployer(withoutJob(text, phrases))
  // `Jane Doe News` may be a site.
  return isOrganisation(name) ? name : withoutBeat(name)
}

function withoutJob(text: string, phrases: PhraseMap<Part>): string {
  const tokens = readDateTokens(text)
  for (const [at, token] of tokens.entries()) {
    if (at === 0 || isParticle(token.key)) continue
    const phrase = matchPhrase(phrases, tokens, at)
    // `Jane DoePublished`
    if (!phrase || (token.tight && phrase.value !== 'label')) continue
    const name = withoutBeat(withoutEdges(text.slice(0, token.start)).replace(STOP_BEHIND_NAME, ''))
    const isLast = phrase.next >= tokens.length
    if ((isFullName(name) || isIdeographic(name)) && endsName(phrase.value, text, name, isLast)) return name
  }
  return text
}

/** `Jane Doe. Reviewed by John Roe` */
const STOP_BEHIND_NAME = /(?<=\p{L}{3})\.$/u

function endsName(part: Part, text: string, name: string, isLast: boolean): boolean {
  // 기자 says who wrote in front of a name, and what somebody is behind it.
  if (part === 'by') return isLast && isIdeographic(name)
  // A desk may be called `Example Staff`.
  if (part === 'role') return !isOrganisation(text) || (isLast && namesJob(text))
  return part !== 'and'
}

/** `Jane Doe The Example Press`, `Jane Doe EXAMPLE TODAY`. */
function withoutEmployer(text: string): string {
  const name = EMPLOYED.exec(text)?.[1]
  return name !== undefined && isFullName(name) && name !== name.toUpperCase() ? name : text
}
const EMPLOYED = /^(\S+ \S+(?: \S+)?) (?:The \p{Lu}.*|\p{Lu}{2,}(?: \p{Lu}{2,})+)$/u

/**
 * `Jane Doe Lifestyle`, which stands in front of a word of a job, or alone below the name; `Jane Doe Founder at Example`. A
 * word of a job at the very end may be all of one: `Certified Sleep Consultant`.
 */
function withoutBeat(text: string): string {
  const words = text.split(' ')
  const isOther = (word: string, at: number): boolean => isBeat(word) || (at < words.length - 1 && namesJob(word))
  const end = words.findIndex((word, at) => at >= NAME_WORDS && isOther(word, at))
  const name = words.slice(0, end).join(' ')
  return end > 0 && isFullName(name) ? name : text
}
const NAME_WORDS = 2

function isIdeographic(name: string): boolean {
  return classOf(name.charCodeAt(0)) === IDEOGRAPH && toName(name) !== undefined
}

/** Without the signs around it; a stop, a bracket and what belongs to a word stay. */
function withoutEdges(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && !BEGINS_NAME.test(text.charAt(start))) start++
  while (end > start && !ENDS_NAME.test(text.charAt(end - 1))) end--
  const name = text.slice(start, end).replace(SPACES, ' ')
  return name.endsWith(')') && !name.includes('(') ? name.slice(0, -1) : name
}
const SPACES = /\s+/gu
/** Half of a surrogate pair may be a letter. */
const BEGINS_NAME = /[\p{L}\p{M}\p{N}\p{Cs}(]/u
const ENDS_NAME = /[\p{L}\p{M}\p{N}\p{Cs}.)!?'’®™]/u

const nobody: ReadonlySet<string> = new Set(NO_AUTHORS)
const networks: ReadonlySet<string> = new Set(NETWORKS)
const LETTER = /\p{L}/u
/** Not that of an initial. */
const STOP_INSIDE = /(?<=\p{L}{2})[.!?…] \p{L}{3}/u
const STOP_BEHIND = /[.!?…]$/u
/** `Words: Jane Doe`. */
const LABEL = /\p{L}: /u

function isStated(name: string): boolean {
  const folded = name.toLowerCase()
  if (name.length < 2 || name.length > LONGEST_NAME || !LETTER.test(name)) return false
  if (nobody.has(folded) || isConjunction(folded) || LABEL.test(name)) return false
  if (STOP_INSIDE.test(name) && STOP_BEHIND.test(name)) return false
  const words = folded.split(' ')
  return words.length <= MOST_WORDS && !(words.length > 1 && words.some((word) => networks.has(word)))
}
