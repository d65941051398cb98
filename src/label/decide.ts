import { PROOF, type Context, type Decision, type Proposal } from './context.js'
import { namer } from './naming.js'

/** Inside the body a proposal that is no proof holds only where the block doesn't look like body either. */
const DOUBTFUL = 0.6
const UNLIKELY = 0.15

/** Shorter lines come back in a text: a chorus, an answer, a row of a table. */
const REPEATABLE = 12
/** Pages hold a paragraph twice, for wide screens and for narrow ones: it is read once. */
const REPEATED: Decision = { label: 'other', reason: 'stands in the body already', confidence: 0.9 }

/** Settles every block from the stretch it lies in and what was proposed for it. */
export function decide(
  context: Context,
  features: Float32Array,
  proposals: readonly (Proposal | undefined)[],
  inside: Uint8Array,
): Decision[] {
  const name = namer(context, features, proposals)
  const told = new Map<string, number>()
  const decisions = context.blocks.map((block, index): Decision => {
    const proposal = proposals[index]
    if (block.text === '') return { label: 'other', reason: 'nothing that can be seen', confidence: 1 }
    if (inside[index] === 1 && (context.measures.length[index] ?? 0) >= REPEATABLE) {
      const before = told.get(block.text)
      if (before !== undefined && standsApart(context, before, index)) return REPEATED
      told.set(block.text, index)
    }
    // A sentence cut out of a paragraph at the edge of the body doesn't take the rest of it along.
    const cutAtEdge = proposal?.parts !== undefined && (inside[index - 1] === 1 || inside[index + 1] === 1)
    return inside[index] === 1 || cutAtEdge ? withinBody(context, index, proposal) : name(index)
  })
  return decisions.some(({ label, parts }) => label === 'body' || parts)
    ? decisions
    : keepOne(context, decisions, inside)
}

/** Words from which a sentence can be all there is of an article. */
const SENTENCE = 12

/** Where nothing would be left, what was taken for the headline and is a sentence stays: a page of one sentence. */
function keepOne({ measures }: Context, decisions: Decision[], inside: Uint8Array): Decision[] {
  let longest = -1
  for (const [index, { label }] of decisions.entries()) {
    if (inside[index] !== 1 || label !== 'title' || measures.endsSentence[index] !== 1) continue
    const length = measures.length[index] ?? 0
    if (length >= SENTENCE && length > (measures.length[longest] ?? 0)) longest = index
  }
  if (longest >= 0) decisions[longest] = { label: 'body', reason: 'all that the page says', confidence: 0.5 }
  return decisions
}

/** Blocks between two of the same words in a text without markup. */
const APART = 3

/** What an author repeats, he repeats in one go. */
function standsApart({ outline }: Context, before: number, index: number): boolean {
  if (!outline) return index - before > APART
  const { origins } = outline.markup
  return origins[before]?.home.parent !== origins[index]?.home.parent
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
