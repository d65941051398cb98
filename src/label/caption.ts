import { KIND_COUNT, numberOf } from '../features/cues.js'
import { PICTURE_RIGHT } from '../features/patterns.js'
import { BRACKET, RIGHT } from '../text/signs.js'
import type { Context, Detector, Proposal } from './context.js'
import { fromPhrases, lengthOf, type LexicalOptions } from './lexical.js'

const LONGEST = 70
const CAPTION = numberOf('caption')
/** The patterns for a credit are worth this much, so that none is tried twice. */
const CREDITED = 0.85

const PHRASES: LexicalOptions = { short: 45, opening: 60 }

export const caption: Detector = {
  kind: 'caption',
  detect: (context, index) => fromPhrases(context, index, 'caption', PHRASES) ?? credit(context, index),
}

function credit(context: Context, index: number): Proposal | undefined {
  if (lengthOf(context, index) > LONGEST) return undefined
  if ((context.cues.own[index * KIND_COUNT + CAPTION] ?? 0) >= CREDITED)
    return { kind: 'caption', reason: 'ends in a credit', confidence: 0.92 }
  if (((context.measures.signs[index] ?? 0) & (RIGHT | BRACKET)) === 0) return undefined
  if (index < context.body.last && PICTURE_RIGHT.test(context.blocks[index]?.text ?? ''))
    return { kind: 'caption', reason: 'a picture credit', confidence: 0.92 }
  return undefined
}
