import type { Block } from '../model/block.js'
import { KIND_NAMES, type Kind } from '../model/kind.js'
import { KIND_COUNT, type Cues } from './cues.js'
import type { Evidence } from './evidence.js'
import type { Measures } from './measure.js'

/** What the scorer looks at, in this order, one line each. All lie between about -1 and 3. */
const LOOKS = [
  'length', // logarithm of the words
  'long', // ten words or more
  'stop-words', // share of the words that are function words
  'ends', // ends as a sentence does
  'sentences', // two stops or more
  'commas', // commas a word
  'capitals', // share of the words with a capital
  'numbers', // share of the words that are numbers
  'starts-lower', // begins with a small letter
  'covered', // share that whole-line phrases of boilerplate cover
  'phrase', // all of it is such a phrase
  'mark', // holds a phrase that is proof of boilerplate
  'list-item', // stands behind a list mark
  'heading', // marked as a heading
  'repeated', // the same line stands elsewhere
  'position', // where on the page, by blocks
  'prose-before', // share of the page's prose that lies before it
  'prose-previous', // prose of the block before
  'prose-next', // prose of the block behind
  'prose-2', // mean prose within 2 blocks
  'prose-5', // mean prose within 5 blocks
  'prose-12', // mean prose within 12 blocks
  'prose-30', // mean prose within 30 blocks
  'between', // short, and between prose: a subheading
  'phrases-5', // share of phrases of boilerplate within 5 blocks
  'distance', // logarithm of the blocks to the nearest prose
  'items', // a list item among list items near prose
  'items-5', // share of list items within 5 blocks
  'table', // a row of a table, or code
  'colon', // ends with a colon
  'brief', // three words or fewer
  'full', // thirty words or more
  'page-prose', // share of the page's words that are prose: high where another tool has cleaned it before
  'page-phrases', // share of the page's blocks that phrases of boilerplate cover
  'page-short', // share of the page's blocks that are short
  'phrases-before', // share of phrases of boilerplate among all blocks before
  'phrases-after', // the same among all blocks behind
  'phrase-last', // logarithm of the blocks since the last phrase of boilerplate
  'phrase-next', // logarithm of the blocks up to the next one
] as const

const CUE_GROUPS = ['own', 'before', 'after', 'open'] as const satisfies readonly (keyof Cues)[]
type Looks = (typeof LOOKS)[number]
/** `own:newsletter`: how much speaks for the kind in the block, before it, behind it, or from a heading above. */
type CueFeature = `${(typeof CUE_GROUPS)[number]}:${Kind}`
export type Feature = Looks | CueFeature

const CUE_FEATURES: readonly CueFeature[] = CUE_GROUPS.flatMap((group) =>
  KIND_NAMES.map((kind): CueFeature => `${group}:${kind}`),
)

/** Every feature in the order of its column. */
export const FEATURES: readonly Feature[] = [...LOOKS, ...CUE_FEATURES]

export const FEATURE_COUNT = FEATURES.length

