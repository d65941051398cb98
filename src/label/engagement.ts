import { COUNT, COUNTED } from '../features/patterns.js'
import { BRACKET, NUMERAL } from '../text/signs.js'
import type { Context, Detector, Proposal } from './context.js'
import { fromPhrases, lengthOf, type LexicalOptions } from './lexical.js'

const PHRASES: LexicalOptions = { short: 15 }

export const engagement: Detector = {
  kind: 'engagement',
  detect: (context, index) =>
    commentCount(context, index) ?? fromPhrases(context, index, 'engagement', PHRASES) ?? counted(context, index),
}

/** Above the body a number of comments is a counter; below it, it opens the comments. */
function commentCount(context: Context, index: number): Proposal | undefined {
  const whole = context.evidence[index]?.whole
  if (whole?.kind !== 'comments' || context.measures.numbers[index] === 0) return undefined
  if (index >= context.paragraph || lengthOf(context, index) > 3) return undefined
  return { kind: 'engagement', reason: 'a number of comments', confidence: 0.96 }
}

function counted(context: Context, index: number): Proposal | undefined {
  const text = context.blocks[index]?.text ?? ''
  if (text.length > 40) return undefined
  const signs = context.measures.signs[index] ?? 0
  if (signs & BRACKET && COUNTED.test(text))
    return { kind: 'engagement', reason: 'a word with a count', confidence: 0.9 }
  if (signs & NUMERAL && COUNT.test(text)) return { kind: 'engagement', reason: 'a bare count', confidence: 0.5 }
  return undefined
}
