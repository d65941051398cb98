import type { LabelledBlock } from '../model/block.js'
import type { Page } from '../model/page.js'

/** An article that a page has and doesn't show. */
export interface Replacement {
  /** The article as a page of its own. */
  readonly page: Page
  /** Where it was found: `json-ld articleBody`, `script data contentHtml`. */
  readonly source: string
  /** The script that it was found in; in a document it has a path and no offsets. */
  readonly place: { readonly start: number; readonly end: number; readonly path?: string }
  /** Where the script is in the text of the page. */
  readonly from: number
  /** Why the blocks that the page shows are not the article. */
  readonly reason: string
}

/** The blocks of the article at the place of the script that has it, among all that the page shows, which is removed. */
export function replaced(
  shown: readonly LabelledBlock[],
  blocksBefore: number,
  article: readonly LabelledBlock[],
  { place, reason }: Replacement,
): readonly LabelledBlock[] {
  const removed = shown.map((block): LabelledBlock =>
    block.label === 'body' ? { ...block, label: 'other', reason, confidence: 0.6 } : block,
  )
  const placed = article.map((block) => ({ ...block, ...place }))
  return [...removed.slice(0, blocksBefore), ...placed, ...removed.slice(blocksBefore)]
}
