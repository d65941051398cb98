import { logOdds } from '../lib/log-odds.js'
import { LABELS, likeliestKind } from '../models/labels/index.js'
import type { Decision } from './decision.js'
import type { Judged } from './judge.js'
import type { Stated } from './stated-content.js'

/**
 * Threshold of the probability: F1 is highest below a half where the judge isn't sure, and to lose what a page is about is worse
 * than to keep what stands beside it.
 */
const THRESHOLD = 0.35

/** What would be body of an article stays where the page is as likely as this to be one. */
const MAYBE_ARTICLE = 0.25

/** How often what a page states to be its posts, or the description of its product, is what it is about. */
const STATED = 0.9
/** The threshold of what is part of no post, where the page states its posts: signatures, quotes, other threads. */
const BESIDE_POSTS = 0.75

const MAIN = 'what a page of this kind is about'
const BESIDE = 'beside what a page of this kind is about'

/**
 * The labels of a page that is no article: what it is about becomes its body, be it cards, posts or prices. Where
 * that would be nothing, it stays as it was.
 *
 * @param decisions as if it were an article
 * @param kinds how likely each other kind of page is, in the order of `OTHER_PAGES`; what is missing to 1 is an article
 * @param stated what the page's statements tell of every block
 */
export function takeMain(
  decisions: readonly Decision[],
  { page, posteriors, options }: Judged,
  kinds: readonly number[],
  stated: readonly Stated[] = [],
): readonly Decision[] {
  const article = kinds.reduce((rest, kind) => rest - kind, 1)
  const taken = decisions.map((decision, block): Decision => {
    if (page.blocks[block]?.text === '') return decision
    const asArticle = decision.label === 'body' ? article : 0
    if (asArticle >= MAYBE_ARTICLE) return decision
    const judged = posteriors.main(block).reduce((sum, main, kind) => sum + (kinds[kind] ?? 0) * main, asArticle)
    const main = stated[block] === 'content' ? Math.max(STATED, judged) : judged
    const threshold = stated[block] === 'besidePosts' ? BESIDE_POSTS : THRESHOLD
    if (logOdds(main) + options.bias >= logOdds(threshold)) return { label: 'body', reason: MAIN, confidence: main }
    if (decision.label !== 'body') return decision
    return { label: LABELS[likeliestKind(posteriors.labels, block)] ?? 'other', reason: BESIDE, confidence: 1 - main }
  })
  return taken.some(({ label }) => label === 'body') ? taken : decisions
}
