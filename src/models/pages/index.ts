import { numberAt } from '../../lib/arrays.js'
import { OTHER_PAGES } from '../labels/index.js'
import { agreementOf, outcomeFeatures } from './outcome.js'
import { pageFeatures } from './page.js'
import type { SeenPage } from './seen-page.js'
import type { Verdict } from '../../model/article.js'
import { PAGE_KINDS, outcomeProbability, pageProbabilities } from './inference.js'
import { reasonFor } from './reasons.js'
import { signOf, type Signed } from './signs.js'

/** What a page is judged by. */
export interface Judged extends Pick<Signed, 'words' | 'source' | 'isFollowed'> {
  /** How certain the body is, 0 to 1. */
  readonly certainty: number
  /** The page and what was measured in it. */
  readonly seen: SeenPage
}

export interface Judgement {
  readonly verdict: Verdict
  /** How likely the page is an article and the body the right one, 0 to 1. */
  readonly confidence: number
  /**
   * Where it is no article, but shows something: how likely each other kind is, in the order of `OTHER_PAGES`. What is
   * missing to 1 is how likely it is an article after all.
   */
  readonly others: readonly number[] | undefined
}

/** Probability of an article where a sign says something else. */
const IN_SPITE = 0.01

/** The kind of a page: by a certain sign where it has one, else by the model. */
export function judge(judged: Judged): Judgement {
  const { words, certainty, source, isFollowed, seen } = judged
  const features = pageFeatures(seen)
  const sign = signOf({ ...seen, words, source, isFollowed })
  const probabilities = pageProbabilities(features)
  if (words === 0) excludeArticle(probabilities)
  const verdict = sign ?? likeliest(features, probabilities)
  const article = sign ? (sign.kind === 'article' ? sign.probability : IN_SPITE) : numberAt(probabilities, ARTICLE)
  const outcome = outcomeFeatures(features, article, certainty, agreementOf(seen, source !== undefined))
  const confidence = words === 0 ? 0 : rounded(outcomeProbability(outcome, seen.page.markup === undefined))
  return { verdict, confidence, others: othersOf(verdict, sign, probabilities) }
}

/** A sign of a listing is as good as the model's word; any other sign says that there is nothing to show. */
function othersOf({ kind }: Verdict, sign: Verdict | undefined, probabilities: Float64Array): number[] | undefined {
  const isOther = OTHER_PAGES.some((other) => other === kind)
  if (!isOther || (sign && kind !== 'listing')) return undefined
  if (sign) return OTHER_PAGES.map((other) => (other === kind ? 1 : 0))
  const others = OTHER_PAGES.map((other) => numberAt(probabilities, PAGE_KINDS.indexOf(other)))
  const all = others.reduce((sum, share) => sum + share, numberAt(probabilities, ARTICLE))
  return others.map((share) => share / all)
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
