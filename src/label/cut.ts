import type { Block, LabelledBlock } from '../model/block.js'
import type { Page } from '../model/page.js'
import { alignment } from '../text/alignment.js'
import { trimmedEnd } from '../text/whitespace.js'
import type { Decision, Part } from './decision.js'

/** Gives every block its label; a block of which sentences go becomes several that tile it. */
export function cutBlocks(page: Page, decisions: readonly Decision[]): LabelledBlock[] {
  return page.blocks.flatMap((block, index) => {
    const decision = decisions[index]
    if (!decision) return []
    const { label, reason, confidence, parts } = decision
    return parts ? cutBlock(page.input, block, decision, parts) : { ...block, label, reason, confidence }
  })
}

function cutBlock(input: string, block: Block, decision: Decision, parts: readonly Part[]): LabelledBlock[] {
  const raw = input.slice(block.start, block.end)
  const borders = [...new Set([0, ...parts.flatMap((part) => [part.start, part.end]), block.text.length])].sort(
    (a, b) => a - b,
  )
  const pieces: LabelledBlock[] = []
  const { mark, breaks, continues, ...unmarked } = block
  // The first piece that stays goes on with the block before only where the whole block does.
  const opening = { ...(mark !== undefined && { mark }), ...(breaks !== undefined && { breaks }) }
  const whole = continues === undefined ? {} : { continues }
  let opened = false
  for (let index = 0; index + 1 < borders.length; index++) {
    const text = block.text.slice(borders[index], borders[index + 1]).trim()
    if (text === '') continue
    const from = block.text.indexOf(text, borders[index])
    const { label, reason, confidence } = parts.find((part) => part.start <= from && from < part.end) ?? decision
    const opens = !opened && label === decision.label
    if (opens) opened = true
    pieces.push({
      ...unmarked,
      ...(pieces.length === 0 && opening),
      ...(opens || pieces.length === 0 ? whole : { continues: true }),
      text,
      start: pieces.length === 0 ? block.start : block.start + alignment(raw, block.text, from),
      end: block.end,
      label,
      reason,
      confidence,
    })
  }
  return pieces.map((piece, index) => ({ ...piece, end: trimmedEnd(input, pieces[index + 1]?.start ?? block.end) }))
}
