import { KIND_COUNT, type Cues } from '../features/cues.js'
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
  return { inside, first, last }
}

/** Whether a block reads like prose and nothing in it or above it says that it's something else. */
function isPlainProse(index: number, measures: Measures, cues: Cues): boolean {
  const length = measures.length[index] ?? 0
  if (length < SENTENCE || measures.endsSentence[index] !== 1) return false
  const words = (measures.firstWord[index + 1] ?? 0) - (measures.firstWord[index] ?? 0)
  if (measures.language !== undefined && (measures.stopWords[index] ?? 0) < HELD_TOGETHER * words) return false
  return strongest(cues.own, index) < SPOKEN_FOR && strongest(cues.open, index) < BELOW_HEADING
}

function strongest(cues: Float32Array, index: number): number {
  let most = 0
  for (let at = index * KIND_COUNT; at < (index + 1) * KIND_COUNT; at++) most = Math.max(most, cues[at] ?? 0)
  return most
}
