import type { Block } from '../model/block.js'
import { lazyColumns, type Columns } from './columns.js'
import type { Evidence } from './phrases.js'
import type { Measures } from './measure.js'

/** The block by itself in plain numbers, and the heading above it. */
const LOOKS = [
  'plain:words',
  'plain:characters', // logarithm
  'plain:prose', // how much of a sentence it is
  'above:distance', // blocks since the last heading; -1 where there is none
  'above:level', // of that heading
  'above:covered', // share of it that phrases of boilerplate cover
  'above:length', // its words
  'above:words', // words between it and the block
] as const

export const ABOVE_FEATURES: readonly string[] = LOOKS

/** More words or blocks say no more. */
const MOST_WORDS = 500
const MOST_BLOCKS = 30

/** What stands above each block. @param prose how much of a sentence each block is, 0 to 1. */
export function computeAbove(
  blocks: readonly Block[],
  measures: Measures,
  evidence: readonly Evidence[],
  prose: Float32Array,
): Columns {
  return lazyColumns(ABOVE_FEATURES, () => aboveRows({ blocks, measures, evidence, prose }))
}

function aboveRows(look: Look): Float32Array {
  const { blocks, measures } = look
  const rows = new Float32Array(blocks.length * ABOVE_FEATURES.length)
  const above: Above = { heading: -1, words: 0 }
  let next = 0
  for (let index = 0; index < blocks.length; index++) {
    next = writePlain(rows, next, look, above, index)
    if (blocks[index]?.role === 'heading') {
      above.heading = index
      above.words = 0
    } else above.words += measures.length[index] ?? 0
  }
  return rows
}

interface Look {
  readonly blocks: readonly Block[]
  readonly measures: Measures
  readonly evidence: readonly Evidence[]
  readonly prose: Float32Array
}

/** The last heading, and the words since. */
interface Above {
  heading: number
  words: number
}

function writePlain(rows: Float32Array, column: number, look: Look, { heading, words }: Above, index: number): number {
  const { blocks, measures, evidence, prose } = look
  let next = column
  rows[next++] = Math.min(MOST_WORDS, measures.length[index] ?? 0)
  rows[next++] = Math.log2(1 + (blocks[index]?.text.length ?? 0))
  rows[next++] = prose[index] ?? 0
  // Asking an array for what stands at -1 is slow.
  const hasHeading = heading >= 0
  rows[next++] = hasHeading ? Math.min(MOST_BLOCKS, index - heading) : -1
  rows[next++] = hasHeading ? (blocks[heading]?.level ?? 0) : 0
  rows[next++] = hasHeading ? (evidence[heading]?.covered ?? 0) : 0
  rows[next++] = hasHeading ? Math.min(MOST_BLOCKS, measures.length[heading] ?? 0) : 0
  rows[next++] = Math.min(MOST_WORDS, words)
  return next
}
