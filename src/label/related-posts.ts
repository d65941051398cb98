import type { Context, Detector, Proposal } from './context.js'
import { fromPhrases, lengthOf, type LexicalOptions } from './lexical.js'

const SHORTEST_HEADLINE = 7
const MOST_CAPITALS = 0.6
const LONGEST_HEADLINE = 24

const PHRASES: LexicalOptions = { short: 15, cuts: true }

export const relatedPosts: Detector = {
  kind: 'related-posts',
  detect: (context, index) => fromPhrases(context, index, 'related-posts', PHRASES) ?? loneLink(context, index),
}

/** One bullet by itself between two paragraphs, worded like a headline: a list has more than one. */
function loneLink(context: Context, index: number): Proposal | undefined {
  const { blocks, measures, body } = context
  if (blocks[index]?.role !== 'list-item' || index <= body.first || index + 1 >= body.last) return undefined
  const length = lengthOf(context, index)
  if (length < SHORTEST_HEADLINE || length > LONGEST_HEADLINE || measures.endsSentence[index] === 1) return undefined
  if (isCapitalised(context, index)) return undefined
  if (!isProse(context, index - 1) || !isProse(context, index + 1) || blocks[index - 1]?.text.endsWith(':'))
    return undefined
  return { kind: 'related-posts', reason: 'a single bullet between paragraphs', confidence: 0.92 }
}

/** A subheading, of which every word has a capital. */
function isCapitalised({ measures }: Context, index: number): boolean {
  return (measures.capitals[index] ?? 0) > (measures.length[index] ?? 0) * MOST_CAPITALS
}

function isProse(context: Context, index: number): boolean {
  return (
    context.blocks[index]?.role !== 'list-item' &&
    context.measures.endsSentence[index] === 1 &&
    lengthOf(context, index) >= 8
  )
}
