import type { Block } from '../model/block.js'
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
