import { numberAt } from '../../lib/arrays.js'
import { agreementOf, outcomeFeatures } from './outcome.js'
import { pageFeatures } from './page.js'
import type { SeenPage } from './seen-page.js'
import type { Verdict } from '../../model/article.js'
import { PAGE_KINDS, outcomeProbability, pageProbabilities } from './inference.js'
import { reasonFor } from './reasons.js'
import { signOf, type Signed } from './signs.js'

/** What a page is judged by, beside its features. */
export interface Judged extends Signed {
  /** How certain the body is, 0 to 1. */
  readonly certainty: number
  /** The page and what was measured in it. */
  readonly seen: SeenPage
}

export interface Judgement {
  readonly verdict: Verdict
  /** How likely the page is an article and the body the right one, 0 to 1. */
  readonly confidence: number
}

/** Probability of an article where a sign says something else. */
const IN_SPITE = 0.01

/** The kind of a page: by a certain sign where it has one, else by the model. */
export function judge(judged: Judged): Judgement {
  const { page, words, certainty, source, seen } = judged
  const features = pageFeatures(seen)
  const sign = signOf({ ...judged, statements: seen.statements })
  const probabilities = pageProbabilities(features)
  if (words === 0) excludeArticle(probabilities)
  const verdict = sign ?? likeliest(features, probabilities)
  const article = sign ? (sign.kind === 'article' ? sign.probability : IN_SPITE) : numberAt(probabilities, ARTICLE)
  const outcome = outcomeFeatures(features, article, certainty, agreementOf(seen, source !== undefined))
  const confidence = words === 0 ? 0 : rounded(outcomeProbability(outcome, page.markup === undefined))
  return { verdict, confidence }
}

const ARTICLE = PAGE_KINDS.indexOf('article')
const OTHER = PAGE_KINDS.indexOf('other')

/** A page without a body is no article. */
function excludeArticle(probabilities: Float64Array): void {
  probabilities[OTHER] = numberAt(probabilities, OTHER) + numberAt(probabilities, ARTICLE)
  probabilities[ARTICLE] = 0
}

function likeliest(features: Float32Array, probabilities: Float64Array): Verdict {
  const most = probabilities.indexOf(Math.max(...probabilities))
  const kind = PAGE_KINDS[most] ?? 'other'
  return {
    kind,
    probability: rounded(numberAt(probabilities, most)),
    reason: reasonFor(kind, features, probabilities),
  }
}

function rounded(probability: number): number {
  return Math.round(probability * 100) / 100
}
