import { FORM_FIELD } from '../features/patterns.js'
import { STAR } from '../text/signs.js'
import type { Context, Detector, Proposal } from './context.js'
import { fromPhrases, type LexicalOptions } from './lexical.js'

const PHRASES: LexicalOptions = { short: 30, sentences: true }

export const comments: Detector = {
  kind: 'comments',
  detect: (context, index) => fromPhrases(context, index, 'comments', PHRASES) ?? formField(context, index),
}

function formField(context: Context, index: number): Proposal | undefined {
  if (index < context.body.last || ((context.measures.signs[index] ?? 0) & STAR) === 0) return undefined
  if (!FORM_FIELD.test(context.blocks[index]?.text ?? '')) return undefined
  return { kind: 'comments', reason: 'a field of a form', confidence: 0.8 }
}
