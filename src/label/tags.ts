import { HASH_TAGS } from '../features/patterns.js'
import { COLON, HASH } from '../text/signs.js'
import type { Context, Detector, Proposal } from './context.js'
import { fromPhrases, lengthOf, type LexicalOptions } from './lexical.js'

/** `In:` above a list: what follows is what the article is filed in. */
const FILED_IN = /^(?:in|filed under|en|dans|em):$/iu

const PHRASES: LexicalOptions = { short: 12 }

export const tags: Detector = {
  kind: 'tags',
  detect: (context, index) => fromPhrases(context, index, 'tags', PHRASES) ?? marked(context, index),
}

function marked(context: Context, index: number): Proposal | undefined {
  const signs = context.measures.signs[index] ?? 0
  if ((signs & (HASH | COLON)) === 0 || lengthOf(context, index) > 30) return undefined
  const text = context.blocks[index]?.text ?? ''
  if (HASH_TAGS.test(text)) return { kind: 'tags', reason: 'hash tags alone', confidence: 0.9 }
  if (FILED_IN.test(text)) return { kind: 'tags', reason: `"${text}" above a list`, confidence: 0.9, opens: true }
  return undefined
}
