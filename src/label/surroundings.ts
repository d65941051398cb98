import { FEATURES, FEATURE_COUNT } from '../features/features.js'
import { looksLikeName } from './byline.js'
import type { Context } from './context.js'

/** What the blocks around a block look like: a list of articles, a thread of comments and a menu differ by that. */
export const SURROUNDINGS = [
  'around:length', // logarithm of the mean words within three blocks
  'around:dates', // share of dates within four blocks
  'around:names', // share of names of persons
  'around:headlines', // share of lines as long as a headline that don't end as a sentence does
  'around:sentences', // share of short paragraphs
  'around:date-before', // the block before is a date
  'around:date-behind',
  'around:name-before',
  'around:name-behind',
  'around:headline-before',
  'around:headline-behind',
  'around:short-run', // logarithm of the short lines in a row that it stands in
] as const

const WIDTH = SURROUNDINGS.length
const NEAR = 3
const FAR = 4
const SHORT = 5
const LONG_HEADLINE = 20
const DATE = FEATURES.indexOf('own:timestamp')
const MOSTLY_DATE = 0.5

/** Rows of `SURROUNDINGS.length` numbers, one a block. */
export function surroundings(context: Context, features: Float32Array): Float32Array {
  const { blocks, measures } = context
  const lengths = Float32Array.from(blocks, (_, index) => measures.length[index] ?? 0)
  const dates = flags(context, (index) => (features[index * FEATURE_COUNT + DATE] ?? 0) >= MOSTLY_DATE)
  const names = flags(context, (index) => looksLikeName(blocks[index]?.text ?? '', lengths[index] ?? 0))
  const ends = measures.endsSentence
  const headlines = flags(context, (index) => isBetween(lengths[index], SHORT, LONG_HEADLINE) && ends[index] === 0)
  const sentences = flags(context, (index) => (lengths[index] ?? 0) > SHORT && ends[index] === 1)
  const runs = shortRuns(lengths)
  const rows = new Float32Array(blocks.length * WIDTH)
  for (let index = 0; index < blocks.length; index++) {
    const row = [
      Math.log2(1 + mean(lengths, index, NEAR)) / 4,
      mean(dates, index, FAR),
      mean(names, index, FAR),
      mean(headlines, index, FAR),
      mean(sentences, index, FAR),
      dates[index - 1] ?? 0,
      dates[index + 1] ?? 0,
      names[index - 1] ?? 0,
      names[index + 1] ?? 0,
      headlines[index - 1] ?? 0,
      headlines[index + 1] ?? 0,
      Math.log2(1 + (runs[index] ?? 0)) / 4,
    ]
    rows.set(row, index * WIDTH)
  }
  return rows
}

function flags(context: Context, holds: (index: number) => boolean): Float32Array {
  return Float32Array.from(context.blocks, (_, index) => (holds(index) ? 1 : 0))
}

function isBetween(value: number | undefined, low: number, high: number): boolean {
  return value !== undefined && value >= low && value <= high
}

function mean(values: Float32Array, index: number, reach: number): number {
  const from = Math.max(0, index - reach)
  const to = Math.min(values.length, index + reach + 1)
  let sum = 0
  for (let at = from; at < to; at++) sum += values[at] ?? 0
  return sum / Math.max(1, to - from)
}

/** How many short lines in a row each block is one of; 0 for a longer one. */
function shortRuns(lengths: Float32Array): Int32Array {
  const runs = new Int32Array(lengths.length)
  let first = 0
  for (let index = 0; index <= lengths.length; index++) {
    const short = index < lengths.length && (lengths[index] ?? 0) < SHORT
    if (short) continue
    runs.fill(index - first, first, index)
    first = index + 1
  }
  return runs
}
