import { findDate } from '../text/dates.js'
import { IDEOGRAPH, LOWER, UPPER, CASELESS, classOf } from '../text/chars.js'
import { NUMBER } from '../text/words.js'
import type { Context, Detector, Proposal } from './context.js'
import { fromPhrases, lengthOf } from './lexical.js'

const LONGEST = 24
const LONGEST_NAME = 5
/** Blocks between a bare name and the headline or the body that it belongs to. */
const NEAR = 8
/** Share of the words behind "by" that must be names, jobs or dates. */
const NAMES = 0.75
const DOMAIN = /^(?:by\s)?[\p{L}\p{N}-]{2,40}(?:\.[\p{L}\p{N}-]{2,20}){1,3}$/iu

export const byline: Detector = {
  kind: 'byline',
  looksFor: 'who wrote it',
  detect: (context, index) => {
    const length = lengthOf(context, index)
    if (length === 0 || length > LONGEST) return undefined
    return signed(context, index) ?? fromPhrases(context, index, 'byline', { short: 14 }) ?? bareName(context, index)
  },
}

/** "By" and nothing behind it but names, jobs and dates. "By Tuesday the rain had stopped" is a sentence. */
function signed(context: Context, index: number): Proposal | undefined {
  const { measures, evidence } = context
  const first = measures.firstWord[index] ?? 0
  const by = evidence[index]?.hits.filter((hit) => hit.from === first && hit.entry.slot === 'by') ?? []
  const opening = by.reduce((end, hit) => Math.max(end, hit.to), first)
  if (opening === first) return undefined
  const last = measures.firstWord[index + 1] ?? opening
  const text = context.blocks[index]?.text ?? ''
  if (opening === last) return undefined
  const share = shareOfNames(context, index, opening, last)
  const dated = findDate(text, context.languages) !== undefined
  if (share < (dated ? 0.5 : NAMES) || endsLikeProse(context, index)) return undefined
  return { kind: 'byline', reason: `"${text.slice(0, measures.words.ends[opening - 1])}" and a name`, confidence: 0.94 }
}

function endsLikeProse(context: Context, index: number): boolean {
  return context.measures.endsSentence[index] === 1 && lengthOf(context, index) > 8
}

function shareOfNames(context: Context, index: number, from: number, to: number): number {
  const { words } = context.measures
  const text = context.blocks[index]?.text ?? ''
  const known = new Uint8Array(to - from)
  for (const hit of context.evidence[index]?.hits ?? []) {
    if (hit.entry.slot !== 'and' && hit.entry.slot !== 'role' && hit.entry.slot !== 'by') continue
    for (let word = Math.max(hit.from, from); word < Math.min(hit.to, to); word++) known[word - from] = 1
  }
  let named = 0
  for (let word = from; word < to; word++) {
    const kind = classOf(text.charCodeAt(words.starts[word] ?? 0))
    const name = kind === UPPER || kind === CASELESS || kind === IDEOGRAPH || words.ids[word] === NUMBER
    if (name || known[word - from] === 1 || (kind === LOWER && DOMAIN.test(text))) named++
  }
  return named / Math.max(1, to - from)
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

/** Two to five words that names are made of. */
export function looksLikeName(text: string, length: number): boolean {
  if (length < 2 || length > LONGEST_NAME || text.length > 60) return false
  const parts = text.split(' ')
  return parts.length >= 2 && parts.every((part) => NAME_PART.test(part)) && !/[.!?:]$/u.test(text)
}
