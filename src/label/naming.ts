import { likeliestKind } from '../score/name.js'
import { PROOF, type Context, type Proposal } from './context.js'
import type { Decision } from './decide.js'
import { namingRow, newNamingRow } from './zones.js'

/** Below this no name is better than a wrong one. */
const SURE_ENOUGH = 0.4
/** What a proposal adds to the score of its kind, in logits: a detector knows why, the weights only how often. */
const TRUST = 2
/** A proposal this sure is settled wherever it stands. */
const CERTAIN = 0.95
/** A proposal that is proof gives way to another name from here on only. */
const OVERRULES = 0.75

/** Names what lies outside the body by its own looks, by what stands around it, and by its place on the page. */
export function namer(
  context: Context,
  features: Float32Array,
  proposals: readonly (Proposal | undefined)[],
): (index: number) => Decision {
  const row = newNamingRow()
  return (index) => {
    const proposal = proposals[index]
    if (proposal && proposal.confidence >= CERTAIN) {
      return stated(proposal, 0)
    }
    namingRow(context, features, proposal, index, row)
    const spoken = proposal && { kind: proposal.kind, bonus: TRUST * proposal.confidence }
    const { kind, probability } = likeliestKind(row, spoken)
    const proven = proposal && proposal.confidence >= PROOF && probability < OVERRULES
    if (proposal && (proven || proposal.kind === kind)) return stated(proposal, probability)
    if (probability < SURE_ENOUGH) return { label: 'other', reason: place(context, index), confidence: 0.5 }
    return { label: kind, reason: `${place(context, index)} among ${kind}`, confidence: probability }
  }
}

function stated({ kind, reason, confidence }: Proposal, probability: number): Decision {
  return { label: kind, reason, confidence: Math.max(confidence, probability) }
}

function place(context: Context, index: number): string {
  if (index < context.body.first) return 'stands before the article'
  return index < context.body.last ? 'stands between parts of the article' : 'stands behind the article'
}
