import { found, type Context } from '../../context.js'
import { firstParagraph } from '../../position.js'
import { siteNames } from '../../site/names.js'
import { isEasternDesk } from '../names/eastern.js'
import { placesOf } from '../places.js'
import { isMenu } from './blocks.js'
import { readCredits } from './credits.js'
import { BELOW, LONGEST_SIGNATURE, OF_OTHERS, firstNaming, linesOf, type Names } from './line-search.js'
import {
  DIGIT,
  isAuthor,
  isBylineSaying,
  isNothingElse,
  isSigner,
  saysBy,
  type Accept,
  type Test,
} from './line-tests.js'

/** Blocks above the headline and behind the beginning of the body that a byline may take. */
const ABOVE = 2
/** Above those, one that is labelled as such. */
const FAR_ABOVE = 4
const INTO_BODY = 3

/** Short lines beside the headline that say `by`, whatever they are labelled as. */
export function signedLines(context: Context): Names | undefined {
  const { headline, bodyStart } = placesOf(context)
  const from = headline < 0 ? bodyStart - BELOW : headline - ABOVE
  const to = bodyStart + INTO_BODY + (headline < 0 ? BELOW : 0)
  return (
    firstNaming(context, from, to, saysBy(context), isAuthor) ??
    firstNaming(context, to, firstParagraph(context, bodyStart), isBylineSaying(context), isAuthor) ??
    (context.page.markup && firstNaming(context, from - FAR_ABOVE, from, isBylineSaying(context), isAuthor))
  )
}

/** The same lines where the name is a login or a first name. */
export function signedOnce(context: Context): Names | undefined {
  const { headline, bodyStart } = placesOf(context)
  const from = headline < 0 ? bodyStart - BELOW : headline - ABOVE
  return firstNaming(context, from, bodyStart + 1, saysBy(context), isSigner(context))
}

/** `Jane Doe | 15 April 2024` right below the headline, or `Jane Doe` where that is labelled a byline. */
export function datedLines(context: Context): Names | undefined {
  const { headline } = placesOf(context)
  const { blocks } = context.page
  if (headline < 0) return undefined
  const isDated: Test = ({ block: { text, label }, index }) =>
    (label === 'byline' && !isMenu(context, index)) ||
    (DIGIT.test(text) && label !== 'body' && !OF_OTHERS.has(label)) ||
    (index > headline && !OF_OTHERS.has(label) && blocks[index - 1]?.label === 'timestamp')
  return firstNaming(context, headline - ABOVE, headline + 1 + BELOW, isDated, isNothingElse(context))
}

/**
 * `jdoe` in a line that is labelled a byline, beside a line with the date, or in one with it: `jdoe 15 April 2024`. A section
 * or a place stands there, too: the name must look like a login, be named as the author elsewhere, or be the site's.
 */
export function datedOnce(context: Context): Names | undefined {
  const { headline } = placesOf(context)
  if (headline < 0) return undefined
  const { blocks } = context.page
  const isDated: Test = ({ block: { text, label }, index }) =>
    (label === 'byline' && [index - 1, index + 1].some((at) => blocks[at]?.label === 'timestamp')) ||
    (label === 'timestamp' && DIGIT.test(text))
  const isSigned = isSigner(context)
  const own = siteNames(context)
  const isNamed = (name: string): boolean =>
    own.has(name) || blocks.some(({ label, text }) => label === 'author-bio' && text === name)
  const accept: Accept = (name, text) => isNamed(name) || (isSigned(name, text) && LOGIN.test(name))
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
