import { numberAt } from '../lib/arrays.js'
import type { Decision } from './decision.js'
import type { Judged, Step } from './judge.js'

/** Shorter lines come back in a text: a chorus, an answer, a row of a table. In words. */
const REPEATABLE = 12
/** Blocks between two of the same words in a text without markup. What an author repeats, he repeats in one go. */
const APART = 3

export const REPEATED: Decision = { label: 'other', reason: 'stands in the body already', confidence: 0.9 }

/** Pages hold a paragraph twice, for wide screens and for narrow ones: it is read once. */
export const takeRepeats: Step = (decisions, judged) => withoutRepeats(decisions, judged, 0)

/** Cards say the same of different things: what goes is what stands between the same two lines again. */
export const takeCopies: Step = (decisions, judged) => withoutRepeats(decisions, judged, 1)

/** @param around how many lines on either side must be the same as well */
function withoutRepeats(decisions: readonly Decision[], judged: Judged, around: number): readonly Decision[] {
  const { page, measured } = judged
  const texts = page.blocks.map(({ text }) => text)
  const seen = new Map<string, number>()
  return decisions.map((decision, index) => {
    if (decision.label !== 'body') return decision
    const text = texts.slice(Math.max(0, index - around), index + around + 1).join('\n')
    const before = seen.get(text)
    if (before !== undefined && standsApart(judged, before, index)) return REPEATED
    // Notes stand in the margin, and once more below the text.
    const isNote = page.blocks[index]?.note !== undefined
    if (isNote || numberAt(measured.measures.length, index) >= REPEATABLE) seen.set(text, index)
    return decision
  })
}

function standsApart({ page }: Judged, before: number, index: number): boolean {
  if (!page.markup) return index - before > APART
  const { origins } = page.markup
  return origins[before]?.home.parent !== origins[index]?.home.parent
}
