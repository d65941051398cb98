import type { Columns } from '../features/columns.js'
import { HTML_FOREST } from './html-forest.js'
import { prepare, scoreRows, type Asking } from './rows.js'
import { TEXT_FOREST } from './text-forest.js'

let ofText: Asking | undefined
let ofHtml: Asking | undefined

/** Probability of each block of a text to be body, by its features alone. */
export function scoreText(columns: readonly Columns[]): Float32Array {
  return scoreRows(columns, (ofText ??= prepare(TEXT_FOREST, columns)))
}

/** The same for the blocks of an HTML page. */
export function scoreHtml(columns: readonly Columns[]): Float32Array {
  return scoreRows(columns, (ofHtml ??= prepare(HTML_FOREST, columns)))
}
