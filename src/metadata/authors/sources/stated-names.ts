import type { PhraseMap } from '../../../dates/phrase-map.js'
import { languagesOfScript } from '../languages.js'
import { cleanName } from '../names/clean-name.js'
import { readCredits } from './credits.js'
import { isCredential, isFullName, namesWork } from '../names/kinds.js'
import { namesNobody } from '../names/index.js'
import { partsFor, type Part } from '../names/parts.js'
import { withoutDates } from '../names/without-dates.js'
import { decodeEntities } from '../../../text/entities.js'
import { splitNames, type NamePart } from '../names/split.js'

const LONGEST_STATEMENT = 4_000
const MOST_NAMES = 60

/** What tells names from the rest of a text. */
export interface Reading {
  /** The name that a stretch is; undefined for what can't be one. */
  readonly toName: (stretch: string) => string | undefined
  /** Bars and dashes part the fields of a line, not the names in one. */
  readonly fields: boolean
}

const STATEMENT: Reading = { toName: (name) => name, fields: false }

/**
 * The names in what a publisher states as its author, in a field or an element made for that. There, unlike in a line
 * of text, a login, a first name or a desk may be all there is, so that whatever is left without by-words, jobs,
 * addresses and dates counts as a name.
 */
export function readStatedNames(
  statement: string,
  languages: readonly string[],
  reading: Reading = STATEMENT,
): readonly string[] {
  if (statement.length > LONGEST_STATEMENT) return []
  const plain = decodeEntities(statement).replace(SPACES, ' ').replace(CONTACT, '|')
  const credits = readCredits(plain, languages)
  if (credits) return credits.names
  const text = DIGITS.test(plain) ? withoutDates(plain, languages) : plain
  // A name is written in the script of its language also where the page is in another.
  const phrases = partsFor([...new Set([...languages, ...languagesOfScript(plain)])])
  const names: string[] = []
  for (const name of collect(splitNames(text), phrases, reading)) {
    const known = names.some((other) => other.toLowerCase() === name.toLowerCase())
    if (!known && names.length < MOST_NAMES) names.push(name)
  }
  return names
}
/** Addresses, and handles of social networks. */
const CONTACT = /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})*|https?:\/\/\S+|(?<!\S)@\w+|\bwww\.\S+/gu
const SPACES = /\s+/gu
const DIGITS = /\p{Nd}/u

/** Parts as names. */
function collect(parts: readonly NamePart[], phrases: PhraseMap<Part>, { toName, fields }: Reading): string[] {
  const names: string[] = []
  let closed = false
  let before = ''
  for (const { text, after } of parts) {
    const last = after === 'list' ? undefined : names.at(-1)
    if (last !== undefined && after === 'aside' && fields) break
    if (last !== undefined && after === 'comma' && isCredential(text)) {
      names[names.length - 1] = `${last}, ${text}`
      continue
    }
    // Behind a job stands who gave it.
    closed = last !== undefined && (closed || endsList(before, text))
    const stretch = closed ? undefined : cleanName(text, phrases)
    const name = stretch === undefined ? undefined : toName(stretch)
    if (name !== undefined && goesOn(name, last, names)) names.push(name)
    before = text
  }
  return names
}

/** `Jane Doe in Travel, Tips`: the list goes on with something else; and so it does behind a job. */
function endsList(before: string, text: string): boolean {
  return namesNobody(before) || namesWork(text)
}

/** Behind a comma or a bar stands mostly a job, an employer or a place: only a whole name goes on with a list. */
function goesOn(name: string, last: string | undefined, names: readonly string[]): boolean {
  if (names.length > 0 && POST.test(name)) return false
  if (last === undefined) return true
  const isShouted = name === name.toUpperCase() && name !== name.toLowerCase() && last !== last.toUpperCase()
  return isFullName(name) && !isShouted
}
/** `Head of Research`, which somebody is as well. */
const POST = / of /u

/** `Doe, Jane` in the order that it is spoken in. */
export function uninverted(name: string): string {
  const [last = '', first = '', ...more] = name.split(',').map((part) => part.trim())
  return first === '' || more.length > 0 || isCredential(first) ? name : `${first} ${last}`
}
