import { KIND_COUNT, numberOf } from '../features/cues.js'
import { CONTACT, EMAIL } from '../features/patterns.js'
import { looksLikeName } from './byline.js'
import type { Context, Detector, Proposal } from './context.js'
import { fromPhrases, lengthOf, type LexicalOptions } from './lexical.js'

const LONGEST_CONTACT = 20
const LONGEST_BIO = 150
const BIO = numberOf('author-bio')
/** The patterns for an address are worth more, so that none is tried twice. */
const TOLD = 0.4

const PHRASES: LexicalOptions = { short: LONGEST_BIO, opening: LONGEST_BIO }

export const authorBio: Detector = {
  kind: 'author-bio',
  detect(context, index) {
    if (lengthOf(context, index) > LONGEST_BIO) return undefined
    return fromPhrases(context, index, 'author-bio', PHRASES) ?? contact(context, index) ?? named(context, index)
  },
}

/** Lines at the end of the body that may be looked at for a way to reach its author. */
const TAIL = 6
const SENTENCE = 8

/** Whether no more of the body's sentences comes: at its end, a line is easily taken along. */
function isBehindProse({ body, measures }: Context, index: number): boolean {
  if (index < body.last - TAIL) return false
  for (let at = index; at < body.last; at++) {
    if (measures.endsSentence[at] === 1 && (measures.length[at] ?? 0) >= SENTENCE) return false
  }
  return true
}

function contact(context: Context, index: number): Proposal | undefined {
  if (!isBehindProse(context, index) || lengthOf(context, index) > LONGEST_CONTACT) return undefined
  if ((context.cues.own[index * KIND_COUNT + BIO] ?? 0) < TOLD) return undefined
  const text = context.blocks[index]?.text ?? ''
  if (CONTACT.test(text)) return { kind: 'author-bio', reason: 'a way to reach the author', confidence: 0.9 }
  if (EMAIL.test(text) && lengthOf(context, index) < 10)
    return { kind: 'author-bio', reason: 'an address', confidence: 0.7 }
  return undefined
}

/** A name right below the line that announces the author's portrait or page. */
function named(context: Context, index: number): Proposal | undefined {
  if (index < context.body.last || index === 0) return undefined
  const above = context.evidence[index - 1]?.whole
  if (above?.kind !== 'author-bio') return undefined
  if (!looksLikeName(context.blocks[index]?.text ?? '', lengthOf(context, index))) return undefined
  return { kind: 'author-bio', reason: `a name below "${above.phrase}"`, confidence: 0.9 }
}
