import { KIND_COUNT, numberOf } from '../features/cues.js'
import { KOREAN_BYLINE } from '../features/patterns.js'
import type { Hit } from '../lexicon/phrase-trie.js'
import { findDate } from '../text/dates.js'
import { IDEOGRAPH, LOWER, UPPER, CASELESS, classOf } from '../text/chars.js'
import { NUMBER } from '../text/words.js'
import { PROOF, type Context, type Detector, type Proposal } from './context.js'
import { fromPhrases, lengthOf, type LexicalOptions } from './lexical.js'

const BYLINE = numberOf('byline')
const LONGEST = 24
const LONGEST_NAME = 5
/** Blocks between a bare name and the headline or the body that it belongs to. */
const NEAR = 8
/** Further below the body a byline is a comment's or another article's. */
const BELOW = 3
/** Share of the words behind "by" that must be names, jobs or dates. */
const NAMES = 0.75
const DOMAIN = /^(?:by\s)?[\p{L}\p{N}-]{2,40}(?:\.[\p{L}\p{N}-]{2,20}){1,3}$/iu

const PHRASES: LexicalOptions = { short: 14 }

export const byline: Detector = {
  kind: 'byline',
  detect: (context, index) => {
    const length = lengthOf(context, index)
    if (length === 0 || length > LONGEST) return undefined
    return (
      signed(context, index) ??
      titled(context, index) ??
      fromPhrases(context, index, 'byline', PHRASES) ??
      bareName(context, index)
    )
  },
}

/** A name with its job behind it, as Korean has it. */
function titled(context: Context, index: number): Proposal | undefined {
  if ((context.cues.own[index * KIND_COUNT + BYLINE] ?? 0) < PROOF) return undefined
  if (!KOREAN_BYLINE.test(context.blocks[index]?.text ?? '')) return undefined
  return { kind: 'byline', reason: 'a name and a job', confidence: index < context.body.last + BELOW ? 0.94 : 0.8 }
}

/** "By" and nothing behind it but names, jobs and dates. "By Tuesday the rain had stopped" is a sentence. */
function signed(context: Context, index: number): Proposal | undefined {
  const { measures, evidence } = context
  const by = endOfBy(evidence[index]?.hits ?? NO_HITS)
  if (by === 0) return undefined
  const first = measures.firstWord[index] ?? 0
  const opening = first + by
  const last = measures.firstWord[index + 1] ?? opening
  const text = context.blocks[index]?.text ?? ''
  if (opening === last) return undefined
  const share = shareOfNames(context, index, opening, last)
  const dated = findDate(text, context.languages) !== undefined
  if (share < (dated ? 0.5 : NAMES) || endsLikeProse(context, index)) return undefined
  return {
    kind: 'byline',
    reason: `"${text.slice(0, measures.words.ends[opening - 1])}" and a name`,
    confidence: index < context.body.last + BELOW ? 0.94 : 0.8,
  }
}

const NO_HITS: readonly Hit[] = []

/** How many words say "by" at the beginning of a line; 0 where none do. */
function endOfBy(hits: readonly Hit[]): number {
  let end = 0
  // Hits come in the order of their first word.
  for (let at = 0; at < hits.length && hits[at]?.from === 0; at++) {
    const hit = hits[at]
    if (hit?.entry.slot === 'by') end = Math.max(end, hit.to)
  }
  return end
}

function endsLikeProse(context: Context, index: number): boolean {
  return context.measures.endsSentence[index] === 1 && lengthOf(context, index) > 8
}

function shareOfNames(context: Context, index: number, from: number, to: number): number {
  const known = wordsOfBylines(context, index)
  const first = context.measures.firstWord[index] ?? 0
  const text = context.blocks[index]?.text ?? ''
  let named = 0
  for (let word = from; word < to; word++) {
    if (known[word - first] === 1 || isNameWord(context, word, text)) named++
  }
  return named / Math.max(1, to - from)
}

/** 1 for every word that joins names or says what somebody does. */
function wordsOfBylines({ evidence, measures }: Context, index: number): Uint8Array {
  const known = new Uint8Array((measures.firstWord[index + 1] ?? 0) - (measures.firstWord[index] ?? 0))
  for (const { entry, from, to } of evidence[index]?.hits ?? []) {
    if (entry.slot === 'and' || entry.slot === 'role' || entry.slot === 'by') known.fill(1, from, to)
  }
  return known
}

function isNameWord(context: Context, word: number, text: string): boolean {
  const { words } = context.measures
  const kind = classOf(text.charCodeAt(words.starts[word] ?? 0))
  if (kind === UPPER || kind === CASELESS || kind === IDEOGRAPH) return true
  return words.ids[word] === NUMBER || (kind === LOWER && DOMAIN.test(text))
}

/** A personal name alone, where bylines stand: between the headline and the body, or beside a date. */
function bareName(context: Context, index: number): Proposal | undefined {
  const { headline, body, blocks, measures } = context
  const above =
    headline !== undefined && index > headline.index && index < body.first + 2 && index - headline.index <= NEAR
  if (!above || !looksLikeName(blocks[index]?.text ?? '', lengthOf(context, index))) return undefined
  if ((context.evidence[index]?.covered ?? 0) > 0.4 || measures.numbers[index] !== 0) return undefined
  return { kind: 'byline', reason: 'a name below the headline', confidence: 0.7 }
}

const NAME_PART = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|von|van|de|der|den|del|della|di|da|dos|el|al|bin|ibn|le|la|y|e)$/u

const ENDS_LIKE_TEXT = /[.!?:]$/u

/** Two to five words that names are made of. */
export function looksLikeName(text: string, length: number): boolean {
  if (length < 2 || length > LONGEST_NAME || text.length > 60) return false
  const parts = text.split(' ')
  return parts.length >= 2 && parts.every((part) => NAME_PART.test(part)) && !ENDS_LIKE_TEXT.test(text)
}
