import type { Detector } from './context.js'
import { repeatsHeadline } from './headline.js'
import { lengthOf } from './lexical.js'

/** Longer than this a block is no headline, even with a site's name behind it. */
const LONGEST = 48

/** A nearly equal line has about as many words; counting them is cheaper than comparing letters. */
const WORDS_APART = 3

/** The first blocks may state the document's title; further down, but well above the headline, stands a menu. */
const OPENING = 3
const ABOVE = 6

export const title: Detector = {
  kind: 'title',
  detect(context, index) {
    const { headline } = context
    if (!headline || lengthOf(context, index) > LONGEST) return undefined
    if (index === headline.index) return { kind: 'title', reason: 'the headline', confidence: 0.95 }
    if (Math.abs(lengthOf(context, index) - lengthOf(context, headline.index)) > WORDS_APART) return undefined
    if (!repeatsHeadline(context, headline, index)) return undefined
    const inMenu = index > OPENING && index < headline.index - ABOVE
    return { kind: 'title', reason: 'the headline again', confidence: inMenu ? 0.8 : 0.95 }
  },
}
