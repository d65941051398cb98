import type { LabelledBlock } from '../model/block.js'
import type { Span } from '../model/span.js'

/** How Markdown writes a note, `[^1]: See there.`, and the mark that leads to it. */
const NOTE = /^\[\^([^\]\s]{1,40})\]:/gu
const MARK = /\[\^([^\]\s]{1,40})\](?!:)/gu

/** Finds the notes of a text that is Markdown, and their marks: both get the index of the block where the note begins. */
export function withWrittenNotes(blocks: readonly LabelledBlock[]): readonly LabelledBlock[] {
  const notes = new Map(blocks.flatMap(({ text }, index) => [...text.matchAll(NOTE)].map(([, name]) => [name, index])))
  if (notes.size === 0) return blocks
  const starts = new Set(notes.values())
  return blocks.map((block, index) => {
    if (block.role === 'code') return block
    const spans = [...block.text.matchAll(MARK)].flatMap(({ index: start, 0: mark, 1: name }): readonly Span[] => {
      const note = notes.get(name)
      return note === undefined ? [] : [{ kind: 'note', start, end: start + mark.length, note }]
    })
    return { ...block, ...(spans.length > 0 && { spans }), ...(starts.has(index) && { note: index }) }
  })
}
