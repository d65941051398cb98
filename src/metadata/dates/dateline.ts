import { findDate } from '../../dates/dates.js'
import { found, type Context, type Found } from '../context.js'

/** A place and a day are no longer. */
const LONGEST = 70
/** `Brévinec, le ` */
const PLACE = /^\p{Lu}[^.,:;!?\p{N}]{1,30}(?:, ?| ?\()(?:\p{Ll}{1,4} )?$/u
const DASH = /^\)? ?[–—-]/u

/** The day behind the place that a text begins with: `Brévinec, le 23 avril 2024 – Les pompiers`. */
export function datelineDate({ page, bodyStart, languages }: Context): Found<string> | undefined {
  const block = page.blocks[bodyStart]
  const start = block?.text.slice(0, LONGEST) ?? ''
  const date = findDate(start, languages)
  if (!block || !date || !PLACE.test(start.slice(0, date.start)) || !DASH.test(start.slice(date.end))) return undefined
  return found(date.iso, { block, index: bodyStart })
}
