import { placeArticle } from '../position.js'
import type { Context } from '../context.js'

/** Indices of blocks. */
export interface Places {
  /** -1 where there is none. */
  readonly headline: number
  /** The first paragraph of some length below the headline. */
  readonly bodyStart: number
  /** Behind the last block of the body. */
  readonly bodyEnd: number
}

/** Shorter blocks of a body may be a standfirst or a stray line of a menu. */
const PARAGRAPH = 100

/** Where the article begins and ends. */
export function placesOf(context: Context): Places {
  return context.once.of(findPlaces, context)
}

function findPlaces(context: Context): Places {
  const { headline: first, bodyStart, bodyEnd } = placeArticle(context)
  const headline = lastLike(context, first, bodyStart)
  const from = Math.max(0, headline)
  const long = context.page.blocks.findIndex(
    ({ label, text }, index) => index >= from && label === 'body' && text.length > PARAGRAPH,
  )
  return { headline, bodyStart: long < 0 ? Math.max(bodyStart, from) : long, bodyEnd }
}

/** A menu or a player may show the headline too: the one right above the body counts. */
function lastLike({ page }: Context, first: number, bodyStart: number): number {
  const text = page.blocks[first]?.text
  if (text === undefined) return first
  return Math.max(
    first,
    page.blocks.findLastIndex((block, index) => index <= bodyStart && block.text === text),
  )
}
