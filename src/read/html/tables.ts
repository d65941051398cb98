import type { Attributes } from '../../model/element.js'
import type { Block } from '../../model/block.js'
import type { Container } from '../../model/span.js'
import type { OpenElement } from './elements.js'
import type { ReadBlock } from './read-block.js'

interface Cell {
  readonly first: number
  last: number
  /** How many columns and rows it spans. */
  columns: number
  rows: number
}

interface Row {
  readonly home: OpenElement
  readonly cells: Cell[]
  /** No cell of it is data. */
  isHeader: boolean
}

interface Table {
  readonly first: number
  readonly within: readonly Container[]
  readonly rows: Row[]
  /** Another table stands in it: it lays out a page. */
  nested: boolean
  /** It says what it shows: `<caption>`, `<thead>`, `<th>`. */
  titled: boolean
}

/** Longer cells hold paragraphs, not data. */
const LONGEST_CELL = 500
const LONGEST_MEAN = 120
const MOST_BLOCKS = 6
/** A cell that claims more columns lays out a page. */
const MOST_COLUMNS = 100

/** Tells tables of data from those that lay out a page, and makes one block of every row of data. */
export class TableReader {
  readonly #open: Table[] = []
  #count = 0

  open(element: OpenElement, block: number, within: readonly Container[]): void {
    const { tag } = element
    const table = this.#open.at(-1)
    if (tag === 'table') {
      if (table) table.nested = true
      this.#count++
      // Negative, so that no list has the same.
      const container: Container = { tag: 'table', id: -this.#count }
      this.#open.push({ first: block, within: [...within, container], rows: [], nested: false, titled: false })
    }
    if (!table) return
    if (tag === 'tr') table.rows.push({ home: element, cells: [], isHeader: true })
    else if (tag === 'td' || tag === 'th') openCell(table, element, block)
    else if (tag === 'caption' || tag === 'thead') table.titled = true
  }

  close({ tag, attributes }: OpenElement, blocks: ReadBlock[]): void {
    if (tag === 'td' || tag === 'th') {
      const cell = this.#open.at(-1)?.rows.at(-1)?.cells.at(-1)
      if (cell) {
        cell.last = blocks.length
        cell.columns = spanned(attributes.get('colspan'))
        cell.rows = spanned(attributes.get('rowspan')) || Infinity
      }
    }
    if (tag !== 'table') return
    const table = this.#open.pop()
    if (table && isData(table, attributes, blocks)) joinRows(table, blocks)
  }
}

function emptyCell(block: number): Cell {
  return { first: block, last: block, columns: 1, rows: 1 }
}

/** How many a cell says it spans: zero rows are all that follow. */
function spanned(value = '1'): number {
  const count = Number.parseInt(value, 10)
  return count >= 0 ? count : 1
}

function openCell(table: Table, element: OpenElement, block: number): void {
  let row = table.rows.at(-1)
  if (!row) table.rows.push((row = { home: element, cells: [], isHeader: true }))
  row.cells.push(emptyCell(block))
  if (element.tag === 'th') table.titled = true
  else row.isHeader = false
}

function isData(table: Table, attributes: Attributes, blocks: readonly ReadBlock[]): boolean {
  const role = attributes.get('role')
  if (table.nested || role === 'presentation' || role === 'none') return false
  let columns = 0
  let rows = 0
  let cells = 0
  let characters = 0
  for (const row of table.rows) {
    const filled = row.cells.filter(isFilled)
    if (filled.length > 0) rows++
    columns = Math.max(columns, filled.length)
    for (const { first, last } of filled) {
      const length = lengthOf(blocks, first, last)
      if (length > LONGEST_CELL || last - first > MOST_BLOCKS) return false
      characters += length
      cells++
    }
  }
  return rows >= 2 && columns >= 2 && (table.titled || characters / cells <= LONGEST_MEAN)
}

function lengthOf(blocks: readonly ReadBlock[], first: number, last: number): number {
  return (blocks[last - 1]?.block.end ?? 0) - (blocks[first]?.block.start ?? 0)
}

/** The rows stand at the end of the blocks, since the table has just ended. */
function joinRows(table: Table, blocks: ReadBlock[]): void {
  const tail = blocks.splice(table.first)
  const partsOf = (from: number, to?: number): readonly ReadBlock[] =>
    tail.slice(from - table.first, to && to - table.first)
  let next = table.first
  for (const row of gridOf(table.rows)) {
    const filled = row.cells.filter(isFilled)
    const { first = next } = filled[0] ?? {}
    const { last = next } = filled.at(-1) ?? {}
    blocks.push(...partsOf(next, first), ...joinRow(row, table.within, partsOf(first, last)))
    next = last
  }
  blocks.push(...partsOf(next))
}

function isFilled({ first, last }: Cell): boolean {
  return last > first
}

/** The rows with an empty cell for each place that another one covers, so that every value stands below its head. */
function gridOf(rows: readonly Row[]): readonly Row[] {
  /** For each column, in how many more rows a cell from above covers it. */
  const covered: number[] = []
  return rows.map((row) => {
    const cells: Cell[] = []
    const skip = (block: number): void => {
      for (let left = covered[cells.length] ?? 0; left > 0; left = covered[cells.length] ?? 0) {
        covered[cells.length] = left - 1
        cells.push(emptyCell(block))
      }
    }
    for (const cell of row.cells) {
      skip(cell.first)
      const end = Math.max(cells.length + 1, Math.min(MOST_COLUMNS, cells.length + cell.columns))
      for (let part = cell; cells.length < end; part = emptyCell(cell.last)) {
        covered[cells.length] = cell.rows - 1
        cells.push(part)
      }
    }
    skip(row.cells.at(-1)?.last ?? 0)
    return { ...row, cells }
  })
}

function joinRow(
  { home, cells, isHeader }: Row,
  within: readonly Container[],
  parts: readonly ReadBlock[],
): readonly ReadBlock[] {
  const [first] = parts
  const last = parts.at(-1)
  if (!first || !last) return []
  const from = first.block.start
  const head = cells.find(isFilled)?.first ?? 0
  // An empty cell begins where the next one does.
  const offset = (cell: Cell): number => (parts[cell.first - head]?.block.start ?? last.block.end) - from
  const lines = parts.map(({ block }) => ({
    start: block.start - from,
    within: (block.within ?? []).slice(within.length - 1),
  }))
  const block: Block = {
    text: parts.map(({ block }) => block.text).join(' '),
    start: from,
    end: last.block.end,
    role: 'table',
    within,
  }
  return [
    {
      block,
      origin: {
        home,
        spans: parts.flatMap(({ block, origin }) =>
          origin.spans.map((span) => ({
            ...span,
            start: span.start + block.start - from,
            end: span.end + block.start - from,
          })),
        ),
        cells: cells.map(offset),
        ...(lines.some(({ within }) => within.length > 0) && { lines }),
        header: isHeader,
        linked: sum(parts, ({ origin }) => origin.linked),
        bold: sum(parts, ({ origin }) => origin.bold),
        start: first.origin.start,
        end: last.origin.end,
      },
    },
  ]
}

function sum(parts: readonly ReadBlock[], value: (part: ReadBlock) => number): number {
  return parts.reduce((total, part) => total + value(part), 0)
}
