import type { Block, LabelledBlock } from '../model/block.js'
import type { Label } from '../model/kind.js'
import type { Page } from '../model/page.js'
import { alignment, trimmedEnd } from '../text/whitespace.js'
import type { Decision, Part } from './context.js'

/** Gives every block its label; a block of which sentences go becomes several that tile it. */
export function cutBlocks(page: Page, decisions: readonly Decision[]): LabelledBlock[] {
  const labelled: LabelledBlock[] = []
  const { blocks } = page
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]
    const decision = decisions[index]
    if (!block || !decision) continue
    const { label, reason, confidence, parts } = decision
    if (parts) labelled.push(...cutBlock(page.input, block, decision, parts))
    else labelled.push(labelledAs(block, label, reason, confidence))
  }
  return labelled
}

/** Spelled out, because spreading a block costs as much as reading it. */
function labelledAs(block: Block, label: Label, reason: string, confidence: number): LabelledBlock {
  const { text, start, end, role, level, mark, continues, breaks, within } = block
  const whole: Writable<LabelledBlock> = { text, start, end, role, label, reason, confidence }
  if (level === undefined && mark === undefined && continues === undefined && within === undefined) return whole
  if (level !== undefined) whole.level = level
  if (mark !== undefined) whole.mark = mark
  if (continues !== undefined) whole.continues = continues
  if (breaks !== undefined) whole.breaks = breaks
  if (within !== undefined) whole.within = within
  return whole
}

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] }

function cutBlock(input: string, block: Block, decision: Decision, parts: readonly Part[]): LabelledBlock[] {
  const raw = input.slice(block.start, block.end)
  const borders = [...new Set([0, ...parts.flatMap((part) => [part.start, part.end]), block.text.length])].sort(
    (a, b) => a - b,
  )
  const pieces: LabelledBlock[] = []
  for (let index = 0; index + 1 < borders.length; index++) {
    const text = block.text.slice(borders[index], borders[index + 1]).trim()
    if (text === '') continue
    const from = block.text.indexOf(text, borders[index])
    const gone = parts.some((part) => part.start <= from && from < part.end)
    const verdict = gone ? decision : { label: 'body' as const, reason: 'the rest of a paragraph', confidence: 0.9 }
    const start = pieces.length === 0 ? block.start : block.start + alignment(raw, block.text, from)
    const { mark, breaks, ...unmarked } = block
    pieces.push({
      ...unmarked,
      ...(pieces.length > 0 && { continues: true }),
      ...(pieces.length === 0 && mark !== undefined && { mark }),
      ...(pieces.length === 0 && breaks !== undefined && { breaks }),
      text,
      start,
      end: block.end,
      label: verdict.label,
      reason: verdict.reason,
      confidence: verdict.confidence,
    })
  }
  return pieces.map((piece, index) => ({ ...piece, end: trimmedEnd(input, pieces[index + 1]?.start ?? block.end) }))
}
