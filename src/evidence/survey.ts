import type { Block } from '../model/block.js'
import { flag } from './columns.js'
import type { Measures } from './measure.js'
import type { Evidence } from './phrases.js'
import { SURELY_PROSE } from './prose.js'
import { prefixSums } from './sums.js'

/** What is counted once for all blocks of a page. */
export interface Survey {
  readonly size: number
  readonly prose: Float32Array
  readonly proseSums: Float64Array
  readonly phraseSums: Float64Array
  readonly itemSums: Float64Array
  /** Blocks back and ahead to the nearest one that is prose, or a phrase of boilerplate. */
  readonly sinceProse: Int32Array
  readonly untilProse: Int32Array
  readonly sincePhrase: Int32Array
  readonly untilPhrase: Int32Array
  /** 1 where the same line stands elsewhere on the page. */
  readonly repeated: Uint8Array
  readonly page: PageShares
}

/** What a page is like as a whole. */
interface PageShares {
  /** Share of its words that are prose. */
  readonly prose: number
  /** Share of its blocks that phrases of boilerplate cover. */
  readonly phrases: number
  /** Share of its blocks that are short. */
  readonly short: number
}

/** A block counts as boilerplate where phrases cover at least this share of it. */
const COVERED = 0.99
/** A block of fewer words is no sentence. */
const SHORT = 6

export function surveyPage(
  blocks: readonly Block[],
  measures: Measures,
  evidence: readonly Evidence[],
  prose: Float32Array,
): Survey {
  const size = blocks.length
  const isProse = (index: number) => (prose[index] ?? 0) >= SURELY_PROSE
  const isPhrase = (index: number) => (evidence[index]?.covered ?? 0) >= COVERED
  return {
    size,
    prose,
    proseSums: prefixSums(prose),
    phraseSums: prefixSums(evidence.map((found) => found.covered)),
    itemSums: prefixSums(blocks.map((block) => flag(block.role === 'list-item'))),
    sinceProse: distances(size, 0, 1, isProse),
    untilProse: distances(size, size - 1, -1, isProse),
    sincePhrase: distances(size, 0, 1, isPhrase),
    untilPhrase: distances(size, size - 1, -1, isPhrase),
    repeated: findRepeated(blocks),
    page: sharesOf(measures, prose, evidence),
  }
}

function sharesOf(measures: Measures, prose: Float32Array, evidence: readonly Evidence[]): PageShares {
  const size = Math.max(1, prose.length)
  let words = 0
  let proseWords = 0
  let phrases = 0
  let short = 0
  for (let index = 0; index < prose.length; index++) {
    const length = measures.length[index] ?? 0
    words += length
    proseWords += length * (prose[index] ?? 0)
    phrases += evidence[index]?.covered ?? 0
    if (length < SHORT) short++
  }
  return { prose: proseWords / Math.max(1, words), phrases: phrases / size, short: short / size }
}

/** The distance where there is nothing to reach. */
const FAR = 1000

/** From each block to the nearest before it that is found, counted from `first` on in steps of 1 or -1. */
function distances(size: number, first: number, step: 1 | -1, found: (index: number) => boolean): Int32Array {
  const blocks = new Int32Array(size)
  let last = first - step * FAR
  for (let index = first; index >= 0 && index < size; index += step) {
    blocks[index] = Math.min(FAR, (index - last) * step)
    if (found(index)) last = index
  }
  return blocks
}

function findRepeated(blocks: readonly Block[]): Uint8Array {
  const repeated = new Uint8Array(blocks.length)
  const firsts = new Map<string, number>()
  for (const [index, { text }] of blocks.entries()) {
    const first = firsts.get(text)
    if (first === undefined) firsts.set(text, index)
    else repeated[first] = repeated[index] = 1
  }
  return repeated
}
