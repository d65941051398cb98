import { PROOF, type Context, type Decision, type Proposal } from './context.js'
import { namer } from './naming.js'

/** Inside the body a proposal that is no proof holds only where the block doesn't look like body either. */
const DOUBTFUL = 0.6
const UNLIKELY = 0.35

/** Settles every block from the stretch it lies in and what was proposed for it. */
export function decide(
  context: Context,
  features: Float32Array,
  proposals: readonly (Proposal | undefined)[],
  inside: Uint8Array,
): Decision[] {
  const name = namer(context, features, proposals)
  return context.blocks.map((block, index) => {
    const proposal = proposals[index]
    if (block.text === '') return { label: 'other', reason: 'nothing that can be seen', confidence: 1 }
    // A sentence cut out of a paragraph at the edge of the body doesn't take the rest of it along.
    const cutAtEdge = proposal?.parts !== undefined && (inside[index - 1] === 1 || inside[index + 1] === 1)
    return inside[index] === 1 || cutAtEdge ? withinBody(context, index, proposal) : name(index)
  })
}

function withinBody(context: Context, index: number, proposal: Proposal | undefined): Decision {
  const score = context.score[index] ?? 0
  if (proposal && holdsInside(proposal, score)) {
    const { kind, reason, confidence, parts } = proposal
    return { label: kind, reason, confidence, ...(parts && { parts }) }
  }
  return {
    label: 'body',
    reason: score >= 0.5 ? 'reads like prose' : 'stands in the body',
    confidence: Math.max(0.5, score),
  }
}

function holdsInside(proposal: Proposal, score: number): boolean {
  if (proposal.confidence >= PROOF) return true
  return proposal.confidence >= DOUBTFUL && score < UNLIKELY
}
