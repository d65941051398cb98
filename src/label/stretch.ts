import type { Measures } from '../features/measure.js'

/**
 * What it costs to go from body to boilerplate or back: a lone dissenter is pulled along with its neighbours. Markup tells
 * more of a block by itself.
 */
export const SWITCH = { text: 2.2, markup: 1.2 } as const
/** A score of exactly 0 or 1 would outweigh a whole page. */
const LIMIT = 4
/** A block weighs by its length: the root of its words, so that one long paragraph doesn't decide alone. */
const HEAVIEST = 8

export interface Stretches {
  /** 1 where a block lies in a stretch of body. */
  readonly inside: Uint8Array
  /** The heaviest stretch. */
  readonly first: number
  readonly last: number
}

/**
 * The page as stretches of body and of boilerplate: the likeliest sequence of the two under the scores, where every
 * change has its price (Viterbi over two states).
 *
 * @param bias moves every score, in logits: above 0 for more body, below for less.
 * @param cost of a change, in logits.
 */
export function findStretches(score: Float32Array, measures: Measures, bias: number, cost: number): Stretches {
  const size = score.length
  const inside = new Uint8Array(size)
  const value = Float64Array.from(score, (probability, index) => weigh(probability, measures.length[index] ?? 0, bias))
  const fromBody = new Uint8Array(size * 2)
  let body = -cost
  let rest = 0
  for (let index = 0; index < size; index++) {
    const intoBody = Math.max(body, rest - cost)
    const intoRest = Math.max(rest, body - cost)
    fromBody[index * 2] = body >= rest - cost ? 1 : 0
    fromBody[index * 2 + 1] = rest >= body - cost ? 0 : 1
    body = intoBody + (value[index] ?? 0)
    rest = intoRest
  }
  let state = body > rest ? 1 : 0
  for (let index = size - 1; index >= 0; index--) {
    inside[index] = state
    state = fromBody[index * 2 + (state === 1 ? 0 : 1)] ?? 0
  }
  return { inside, ...heaviest(inside, value) }
}

/** What the least unlikely block gets where nothing is likely: just enough to stand. */
const BARELY = 0.5

/**
 * The stretches of a page on which nothing reads like body: those around the block that comes nearest to it, so that a
 * doubtful text is kept with low confidence rather than lost.
 *
 * @param eligible which blocks may be kept at all.
 */
export function findBestGuess(
  score: Float32Array,
  measures: Measures,
  cost: number,
  eligible: (index: number) => boolean,
): Stretches {
  let best = -1
  for (let index = 0; index < score.length; index++) {
    if (eligible(index) && (best < 0 || (score[index] ?? 0) > (score[best] ?? 0))) best = index
  }
  if (best < 0) return { inside: new Uint8Array(score.length), first: 0, last: 0 }
  const stretches = findStretches(score, measures, BARELY - logit(score[best] ?? 0), cost)
  if (stretches.last > 0) return stretches
  const inside = new Uint8Array(score.length)
  inside[best] = 1
  return { inside, first: best, last: best + 1 }
}

function logit(probability: number): number {
  return Math.log((probability + 1e-6) / (1 - probability + 1e-6))
}

function weigh(probability: number, length: number, bias: number): number {
  return (
    Math.max(-LIMIT, Math.min(LIMIT, logit(probability) + bias)) * Math.min(HEAVIEST, Math.sqrt(length + 0.25)) * 0.5
  )
}

function heaviest(inside: Uint8Array, value: Float64Array): { first: number; last: number } {
  let best = { first: 0, last: 0 }
  let bestSum = 0
  let first = 0
  let sum = 0
  for (let index = 0; index <= inside.length; index++) {
    if (inside[index] === 1) {
      if (sum === 0) first = index
      sum += Math.max(0, value[index] ?? 0) + 1e-9
    } else {
      if (sum > bestSum) {
        best = { first, last: index }
        bestSum = sum
      }
      sum = 0
    }
  }
  return best
}
