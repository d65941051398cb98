import type { Context, Detector, Proposal } from './context.js'
import { fromPhrases, lengthOf } from './lexical.js'

/** Credits as agencies write them, at the end of a caption. */
const CREDIT =
  /(?:\((?:(?:AP|AFP|EPA|Reuters|Getty|dpa|PA|ANSA|EFE|Xinhua)\b[^()]{0,60}|[^()]{0,60}\b(?:AP|AFP|EPA|Reuters|Getty Images|dpa|Shutterstock|Alamy|iStock))\)|\b(?:via )?(?:Getty Images|Shutterstock|iStock|Alamy|Unsplash)|\/(?:AFP|AP|REUTERS|Reuters|Getty Images|EPA|dpa|Shutterstock|Bloomberg))\.?$/u
/** `© Jane Doe`, `(c) dpa`: in the middle of a page that is a picture's, at its end the site's. */
const RIGHTS = /^(?:©|\(c\))\s*\D{2,60}$/iu
const LONGEST = 70

export const caption: Detector = {
  kind: 'caption',
  looksFor: 'what stands below a picture, and its credit',
  detect: (context, index) =>
    fromPhrases(context, index, 'caption', { short: 45, opening: 60 }) ?? credit(context, index),
}

function credit(context: Context, index: number): Proposal | undefined {
  const text = context.blocks[index]?.text ?? ''
  if (lengthOf(context, index) > LONGEST) return undefined
  if (CREDIT.test(text)) return { kind: 'caption', reason: 'ends in a credit', confidence: 0.92 }
  if (index < context.body.last && RIGHTS.test(text))
    return { kind: 'caption', reason: 'a picture credit', confidence: 0.92 }
  return undefined
}
