import type { Label } from '../model/kind.js'
import { BODY, LABEL_COUNT } from '../models/labels/index.js'
import type { Decision } from './decision.js'
import type { Judged } from './judge.js'

/** Why a block went that its site puts on every page. */
export const SITE_TEMPLATE = 'site template'
const CONFIDENCE = 0.95
/** Less sure that a line is of the one article, the site's pages have the better word. */
const LIKELY = 0.5
/** What speaks of the one article recurs by its author, its day or its subject. */
const OF_ARTICLE: ReadonlySet<Label> = new Set(['title', 'byline', 'timestamp', 'caption', 'tags', 'author-bio'])

/** Takes what the page's site puts on every page out of the body, and says so of what is out of it anyway. */
export function leaveTemplate(
  decisions: readonly Decision[],
  { page, options, posteriors }: Judged,
): readonly Decision[] {
  const found = options.findTemplate?.({
    page,
    score: Float32Array.from(decisions, (_, index) => posteriors.labels[index * LABEL_COUNT + BODY] ?? 0),
    inside: Uint8Array.from(decisions, ({ label }) => (label === 'body' ? 1 : 0)),
    headline: headlineOf(decisions),
  })
  if (!found) return decisions
  return decisions.map((decision, index) => {
    const { label, confidence } = decision
    const isOfArticle = OF_ARTICLE.has(label) && confidence >= LIKELY
    if (found[index] !== 1 || isOfArticle) return decision
    return {
      label: label === 'body' ? 'other' : label,
      reason: SITE_TEMPLATE,
      confidence: Math.max(CONFIDENCE, confidence),
    }
  })
}

/** Of several lines that state the headline, the one nearest to the body. */
function headlineOf(decisions: readonly Decision[]): number | undefined {
  const body = decisions.findIndex(({ label }) => label === 'body')
  const above = body < 0 ? decisions.length : body
  for (let index = above - 1; index >= 0; index--) if (decisions[index]?.label === 'title') return index
  return undefined
}