/** A row of `FEATURE_COUNT` numbers for every block. */
export function computeFeatures(
  blocks: readonly Block[],
  measures: Measures,
  evidence: readonly Evidence[],
  cues: Cues,
): Float32Array {
  const size = blocks.length
  const rows = new Float32Array(size * FEATURE_COUNT)
  const prose = proseOf(measures, size)
  const proseSum = prefixSums(prose)
  const phraseSum = prefixSums(evidence.map((found) => found.covered))
  const items = prefixSums(blocks.map((block) => (block.role === 'list-item' ? 1 : 0)))
  const isProse = (index: number) => (prose[index] ?? 0) >= PROSE
  const isPhrase = (index: number) => (evidence[index]?.covered ?? 0) >= 0.99
  const sinceProse = distanceBack(size, isProse)
  const untilProse = distanceAhead(size, isProse)
  const sincePhrase = distanceBack(size, isPhrase)
  const untilPhrase = distanceAhead(size, isPhrase)
  const repeats = countLines(blocks)
  const page = wholePage(measures, prose, evidence)
  const allProse = Math.max(proseSum[size] ?? 0, 1e-6)
  for (let index = 0; index < size; index++) {
    const block = blocks[index]
    const found = evidence[index]
    if (!block || !found) continue
    const length = measures.length[index] ?? 0
    const per = 1 / Math.max(1, length)
    const own = prose[index] ?? 0
    const previous = prose[index - 1] ?? 0
    const next = prose[index + 1] ?? 0
    const near = mean(proseSum, index, 5)
    rows.set(
      [
        Math.log2(1 + length) / 4,
        length >= 10 ? 1 : 0,
        (measures.stopWords[index] ?? 0) * per,
        measures.endsSentence[index] ?? 0,
        (measures.stops[index] ?? 0) >= 2 ? 1 : 0,
        Math.min(0.3, (measures.commas[index] ?? 0) * per) * 3,
        (measures.capitals[index] ?? 0) * per,
        (measures.numbers[index] ?? 0) * per,
        measures.startsLower[index] ?? 0,
        found.covered,
        found.whole ? 1 : 0,
        found.hits.some((hit) => hit.entry.slot === 'mark') ? 1 : 0,
        block.role === 'list-item' ? 1 : 0,
        block.role === 'heading' ? 1 : 0,
        (repeats.get(block.text) ?? 1) > 1 ? 1 : 0,
        index / size,
        (proseSum[index] ?? 0) / allProse,
        previous,
        next,
        mean(proseSum, index, 2),
        near,
        mean(proseSum, index, 12),
        mean(proseSum, index, 30),
        (1 - own) * Math.min(previous, next),
        mean(phraseSum, index, 5),
        Math.log2(1 + Math.min(sinceProse[index] ?? FAR, untilProse[index] ?? FAR)) / 4,
        block.role === 'list-item' ? mean(items, index, 2) * near : 0,
        mean(items, index, 5),
        block.role === 'table' || block.role === 'code' ? 1 : 0,
        COLONS.includes(block.text.charAt(block.text.length - 1)) ? 1 : 0,
        length <= 3 ? 1 : 0,
        length >= 30 ? 1 : 0,
        page.prose,
        page.phrases,
        page.short,
        (phraseSum[index] ?? 0) / Math.max(1, index),
        ((phraseSum[size] ?? 0) - (phraseSum[index + 1] ?? 0)) / Math.max(1, size - index - 1),
        Math.log2(1 + (sincePhrase[index] ?? 0)) / 4,
        Math.log2(1 + (untilPhrase[index] ?? 0)) / 4,
      ],
      index * FEATURE_COUNT,
    )
    for (const [group, name] of CUE_GROUPS.entries()) {
      const row = cues[name].subarray(index * KIND_COUNT, (index + 1) * KIND_COUNT)
      rows.set(row, index * FEATURE_COUNT + LOOKS.length + group * KIND_COUNT)
    }
  }
  return rows
}

const COLONS = ':：'
/** A block of fewer words is no sentence. */
const SHORT = 6

/** What the page is like as a whole, by words and by blocks. */
function wholePage(measures: Measures, prose: Float32Array, evidence: readonly Evidence[]) {
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

/** Words from which a sentence is prose for sure. */
const FULL_SENTENCE = 15
/** Share of function words from which a sentence is prose for sure. */
const FULL_STOP_WORDS = 0.25

/** How much of a sentence each block is, 0 to 1: long, ended, and held together by function words. */
function proseOf(measures: Measures, size: number): Float32Array {
  const prose = new Float32Array(size)
  // In a language without stop words here, nothing can be asked of them.
  const known = measures.language !== undefined
  for (let index = 0; index < size; index++) {
    const length = measures.length[index] ?? 0
    const words = Math.max(1, (measures.firstWord[index + 1] ?? 0) - (measures.firstWord[index] ?? 0))
    const stopWords = (measures.stopWords[index] ?? 0) / words
    const held = known ? Math.min(1, stopWords / FULL_STOP_WORDS) : 1
    prose[index] = Math.min(1, length / FULL_SENTENCE) * held * (measures.endsSentence[index] === 1 ? 1 : 0.4)
  }
  return prose
}

function prefixSums(values: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(values.length + 1)
  for (let index = 0; index < values.length; index++) sums[index + 1] = (sums[index] ?? 0) + (values[index] ?? 0)
  return sums
}

function mean(sums: Float64Array, index: number, reach: number): number {
  const from = Math.max(0, index - reach)
  const to = Math.min(sums.length - 1, index + reach + 1)
  return ((sums[to] ?? 0) - (sums[from] ?? 0)) / Math.max(1, to - from)
}

const PROSE = 0.7
/** What a distance is where there is nothing to reach. */
const FAR = 1000

function distanceBack(size: number, found: (index: number) => boolean): Int32Array {
  const distances = new Int32Array(size)
  let last = -FAR
  for (let index = 0; index < size; index++) {
    distances[index] = Math.min(FAR, index - last)
    if (found(index)) last = index
  }
  return distances
}

function distanceAhead(size: number, found: (index: number) => boolean): Int32Array {
  const distances = new Int32Array(size)
  let last = size + FAR
  for (let index = size - 1; index >= 0; index--) {
    distances[index] = Math.min(FAR, last - index)
    if (found(index)) last = index
  }
  return distances
}

function countLines(blocks: readonly Block[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const block of blocks) counts.set(block.text, (counts.get(block.text) ?? 0) + 1)
  return counts
}
