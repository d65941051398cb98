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

function headlineOf({ page, title, headline }: Context): number {
  const wanted = comparable(title ?? '')
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

function likenessOf(block: LabelledBlock, wanted: string): number {
  if (block.text.length < ALIKE * wanted.length) return 0
  const text = comparable(block.text)
  const [short, long] = text.length < wanted.length ? [text, wanted] : [wanted, text]
  return long.includes(short) ? short.length / long.length : 0
}
