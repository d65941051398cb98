import { numberAt } from '../lib/arrays.js'
import type { Decision } from './decision.js'
import type { Judged } from './judge.js'

/** Shorter lines come back in a text: a chorus, an answer, a row of a table. In words. */
const REPEATABLE = 12
/** The mark in front of a note. */
const LABEL = /^\P{L}{1,5}\s/u
/** Blocks between two of the same words in a text without markup. What an author repeats, he repeats in one go. */
const APART = 3

export const REPEATED: Decision = { label: 'other', reason: 'stands in the body already', confidence: 0.9 }

/** Pages hold a paragraph twice, for wide screens and for narrow ones: it is read once. */
export function takeRepeats(decisions: readonly Decision[], judged: Judged): readonly Decision[] {
  const { page, measured } = judged
  const seen = new Map<string, number>(
    page.blocks.flatMap(({ note, text }, index) => (note === undefined ? [] : [[text.replace(LABEL, ''), index]])),
  )
  return decisions.map((decision, index) => {
    if (decision.label !== 'body') return decision
    const text = page.blocks[index]?.text ?? ''
    const before = seen.get(text)
    // Half as many words are enough where they are those of a note.
    const share = page.blocks[before ?? -1]?.note === undefined ? 1 : 2
    const isLong = numberAt(measured.measures.length, index) * share >= REPEATABLE
    if (before !== undefined && isLong && standsApart(judged, before, index)) return REPEATED
    seen.set(text, index)
    return decision
  })
}

function standsApart({ page }: Judged, before: number, index: number): boolean {
  if (!page.markup) return index - before > APART
  const { origins } = page.markup
  return origins[before]?.home.parent !== origins[index]?.home.parent
}
