import type { LabelledBlock } from '../../src/model/block.js'
import type { Label } from '../../src/model/kind.js'
import type { LabelledPage } from '../../src/metadata/index.js'

/** A page of labelled lines: `[label, text]`, one block each. */
export function pageOf(lines: readonly (readonly [Label, string])[], more: Partial<LabelledPage> = {}): LabelledPage {
  let start = 0
  const blocks = lines.map(([label, text]): LabelledBlock => {
    const block = {
      text,
      start,
      end: start + text.length,
      role: 'paragraph',
      label,
      reason: '',
      confidence: 1,
    } as const
    start = block.end + 1
    return block
  })
  const body = blocks
    .filter(({ label }) => label === 'body')
    .map(({ text }) => text)
    .join('\n\n')
  return { blocks, body, language: 'en', ...more }
}

/** A paragraph to stand for the body. */
export const PROSE =
  'The council met on the first evening of the week to hear what the engineers had found below the old bridge.'
