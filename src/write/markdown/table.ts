import { writeCell } from './inline.js'
import type { Row } from '../tree.js'

/** A table as GFM has it: with one row of headers, which is empty where the table has none. */
export function writeRows(rows: readonly Row[]): string {
  const lines = rows.map(({ cells }) => cells.map(writeCell))
  // Cells beyond those of the header are dropped by readers; a row of fewer cells is filled up by them.
  const columns = lines.reduce((most, cells) => Math.max(most, cells.length), 0)
  const header = rows[0]?.header === true ? (lines.shift() ?? []) : []
  const rule = Array.from({ length: columns }, () => '---')
  return [rule.map((_, column) => header[column] ?? ''), rule, ...lines].map(writeLine).join('\n')
}

function writeLine(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}
