import type { Block } from '../model/block.js'
import type { ContainerTag } from '../model/span.js'
import { IDEOGRAPH, classOf } from '../text/chars.js'

/**
 * The blocks as plain text: paragraphs with an empty line between them, list items with their marks and table rows on
 * lines of their own, what continues a paragraph behind it on the same line, or on the next where the line was broken.
 *
 * @param input what the offsets of the blocks point into: tells whether a space stood between two pieces.
 */
export function writeText(blocks: readonly Block[], input: string): string {
  let text = ''
  let before: Block | undefined
  for (const block of blocks) {
    if (before) text += gapBetween(before, block, input)
    if (block.mark) text += `${block.mark} `
    text += block.text
    before = block
  }
  return text
}

const SPACE = /\s/u

function gapBetween(before: Block, block: Block, input: string): string {
  if (joins(before, block)) return joint(before, block, input)
  if (before.role !== block.role) return '\n\n'
  if (block.role === 'list-item') return outermost(before, LISTS) === outermost(block, LISTS) ? '\n' : '\n\n'
  if (block.role !== 'table') return '\n\n'
  const table = outermost(block, TABLE)
  return table !== undefined && table === outermost(before, TABLE) ? '\n' : '\n\n'
}

/** The number or the sign of a note. */
const LABEL = /^[^\p{L}]{1,5}$/u

/** Whether a block is a part of the same paragraph as the one before: never across the border of a list item or quote. */
export function joins(before: Block, block: Block): boolean {
  const isLabel = block.note !== undefined && before.note === block.note && LABEL.test(before.text)
  if (block.continues !== true && block.breaks !== true && !isLabel) return false
  return before.within?.at(-1)?.id === block.within?.at(-1)?.id
}

function joint(before: Block, block: Block, input: string): string {
  if (block.breaks === true) return '\n'
  // What stood between the two was taken out, and the space with it.
  const isSeam = before.end < block.start && input.slice(before.end, block.start).trim() !== ''
  if (isSeam && classOf(block.text.charCodeAt(0)) !== IDEOGRAPH) return ' '
  return SPACE.test(input.slice(before.end, before.end + 1)) || SPACE.test(input.slice(block.start - 1, block.start))
    ? ' '
    : ''
}

const LISTS: readonly ContainerTag[] = ['ul', 'ol', 'dl']
const TABLE: readonly ContainerTag[] = ['table']

/** The id of the outermost container of one of these kinds; in a text without markup all list items have none. */
function outermost(block: Block, tags: readonly ContainerTag[]): number | undefined {
  return block.within?.find(({ tag }) => tags.includes(tag))?.id
}
