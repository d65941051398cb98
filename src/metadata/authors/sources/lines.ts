import type { Block } from '../../../model/block.js'
import type { Label } from '../../../model/kind.js'
import { isCommon, isMenu } from './blocks.js'
import { isEastern, isEasternDesk } from '../names/eastern.js'
import { isOfOthers } from '../hints.js'
import { namingLanguages } from '../languages.js'
import { placesOf, type Places } from '../places.js'
import { found, withoutMark, type Context, type Found, type Placed } from '../../context.js'
import { firstParagraph } from '../../position.js'
import { elementAround } from '../../element-search.js'
import { isFullName } from '../names/kinds.js'
import { hasBy, isOrganisation } from '../names/index.js'
import { withoutDates } from '../names/without-dates.js'
import { readCredits } from './credits.js'
import { readShownNames } from './shown-names.js'

/** Blocks above the headline and behind the beginning of the body that a byline may take. */
const ABOVE = 2
const INTO_BODY = 3
/** A name beside a date stands right below the headline, where a label may be wrong, too. */
const BELOW = 4
/** A byline behind the body stands at most so many blocks behind it. */
const BEHIND = 6
/** And one that is labelled as such, so many. */
const FAR_BEHIND = 20
const MOST_LINES = 40
const LONGEST_BY = 20

type Names = Found<readonly string[]>

/** Whether a name in a text may be the author's. */
type Accept = (name: string, text: string) => boolean

/** Whether a line may name the author, beside the names in it. */
type Test = (line: Placed) => boolean

/** Short lines beside the headline that say `by`, whatever they are labelled as. */
export function signedLines(context: Context): Names | undefined {
  const { headline, bodyStart } = placesOf(context)
  const from = headline < 0 ? bodyStart - BELOW : headline - ABOVE
  const to = bodyStart + INTO_BODY + (headline < 0 ? BELOW : 0)
  return (
    firstNaming(context, from, to, saysBy(context), isAuthor) ??
    firstNaming(context, to, firstParagraph(context, bodyStart), isBylineSaying(context), isAuthor)
  )
}

const BYLINES: ReadonlySet<Label> = new Set(['byline', 'timestamp', 'author-bio'])

function isBylineSaying(context: Context): Test {
  const says = saysBy(context)
  return (line) => BYLINES.has(line.block.label) && says(line)
}

/** The same lines where the name is a login or a first name. */
export function signedOnce(context: Context): Names | undefined {
  const { headline, bodyStart } = placesOf(context)
  const from = headline < 0 ? bodyStart - BELOW : headline - ABOVE
  return firstNaming(context, from, bodyStart + 1, saysBy(context), isSigner(context))
}

/** Lines behind the body that say `by`. */
export function signedBehind(context: Context): Names | undefined {
  const { bodyEnd } = placesOf(context)
  return (
    firstNaming(context, bodyEnd - 1, bodyEnd + BEHIND, saysBy(context), isAuthor) ??
    firstNaming(context, bodyEnd + BEHIND, bodyEnd + FAR_BEHIND, isBylineSaying(context), isAuthor) ??
    firstNaming(context, behindParagraphs(context), bodyEnd - 1, isBylineSaying(context), isAuthor)
  )
}

/** Index behind the last long paragraph of the body: a notice may stand between it and the end. */
function behindParagraphs({ page }: Context): number {
  const last = page.blocks.findLastIndex(({ label, text }) => label === 'body' && text.length > LONGEST)
  return last < 0 ? Infinity : last + 1
}

/** `Jane Doe | 15 April 2024` right below the headline, or `Jane Doe` where that is labelled a byline. */
export function datedLines(context: Context): Names | undefined {
  const { headline } = placesOf(context)
  if (headline < 0) return undefined
  const isDated: Test = ({ block: { text, label }, index }) =>
    (label === 'byline' && !isMenu(context, index)) || (DIGIT.test(text) && label !== 'body' && !OF_OTHERS.has(label))
  return firstNaming(context, headline - ABOVE, headline + 1 + BELOW, isDated, isNothingElse(context))
}
const DIGIT = /\p{Nd}/u

