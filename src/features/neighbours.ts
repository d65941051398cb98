import type { Block } from '../model/block.js'
import type { Columns } from './columns.js'
import type { Evidence } from './evidence.js'
import type { Measures } from './measure.js'

/** Blocks before and behind that are looked at one by one. */
const REACH = [-3, -2, -1, 1, 2, 3] as const

/** What is seen of each of them. */
const SEEN = [
  'length', // logarithm of its words
  'covered', // share that phrases of boilerplate cover
  'ends', // ends as a sentence does
  'heading', // marked as a heading
] as const

/** The block by itself in plain numbers, and the heading above it. */
const PLAIN = [
  'plain:words',
  'plain:characters', // logarithm
  'plain:prose', // how much of a sentence it is
  'above:distance', // blocks since the last heading; -1 where there is none
  'above:level', // of that heading
  'above:covered', // share of it that phrases of boilerplate cover
  'above:length', // its words
  'above:words', // words between it and the block
] as const

export const NEIGHBOUR_FEATURES: readonly string[] = [
  ...PLAIN,
  ...REACH.flatMap((step) => SEEN.map((name) => `${name}@${step}`)),
]

/** More words or blocks say no more. */
const MOST_WORDS = 500
const MOST_BLOCKS = 30

/** What stands right before and behind each block. @param prose how much of a sentence each block is, 0 to 1. */
export function computeNeighbours(
  blocks: readonly Block[],
  measures: Measures,
  evidence: readonly Evidence[],
  prose: Float32Array,
): Columns {
  const rows = new Float32Array(blocks.length * NEIGHBOUR_FEATURES.length)
  const look: Look = { blocks, measures, evidence, prose }
  const seen = seenOf(blocks, measures, evidence)
  const above: Above = { heading: -1, words: 0 }
  let next = 0
  for (let index = 0; index < blocks.length; index++) {
    next = writePlain(rows, next, look, above, index)
    for (const step of REACH) next = writeSeen(rows, next, seen, index + step)
    if (blocks[index]?.role === 'heading') {
      above.heading = index
      above.words = 0
    } else above.words += measures.length[index] ?? 0
  }
  return { names: NEIGHBOUR_FEATURES, rows }
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

/** What is seen of each block, row by row: the same for all of its neighbours. */
function seenOf(blocks: readonly Block[], measures: Measures, evidence: readonly Evidence[]): Float32Array {
  const seen = new Float32Array(blocks.length * SEEN.length)
  let next = 0
  for (let index = 0; index < blocks.length; index++) {
    seen[next++] = Math.log2(1 + (measures.length[index] ?? 0))
    seen[next++] = evidence[index]?.covered ?? -1
    seen[next++] = measures.endsSentence[index] ?? -1
    seen[next++] = blocks[index]?.role === 'heading' ? 1 : 0
  }
  return seen
}

/** Writes what is seen of a block; -1 where there is none. */
function writeSeen(rows: Float32Array, column: number, seen: Float32Array, there: number): number {
  const from = there * SEEN.length
  const isThere = from >= 0 && from < seen.length
  for (let offset = 0; offset < SEEN.length; offset++)
    rows[column + offset] = isThere ? (seen[from + offset] as number) : -1
  return column + SEEN.length
}
