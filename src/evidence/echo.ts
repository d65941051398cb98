import type { Block } from '../model/block.js'
import type { Markup } from '../model/page.js'
import { Comparable, likeness, normalise } from '../text/similarity.js'
import { lazyColumns, type Columns } from './columns.js'

/** Whether a line says what the page is called. */
export const ECHO_FEATURES = [
  'echo', // how alike it is to what states the headline: the document's title, the first headings, or how a text begins
  'echoed', // how alike the most alike of the other lines is that may state it
] as const

/** Longest headline, in characters, and the first lines of a text that may state it. */
const LONGEST = 300
const FIRST_LINES = 6
/** Headings of the first level that are looked at. */
const MOST_HEADINGS = 3

/** A row a block. */
export function computeEcho(blocks: readonly Block[], markup: Markup | undefined): Columns {
  return lazyColumns(ECHO_FEATURES, () => echoRows(blocks, markup))
}

function echoRows(blocks: readonly Block[], markup: Markup | undefined): Float32Array {
  const stated = statedBy(blocks, markup)
  const rows = new Float32Array(blocks.length * ECHO_FEATURES.length)
  for (const [index, { text }] of blocks.entries()) {
    if (text.length > LONGEST) continue
    const line = new Comparable(normalise(text))
    // A line of marks alone is like no other.
    if (line.line === '') continue
    const first = index * ECHO_FEATURES.length
    for (const { line: other, at, title } of stated) {
      const alike = likeness(line, other)
      if (title) rows[first] = Math.max(rows[first] ?? 0, alike)
      if (at !== index) rows[first + 1] = Math.max(rows[first + 1] ?? 0, alike)
    }
  }
  return rows
}

/** A line that may state the headline. */
interface Stated {
  readonly line: Comparable
  /** Index of its block; -1 where no block shows it. */
  readonly at: number
  /** It most likely does. */
  readonly title: boolean
}

function statedBy(blocks: readonly Block[], markup: Markup | undefined): readonly Stated[] {
  const stated: Stated[] = []
  const { title } = markup?.facts ?? {}
  if (title !== undefined)
    stated.push({ line: new Comparable(normalise(title.slice(0, LONGEST))), at: -1, title: true })
  let headings = 0
  for (const [at, { text, level }] of blocks.entries()) {
    const isHeading = level === 1 && headings < MOST_HEADINGS
    if (text.length > LONGEST || !(isHeading || (!markup && at < FIRST_LINES))) continue
    if (isHeading) headings++
    stated.push({ line: new Comparable(normalise(text)), at, title: markup !== undefined || at === 0 })
  }
  return stated
}
