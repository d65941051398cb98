import type { Span } from '../model/span.js'
import type { Piece } from './nodes.js'

/** A line of a paragraph: what stands between two line breaks, with the spans in it. */
export interface RichLine {
  readonly text: string
  readonly spans: readonly Span[]
}

/** The pieces of a paragraph as its lines. Pieces of the same line are one text, so that what they share is one too. */
export function linesOf(pieces: readonly Piece[]): readonly RichLine[] {
  const lines: { text: string; spans: Span[] }[] = []
  for (const { block, start, end, gap } of pieces) {
    const text = block.text.slice(start, end)
    let line = lines.at(-1)
    if (!line || gap === '\n') {
      line = { text: '', spans: [] }
      lines.push(line)
    } else line.text += gap
    const shift = line.text.length - start
    line.text += text
    for (const span of block.spans ?? []) {
      const from = Math.max(span.start, start)
      const to = Math.min(span.end, end)
      if (from >= to) continue
      const { mathml, ...whole } = span
      const isWhole = mathml !== undefined && from === span.start && to === span.end
      line.spans.push({ ...whole, start: from + shift, end: to + shift, ...(isWhole && { mathml }) })
    }
  }
  return lines
}
