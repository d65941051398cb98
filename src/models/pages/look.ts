import type { SeenPage } from './seen-page.js'
import type { LabelledBlock } from '../../model/block.js'
import type { Page } from '../../model/page.js'

/** A page with what was measured while its blocks were labelled, for those who judge it as a whole. */
export function lookAt(
  page: Page,
  labelled: readonly LabelledBlock[],
  measured: Pick<SeenPage, 'measures' | 'prose' | 'outline'>,
): SeenPage {
  return { page, labelled, ...measured }
}
