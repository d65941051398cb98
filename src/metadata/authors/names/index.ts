import {
  BEATS,
  BEAT_ENDING,
  HONORIFICS,
  JOB_WORDS,
  NOT_NAMES,
  ORGANISATION_WORDS,
  PARTICLES,
} from '../../../lexicon/people.js'
import { CASELESS, IDEOGRAPH, UPPER, classOf } from '../../../text/chars.js'
import { readDateTokens, type DateToken } from '../../../dates/tokens.js'
import { matchPhrase, type PhraseMap } from '../../../dates/phrase-map.js'
import { readCredits } from '../sources/credits.js'
import { isEasternDesk } from './eastern.js'
import { withSpacedAnd } from './glued-and.js'
import { partsFor, type Part } from './parts.js'
import { withoutDates } from './without-dates.js'

export interface Names {
  /** People and agencies, in order. */
  readonly names: readonly string[]
  /** A word such as `by` stands in front of the first of them. */
  readonly signed: boolean
  /** A domain where a name should be: `By example.com`. */
  readonly domain?: string
}

/** Addresses, and handles of social networks. */
export const CONTACT = /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})*|https?:\/\/\S+|(?<!\S)@\w+|\bwww\.\S+/gu
const DOMAIN = /^(?:[\p{L}\p{N}-]{1,40}\.){1,3}\p{L}{2,12}$/u
const BRACKETS = /\([^()]*\)|\[[^[\]]*\]/gu
const LONGEST_BYLINE = 400

/** Reads a byline: the names in it without jobs, addresses and dates. */
export function readNames(byline: string, languages: readonly string[]): Names {
  if (byline.length > LONGEST_BYLINE) return { names: [], signed: false }
  const credits = readCredits(byline, languages)
  if (credits) return credits
  const text = withoutDates(withSpacedAnd(byline).replace(CONTACT, '|').replace(BRACKETS, '|'), languages)
  const segments = split(text, partsFor(languages))
  const by = segments.findIndex((segment) => segment.after === 'by' && nameOf(segment) !== undefined)
  const names = collect(segments.slice(Math.max(0, by)))
  const domain = segments.find((segment) => DOMAIN.test(segment.text))?.text
  return { names, signed: by >= 0, ...(domain !== undefined && { domain }) }
}

function collect(segments: readonly Segment[]): string[] {
  const names: string[] = []
  let closed = false
  for (const segment of segments) {
    // `Jane Doe in Travel, Tips`: the list goes on with something else.
    const ends = segment.after === 'sign' || segment.after === 'other'
    closed = segment.after !== 'by' && (closed || (names.length > 0 && ends))
    if (closed || segment.after === 'other' || (names.length > 0 && !goesOn(segment))) continue
    const name = nameOf(segment)
    if (name === undefined || names.some((known) => known.toLowerCase() === name.toLowerCase())) continue
    names.push(name)
  }
  return names
}

function nameOf(segment: Segment): string | undefined {
  return toName(withoutBeat(segment.text)) ?? leadingName(segment)
}

/** `Jane Doe Politics`, in front of a job. */
function withoutBeat(text: string): string {
  const words = text.split(' ')
  while (words.length > 2 && isBeat(words.at(-1) ?? '') && !isOrganisation(text)) words.pop()
  return words.join(' ')
}

/** The list of names goes on behind `and` and `by`; behind a comma may also stand a job, an employer or a place. */
function goesOn({ text, after }: Segment): boolean {
  if (after === 'and' || after === 'by') return true
  if (after !== 'comma') return false
  const single = !text.includes(' ') && classOf(text.charCodeAt(0)) !== IDEOGRAPH
  return !single && !isOrganisation(text) && !namesJob(text)
}

/** Whether a text names somebody's work outright: `By`, `Von`, `Written by`. */
export function hasBy(text: string, languages: readonly string[]): boolean {
  const credits = readCredits(text, languages)
  if (credits) return credits.signed || credits.leads
  const tokens = readDateTokens(text)
  return (
    matchPhrase(
      partsFor(languages),
      tokens,
      tokens.findIndex((token) => !token.sign),
    )?.value === 'by'
  )
}

interface Segment {
  readonly text: string
  /** What parted it from the name before. */
  readonly after: 'start' | 'comma' | 'sign' | Part
}

