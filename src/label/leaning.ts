import type { Measures } from '../features/measure.js'
import type { Page } from '../model/page.js'

/**
 * How far scores lean towards body, in logits, and how much of what the page itself asks for is added: measured. What is
 * lost weighs more than what is kept wrongly, and most of all in a text that others have cleaned before.
 */
const LEANING = { markup: -0.2, raw: 0.4, cleaned: 2 } as const
const ASKED = { markup: 2, text: 1 } as const

/** How far the scores of a page lean towards body, in logits. */
export function leaningOf(page: Page, measures: Measures, scores: Float32Array): number {
  const asked = Math.log(1 / barOf(measures, scores) - 1)
  if (page.markup) return LEANING.markup + ASKED.markup * asked
  const raw = rawnessOf(measures, scores)
  return LEANING.cleaned + (LEANING.raw - LEANING.cleaned) * raw + ASKED.text * asked
}

/** Where the search for the bar begins, how often it is drawn nearer, and where it stays in any case. */
const FIRST_BAR = 0.45
const DRAWN = 3
const LOWEST_BAR = 0.05
const HIGHEST_BAR = 0.6

/**
 * The probability from which a block is worth taking, where precision and recall of the body count alike: one of n words
 * adds p·n/G to the recall of a body of G words, and takes n·(P - p)/N from the precision P of N words that are taken.
 * Both are even where p = P·G/(N + G): near a half on a plain page, lower on a doubtful one.
 */
function barOf({ length }: Measures, scores: Float32Array): number {
  let body = 0
  for (let index = 0; index < scores.length; index++) body += (scores[index] ?? 0) * (length[index] ?? 0)
  let bar = FIRST_BAR
  for (let pass = 0; pass < DRAWN; pass++) {
    let right = 0
    let taken = 0
    for (let index = 0; index < scores.length; index++) {
      const score = scores[index] ?? 0
      if (score < bar) continue
      right += score * (length[index] ?? 0)
      taken += length[index] ?? 0
    }
    if (taken === 0) break
    bar = ((right / taken) * body) / (taken + body)
  }
  return Math.min(HIGHEST_BAR, Math.max(LOWEST_BAR, bar))
}

/** A block that is less likely body surely is none. */
const SURELY_NONE = 0.15
/** Share of these, and how many of them, from which nobody can have cleaned a text before. */
const RAW = 0.4
const MANY = 20

/** How sure it is that nobody has cleaned a text before, 0 to 1. */
function rawnessOf({ length }: Measures, scores: Float32Array): number {
  let none = 0
  let blocks = 0
  let all = 0
  for (let index = 0; index < scores.length; index++) {
    const weight = Math.sqrt(length[index] ?? 0)
    all += weight
    if ((scores[index] ?? 0) >= SURELY_NONE) continue
    none += weight
    blocks++
  }
  return Math.min(1, none / Math.max(1, all) / RAW) * Math.min(1, blocks / MANY)
}
