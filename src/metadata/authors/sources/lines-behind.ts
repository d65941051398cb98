import type { Block } from '../../../model/block.js'
import type { Context, Placed } from '../../context.js'
import { elementAround } from '../../element-search.js'
import { isEastern } from '../names/eastern.js'
import { isOrganisation } from '../names/index.js'
import { placesOf } from '../places.js'
import { LONGEST_LINE, LONGEST_SIGNATURE, firstNaming, type Names } from './line-search.js'
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

/** Blocks between the end of the body and a byline behind it. */
const BEHIND = 6
/** The same for a line that is labelled as a byline. */
const FAR_BEHIND = 20

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
  const last = page.blocks.findLastIndex(({ label, text }) => label === 'body' && text.length > LONGEST_LINE)
  return last < 0 ? Infinity : last + 1
}

/** One name behind `by` in a line with a date below the text: `Submitted by jdoe on 15 April 2024`, `last edited 2024-04-15 by JaneDoe`. */
export function signedOnceBehind(context: Context): Names | undefined {
  const { bodyEnd } = placesOf(context)
  const says = saysBy(context)
  const isDated: Test = (line) => DIGIT.test(line.block.text) && says(line)
  const from = Math.min(bodyEnd, behindParagraphs(context))
  return firstNaming(context, from, bodyEnd + BEHIND, isDated, isSigner(context))
}

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
  const behind = context.page.blocks[bodyEnd]
  const isDesk: Accept = (name, text) => isOrganisation(name) && behind?.label === 'byline' && behind.text === text
  // Headings of boxes are often in capitals.
  return firstNaming(
    context,
    bodyEnd - 1,
    bodyEnd + (isPage ? 1 : BEHIND_TEXT),
    isAlone,
    (name, text) => isDesk(name, text) || (isName(name, text) && (isEastern(name) || name !== name.toUpperCase())),
  )
}
const BEHIND_TEXT = 4

/** A byline right behind the text; or the author's box, where no biography follows that may be somebody else's. */
function signsText({ block, index }: Placed, { page }: Context, bodyEnd: number): boolean {
  if (block.label === 'byline') return index === bodyEnd
  const next = page.blocks[index + 1]
  return block.label === 'author-bio' && !(next?.label === 'author-bio' && next.text.includes(' '))
}

function isLink({ start, end }: Block, { page }: Context): boolean {
  for (let above = elementAround(page.markup?.elements ?? [], start, start); above; above = above.parent) {
    if (above.tag === 'a') return true
  }
  return end <= start
}
