import { writeCell } from './inline.js'
import { element } from '../element.js'
import { attributesOf } from '../numbers.js'
import { isGroup, type Group, type Node, type Row } from '../nodes.js'

/** A table as GFM has it: with one row of headers, which is empty where the table has none. */
export function writeRows(rows: readonly Row[]): string {
  const lines = rows.map(({ cells }) => cells.map(writeNodes))
  // Cells beyond those of the header are dropped by readers; a row of fewer cells is filled up by them.
  const columns = lines.reduce((most, cells) => Math.max(most, cells.length), 0)
  const header = rows[0]?.header === true ? (lines.shift() ?? []) : []
  const rule = Array.from({ length: columns }, () => '---')
  return [rule.map((_, column) => header[column] ?? ''), rule, ...lines.map((cells) => told(cells, columns))]
    .map(writeLine)
    .join('\n')
}

/** With a single pipe inside it, a line is a row wherever it is read. */
function told(cells: readonly string[], columns: number): readonly string[] {
  return cells.length === 1 && columns > 1 ? [...cells, ''] : cells
}

function writeLine(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

/** What stands in a cell. A list is HTML there: Markdown has none on one line. */
function writeNodes(nodes: readonly Node[]): string {
  let out = ''
  let before: Node | undefined
  for (const node of nodes) {
    if (before?.type === 'paragraph' && node.type === 'paragraph') out += BREAK
    if (node.type === 'paragraph') out += writeCell(node.pieces)
    if (isGroup(node)) out += writeGroup(node)
    before = node
  }
  return out
}

const BREAK = '<br>'

function writeGroup(group: Group): string {
  return element(group.tag, writeNodes(group.children), group.tag === 'ol' ? attributesOf(group) : {})
}
