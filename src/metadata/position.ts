import type { LabelledBlock } from '../model/block.js'
import { comparable, type Context } from './context.js'

/** A block repeats the title where the shorter of the two texts is at least this share of the longer. */
const ALIKE = 0.6
const LONGEST_HEADLINE = 400

/**
 * The same page with the headline at the heading that shows the page's title, and the body below it. Labels may have
 * missed that heading, and names and dates are weighed by their distance from it. Needs the title.
 */
export function placeArticle(context: Context): Context {
  return context.once.of(findArticle, context)
}

function findArticle(context: Context): Context {
  const headline = headlineOf(context)
  if (headline === context.headline) return context
  const labels = context.page.blocks.map(({ label }) => label)
  const below = labels.indexOf('body', Math.max(0, headline))
  return below < 0 ? { ...context, headline } : { ...context, headline, bodyStart: below }
}

function headlineOf(context: Context): number {
  const { page, title, headline } = context
  const wanted = comparable(title ?? '')
  if (!page.markup) return lastSaying(wanted, context)
  let best = -1
  let bestLikeness = ALIKE
  let largest = -1
  for (const [index, block] of page.blocks.entries()) {
    if (block.role !== 'heading' || block.text.length > LONGEST_HEADLINE) continue
    if (block.level === 1 && largest < 0) largest = index
    const likeness = wanted === '' ? 0 : likenessOf(block, wanted)
    if (likeness > bestLikeness) {
      best = index
      bestLikeness = likeness
    }
  }
  return best >= 0 ? best : headline >= 0 ? headline : largest
}

/** A text begins with the title of its window, and repeats it, or says it in other words, where the article begins. */
function lastSaying(wanted: string, { page, bodyStart, headline }: Context): number {
  const isSaying = (block: LabelledBlock): boolean => wanted !== '' && likenessOf(block, wanted) >= SAME
  const last = page.blocks.findLastIndex((block, index) => index <= bodyStart + INTO_BODY && isSaying(block))
  if (last > 0) return last
  const labelled = page.blocks.findLastIndex(({ label }, index) => index <= bodyStart && label === 'title')
  return Math.max(last, labelled, headline)
}
/** Blocks by which the body may have been found to begin too early. */
const INTO_BODY = 10
const SAME = 0.9

function likenessOf(block: LabelledBlock, wanted: string): number {
  if (block.text.length < ALIKE * wanted.length) return 0
  const text = comparable(block.text)
  const [short, long] = text.length < wanted.length ? [text, wanted] : [wanted, text]
  return long.includes(short) ? short.length / long.length : 0
}

/** Index of the first long paragraph from a block on: a standfirst, and buttons below it, may stand above the byline. */
export function firstParagraph({ page }: Context, from: number): number {
  const index = page.blocks.findIndex(
    ({ label, text }, at) => at >= from && label === 'body' && text.length > LONGEST_STANDFIRST,
  )
  return index < 0 ? from : Math.min(index, from + MOST_BUTTONS)
}
const LONGEST_STANDFIRST = 200
const MOST_BUTTONS = 40
