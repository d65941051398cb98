import { numberAt } from '../lib/arrays.js'
import { bestExpectedF1 } from '../lib/expected-f1.js'
import { logOdds } from '../lib/log-odds.js'
import { LABELS, likeliestKind } from '../models/labels/index.js'
import type { Decision } from './decision.js'
import { readsLikeProse, type Judged } from './judge.js'
import type { Stated } from './stated-content.js'

/**
 * The threshold of the probability is this share of the F1 that a page's best choice can be expected to have. For that choice
 * it would be a half; but to lose what a page is about is worse than to keep what stands beside it. Where little is sure, much stays.
 */
const SHARE = 0.4
/** A page with less to expect may have nothing to show but menus: then only what is likely by itself is taken. */
const LEAST_TO_EXPECT = 0.4
const LIKELY = 0.35

/** How often what a page states to be its posts, or the description of its product, is what it is about. */
const STATED = 0.9
/** The threshold of what is part of no post, where the page states its posts: signatures, quotes, other threads. */
const BESIDE_POSTS = 0.75

const MAIN = 'what a page of this kind is about'
const BESIDE = 'beside what a page of this kind is about'

/**
 * The labels of a page that is no article: what it is about becomes its body, be it cards, posts or prices. Prose that an
 * article would keep stays, whatever the page is taken for; where nothing would be left, all stays as it was.
 *
 * @param decisions as if it were an article
 * @param kinds how likely each other kind of page is, in the order of `OTHER_PAGES`; what is missing to 1 is an article
 * @param stated what the page's statements tell of every block
 */
export function takeMain(
  decisions: readonly Decision[],
  judged: Judged,
  kinds: readonly number[],
  stated: readonly Stated[] = [],
): readonly Decision[] {
  const { page, measured, posteriors, options } = judged
  const article = kinds.reduce((rest, kind) => rest - kind, 1)
  const likely = page.blocks.map(({ text }, block) => {
    if (text === '') return 0
    const asArticle = decisions[block]?.label === 'body' ? article : 0
    const main = posteriors.main(block).reduce((sum, of, kind) => sum + (kinds[kind] ?? 0) * of, asArticle)
    return stated[block] === 'content' ? Math.max(STATED, main) : main
  })
  const lengths = likely.map((_, block) => Math.max(1, numberAt(measured.measures.length, block)))
  const best = bestExpectedF1(likely, lengths)
  const threshold = best < LEAST_TO_EXPECT ? LIKELY : SHARE * best
  const taken = decisions.map((decision, block): Decision => {
    const isBody = decision.label === 'body'
    const isBeside = stated[block] === 'besidePosts'
    if (page.blocks[block]?.text === '' || (isBody && !isBeside && isOfProse(judged, block, decisions))) return decision
    const main = numberAt(likely, block)
    if (logOdds(main) + options.bias >= logOdds(isBeside ? BESIDE_POSTS : threshold))
      return { label: 'body', reason: MAIN, confidence: main }
    if (!isBody) return decision
    return { label: LABELS[likeliestKind(posteriors.labels, block)] ?? 'other', reason: BESIDE, confidence: 1 - main }
  })
  return taken.some(({ label }) => label === 'body') ? taken : decisions
}

/** A heading goes with the prose right below it: without it nobody would know what that is about. */
function isOfProse(judged: Judged, block: number, decisions: readonly Decision[]): boolean {
  if (readsLikeProse(judged, block)) return true
  if (judged.page.blocks[block]?.role !== 'heading') return false
  return decisions[block + 1]?.label === 'body' && readsLikeProse(judged, block + 1)
}