/**
 * `jdoe` in a line that is labelled a byline, beside a line with the date, or in one with it: `jdoe 15 April 2024`. A section
 * or a place stands there, too: the name must look like a login, or be named as the author elsewhere.
 */
export function datedOnce(context: Context): Names | undefined {
  const { headline } = placesOf(context)
  if (headline < 0) return undefined
  const { blocks } = context.page
  const isDated: Test = ({ block: { text, label }, index }) =>
    (label === 'byline' && [index - 1, index + 1].some((at) => blocks[at]?.label === 'timestamp')) ||
    (label === 'timestamp' && DIGIT.test(text))
  const isSigned = isSigner(context)
  const isNamed = (name: string): boolean => blocks.some(({ label, text }) => label === 'author-bio' && text === name)
  const accept: Accept = (name, text) => isSigned(name, text) && (LOGIN.test(name) || isNamed(name))
  return firstNaming(context, headline - ABOVE, headline + 1 + BELOW, isDated, accept)
}

/** A name is not written like this, and a login is: `jdoe`, `JaneD`, `jane_d`. */
const LOGIN = /^(?=.{3})(?:\p{Ll}|\p{Lu}+\p{Ll}+\p{Lu}|[\p{L}\p{N}]+_)[\p{L}\p{N}_-]*$/u

/**
 * `小野寺美咲` in a line that is labelled a byline, also with her desk (`社会部・小野寺美咲`): shorter ones are known by their family
 * names, which no list holds all of.
 */
export function easternBylines(context: Context): Names | undefined {
  const { headline } = placesOf(context)
  if (headline < 0) return undefined
  for (const line of linesOf(context, headline - ABOVE, headline + 1 + BELOW)) {
    const pieces = line.block.text.split(EASTERN_SIGNS).filter((piece) => piece !== '' && !isEasternDesk(piece))
    const [name = ''] = pieces
    if (line.block.label !== 'byline' || pieces.length !== 1 || !EASTERN_NAME.test(name)) continue
    const names = readCredits(name, ['ja'])?.names ?? [name]
    if (names.length > 0) return found(names, line)
  }
  return undefined
}
const EASTERN_SIGNS = /[・／/（()）|｜\s]+/u
const EASTERN_NAME = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]{4,6}$/u

/** `Jane Doe` right below the headline, and nothing else in the line. */
export function loneNames(context: Context): Names | undefined {
  const { headline } = placesOf(context)
  if (headline < 0) return undefined
  const isAlone: Test = ({ block: { text, role, label }, index }) =>
    role === 'paragraph' &&
    text.length <= LONGEST_SIGNATURE &&
    label !== 'body' &&
    (!OF_OTHERS.has(label) || context.page.blocks[index + 1]?.label === 'timestamp') &&
    !isMenu(context, index)
  return firstNaming(context, headline + 1, headline + 1 + ALONE, isAlone, isNothingElse(context))
}
/** Blocks below the headline that may be a name by itself. */
const ALONE = 2

/**
 * The last line of the body, or the one behind it, is a name and nothing else. Only the markup shows what is a link: behind
 * a text may stand anything, so that its label has to say that it names somebody.
 */
export function signature(context: Context): Names | undefined {
  const { bodyEnd } = placesOf(context)
  const isPage = context.page.markup !== undefined
  const isAlone: Test = (line) =>
    line.block.role === 'paragraph' &&
    line.block.text.length <= LONGEST_SIGNATURE &&
    (isPage ? !isLink(line.block, context) : line.index < bodyEnd || signsText(line, context, bodyEnd))
  const isName = isNothingElse(context)
  // Headings of boxes are often in capitals.
  return firstNaming(
    context,
    bodyEnd - 1,
    bodyEnd + (isPage ? 1 : BEHIND_TEXT),
    isAlone,
    (name, text) => isName(name, text) && (isEastern(name) || name !== name.toUpperCase()),
  )
}
const BEHIND_TEXT = 4

/** A byline right behind the text; or the author's box, where no biography follows that may be somebody else's. */
function signsText({ block, index }: Placed, { page }: Context, bodyEnd: number): boolean {
  if (block.label === 'byline') return index === bodyEnd
  const next = page.blocks[index + 1]
  return block.label === 'author-bio' && !(next?.label === 'author-bio' && next.text.includes(' '))
}
const LONGEST_SIGNATURE = 40

