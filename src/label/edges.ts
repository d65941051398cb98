import { KIND_COUNT, numberOf, type Cues } from '../features/cues.js'
import type { Measures } from '../features/measure.js'
import type { Stretches } from './stretch.js'

/** Words and share of function words from which an ended block is prose for sure. */
const SENTENCE = 10
const HELD_TOGETHER = 0.1
/** A cue of this worth says that a block is something else, whatever it reads like. */
const SPOKEN_FOR = 0.5
/** A heading above it that opened a run of something else, by what is left of its cue. */
const BELOW_HEADING = 0.4

/**
 * Gives the body the paragraphs that touch it and read like prose by themselves: the scores of the first and the last
 * one suffer from what stands beside them, and a lost paragraph is worse than a kept one.
 */
export function joinEdges(stretches: Stretches, measures: Measures, cues: Cues): Stretches {
  const { inside } = stretches
  let { first, last } = stretches
  if (last === 0) return stretches
  for (; last < inside.length && isPlainProse(last, measures, cues); last++) inside[last] = 1
  for (; first > 0 && isPlainProse(first - 1, measures, cues); first--) inside[first - 1] = 1
  return { inside, first, last: rejoin(inside, last, measures, cues) }
}

/** A list of links may part an article; so many blocks of it, and paragraphs of so many words, two in a row. */
const LONGEST_GAP = 12
const PARAGRAPH = 25

/** Goes on behind a list that stands in the middle of an article, where two paragraphs in a row resume it. */
function rejoin(inside: Uint8Array, last: number, measures: Measures, cues: Cues): number {
  let end = last
  for (let index = last + 1; index + 1 < inside.length && index - end <= LONGEST_GAP; index++) {
    if (!resumes(index, measures, cues) || !resumes(index + 1, measures, cues)) continue
    for (; index < inside.length && resumes(index, measures, cues); index++) inside[index] = 1
    end = index
  }
  return end
}

/** What a heading above may have opened that is prose and not the article. */
const PROSE_KINDS = ['comments', 'author-bio', 'cookie-notice', 'newsletter', 'copyright'] as const

function resumes(index: number, measures: Measures, cues: Cues): boolean {
  if ((measures.length[index] ?? 0) < PARAGRAPH || !readsLikeProse(index, measures)) return false
  if (strongest(cues.own, index) >= SPOKEN_FOR) return false
  return PROSE_KINDS.every((kind) => (cues.open[index * KIND_COUNT + numberOf(kind)] ?? 0) < BELOW_HEADING)
}

/** Whether a block reads like prose and nothing in it or above it says that it's something else. */
function isPlainProse(index: number, measures: Measures, cues: Cues): boolean {
  if (!readsLikeProse(index, measures)) return false
  return strongest(cues.own, index) < SPOKEN_FOR && strongest(cues.open, index) < BELOW_HEADING
}

function readsLikeProse(index: number, measures: Measures): boolean {
  const length = measures.length[index] ?? 0
  if (length < SENTENCE || measures.endsSentence[index] !== 1) return false
  const words = (measures.firstWord[index + 1] ?? 0) - (measures.firstWord[index] ?? 0)
  return measures.language === undefined || (measures.stopWords[index] ?? 0) >= HELD_TOGETHER * words
}

function strongest(cues: Float32Array, index: number): number {
  let most = 0
  for (let at = index * KIND_COUNT; at < (index + 1) * KIND_COUNT; at++) most = Math.max(most, cues[at] ?? 0)
  return most
}