const INNER_SIGNS = new Set(['-', '.', "'", '’', '‐', '·'])

/** Signs between the names of a list. */
const LIST_SIGNS = new Set([',', '،', '、', ';', '/', '&', '+', '，'])

/** Cuts a byline at signs, jobs and the words for `by` and `and`. */
function split(text: string, parts: PhraseMap<Part>): Segment[] {
  const tokens = readDateTokens(text)
  const segments: Segment[] = []
  let after: Segment['after'] = 'start'
  let from = 0
  const close = (to: number): void => {
    const raw = textOf(text, tokens, from, to)
    if (raw !== '') segments.push({ text: raw, after })
  }
  for (let at = 0; at < tokens.length;) {
    const phrase = matchPhrase(parts, tokens, at)
    const token = tokens[at]
    if (phrase && isApart(text, tokens, at, phrase) && !(at > from && endsDesk(tokens, phrase))) {
      close(at)
      after = phrase.value
      from = at = phrase.next
    } else if (token?.sign === true && !isInner(tokens, at)) {
      close(at)
      // `By: Jane Doe` keeps what the word said, and so does `, Editor, Example Daily`.
      if (at > from) after = LIST_SIGNS.has(token.key) ? 'comma' : 'sign'
      from = at = at + 1
    } else at++
  }
  close(tokens.length)
  return segments
}

interface Phrase {
  readonly value: Part
  readonly next: number
}

/** `Staff` in `Example Staff` belongs to the name of the desk. */
function endsDesk(tokens: readonly DateToken[], phrase: Phrase): boolean {
  const last = tokens[phrase.next - 1]
  return phrase.value === 'role' && last !== undefined && desks.has(last.key)
}

/** Not a piece of a longer word; `ByJane` and `DoePublished` are glued words. */
function isApart(text: string, tokens: readonly DateToken[], from: number, { value, next }: Phrase): boolean {
  const before = from > 0 && tokens[from]?.tight === true && isJoined(tokens[from - 1])
  if (before && value !== 'label') return false
  if (value === 'label' && isInsideName(tokens, from, next)) return false
  const behind = tokens[next]
  if (!behind || !behind.tight || behind.sign) return true
  const kind = classOf(text.charCodeAt(behind.start))
  // 文 begins words, too.
  return kind === UPPER || (kind === IDEOGRAPH && next - from > 1) || behind.number >= 0
}

/** `Gwen Le Bris`, where `le` leads to a day elsewhere. */
function isInsideName(tokens: readonly DateToken[], from: number, next: number): boolean {
  return from > 0 && next - from === 1 && isParticle(tokens[from]?.key ?? '')
}

const isJoined = (token: DateToken | undefined): boolean => token !== undefined && (!token.sign || token.key === '-')

/** A hyphen inside a name, the dot of an initial, the dots of a domain. */
function isInner(tokens: readonly DateToken[], at: number): boolean {
  const token = tokens[at]
  if (!token || !INNER_SIGNS.has(token.key) || !token.tight) return false
  const next = tokens[at + 1]
  if (next?.tight === true && !next.sign) return true
  return token.key === '.' && (tokens[at - 1]?.key.length ?? 0) <= 2
}

function textOf(text: string, tokens: readonly DateToken[], from: number, to: number): string {
  const first = tokens[from]
  const last = tokens[to - 1]
  return first && last && to > from ? text.slice(first.start, last.end).trim() : ''
}

const particles: ReadonlySet<string> = new Set(PARTICLES)
const honorifics: ReadonlySet<string> = new Set(HONORIFICS)
const notNames: ReadonlySet<string> = new Set(NOT_NAMES)
const jobs: ReadonlySet<string> = new Set(JOB_WORDS)
const desks = new Set(['staff', 'team', 'desk', 'redaktion', 'editors', 'editorial', 'ब्यूरो', 'डेस्क'])
const organisations: ReadonlySet<string> = new Set(ORGANISATION_WORDS)

const MOST_WORDS = 5
const LONGEST_NAME = 60
/** Han names have two to four characters; foreign ones in Kana have more. */
const LONGEST_IDEOGRAPHS = 14
const DIGIT = /\p{N}/u

