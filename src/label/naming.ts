import { numberOf } from '../features/cues.js'
import type { Kind } from '../model/kind.js'
import { isWeighed, likeliestKind } from '../score/name.js'
import { NAMING_THRESHOLDS } from '../score/naming-weights.js'
import { PROOF, type Context, type Decision, type Proposal } from './context.js'
import { namingPage, namingRow, newNamingRow } from './zones.js'

/** A proposal this sure is settled wherever it stands. */
const CERTAIN = 0.95
/** A proposal that is proof gives way to another name from here on only: it was found to be wrong more often. */
const OVERRULES = 0.5
/** Markup seldom tells of some kinds, and of authors in a list of articles, or calls one list as another does: there proof holds longer. */
const OVERRULES_SELDOM = 0.75
/** A text of fewer blocks has no menus, whose links bear the same words as what detectors look for: there they are right. */
const WHOLE_PAGE = 60
const OVERRULES_SHORT = 0.97
/** Where a detector says the same, more likely than not is enough. */
const AGREED = 0.5
const LISTS: ReadonlySet<Kind> = new Set(['related-posts', 'trending'])

/** Names what lies outside the body by its own looks, by what stands around it, and by its place on the page. */
export function namer(
  context: Context,
  features: Float32Array,
  proposals: readonly (Proposal | undefined)[],
): (index: number) => Decision {
  const row = newNamingRow()
  // Made only where there is something to name: a cleaned text is body from end to end.
  let page: ReturnType<typeof namingPage> | undefined
  const short = context.blocks.length < WHOLE_PAGE
  return (index) => {
    const proposal = proposals[index]
    if (proposal && (proposal.confidence >= CERTAIN || context.outline)) return stated(proposal, 0)
    page ??= namingPage(context, features)
    namingRow(page, proposal, index, row)
    const { kind, probability } = likeliestKind(row)
    if (proposal?.kind === kind && (isProven(proposal) || probability >= Math.min(AGREED, needed(kind))))
      return stated(proposal, probability)
    if (proposal && isProven(proposal) && probability < (short ? OVERRULES_SHORT : strength(proposal, kind)))
      return stated(proposal, 0)
    if (probability < needed(kind)) return { label: 'other', reason: place(context, index), confidence: 0.5 }
    return { label: kind, reason: `${place(context, index)} among ${kind}`, confidence: probability }
  }
}

function isProven(proposal: Proposal): boolean {
  return proposal.confidence >= PROOF
}

/** How likely another kind must be to go before a proposal. */
function strength({ kind }: Proposal, other: Kind): number {
  const seldom =
    !isWeighed(kind) || kind === 'author-bio' || (LISTS.has(kind) && (other === 'byline' || LISTS.has(other)))
  return seldom ? OVERRULES_SELDOM : OVERRULES
}

function needed(kind: Kind): number {
  return NAMING_THRESHOLDS[numberOf(kind)] ?? 1
}

function stated({ kind, reason, confidence }: Proposal, probability: number): Decision {
  return { label: kind, reason, confidence: Math.max(confidence, probability) }
}

function place(context: Context, index: number): string {
  if (index < context.body.first) return 'stands before the article'
  return index < context.body.last ? 'stands between parts of the article' : 'stands behind the article'
}
