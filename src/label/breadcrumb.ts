import { ARROWS, BARS } from '../features/patterns.js'
import { ARROW, BAR } from '../text/signs.js'
import { normalise } from '../text/similarity.js'
import type { Context, Detector, Proposal } from './context.js'
import { fromPhrases, lengthOf } from './lexical.js'

/** A name glued to the next: `HomeWorld NewsUnited States News`. */
const GLUED = /\p{Ll}\p{Lu}/u
const ENDS_GLUED = /\S$/u
const ENDS_PARTED = /[>»›→/|:]\s*$/u
const PARTED_BY_BAR = /[/|]/u
/** Longest path in words, the headline at its end left aside. */
const LONGEST = 16
/** A section's name: `World`, `New York`, `United States News`. */
const SECTION_WORDS = 3

export const breadcrumb: Detector = {
  kind: 'breadcrumb',
  detect: (context, index) =>
    besideHeadline(context, index) ??
    path(context, index) ??
    fromPhrases(context, index, 'breadcrumb') ??
    linkedSection(context, index) ??
    section(context, index),
}

/** A link is all of a block from here on. */
const LINKED = 0.95
const LINKED_WORDS = 5

/** In HTML, the short link right above the headline that stands apart from what stands above it: no end of a menu. */
function linkedSection({ headline, outline, measures }: Context, index: number): Proposal | undefined {
  if (!headline || !outline || index !== headline.first - 1) return undefined
  if ((outline.linkDensity[index] ?? 0) < LINKED || (measures.length[index] ?? 0) > LINKED_WORDS) return undefined
  const { origins } = outline.markup
  if (origins[index]?.home.parent === origins[index - 1]?.home.parent) return undefined
  return { kind: 'breadcrumb', reason: 'a link right above the headline', confidence: 0.96 }
}

/** Words of a site's name, which may stand behind the headline; where more do, it is quoted. */
const SITE_NAME = 6

const wordsIn = (text: string): number => normalise(text).split(' ').filter(Boolean).length

/** The path with the headline at its end, and perhaps the site's name behind it. */
function besideHeadline(context: Context, index: number): Proposal | undefined {
  const { headline, blocks, paragraph } = context
  if (!headline || index > Math.max(paragraph, headline.index)) return undefined
  const text = blocks[index]?.text ?? ''
  const shown = blocks[headline.index]?.text ?? ''
  const at = text.indexOf(shown)
  if (at <= 0 || index === headline.index) return undefined
  const before = text.slice(0, at)
  if (wordsIn(before) > LONGEST || wordsIn(text.slice(at + shown.length)) > SITE_NAME) return undefined
  const glued = ENDS_GLUED.test(before) || GLUED.test(before)
  if (!glued && !ENDS_PARTED.test(before)) return undefined
  return { kind: 'breadcrumb', reason: 'a path that ends in the headline', confidence: 0.95 }
}

function path(context: Context, index: number): Proposal | undefined {
  if (lengthOf(context, index) > LONGEST || context.measures.endsSentence[index] === 1) return undefined
  const text = context.blocks[index]?.text ?? ''
  const above = index < context.paragraph
  const signs = context.measures.signs[index] ?? 0
  if (signs & ARROW && ARROWS.test(text))
    return { kind: 'breadcrumb', reason: 'names between arrows', confidence: above ? 0.9 : 0.6 }
  if (above && signs & BAR && BARS.test(text)) {
    return {
      kind: 'breadcrumb',
      reason: 'names between bars',
      confidence: text.split(PARTED_BY_BAR).length > 2 ? 0.94 : 0.7,
    }
  }
  return undefined
}

/** The one short name above the headline, where no menu stands. */
function section(context: Context, index: number): Proposal | undefined {
  const { headline, measures } = context
  if (!headline || index >= headline.first || headline.first !== index + 1) return undefined
  // A second line above it makes a menu, unless it is the day.
  if (index > 1 || (index === 1 && (context.cues.dates[0] ?? 0) < 0.8)) return undefined
  const length = lengthOf(context, index)
  if (length === 0 || length > SECTION_WORDS || measures.endsSentence[index] === 1) return undefined
  if ((measures.numbers[index] ?? 0) > 0 || measures.capitals[index] !== length) return undefined
  return { kind: 'breadcrumb', reason: 'the section above the headline', confidence: 0.96 }
}
