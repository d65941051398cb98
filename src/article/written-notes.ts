import type { LabelledBlock } from '../model/block.js'
import type { Span } from '../model/span.js'

/** How Markdown writes a note, `[^1]: See there.`, and the mark that leads to it. */
const NOTE = /^\[\^([^\]\s]{1,40})\]:/gu
const MARK = /\[\^([^\]\s]{1,40})\](?!:)/gu

/** What stands in front of the blocks of a note but the first. */
const INDENT = '  '

/** Finds the notes of a text that is Markdown, and their marks: both get the index of the block where the note begins. */
export function withWrittenNotes(blocks: readonly LabelledBlock[], input: string): readonly LabelledBlock[] {
  const notes = new Map(blocks.flatMap(({ text }, index) => [...text.matchAll(NOTE)].map(([, name]) => [name, index])))
  if (notes.size === 0) return blocks
  const starts = new Set(notes.values())
  let note: number | undefined
  return blocks.map((block, index) => {
    if (starts.has(index)) note = index
    else if (input.slice(block.start - INDENT.length, block.start) !== INDENT) note = undefined
    const marks = block.role === 'code' ? [] : block.text.matchAll(MARK)
    const spans = [...marks].flatMap(({ index: start, 0: mark, 1: name }): readonly Span[] => {
      const to = notes.get(name)
      return to === undefined ? [] : [{ kind: 'note', start, end: start + mark.length, note: to }]
    })
    return { ...block, ...(spans.length > 0 && { spans }), ...(note !== undefined && { note }) }
  })
}
