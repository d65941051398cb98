import { numberAt } from '../lib/arrays.js'
import { LABELS, probabilityOf } from '../models/labels/index.js'
import type { Decision } from './decision.js'
import { readsLikeProse, type Judged } from './judge.js'

const TITLE = LABELS.indexOf('title')
/** The odds that an article comes without its headline, against those that the judge gives each block of being it. */
const WITHOUT = 0.1

/**
 * The judge looks at each block for itself; that an article has one headline, it isn't told. Where no block of a text is called one,
 * the likeliest above its prose is, if it is likelier the headline than all others together, and than there is none.
 */
export function takeHeadline(decisions: readonly Decision[], judged: Judged): readonly Decision[] {
  const { page, posteriors, options } = judged
  if (page.markup || decisions.some(({ label }) => label === 'title')) return decisions
  const odds = page.blocks.map(({ text }, index) => (text === '' ? 0 : oddsOf(judged, index)))
  const best = odds.reduce((most, each, index) => (each > numberAt(odds, most) ? index : most), 0)
  if (!standsAboveText(best, decisions, judged)) return decisions
  const others = odds.reduce((sum, each) => sum + each, WITHOUT) - numberAt(odds, best)
  if (numberAt(odds, best) < others * Math.exp(options.bias)) return decisions
  const confidence = posteriors.confidence(TITLE, numberAt(odds, best) / (numberAt(odds, best) + others))
  return decisions.with(best, {
    label: 'title',
    reason: 'the likeliest headline of a text that shows no other',
    confidence,
  })
}

function oddsOf({ posteriors }: Judged, index: number): number {
  const title = probabilityOf(posteriors.labels, index, TITLE)
  return title / (1 - title)
}

/** Whether a part of the body stands below a block, and no prose of it above; a sentence of the article is no headline either. */
function standsAboveText(best: number, decisions: readonly Decision[], judged: Judged): boolean {
  const isBody = ({ label }: Decision): boolean => label === 'body'
  const prose = decisions.findIndex((decision, index) => isBody(decision) && readsLikeProse(judged, index))
  return (prose < 0 || best < prose) && best < decisions.findLastIndex(isBody)
}
