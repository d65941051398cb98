import { KIND_COUNT, type Cues } from '../features/cues.js'
import type { Measures } from '../features/measure.js'

/** A cue of this worth is a trace of boilerplate. */
const TRACE = 0.7
/** A text in which fewer of the blocks show one, and fewer are short, has been cleaned before. */
const MOST_TRACES = 0.03
const MOST_SHORT = 0.35
/** Lists and tables are short lines, too, and without a single trace they are an article's own. */
const MOST_SHORT_UNTRACED = 0.7
/** Words below which a block is no sentence. */
const SHORT = 6

/** Whether a text shows next to no trace of a page: then all of it is body, its headings, lists and tables too. */
export function looksClean(measures: Measures, cues: Cues): boolean {
  const count = measures.length.length
  if (count === 0) return false
  let traces = 0
  let short = 0
  let prose = 0
  for (let index = 0; index < count; index++) {
    const length = measures.length[index] ?? 0
    if (length < SHORT) short++
    else if (measures.endsSentence[index] === 1) prose++
    if (hasTrace(cues, index)) traces++
  }
  const mostShort = traces === 0 ? MOST_SHORT_UNTRACED : MOST_SHORT
  return prose > 0 && traces <= MOST_TRACES * count && short <= mostShort * count
}

function hasTrace(cues: Cues, index: number): boolean {
  for (let at = index * KIND_COUNT; at < (index + 1) * KIND_COUNT; at++) if ((cues.own[at] ?? 0) >= TRACE) return true
  return false
}
