import type { Block } from '../model/block.js'
import { featureTable, flag, lazyColumns, logOf, rowsOf, type Columns } from './columns.js'
import { LONG } from './cues.js'
import type { Measures } from './measure.js'
import type { Evidence } from './phrases.js'
import { mean } from './sums.js'
import { surveyPage, type Survey } from './survey.js'

/** A block and the page around it. */
interface Seen {
  readonly index: number
  readonly block: Block
  readonly next: Block | undefined
  readonly measures: Measures
  /** Its words. */
  readonly length: number
  readonly found: Evidence
  readonly survey: Survey
}

const COLONS = ':：'
/** More commas than one in three words say no more. */
const MOST_COMMAS = 0.3

/** What a block is by itself, where it stands, and what stands around it. */
const TABLE = featureTable<Seen>([
  // By itself.
  ['length', ({ length }) => logOf(length)], // logarithm of the words
  ['long', ({ length }) => flag(length >= 10)],
  ['stop-words', (seen) => shareOf(seen, seen.measures.stopWords)], // share of the words that are function words
  ['ends', ({ measures, index }) => measures.endsSentence[index] ?? 0], // ends as a sentence does
  ['sentences', ({ measures, index }) => flag((measures.stops[index] ?? 0) >= 2)], // two stops or more
  ['commas', (seen) => Math.min(MOST_COMMAS, shareOf(seen, seen.measures.commas)) * 3], // commas a word
  ['capitals', (seen) => shareOf(seen, seen.measures.capitals)], // share of the words with a capital
  ['numbers', (seen) => shareOf(seen, seen.measures.numbers)], // share of the words that are numbers
  ['starts-lower', ({ measures, index }) => measures.startsLower[index] ?? 0], // begins with a small letter
  ['covered', ({ found }) => found.covered], // share that whole-line phrases of boilerplate cover
  ['phrase', ({ found }) => flag(found.whole !== undefined)], // all of it is such a phrase
  ['mark', ({ length, found }) => flag(length <= LONG && holdsMark(found))], // holds a phrase that is hardly an article's
  ['list-item', ({ block }) => flag(block.role === 'list-item')],
  ['heading', ({ block }) => flag(block.role === 'heading')],
  ['table', ({ block }) => flag(block.role === 'table' || block.role === 'code')],
  ['colon', ({ block }) => flag(block.text !== '' && COLONS.includes(block.text.charAt(block.text.length - 1)))],
  ['part', isPart], // a sentence of a paragraph that is judged sentence by sentence
  ['continues', ({ block }) => flag(block.continues === true)], // and not its first
  ['brief', ({ length }) => flag(length <= 3)],
  ['full', ({ length }) => flag(length >= 30)],
  // Where it stands.
  ['repeated', ({ survey, index }) => survey.repeated[index] ?? 0], // the same line stands elsewhere
  ['position', ({ survey, index }) => index / survey.size], // on the page, by blocks
  ['prose-before', ({ survey, index }) => before(survey.proseSums, index) / Math.max(all(survey.proseSums), 1e-6)], // share of the page's prose
  ['phrases-before', ({ survey, index }) => before(survey.phraseSums, index) / Math.max(1, index)], // phrases of boilerplate a block
  ['phrases-after', ({ survey, index }) => behind(survey.phraseSums, index) / Math.max(1, survey.size - index - 1)],
  ['phrase-last', ({ survey, index }) => logOf(survey.sincePhrase[index] ?? 0)], // blocks since the last phrase of boilerplate
  ['phrase-next', ({ survey, index }) => logOf(survey.untilPhrase[index] ?? 0)], // blocks up to the next one
  // What stands around it.
  ['prose-previous', ({ survey, index }) => at(survey.prose, index - 1)],
  ['prose-next', ({ survey, index }) => at(survey.prose, index + 1)],
  ['prose-2', ({ survey, index }) => mean(survey.proseSums, index, 2)], // mean within 2 blocks
  ['prose-5', ({ survey, index }) => mean(survey.proseSums, index, 5)],
  ['prose-12', ({ survey, index }) => mean(survey.proseSums, index, 12)],
  ['prose-30', ({ survey, index }) => mean(survey.proseSums, index, 30)],
  ['between', betweenProse], // short, and between prose: a subheading
  ['phrases-5', ({ survey, index }) => mean(survey.phraseSums, index, 5)],
  ['distance', ({ survey, index }) => logOf(Math.min(survey.sinceProse[index] ?? 0, survey.untilProse[index] ?? 0))], // to prose
  ['items', itemOfProse], // a list item among list items near prose
  ['items-5', ({ survey, index }) => mean(survey.itemSums, index, 5)],
  // What the page is like.
  ['page-prose', ({ survey }) => survey.page.prose], // high where another tool has cleaned it before
  ['page-phrases', ({ survey }) => survey.page.phrases],
  ['page-short', ({ survey }) => survey.page.short],
])

/** @param prose how much of a sentence each block is, 0 to 1. */
export function computeFeatures(
  blocks: readonly Block[],
  measures: Measures,
  evidence: readonly Evidence[],
  prose: Float32Array,
): Columns {
  return lazyColumns(TABLE.names, () => {
    const survey = surveyPage(blocks, measures, evidence, prose)
    return rowsOf(TABLE, blocks.length, (index) => ({
      index,
      block: blocks[index] as Block,
      next: blocks[index + 1],
      measures,
      length: measures.length[index] ?? 0,
      found: evidence[index] as Evidence,
      survey,
    }))
  })
}

/** How many of something there are for each word. */
function shareOf({ index, length }: Seen, counts: ArrayLike<number>): number {
  return (counts[index] ?? 0) / Math.max(1, length)
}

function isPart({ block, next }: Seen): number {
  return flag(block.continues === true || next?.continues === true)
}

function holdsMark({ hits }: Evidence): boolean {
  return hits.some(({ entry }) => entry.slot === 'mark')
}

/** Checked first, because engines are slow at reading an array at -1. */
const at = (values: Float32Array, index: number): number => (index < 0 ? 0 : (values[index] ?? 0))
const before = (sums: Float64Array, index: number): number => sums[index] ?? 0
const behind = (sums: Float64Array, index: number): number => all(sums) - (sums[index + 1] ?? 0)
const all = (sums: Float64Array): number => sums[sums.length - 1] ?? 0

function betweenProse({ survey: { prose }, index }: Seen): number {
  return (1 - (prose[index] ?? 0)) * Math.min(at(prose, index - 1), at(prose, index + 1))
}

function itemOfProse({ block, survey, index }: Seen): number {
  return block.role === 'list-item' ? mean(survey.itemSums, index, 2) * mean(survey.proseSums, index, 5) : 0
}
