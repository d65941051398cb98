import type { Decision } from './decision.js'
import type { Judged } from './judge.js'

const REASON = 'a note that a mark in the body leads to'
/** The number of comments stands behind a word as well, and leads to them. */
const NEVER = 'comments'

/** Notes go with the marks that lead to them: many look like a list of links. */
export function takeNotes(decisions: readonly Decision[], { page }: Judged): readonly Decision[] {
  const origins = page.markup?.origins ?? []
  const marked = new Set(
    origins.flatMap(({ spans }, index) => (decisions[index]?.label === 'body' ? spans.map(({ note }) => note) : [])),
  )
  if (marked.size === 0) return decisions
  return decisions.map((decision, index) => {
    const note = page.blocks[index]?.note
    const isTaken = note !== undefined && marked.has(note) && decision.label !== 'body' && decision.label !== NEVER
    return isTaken ? { label: 'body', reason: REASON, confidence: decision.confidence } : decision
  })
}
