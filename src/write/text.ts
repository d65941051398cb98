import type { Block } from '../model/block.js'

/** A block as it stands in the written text. */
export interface Written {
  readonly block: Block
  /** Offsets in the written text. */
  readonly start: number
  readonly end: number
}

export interface PlainText {
  readonly text: string
  readonly written: readonly Written[]
}

/**
 * The blocks as plain text: paragraphs with an empty line between them, list items with their marks on lines of their
 * own, what continues a paragraph behind it on the same line.
 *
 * @param input what the offsets of the blocks point into: tells whether a space stood between two pieces.
 */
export function writeText(blocks: readonly Block[], input: string): PlainText {
  const parts: string[] = []
  const written: Written[] = []
  let length = 0
  let before: Block | undefined
  for (const block of blocks) {
    const gap = before ? gapBetween(before, block, input) : ''
    const line = block.mark === undefined || block.mark === '' ? block.text : `${block.mark} ${block.text}`
    parts.push(gap, line)
    written.push({ block, start: length + gap.length, end: length + gap.length + line.length })
    length += gap.length + line.length
    before = block
  }
  return { text: parts.join(''), written }
}

const SPACE = /\s/u

function gapBetween(before: Block, block: Block, input: string): string {
  if (block.continues === true)
    return SPACE.test(input.slice(before.end, before.end + 1)) || SPACE.test(input.slice(block.start - 1, block.start))
      ? ' '
      : ''
  return before.role === 'list-item' && block.role === 'list-item' ? '\n' : '\n\n'
}
