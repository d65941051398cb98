import type { Block } from '../model/block.js'
import type { Page } from '../model/page.js'

/** A page of text of which every line is a block. */
export function pageOfLines(lines: readonly string[]): Page {
  const blocks: Block[] = []
  let start = 0
  for (const text of lines) {
    blocks.push({ text, start, end: start + text.length, role: 'paragraph' })
    start += text.length + 1
  }
  return { input: lines.join('\n'), shape: 'lines', blocks }
}
