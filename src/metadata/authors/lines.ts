import type { Block } from '../../model/block.js'
import type { Label } from '../../model/kind.js'
import { isCommon } from './blocks.js'
import { isOfOthers } from './hints.js'
import { namingLanguages } from './languages.js'
import type { Places } from './places.js'
import { found, withoutMark, type Context, type Found, type Placed } from '../context.js'
import { elementAround } from '../element-search.js'
import { isFullName, isPerson } from './name-kinds.js'
import { hasBy, isOrganisation, withoutDates } from './names.js'
import { readShownNames } from './shown-names.js'

/** Blocks above the headline and behind the beginning of the body that a byline may take. */
const ABOVE = 2
const INTO_BODY = 3
/** A name beside a date stands right below the headline, where a label may be wrong, too. */
const BELOW = 4
/** A byline behind the body stands at most so many blocks behind it. */
const BEHIND = 6
const MOST_LINES = 40

type Names = Found<readonly string[]>

/** Whether a line may name the author, beside the names in it. */
type Test = (line: Placed) => boolean

/** Short lines beside the headline that say by whom, whatever they are labelled as. */
export function signedLines(context: Context, places: Places): Names | undefined {
  const { headline, bodyStart } = places
  const from = headline < 0 ? bodyStart - BELOW : headline - ABOVE
  const to = bodyStart + INTO_BODY + (headline < 0 ? BELOW : 0)
  return firstNaming(context, places, from, to, saysBy(context), isAuthor)
}

/** The same behind the body. */
export function signedBehind(context: Context, places: Places): Names | undefined {
  const { bodyEnd } = places
  return firstNaming(context, places, bodyEnd - 1, bodyEnd + BEHIND, saysBy(context), isAuthor)
}

/** `Jane Doe | 15 April 2024` right below the headline, or `Jane Doe` where that is labelled a byline. */
export function datedLines(context: Context, places: Places): Names | undefined {
  const { headline } = places
  if (headline < 0) return undefined
  const isDated: Test = ({ block: { text, label } }) =>
    label === 'byline' || (DIGIT.test(text) && label !== 'body' && label !== 'caption')
  return firstNaming(context, places, headline + 1, headline + 1 + BELOW, isDated, isNothingElse(context))
}
const DIGIT = /\p{Nd}/u

/** The last line of the body, or the one behind it, is a name and nothing else. */
export function signature(context: Context, places: Places): Names | undefined {
  const { bodyEnd } = places
  const isAlone: Test = ({ block }) =>
    block.role === 'paragraph' && block.text.length <= LONGEST_SIGNATURE && !isLink(block, context)
  return firstNaming(context, places, bodyEnd - 1, bodyEnd + 1, isAlone, isNothingElse(context))
}
const LONGEST_SIGNATURE = 40

function isLink({ start, end }: Block, { page }: Context): boolean {
  for (let above = elementAround(page.markup?.elements ?? [], start, start); above; above = above.parent) {
    if (above.tag === 'a') return true
  }
  return end <= start
}

function isAuthor(name: string): boolean {
  return isPerson(name) || isOrganisation(name)
}

/** Without a word that says so, a name must be a whole one, and of words that the text uses for nothing else. */
function isNothingElse(context: Context): (name: string) => boolean {
  return (name) => isFullName(name) && !isCommon(context, name)
}

/** At its beginning, or behind a date or a sign. */
function saysBy(context: Context): Test {
  const languages = namingLanguages(context)
  return ({ block: { text } }) => {
    const rest = DIGIT.test(text) ? withoutDates(text, languages) : text
    return rest.split(SIGNS).some((part) => hasBy(withoutMark(part), languages))
  }
}
const SIGNS = /[|·•–—]/u

function firstNaming(
  context: Context,
  places: Places,
  from: number,
  to: number,
  test: Test,
  accept: (name: string) => boolean,
): Names | undefined {
  const languages = namingLanguages(context)
  for (const line of linesOf(context, places, from, to)) {
    const names = test(line) ? readShownNames(withoutMark(line.block.text), languages) : []
    if (names.length > 0 && names.every(accept) && !isElsewhere(line, context, places)) return found(names, line)
  }
  return undefined
}

/** In a hidden box, a card or a comment; close to the headline the name of a class proves nothing. */
function isElsewhere({ block, index }: Placed, { page }: Context, places: Places): boolean {
  const { start, end } = block
  const around = elementAround(page.markup?.elements ?? [], start, end)
  if (!around) return false
  const isClose = places.headline >= 0 && Math.abs(index - places.headline) <= BELOW
  return around.hidden || (!isClose && isOfOthers(around, places))
}

const LONGEST = 160
/** A stop at the end, behind a word that is no initial. */
const SENTENCE = /\p{Ll}{3}\.$/u

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
  'tags',
  'share-bar',
  'paywall',
])

function linesOf({ page }: Context, { headline }: Places, from: number, to: number): Placed[] {
  const first = Math.max(0, from)
  return page.blocks
    .slice(first, Math.min(to, first + MOST_LINES))
    .map((block, at) => ({ block, index: first + at }))
    .filter(({ block: { text, label }, index }) => {
      if (text.length > LONGEST || label === 'title' || SENTENCE.test(text)) return false
      return !OF_OTHERS.has(label) || (headline >= 0 && index > headline && index <= headline + BELOW)
    })
}
