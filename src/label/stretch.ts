import type { Measures } from '../features/measure.js'
import { ENTER, LEAVE } from '../score/transitions.js'

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

/** What it costs to leave the body before a block, and to enter it, in logits. */
export interface Costs {
  readonly leave: Float32Array
  readonly enter: Float32Array
}

/**
 * The costs between blocks as they stand to each other: among twins in a list the body seldom ends, where much of the
 * page's structure lies between it often does.
 *
 * @param strength 1 for what the blocks' places alone say; less, since the scores know of their neighbours already.
 */
export function costsOf(relations: Uint8Array, strength: number): Costs {
  return {
    leave: Float32Array.from(relations, (relation) => strength * (LEAVE[relation] ?? 0)),
    enter: Float32Array.from(relations, (relation) => strength * (ENTER[relation] ?? 0)),
  }
}

/**
 * The page as stretches of body and of boilerplate: the likeliest sequence of the two under the scores and the costs of
 * going from one to the other (Viterbi over two states).
 *
 * @param bias moves every score, in logits: above 0 for more body, below for less.
 */
export function findStretches(score: Float32Array, measures: Measures, bias: number, costs: Costs): Stretches {
  const size = score.length
  const inside = new Uint8Array(size)
  const value = Float64Array.from(score, (probability, index) => weigh(probability, measures.length[index] ?? 0, bias))
  const fromBody = new Uint8Array(size * 2)
  let body = -(costs.enter[0] ?? 0)
  let rest = 0
  for (let index = 0; index < size; index++) {
    const enter = rest - (costs.enter[index] ?? 0)
    const leave = body - (costs.leave[index] ?? 0)
    fromBody[index * 2] = body >= enter ? 1 : 0
    fromBody[index * 2 + 1] = rest >= leave ? 0 : 1
    const staysRest = Math.max(rest, leave)
    body = Math.max(body, enter) + (value[index] ?? 0)
    rest = staysRest
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
  costs: Costs,
  eligible: (index: number) => boolean,
): Stretches {
  let best = -1
  for (let index = 0; index < score.length; index++) {
    if (eligible(index) && (best < 0 || (score[index] ?? 0) > (score[best] ?? 0))) best = index
  }
  if (best < 0) return { inside: new Uint8Array(score.length), first: 0, last: 0 }
  const stretches = findStretches(score, measures, BARELY - logit(score[best] ?? 0), costs)
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
