import type { Measures } from './measure.js'

/** Words from which a sentence is prose for sure. */
const FULL_SENTENCE = 15
/** Share of function words from which a sentence is prose for sure: half of English sentences have .42, of Turkish ones .13. */
const FULL_STOP_WORDS = 0.12
/** What a sentence is worth that doesn't end as one. */
const UNENDED = 0.4

/** A block that is this much of a sentence reads like prose. */
export const LIKE_PROSE = 0.5
/** And with this much it is prose for sure. */
export const SURELY_PROSE = 0.7

/** How much of a sentence each block is, 0 to 1: long, ended, and held together by function words. */
export function proseOf(measures: Measures, size: number): Float32Array {
  const prose = new Float32Array(size)
  // Of a language whose stop words aren't known, or only its commonest, nothing can be asked.
  const known = measures.knowsStopWords
  for (let index = 0; index < size; index++) {
    const length = measures.length[index] ?? 0
    const words = Math.max(1, (measures.firstWord[index + 1] ?? 0) - (measures.firstWord[index] ?? 0))
    const stopWords = (measures.stopWords[index] ?? 0) / words
    const held = known ? Math.min(1, stopWords / FULL_STOP_WORDS) : 1
    prose[index] = Math.min(1, length / FULL_SENTENCE) * held * (measures.endsSentence[index] === 1 ? 1 : UNENDED)
  }
  return prose
}