/** The name that a stretch of text is, or undefined. One to five capitalised words, or a few ideographs. */
export function toName(text: string): string | undefined {
  const trimmed = withoutEdges(text)
  if (trimmed.length < 2 || trimmed.length > LONGEST_NAME || DIGIT.test(trimmed) || DOMAIN.test(trimmed))
    return undefined
  if (classOf(trimmed.charCodeAt(0)) === IDEOGRAPH) {
    return trimmed.length <= LONGEST_IDEOGRAPHS && [...trimmed].every(isIdeographic) ? trimmed : undefined
  }
  const parts = trimmed.split(' ').filter((part, index) => index > 0 || !honorifics.has(bare(part)))
  if (parts.length === 0 || parts.length > MOST_WORDS) return undefined
  if (!parts.every(isNamePart) || !parts.some((part) => !particles.has(bare(part)))) return undefined
  return parts.join(' ').replace(FULL_STOP, '')
}

/** The stop of a sentence behind a word that is no abbreviation. */
const FULL_STOP = /(?<=\p{L}{4})\.$/u

/** Without the signs around it; the dot of an initial stays. */
function withoutEdges(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && !LETTER.test(text.charAt(start))) start++
  while (end > start && !LETTER.test(text.charAt(end - 1)) && text.charAt(end - 1) !== '.') end--
  return text.slice(start, end)
}
const LETTER = /[\p{L}\p{M}\p{N}]/u

function isIdeographic(character: string): boolean {
  return character === ' ' || character === '·' || character === '・' || classOf(character.charCodeAt(0)) === IDEOGRAPH
}

const SILENT = /[.’']/gu

/** In front of a name: `Dr`, `Prof`. */
export function isHonorific(word: string): boolean {
  return honorifics.has(bare(word))
}

/** Written small inside a name: `von`, `de la`. */
export function isParticle(word: string): boolean {
  return particles.has(bare(word))
}

function bare(word: string): string {
  return word.toLowerCase().replace(SILENT, '')
}

/** `d'Angelo`. */
const ELIDED = /^\p{Ll}['’-]\p{Lu}/u
const CAPITAL = /\p{Lu}/u

const beats: ReadonlySet<string> = new Set(BEATS)

/** What somebody writes about, which stands in front of a word of a job, or alone below the name. */
export function isBeat(word: string): boolean {
  return beats.has(word.toLowerCase()) || BEAT_ENDING.test(word)
}

function isNamePart(word: string): boolean {
  const folded = bare(word)
  if (notNames.has(folded)) return false
  const kind = classOf(word.charCodeAt(0))
  return kind === UPPER || kind === CASELESS || particles.has(folded) || ELIDED.test(word)
}

/** A desk, an agency or a newspaper. */
export function isOrganisation(name: string): boolean {
  const parts = name.split(' ')
  if (parts.some((part) => organisations.has(bare(part)) || isDesk(part)) || isEasternDesk(name)) return true
  return parts.length === 1 && name.length <= 5 && name.length > 1 && name === name.toUpperCase() && CAPITAL.test(name)
}

/** `EX-Redaktion`. */
function isDesk(word: string): boolean {
  return desks.has(bare(word.slice(word.lastIndexOf('-') + 1)))
}

/** Whether a word is in it that no name has: `Follow`, `posts`, `min`. */
export function namesNobody(text: string): boolean {
  return text.split(' ').some((word) => notNames.has(bare(word)))
}

/** Whether a word of a job is in it: `Shipping Expert`. */
export function namesJob(text: string): boolean {
  return text.split(' ').some((word) => jobs.has(bare(word)))
}

/** Words of a name before something else begins: `Jane Doe Follow`, `The Example Team`, and one word behind `by`. */
function leadingName({ text, after }: Segment): string | undefined {
  const parts = text.split(' ')
  const article = parts[0] === 'The' && parts.length > 1
  if (article) return isOrganisation(text) ? withArticle(parts) : undefined
  const end = parts.findIndex((part, index) => !isNamePart(part) || (index > 1 && jobs.has(bare(part))))
  const enough = end >= 2 || (end === 1 && after === 'by' && parts.length === 2)
  return enough ? toName(parts.slice(0, end).join(' ')) : undefined
}

function withArticle(parts: readonly string[]): string | undefined {
  const name = toName(parts.slice(1).join(' '))
  return name === undefined ? undefined : `The ${name}`
}
