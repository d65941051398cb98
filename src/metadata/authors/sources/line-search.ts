import { dateShare } from '../../../dates/dates.js'
import type { Label } from '../../../model/kind.js'
import { found, withoutMark, type Context, type Found, type Placed } from '../../context.js'
import { elementAround } from '../../element-search.js'
import { isOfOthers } from '../hints.js'
import { namingLanguages } from '../languages.js'
import { isFullName } from '../names/kinds.js'
import { placesOf, type Places } from '../places.js'
import { isCommon } from './blocks.js'
import type { Accept, Test } from './line-tests.js'
import { hasBy, readShownNames } from './shown-names.js'

export type Names = Found<readonly string[]>

/** `Written by` alone is no longer. */
const LONGEST_BY = 20
const MOST_LINES = 40
/** Blocks right below the headline, where a label may be wrong and the name of a class proves nothing. */
export const BELOW = 4

/** The names in the first of the lines from one block to another that passes a test and whose names are accepted. */
export function firstNaming(context: Context, from: number, to: number, test: Test, accept: Accept): Names | undefined {
  const languages = namingLanguages(context)
  const places = placesOf(context)
  let isAnnounced = false
  for (const line of linesOf(context, from, to)) {
    const text = withoutMark(line.block.text)
    const isOwn = !isOfOther(line, places) && !isListed(line, places)
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

/** Longer lines tell something. */
export const LONGEST_LINE = 160
/** Nothing but a name is no longer. */
export const LONGEST_SIGNATURE = 40
/** A line with a date that takes more of it than this is no headline. */
const DATED = 0.2
/** A stop at the end, behind a word that is no initial. */
const SENTENCE = /[\p{Ll}\p{Lo}]{3}\.$|[。।]$/u

export const OF_OTHERS: ReadonlySet<Label> = new Set([
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
  'engagement',
])

/** Whether an announced line is a person's name, although its label says otherwise. Links to stories look like names too. */
function isWholeName({ block }: Placed, name: string): boolean {
  return isFullName(name) && !STORIES.has(block.label)
}
const STORIES: ReadonlySet<Label> = new Set(['related-posts', 'trending', 'comments', 'navigation'])

/** What a list of the body names is of the things that are listed: `Author: Jane Doe` of a book. */
function isListed({ block: { role, label }, index }: Placed, { bodyStart }: Places): boolean {
  return role === 'list-item' && label === 'body' && index > bodyStart
}

/** Right below the headline a label may be wrong. */
function isOfOther({ block, index }: Placed, { headline }: Places): boolean {
  return OF_OTHERS.has(block.label) && (headline < 0 || index <= headline || index > headline + BELOW)
}

export function linesOf({ page, languages }: Context, from: number, to: number): Placed[] {
  const first = Math.max(0, from)
  return page.blocks
    .slice(first, Math.min(to, first + MOST_LINES))
    .map((block, at) => ({ block, index: first + at }))
    .filter(
      ({ block: { text, label } }) =>
        text.length <= LONGEST_LINE &&
        (label !== 'title' || dateShare(text, languages) > DATED) &&
        !SENTENCE.test(text),
    )
}
