import type { Block } from '../model/block.js'
import type { Columns } from './columns.js'
import type { Evidence } from './evidence.js'
import type { Measures } from './measure.js'
import type { Outline } from './outline.js'
import { nameOf } from './twins.js'

/** Blocks before and behind that are looked at one by one. */
const REACH = [-3, -2, -1, 1, 2, 3] as const

/** What is seen of each of them. */
const SEEN = [
  'length', // logarithm of its words
  'covered', // share that phrases of boilerplate cover
  'ends', // ends as a sentence does
  'heading', // marked as a heading
] as const

/** And what only HTML shows. */
const SEEN_IN_HTML = [
  'links', // link density
  'twin', // its element has the same tag and class
  'sibling', // and the same parent
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

const namesOf = (seen: readonly string[]): readonly string[] => [
  ...PLAIN,
  ...REACH.flatMap((step) => seen.map((name) => `${name}@${step}`)),
]

export const NEIGHBOUR_FEATURES = namesOf(SEEN)
export const HTML_NEIGHBOUR_FEATURES = namesOf([...SEEN, ...SEEN_IN_HTML])

/** More words or blocks say no more. */
const MOST_WORDS = 500
const MOST_BLOCKS = 30

/** What stands right before and behind each block. @param prose how much of a sentence each block is, 0 to 1. */
export function computeNeighbours(
  blocks: readonly Block[],
  measures: Measures,
  evidence: readonly Evidence[],
  prose: Float32Array,
  outline: Outline | undefined,
): Columns {
  const names = outline ? HTML_NEIGHBOUR_FEATURES : NEIGHBOUR_FEATURES
  const rows = new Float32Array(blocks.length * names.length)
  const look: Look = { blocks, measures, evidence, prose, outline, twins: outline ? numberTwins(outline) : undefined }
  const above: Above = { heading: -1, words: 0 }
  let next = 0
  for (const index of blocks.keys()) {
    next = writePlain(rows, next, look, above, index)
    for (const step of REACH) next = writeSeen(rows, next, look, index, index + step)
    if (blocks[index]?.role === 'heading') {
      above.heading = index
      above.words = 0
    } else above.words += measures.length[index] ?? 0
  }
  return { names, rows }
}

interface Look {
  readonly blocks: readonly Block[]
  readonly measures: Measures
  readonly evidence: readonly Evidence[]
  readonly prose: Float32Array
  readonly outline: Outline | undefined
  /** Blocks whose elements have the same tag and class have the same number. */
  readonly twins: Int32Array | undefined
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
  rows[next++] = heading < 0 ? -1 : Math.min(MOST_BLOCKS, index - heading)
  rows[next++] = blocks[heading]?.level ?? 0
  rows[next++] = evidence[heading]?.covered ?? 0
  rows[next++] = heading < 0 ? 0 : Math.min(MOST_BLOCKS, measures.length[heading] ?? 0)
  rows[next++] = Math.min(MOST_WORDS, words)
  return next
}

function writeSeen(rows: Float32Array, column: number, look: Look, index: number, there: number): number {
  const { blocks, measures, evidence, outline, twins } = look
  const block = blocks[there]
  let next = column
  rows[next++] = block ? Math.log2(1 + (measures.length[there] ?? 0)) : -1
  rows[next++] = evidence[there]?.covered ?? -1
  rows[next++] = measures.endsSentence[there] ?? -1
  rows[next++] = block ? Number(block.role === 'heading') : -1
  if (!outline || !twins) return next
  const { origins } = outline.markup
  rows[next++] = outline.linkDensity[there] ?? -1
  rows[next++] = block ? Number(twins[there] === twins[index]) : -1
  rows[next++] = block ? Number(origins[there]?.home.parent === origins[index]?.home.parent) : -1
  return next
}

function numberTwins({ markup }: Outline): Int32Array {
  const numbers = new Map<string, number>()
  return Int32Array.from(markup.origins, ({ home }) => {
    const name = nameOf(home)
    const known = numbers.get(name) ?? numbers.size
    numbers.set(name, known)
    return known
  })
}
