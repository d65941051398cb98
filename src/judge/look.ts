import { proseOf } from '../features/features.js'
import type { Measures } from '../features/measure.js'
import type { Outline } from '../features/outline.js'
import type { SeenPage } from '../features/seen-page.js'
import type { LabelledBlock } from '../model/block.js'
import type { Page } from '../model/page.js'

/** A page with what was measured while its blocks were labelled, for those who judge it as a whole. */
export function lookAt(
  page: Page,
  labelled: readonly LabelledBlock[],
  { measures, outline }: { readonly measures: Measures; readonly outline: Outline | undefined },
): SeenPage {
  return { page, measures, prose: proseOf(measures, page.blocks.length), outline, labelled }
}
