import type { Block } from '../model/block.js'
import type { Label } from '../model/kind.js'
import { isCommon } from './author-blocks.js'
import { namingLanguages } from './author-languages.js'
import type { Places } from './author-places.js'
import { found, withoutMark, type Context, type Found, type Placed } from './context.js'
import { isFullName, isPerson } from './name-kinds.js'
import { hasBy, isOrganisation, withoutDates } from './names.js'
import { readShownNames } from './shown-names.js'

/** Blocks above the headline and behind the beginning of the body that a byline may take. */
const ABOVE = 2
const INTO_BODY = 3
const LONGEST = 160
/** A name beside a date stands right below the headline. */
const BELOW = 4
/** A byline behind the body stands at most so many blocks behind it. */
const BEHIND = 6

const OF_OTHERS: ReadonlySet<Label> = new Set([
  'related-posts',
  'trending',
  'comments',
  'navigation',
  'caption',
  'copyright',
  'newsletter',
  'promotion',
  'cookie-notice',
  'advertisement',
  'title',
  'tags',
  'share-bar',
  'paywall',
])

/** Short lines beside the headline that say by whom, whatever they are labelled as. */
export function signedLines(context: Context, places: Places): Found<readonly string[]> | undefined {
  return firstSigned(context, linesBeside(context, places, places.headline - ABOVE, places.bodyStart + INTO_BODY))
}

/** The same behind the body. */
export function signedBehind(context: Context, { bodyEnd }: Places): Found<readonly string[]> | undefined {
  return firstSigned(context, lines(context, bodyEnd - 1, bodyEnd + BEHIND))
}

/** The last line of the body, or the one behind it, is a name and nothing else. */
export function signature(context: Context, { bodyEnd }: Places): Found<readonly string[]> | undefined {
  const languages = namingLanguages(context)
  for (const line of lines(context, bodyEnd - 1, bodyEnd + 1)) {
    const { role, text } = line.block
    if (role !== 'paragraph' || text.length > LONGEST_SIGNATURE || isLink(line.block, context)) continue
    const names = readShownNames(text, languages)
    if (names.length > 0 && names.every((name) => isFullName(name) && !isCommon(context, name)))
      return found(names, line)
  }
  return undefined
}
const LONGEST_SIGNATURE = 40

function isLink({ start, end }: Block, { page }: Context): boolean {
  return page.markup?.elements.some(({ tag, from, to }) => tag === 'a' && from < end && to > start) === true
}

function firstSigned(context: Context, placed: readonly Placed[]): Found<readonly string[]> | undefined {
  const languages = namingLanguages(context)
  for (const line of placed) {
    const text = withoutMark(line.block.text)
    const names = saysBy(text, languages) ? readShownNames(text, languages) : []
    if (names.length > 0 && names.every((name) => isPerson(name) || isOrganisation(name))) return found(names, line)
  }
  return undefined
}

/** At its beginning, or behind a date or a sign. */
function saysBy(text: string, languages: readonly string[]): boolean {
  return (DIGITS.test(text) ? withoutDates(text, languages) : text).split(SIGNS).some((part) => hasBy(part, languages))
}
const SIGNS = /[|·•–—]/u

/** `Jane Doe | 15 April 2024` right below the headline. */
export function datedLines(context: Context, places: Places): Found<readonly string[]> | undefined {
  if (places.headline < 0) return undefined
  const languages = namingLanguages(context)
  for (const placed of linesBeside(context, places, places.headline + 1, places.headline + 1 + BELOW)) {
    const { text, label } = placed.block
    if (!DIGITS.test(text) || label === 'body' || label === 'caption') continue
    const names = readShownNames(withoutMark(text), languages)
    if (names.length > 0 && names.every((name) => isFullName(name) && !isCommon(context, name)))
      return found(names, placed)
  }
  return undefined
}
const DIGITS = /\p{Nd}/u

/** Right below the headline a label may be wrong. */
function linesBeside(context: Context, { bodyStart, headline }: Places, from: number, to: number): Placed[] {
  if (headline < 0) return lines(context, bodyStart - BELOW, to + BELOW)
  return lines(context, from, to, (index) => index > headline && index <= headline + BELOW)
}

function lines(context: Context, from: number, to: number, surely: (index: number) => boolean = () => false): Placed[] {
  const first = Math.max(0, from)
  return context.page.blocks
    .slice(first, Math.min(to, first + MOST_LINES))
    .map((block, at) => ({ block, index: first + at }))
    .filter(({ block: { text, label }, index }) => {
      if (text.length > LONGEST || SENTENCE.test(text)) return false
      return surely(index) ? label !== 'title' : !OF_OTHERS.has(label)
    })
}
const MOST_LINES = 40
/** A stop at the end, behind a word that is no initial. */
const SENTENCE = /\p{Ll}{3}\.$/u
