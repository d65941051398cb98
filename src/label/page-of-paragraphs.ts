import type { Block } from '../model/block.js'
import type { Page } from '../model/page.js'

/** A page of text of paragraphs, each given by its sentences: a sentence is a block, and goes on with the one before. */
export function pageOfParagraphs(paragraphs: readonly (readonly string[])[]): Page {
  const blocks: Block[] = []
  let start = 0
  for (const sentences of paragraphs) {
    for (const [at, text] of sentences.entries()) {
      blocks.push({ text, start, end: start + text.length, role: 'paragraph', ...(at > 0 && { continues: true }) })
      start += text.length + 1
    }
  }
  return { input: blocks.map(({ text }) => text).join('\n'), shape: 'lines', blocks }
}
