import type { Context, Proposal } from './context.js'
import { DETECTORS } from './index.js'
import type { Rule } from '../model/rule.js'
import { fromMarkup } from './markup.js'
import { matchRule } from './rules.js'

/** The strongest proposal for every block; a caller's own rule goes before every detector. */
export function proposeAll(context: Context, rules: readonly Rule[]): (Proposal | undefined)[] {
  const isRuled = rules.length > 0
  return context.blocks.map(
    (_, index) => (isRuled ? ruled(context, index, rules) : undefined) ?? strongest(context, index),
  )
}

function ruled(context: Context, index: number, rules: readonly Rule[]): Proposal | undefined {
  const rule = matchRule(rules, context.blocks, index)
  return rule && { kind: rule.kind, reason: `rule "${rule.name}"`, confidence: 1 }
}

/** Longer blocks that no phrase stands in are prose: no headline, date or credit is as long. */
const LONGEST_LINE = 75

/** Markup needs no phrase: a comment, a notice or a biography reads like prose. */
function strongest(context: Context, index: number): Proposal | undefined {
  const hinted = fromMarkup(context, index)
  const spoken = strongestOfText(context, index)
  return hinted && (!spoken || hinted.confidence > spoken.confidence) ? hinted : spoken
}

function strongestOfText(context: Context, index: number): Proposal | undefined {
  const { hits, kinds } = context.evidence[index] ?? NO_EVIDENCE
  if (hits.length === 0 && (context.measures.length[index] ?? 0) > LONGEST_LINE) return undefined
  let best: Proposal | undefined
  for (const detector of DETECTORS) {
    if (detector.speaks !== undefined && (detector.speaks & kinds) === 0) continue
    const proposal = detector.detect(context, index)
    if (proposal && (!best || proposal.confidence > best.confidence)) best = proposal
  }
  return best
}

const NO_EVIDENCE = { hits: [], kinds: 0 }
