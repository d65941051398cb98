import { FORM_FIELD } from '../features/patterns.js'
import { STAR } from '../text/signs.js'
import type { Context, Detector, Proposal } from './context.js'
import { fromPhrases } from './lexical.js'

export const comments: Detector = {
  kind: 'comments',
  detect: (context, index) =>
    fromPhrases(context, index, 'comments', { short: 30, sentences: true }) ?? formField(context, index),
}

function formField(context: Context, index: number): Proposal | undefined {
  if (index < context.body.last || ((context.measures.signs[index] ?? 0) & STAR) === 0) return undefined
  if (!FORM_FIELD.test(context.blocks[index]?.text ?? '')) return undefined
  return { kind: 'comments', reason: 'a field of a form', confidence: 0.8 }
}
