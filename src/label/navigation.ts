import type { Context, Detector, Proposal } from './context.js'
import { fromPhrases, lengthOf, type LexicalOptions } from './lexical.js'

/** From here on a line is a row of links, whatever else stands in it. */
const MOSTLY = 0.75

const PHRASES: LexicalOptions = { short: 12, opening: 10 }

export const navigation: Detector = {
  kind: 'navigation',
  detect: (context, index) => fromPhrases(context, index, 'navigation', PHRASES) ?? menu(context, index),
}

function menu(context: Context, index: number): Proposal | undefined {
  const covered = context.evidence[index]?.covered ?? 0
  if (covered < MOSTLY || lengthOf(context, index) < 4 || (context.measures.numbers[index] ?? 0) > 0) return undefined
  return { kind: 'navigation', reason: 'most of it is names of links', confidence: 0.8 }
}
