import {
  BEATS,
  BEAT_ENDING,
  DEGREES,
  HONORIFICS,
  JOB_WORDS,
  NOT_NAMES,
  ORGANISATION_WORDS,
  PARTICLES,
} from '../../../lexicon/people.js'
import { CASELESS, IDEOGRAPH, UPPER, classOf } from '../../../text/chars.js'
import { isEasternDesk } from './eastern.js'

const particles: ReadonlySet<string> = new Set(PARTICLES)
const honorifics: ReadonlySet<string> = new Set(HONORIFICS)
const notNames: ReadonlySet<string> = new Set(NOT_NAMES)
const jobs: ReadonlySet<string> = new Set(JOB_WORDS)
const degrees: ReadonlySet<string> = new Set(DEGREES)
const desks = new Set(['staff', 'team', 'desk', 'redaktion', 'editors', 'editorial', 'ब्यूरो', 'डेस्क'])
const organisations: ReadonlySet<string> = new Set(ORGANISATION_WORDS)

const MOST_WORDS = 5
const LONGEST_NAME = 60
/** Han names have two to four characters; foreign ones in Kana have more. */
const LONGEST_IDEOGRAPHS = 14
const DIGIT = /\p{N}/u
const DOMAIN = /^(?:[\p{L}\p{N}-]{2,40}\.){1,3}\p{L}{2,12}$/u

/** `example.com` */
export function isDomain(text: string): boolean {
  return DOMAIN.test(text)
}

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
  return withoutStop(parts.join(' '))
}

/** Without the stop of a sentence, behind a word that is no abbreviation. */
export function withoutStop(name: string): string {
  return name.replace(FULL_STOP, '')
}
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

/** A word with a capital, or one that is written small in names. */
export function isNamePart(word: string): boolean {
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

/** Whether a word of a job is in it, or a degree behind a name: `Shipping Expert`. */
export function namesJob(text: string): boolean {
  return text.split(' ').some((word, at) => jobs.has(bare(word)) || (at > 0 && degrees.has(bare(word))))
}
