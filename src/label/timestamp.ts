import type { Context, Detector } from './context.js'
import { fromPhrases } from './lexical.js'

/** Share of a line that dates must cover for it to be one, by what else may stand in it: a place, a name. */
const NOTHING_ELSE = 0.85
const MOSTLY = 0.6

export const timestamp: Detector = {
  kind: 'timestamp',
  looksFor: 'when it was published, and how long it takes to read',
  detect(context: Context, index: number) {
    const text = context.blocks[index]?.text ?? ''
    const share = context.dates[index] ?? 0
    if (share >= NOTHING_ELSE) return { kind: 'timestamp', reason: 'a date and nothing else', confidence: 0.95 }
    if (share >= MOSTLY && text.length <= 80) return { kind: 'timestamp', reason: 'mostly a date', confidence: 0.85 }
    return fromPhrases(context, index, 'timestamp', { short: 10, opening: 12 })
  },
}
