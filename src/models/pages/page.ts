import { PAGE_MARKUP, pageMarkup } from './page-markup.js'
import { Statements } from '../../statements/index.js'
import { PAGE_TEXT, pageText } from './page-text.js'
import type { SeenPage } from './seen-page.js'

/** Every feature of a page in the order of its column: those of any input, then those that only markup has. */
export const PAGE_FEATURES = [...PAGE_TEXT, ...PAGE_MARKUP] as const

export type PageFeature = (typeof PAGE_FEATURES)[number]

/** The number of features that a text without markup has. */
export const PAGE_TEXT_COUNT = PAGE_TEXT.length

/** Features are clipped, so that one extreme value can't decide alone. */
const LEAST = -1
const MOST = 3

/** The features of a page: for a text the first `PAGE_TEXT_COUNT` of `PAGE_FEATURES`, for HTML all. */
export function pageFeatures(seen: SeenPage): Float32Array {
  const features = pageText(seen)
  if (seen.outline) {
    const markup = pageMarkup(seen.outline, seen.statements ?? new Statements(seen.page), seen.page.blocks)
    features.push(...PAGE_MARKUP.map((name) => markup[name]))
  }
  return Float32Array.from(features, (value) => Math.max(LEAST, Math.min(MOST, value)))
}
