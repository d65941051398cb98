import type { Detector } from './context.js'
import { repeatsHeadline } from './headline.js'
import { lengthOf } from './lexical.js'

/** Longer than this a block is no headline, even with a site's name behind it. */
const LONGEST = 48

export const title: Detector = {
  kind: 'title',
  looksFor: 'the headline, wherever it stands',
  detect(context, index) {
    const { headline, blocks } = context
    if (!headline || lengthOf(context, index) > LONGEST) return undefined
    if (index === headline.index) return { kind: 'title', reason: 'the headline', confidence: 0.95 }
    if (!repeatsHeadline(headline, blocks[index]?.text ?? '')) return undefined
    return { kind: 'title', reason: 'the headline again', confidence: 0.95 }
  },
}
