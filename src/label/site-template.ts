import type { Label } from '../model/kind.js'
import type { Page } from '../model/page.js'
import type { FindTemplate } from '../model/template.js'
import { PROOF, type Context, type Decision, type Proposal } from './context.js'

/** Why a block went that its site puts on every page. */
export const SITE_TEMPLATE = 'site template'
const CONFIDENCE = 0.95
/** A caller's own rule, which nothing goes before. */
const RULED = 1
/** What speaks of the one article recurs by its author, its day or its subject. */
const OF_ARTICLE: ReadonlySet<Label> = new Set(['title', 'byline', 'timestamp', 'caption', 'tags', 'author-bio'])

/** What the template has of a page: nothing of a block, one that is outside the body anyway, or one taken out of it. */
const NOT = 0
const OUTSIDE = 1
const TAKEN = 2

/** Takes what the page's site puts on every page out of the stretches of body. Absent where no site is known. */
export function leaveTemplate(
  page: Page,
  { score, headline }: Context,
  proposals: readonly (Proposal | undefined)[],
  inside: Uint8Array,
  findTemplate: FindTemplate | undefined,
): Uint8Array | undefined {
  return findTemplate?.({ page, score, inside, headline: headline?.index }).map((found, index) => {
    if (found === 0 || proposals[index]?.confidence === RULED) return NOT
    if (inside[index] !== 1) return OUTSIDE
    // It goes by what it is, and says more of the article so.
    if (isProvenOfArticle(proposals[index])) return NOT
    inside[index] = 0
    return TAKEN
  })
}

function isProvenOfArticle(proposal: Proposal | undefined): boolean {
  return proposal !== undefined && proposal.confidence >= PROOF && OF_ARTICLE.has(proposal.kind)
}

/** Gives that its reason; its kind is what everything outside the body is named by. */
export function nameTemplate(
  decisions: readonly Decision[],
  proposals: readonly (Proposal | undefined)[],
  template: Uint8Array | undefined,
): readonly Decision[] {
  if (!template) return decisions
  return decisions.map((decision, index) => {
    const place = template[index] ?? NOT
    const proposed = proposals[index]?.kind
    if (place === NOT || (place === OUTSIDE && proposed && OF_ARTICLE.has(proposed))) return decision
    const { label, confidence } = decision
    const isNamed = label !== 'body' && (label === proposed || !OF_ARTICLE.has(label))
    return { label: isNamed ? label : 'other', reason: SITE_TEMPLATE, confidence: Math.max(CONFIDENCE, confidence) }
  })
}
