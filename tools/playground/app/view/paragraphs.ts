import type { LabelledBlock } from '../../../../src/index.js'

/** A block with its place among all of them. */
export interface Piece {
  readonly block: LabelledBlock
  readonly index: number
}

/** Blocks that stood in one paragraph. */
export type Paragraph = readonly [Piece, ...Piece[]]

/** A paragraph is one block, or several where sentences of it are something else. */
export function paragraphsOf(blocks: readonly LabelledBlock[]): readonly Paragraph[] {
  const paragraphs: [Piece, ...Piece[]][] = []
  for (const [index, block] of blocks.entries()) {
    const last = paragraphs.at(-1)
    if (block.continues === true && last !== undefined) last.push({ block, index })
    else paragraphs.push([{ block, index }])
  }
  return paragraphs
}
