import { proseOf } from '../features/features.js'
import { measure } from '../features/measure.js'
import { surveyOutline } from '../features/outline.js'
import type { SeenPage } from '../features/seen-page.js'
import { lexicon } from '../lexicon/index.js'
import type { LabelledBlock } from '../model/block.js'
import type { Page } from '../model/page.js'

/** Measures a page for those who judge it as a whole. */
export function lookAt(
  page: Page,
  labelled: readonly LabelledBlock[],
  languages: readonly string[] | undefined,
): SeenPage {
  const measures = measure(page.blocks, lexicon(), languages)
  const prose = proseOf(measures, page.blocks.length)
  const outline = page.markup && surveyOutline(page, page.markup, measures, prose)
  return { page, measures, prose, outline, labelled }
}
