import type { Decision } from './decision.js'
import type { Judged } from './judge.js'

/** What is no text holds nothing of an article. */
export function leaveBinary(decisions: readonly Decision[], { page }: Judged): readonly Decision[] {
  const { binary } = page
  if (binary === undefined) return decisions
  return decisions.map(() => ({ label: 'other', reason: `no text: ${binary}`, confidence: 1 }))
}
