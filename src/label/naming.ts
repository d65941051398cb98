import type { Kind } from '../model/kind.js'
import { likeliestKind } from '../score/name.js'
import type { Context, Proposal } from './context.js'
import type { Decision } from './decide.js'
import { namingRow, newNamingRow } from './zones.js'

/** Below this no name is better than a wrong one. */
const SURE_ENOUGH = 0.4
/** Settled by what it is, wherever it stands. */
const SETTLED: ReadonlySet<Kind> = new Set(['title'])

/** Names what lies outside the body by its own looks, by what stands around it, and by its place on the page. */
export function namer(context: Context, features: Float32Array, proposals: readonly (Proposal | undefined)[]): (index: number) => Decision {
  const row = newNamingRow()
  const allowed = (kind: Kind): boolean => !SETTLED.has(kind)
  return (index) => {
    const proposal = proposals[index]
    if (proposal && (proposal.confidence === 1 || SETTLED.has(proposal.kind))) {
      return { label: proposal.kind, reason: proposal.reason, confidence: proposal.confidence }
    }
    namingRow(context, features, proposal, index, row)
    const { kind, probability } = likeliestKind(row, allowed)
    if (probability < SURE_ENOUGH) return { label: 'other', reason: place(context, index), confidence: 0.5 }
    if (proposal?.kind === kind) return { label: kind, reason: proposal.reason, confidence: Math.max(probability, proposal.confidence) }
    return { label: kind, reason: `${place(context, index)} among ${kind}`, confidence: probability }
  }
}

function place(context: Context, index: number): string {
  if (index < context.body.first) return 'stands before the article'
  return index < context.body.last ? 'stands between parts of the article' : 'stands behind the article'
}
