import type { Context, Detector } from './context.js'
import { fromPhrases, type LexicalOptions } from './lexical.js'

/** Share of a line that dates must cover for it to be one, by what else may stand in it: a place, a name. */
const NOTHING_ELSE = 0.85
const MOSTLY = 0.6
/** Away from headline and body a date is more often a comment's or another article's. */
const PUBLISHED = 0.95
const LISTED = 0.8

const PHRASES: LexicalOptions = { short: 10, opening: 12 }

export const timestamp: Detector = {
  kind: 'timestamp',
  detect(context: Context, index: number) {
    const text = context.blocks[index]?.text ?? ''
    const share = context.cues.dates[index] ?? 0
    if (share >= NOTHING_ELSE) {
      const confidence = belongsToArticle(context, index) ? PUBLISHED : LISTED
      return { kind: 'timestamp', reason: 'a date and nothing else', confidence }
    }
    if (share >= MOSTLY && text.length <= 80) return { kind: 'timestamp', reason: 'mostly a date', confidence: 0.85 }
    return fromPhrases(context, index, 'timestamp', PHRASES)
  },
}

/** Blocks above the headline and below the body that may still speak of the article. */
const ABOVE = 4
const BELOW = 2

function belongsToArticle({ headline, body }: Context, index: number): boolean {
  return index >= (headline?.index ?? body.first) - ABOVE && index < body.last + BELOW
}
