import { numberAt } from '../../lib/arrays.js'
import { OUTCOME_FEATURES } from './outcome.js'
import { PAGE_FEATURES, PAGE_TEXT_COUNT, type PageFeature } from './page.js'
import {
  HTML_OUTCOME,
  HTML_PAGES,
  PAGE_BITS,
  TEXT_OUTCOME,
  TEXT_PAGES,
  type OutcomeWeights,
  type PageWeights,
} from './weights.js'
import { readTable, unpacker } from '../lib/coder.js'

/** The kinds of pages that the model tells apart, in the order of its weights. */
export const PAGE_KINDS = ['article', 'listing', 'forum', 'product', 'documentation', 'other'] as const
export type PageKind = (typeof PAGE_KINDS)[number]

/** Weights are written in hundredths. */
const UNIT = 0.01

interface Model {
  /** The bias of each kind. */
  readonly bias: readonly number[]
  /** Rows of a weight for every kind, in the order of the features; those of the first kind are 0. */
  readonly weights: Float32Array
  /** Mean of each feature over all pages. */
  readonly means: Float32Array
}

const KINDS = PAGE_KINDS.length
let html: Model | undefined
let text: Model | undefined

function readModel({ bias, features, table }: PageWeights, width: number): Model {
  const weights = new Float32Array(width * KINDS)
  const means = new Float32Array(width)
  const names = features.trim().split(SPACES)
  const numbers = readTable(names.length * KINDS, PAGE_BITS, unpacker(table))
  for (const [row, name] of names.entries()) {
    const column = PAGE_FEATURES.findIndex((feature) => feature === name)
    if (column < 0 || column >= width) continue
    const [mean = 0, ...rest] = numbers.subarray(row * KINDS, (row + 1) * KINDS)
    means[column] = mean * UNIT
    for (const [kind, weight] of rest.entries()) weights[column * KINDS + kind + 1] = weight * UNIT
  }
  return { bias: [0, ...bias], weights, means }
}

const SPACES = /\s+/u

function modelOf({ length }: Float32Array): Model {
  return length === PAGE_TEXT_COUNT
    ? (text ??= readModel(TEXT_PAGES, PAGE_TEXT_COUNT))
    : (html ??= readModel(HTML_PAGES, PAGE_FEATURES.length))
}

/** Probability of each kind of page, in the order of `PAGE_KINDS`. They sum up to 1. */
export function pageProbabilities(features: Float32Array): Float64Array {
  const { bias, weights } = modelOf(features)
  const sums = Float64Array.from(bias)
  for (const [column, value] of features.entries()) {
    for (let kind = 0; kind < KINDS; kind++)
      sums[kind] = numberAt(sums, kind) + value * numberAt(weights, column * KINDS + kind)
  }
  const most = Math.max(...sums)
  const shares = sums.map((sum) => Math.exp(sum - most))
  const all = shares.reduce((sum, share) => sum + share, 0)
  return shares.map((share) => share / all)
}

/** How much a feature raises a kind above the others, compared with an average page. */
export interface Contribution {
  readonly feature: PageFeature
  readonly weight: number
  /** The page has more of it than an average one. */
  readonly more: boolean
}

/** The features that speak for a kind, the strongest first. */
export function contributionsTo(
  kind: PageKind,
  features: Float32Array,
  probabilities: Float64Array,
): readonly Contribution[] {
  const { weights, means } = modelOf(features)
  const chosen = PAGE_KINDS.indexOf(kind)
  const contributions = PAGE_FEATURES.slice(0, features.length).map((feature, column) => {
    const apart = numberAt(features, column) - numberAt(means, column)
    const own = numberAt(weights, column * KINDS + chosen)
    return { feature, weight: apart * (own - others(weights, column, chosen, probabilities)), more: apart > 0 }
  })
  return contributions.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight)
}

/** Mean weight of the other kinds by their probability, with a minimum each; articles have the largest minimum. */
function others(weights: Float32Array, column: number, chosen: number, probabilities: Float64Array): number {
  let sum = 0
  let all = 0
  for (let kind = 0; kind < KINDS; kind++) {
    if (kind === chosen) continue
    const share = numberAt(probabilities, kind) + (kind === 0 ? LEAST_OF_ARTICLES : LEAST)
    sum += share * numberAt(weights, column * KINDS + kind)
    all += share
  }
  return sum / all
}

const LEAST = 0.05
const LEAST_OF_ARTICLES = 0.25

/** Probability that a page is an article and that its body is right. */
export function outcomeProbability(outcome: Float32Array, isText: boolean): number {
  const { bias, weights }: OutcomeWeights = isText ? TEXT_OUTCOME : HTML_OUTCOME
  let sum = bias
  for (const [column, name] of OUTCOME_FEATURES.entries()) sum += (weights[name] ?? 0) * numberAt(outcome, column)
  return 1 / (1 + Math.exp(-sum))
}
