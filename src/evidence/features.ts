import type { Hit } from '../lexicon/phrase-trie.js'
import type { Block } from '../model/block.js'
import { KIND_NAMES, type Kind } from '../model/kind.js'
import { KIND_COUNT, LONG, type Cues } from './cues.js'
import type { Evidence } from './phrases.js'
import type { Measures } from './measure.js'
import { copy, mean, prefixSums } from './sums.js'

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

type Looks = (typeof LOOKS)[number]
/** `own:newsletter`: how much of what the lexicon knows speaks for the kind in the block. */
type CueFeature = `own:${Kind}`
export type Feature = Looks | CueFeature

const CUE_FEATURES: readonly CueFeature[] = KIND_NAMES.map((kind): CueFeature => `own:${kind}`)

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
  const rows = new Float32Array(blocks.length * FEATURE_COUNT)
  const survey = surveyPage(blocks, measures, evidence)
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]
    if (!block) continue
    const first = index * FEATURE_COUNT
    let next = writeLooks(rows, first, block, measures, evidence[index], index)
    next = writeSurroundings(rows, next, block, survey, index)
    next = writeOutline(rows, next, block, measures.length[index] ?? 0)
    writePage(rows, next, survey, index)
    copy(cues.own, index * KIND_COUNT, KIND_COUNT, rows, first + LOOKS.length)
  }
  return rows
}

function flag(holds: boolean): number {
  return holds ? 1 : 0
}

/** Writes what a block is by itself; returns the column behind it. */
function writeLooks(
  rows: Float32Array,
  column: number,
  block: Block,
  measures: Measures,
  found: Evidence | undefined,
  index: number,
): number {
  const length = measures.length[index] ?? 0
  const per = 1 / Math.max(1, length)
  let next = column
  rows[next++] = Math.log2(1 + length) / 4
  rows[next++] = flag(length >= 10)
  rows[next++] = (measures.stopWords[index] ?? 0) * per
  rows[next++] = measures.endsSentence[index] ?? 0
  rows[next++] = flag((measures.stops[index] ?? 0) >= 2)
  rows[next++] = Math.min(0.3, (measures.commas[index] ?? 0) * per) * 3
  rows[next++] = (measures.capitals[index] ?? 0) * per
  rows[next++] = (measures.numbers[index] ?? 0) * per
  rows[next++] = measures.startsLower[index] ?? 0
  rows[next++] = found?.covered ?? 0
  rows[next++] = flag(found?.whole !== undefined)
  rows[next++] = flag(length <= LONG && found !== undefined && found.hits.length > 0 && found.hits.some(isMark))
  rows[next++] = flag(block.role === 'list-item')
  rows[next++] = flag(block.role === 'heading')
  return next
}

function isMark({ entry }: Hit): boolean {
  return entry.slot === 'mark'
}

/** Writes what stands around a block, near and far. */
function writeSurroundings(rows: Float32Array, column: number, block: Block, survey: Survey, index: number): number {
  const { size, prose, proseSums, phraseSums, itemSums } = survey
  const previous = index > 0 ? (prose[index - 1] ?? 0) : 0
  const following = index + 1 < size ? (prose[index + 1] ?? 0) : 0
  const near = mean(proseSums, index, 5)
  const distance = Math.min(survey.sinceProse[index] ?? 0, survey.untilProse[index] ?? 0)
  let next = column
  rows[next++] = survey.repeated[index] ?? 0
  rows[next++] = index / size
  rows[next++] = (proseSums[index] ?? 0) / Math.max(proseSums[size] ?? 0, 1e-6)
  rows[next++] = previous
  rows[next++] = following
  rows[next++] = mean(proseSums, index, 2)
  rows[next++] = near
  rows[next++] = mean(proseSums, index, 12)
  rows[next++] = mean(proseSums, index, 30)
  rows[next++] = (1 - (prose[index] ?? 0)) * Math.min(previous, following)
  rows[next++] = mean(phraseSums, index, 5)
  rows[next++] = Math.log2(1 + distance) / 4
  rows[next++] = block.role === 'list-item' ? mean(itemSums, index, 2) * near : 0
  rows[next++] = mean(itemSums, index, 5)
  return next
}

/** Writes the block's outline. */
function writeOutline(rows: Float32Array, column: number, block: Block, length: number): number {
  let next = column
  rows[next++] = flag(block.role === 'table' || block.role === 'code')
  rows[next++] = flag(COLONS.includes(block.text.charAt(block.text.length - 1)))
  rows[next++] = flag(length <= 3)
  rows[next++] = flag(length >= 30)
  return next
}

/** Writes what the whole page is like, and what of it lies before and behind a block. */
function writePage(rows: Float32Array, column: number, survey: Survey, index: number): void {
  const { size, phraseSums, page } = survey
  const rest = size - index - 1
  let next = column
  rows[next++] = page.prose
  rows[next++] = page.phrases
  rows[next++] = page.short
  rows[next++] = (phraseSums[index] ?? 0) / Math.max(1, index)
  rows[next++] = ((phraseSums[size] ?? 0) - (phraseSums[index + 1] ?? 0)) / Math.max(1, rest)
  rows[next++] = Math.log2(1 + (survey.sincePhrase[index] ?? 0)) / 4
  rows[next] = Math.log2(1 + (survey.untilPhrase[index] ?? 0)) / 4
}

/** What is counted once for all blocks of a page. */
interface Survey {
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
  readonly page: { readonly prose: number; readonly phrases: number; readonly short: number }
}

function surveyPage(blocks: readonly Block[], measures: Measures, evidence: readonly Evidence[]): Survey {
  const size = blocks.length
  const prose = proseOf(measures, size)
  const isProse = (index: number) => (prose[index] ?? 0) >= PROSE
  const isPhrase = (index: number) => (evidence[index]?.covered ?? 0) >= 0.99
  return {
    size,
    prose,
    proseSums: prefixSums(prose),
    phraseSums: prefixSums(evidence.map((found) => found.covered)),
    itemSums: prefixSums(blocks.map((block) => flag(block.role === 'list-item'))),
    sinceProse: distanceBack(size, isProse),
    untilProse: distanceAhead(size, isProse),
    sincePhrase: distanceBack(size, isPhrase),
    untilPhrase: distanceAhead(size, isPhrase),
    repeated: findRepeated(blocks),
    page: wholePage(measures, prose, evidence),
  }
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

/** A block that is this much of a sentence reads like prose. */
export const LIKE_PROSE = 0.5

/** How much of a sentence each block is, 0 to 1: long, ended, and held together by function words. */
export function proseOf(measures: Measures, size: number): Float32Array {
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

function findRepeated(blocks: readonly Block[]): Uint8Array {
  const repeated = new Uint8Array(blocks.length)
  const firsts = new Map<string, number>()
  for (let index = 0; index < blocks.length; index++) {
    const text = blocks[index]?.text ?? ''
    const first = firsts.get(text)
    if (first === undefined) firsts.set(text, index)
    else repeated[first] = repeated[index] = 1
  }
  return repeated
}
