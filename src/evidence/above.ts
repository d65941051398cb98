import type { Block } from '../model/block.js'
import { featureTable, lazyColumns, rowsOf, type Columns } from './columns.js'
import type { Evidence } from './phrases.js'
import type { Measures } from './measure.js'

/** Distances beyond this many words or blocks count as this many. */
const MOST_WORDS = 500
const MOST_BLOCKS = 30

/** A block of a text, and the last heading before it. */
interface Seen {
  readonly length: number
  readonly characters: number
  readonly prose: number
  readonly heading: Heading | undefined
  /** Words since the heading. */
  readonly since: number
}

interface Heading {
  /** Blocks up to here. */
  readonly distance: number
  readonly level: number
  readonly covered: number
  readonly length: number
}

/** The block by itself in plain numbers, and the heading above it. */
const TABLE = featureTable<Seen>([
  ['plain:words', ({ length }) => Math.min(MOST_WORDS, length)],
  ['plain:characters', ({ characters }) => Math.log2(1 + characters)],
  ['plain:prose', ({ prose }) => prose], // how much of a sentence it is
  ['above:distance', ({ heading }) => (heading ? Math.min(MOST_BLOCKS, heading.distance) : -1)], // blocks since the last heading
  ['above:level', ({ heading }) => heading?.level ?? 0],
  ['above:covered', ({ heading }) => heading?.covered ?? 0], // share of it that phrases of boilerplate cover
  ['above:length', ({ heading }) => Math.min(MOST_BLOCKS, heading?.length ?? 0)], // its words
  ['above:words', ({ since }) => Math.min(MOST_WORDS, since)], // words between it and the block
])

/** What stands above each block. @param prose how much of a sentence each block is, 0 to 1. */
export function computeAbove(
  blocks: readonly Block[],
  measures: Measures,
  evidence: readonly Evidence[],
  prose: Float32Array,
): Columns {
  return lazyColumns(TABLE.names, () => {
    const headings = lastHeadings(blocks)
    const words = wordsSince(headings, measures)
    return rowsOf(TABLE, blocks.length, (index) => {
      const at = headings[index] ?? -1
      return {
        length: measures.length[index] ?? 0,
        characters: blocks[index]?.text.length ?? 0,
        prose: prose[index] ?? 0,
        since: words[index] ?? 0,
        heading:
          at < 0
            ? undefined
            : {
                distance: index - at,
                level: blocks[at]?.level ?? 0,
                covered: evidence[at]?.covered ?? 0,
                length: measures.length[at] ?? 0,
              },
      }
    })
  })
}

/** The index of the last heading before each block; -1 where there is none. */
function lastHeadings(blocks: readonly Block[]): Int32Array {
  const last = new Int32Array(blocks.length)
  let heading = -1
  for (const [index, { role }] of blocks.entries()) {
    last[index] = heading
    if (role === 'heading') heading = index
  }
  return last
}

/** Words between each block and that heading, or the start of the text. */
function wordsSince(headings: Int32Array, { length }: Measures): Float64Array {
  const words = new Float64Array(headings.length)
  for (let index = 1; index < headings.length; index++) {
    const isBehindHeading = headings[index] === index - 1
    words[index] = isBehindHeading ? 0 : (words[index - 1] ?? 0) + (length[index - 1] ?? 0)
  }
  return words
}