function isLink({ start, end }: Block, { page }: Context): boolean {
  for (let above = elementAround(page.markup?.elements ?? [], start, start); above; above = above.parent) {
    if (above.tag === 'a') return true
  }
  return end <= start
}

/** Accepts one word behind `by` where the text uses it for nothing else. */
function isSigner(context: Context): Accept {
  return (name, text) => text.split(' ').length <= LONGEST_SIGNER && ONE_NAME.test(name) && !isCommon(context, name)
}
/** Words of a line with one name: `Posted on 1 July 2024 by jdoe`. */
const LONGEST_SIGNER = 8
const ONE_NAME = /^[\p{L}\p{N}_-]+$/u

function isAuthor(name: string): boolean {
  // Scripts that don't part words show no capitals: the word for `by` says enough.
  return isFullName(name) || isOrganisation(name) || isEastern(name)
}

/** Where no word says `by`, accepts whole names only, of words that the text uses for nothing else. */
function isNothingElse(context: Context): Accept {
  return (name) => isFullName(name) && !isCommon(context, name)
}

/** Whether a line says `by`, at its beginning or behind a date or a sign. */
function saysBy(context: Context): Test {
  const languages = namingLanguages(context)
  return ({ block: { text } }) => {
    if (hasBy(text, languages)) return true
    const rest = DIGIT.test(text) ? withoutDates(text, languages) : text
    return rest.split(SIGNS).some((part) => hasBy(withoutMark(part), languages))
  }
}
const SIGNS = /[|·•–—]/u

function firstNaming(context: Context, from: number, to: number, test: Test, accept: Accept): Names | undefined {
  const languages = namingLanguages(context)
  const places = placesOf(context)
  let isAnnounced = false
  for (const line of linesOf(context, from, to)) {
    const text = withoutMark(line.block.text)
    const isOwn = !isOfOther(line, places)
    const names: readonly string[] = isAnnounced || (isOwn && test(line)) ? readShownNames(text, languages) : []
    const isNamed = names.length > 0 && names.every((name) => accept(name, text) && (isOwn || isWholeName(line, name)))
    if (isNamed && !isElsewhere(line, context, places))
      return found([...new Set([...names, ...namesBelow(line, context, isAnnounced)])], line)
    // `Written by` alone speaks for the line below.
    isAnnounced = isOwn && text.length <= LONGEST_BY && names.length === 0 && hasBy(text, languages)
  }
  return undefined
}

/** Some pages give a line to each author, below `By` alone or each behind its own. */
function namesBelow({ index }: Placed, context: Context, isAnnounced: boolean): readonly string[] {
  const languages = namingLanguages(context)
  const names: string[] = []
  for (const { label, text } of context.page.blocks.slice(index + 1, index + MOST_AUTHORS)) {
    const more = readShownNames(text, languages)
    const isSigned = isAnnounced ? more.length === 1 && !hasBy(text, languages) : hasBy(text, languages)
    if (label !== 'byline' || !isSigned || !more.every((name) => isFullName(name) && !isCommon(context, name))) break
    names.push(...more)
  }
  return names
}
const MOST_AUTHORS = 6

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
const SENTENCE = /[\p{Ll}\p{Lo}]{3}\.$|[。।]$/u

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

/** Whether an announced line is a person's name, although its label says otherwise. Links to stories look like names too. */
function isWholeName({ block }: Placed, name: string): boolean {
  return isFullName(name) && !STORIES.has(block.label)
}
const STORIES: ReadonlySet<Label> = new Set(['related-posts', 'trending', 'comments', 'navigation'])

/** Right below the headline a label may be wrong. */
function isOfOther({ block, index }: Placed, { headline }: Places): boolean {
  return OF_OTHERS.has(block.label) && (headline < 0 || index <= headline || index > headline + BELOW)
}

function linesOf({ page }: Context, from: number, to: number): Placed[] {
  const first = Math.max(0, from)
  return page.blocks
    .slice(first, Math.min(to, first + MOST_LINES))
    .map((block, at) => ({ block, index: first + at }))
    .filter(({ block: { text, label } }) => text.length <= LONGEST && label !== 'title' && !SENTENCE.test(text))
}
