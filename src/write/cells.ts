import type { Block, CellLine } from '../model/block.js'
import type { ContainerTag } from '../model/span.js'
import { isSpace, trimmedEnd } from '../text/whitespace.js'
import { isPipeRow } from './path.js'
import { borderAt } from './spans.js'

interface Range {
  readonly start: number
  readonly end: number
}

/** The cells of a table's row, empty ones too. What isn't divided is one cell. */
export function cellsOf(block: Block): readonly Range[] {
  const { text, cells = [] } = block
  const ranges = isPipeRow(block) ? pipeCells(text) : dividedCells(text, cells)
  return ranges.map((range) => trimmed(text, range))
}

/** The lines of a cell where lists stand in it, as blocks; none where it is one line of text. */
export function linesIn(block: Block, cell: Range): readonly Block[] {
  const lines = (block.lines ?? []).filter(({ start }) => start >= cell.start && start < cell.end)
  if (!lines.some(({ within }) => within.length > 0)) return []
  const inOrder = lines.toSorted((a, b) => a.start - b.start)
  const borders = [cell.start, ...inOrder.slice(1).map(({ start }) => borderAt(block.text, start)), cell.end]
  return inOrder.map((line, index) =>
    lineOf(block, line, trimmed(block.text, { start: borders[index] ?? 0, end: borders[index + 1] ?? 0 })),
  )
}

const IN_CELL: ReadonlySet<ContainerTag> = new Set<ContainerTag>(['ul', 'ol', 'li', 'dl', 'dt', 'dd'])

function lineOf({ text, spans = [], ...place }: Block, { within }: CellLine, { start, end }: Range): Block {
  return {
    text: text.slice(start, end),
    start: place.start,
    end: place.end,
    role: 'paragraph',
    within: within.filter(({ tag }) => IN_CELL.has(tag)),
    spans: spans.map((span) => ({ ...span, start: span.start - start, end: span.end - start })),
  }
}

function trimmed(text: string, { start, end }: Range): Range {
  const last = Math.max(start, trimmedEnd(text, end))
  let first = start
  while (first < last && isSpace(text.charCodeAt(first))) first++
  return { start: first, end: last }
}

function dividedCells(text: string, cells: readonly number[]): readonly Range[] {
  const inside = cells.filter((at) => Number.isInteger(at) && at >= 0 && at <= text.length).sort((a, b) => a - b)
  // What stands in front of the first cell belongs to it.
  const starts = [0, ...inside.slice(1).map((at) => borderAt(text, at))]
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? text.length }))
}

/** The cells between the pipes of a row of Markdown. */
function pipeCells(text: string): readonly Range[] {
  const cells: Range[] = []
  for (let start = 1; start < text.length;) {
    const end = text.indexOf('|', start)
    cells.push({ start, end })
    start = end + 1
  }
  return cells
}
