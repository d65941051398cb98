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

const NEAR = 3
const FAR = 4
const SHORT = 5
const LONG_HEADLINE = 20
const DATE = FEATURES.indexOf('own:timestamp')
const MOSTLY_DATE = 0.5

/** What the blocks of a page look like to those around them. */
export interface Looks {
  readonly lengths: Float32Array
  /** 1 where a block is a date, a name and so on. */
  readonly dates: Uint8Array
  readonly names: Uint8Array
  readonly headlines: Uint8Array
  readonly sentences: Uint8Array
  readonly runs: Int32Array
}

export function looksOf({ blocks, measures }: Context, features: Float32Array): Looks {
  const size = blocks.length
  const lengths = measures.length
  const dates = new Uint8Array(size)
  const names = new Uint8Array(size)
  const headlines = new Uint8Array(size)
  const sentences = new Uint8Array(size)
  for (let index = 0; index < size; index++) {
    const length = lengths[index] ?? 0
    const ends = measures.endsSentence[index] === 1
    if ((features[index * FEATURE_COUNT + DATE] ?? 0) >= MOSTLY_DATE) dates[index] = 1
    if (looksLikeName(blocks[index]?.text ?? '', length)) names[index] = 1
    if (!ends && length >= SHORT && length <= LONG_HEADLINE) headlines[index] = 1
    if (ends && length > SHORT) sentences[index] = 1
  }
  return { lengths, dates, names, headlines, sentences, runs: shortRuns(lengths) }
}

/** Writes the row of a block, `SURROUNDINGS.length` numbers. */
export function writeSurroundings(looks: Looks, index: number, row: Float32Array, column: number): void {
  const { lengths, dates, names, headlines, sentences, runs } = looks
  let next = column
  row[next++] = Math.log2(1 + mean(lengths, index, NEAR)) / 4
  row[next++] = mean(dates, index, FAR)
  row[next++] = mean(names, index, FAR)
  row[next++] = mean(headlines, index, FAR)
  row[next++] = mean(sentences, index, FAR)
  row[next++] = flagAt(dates, index - 1)
  row[next++] = flagAt(dates, index + 1)
  row[next++] = flagAt(names, index - 1)
  row[next++] = flagAt(names, index + 1)
  row[next++] = flagAt(headlines, index - 1)
  row[next++] = flagAt(headlines, index + 1)
  row[next] = Math.log2(1 + (runs[index] ?? 0)) / 4
}

function flagAt(flags: Uint8Array, index: number): number {
  return index >= 0 && index < flags.length ? (flags[index] ?? 0) : 0
}

function mean(values: Float32Array | Uint8Array, index: number, reach: number): number {
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
