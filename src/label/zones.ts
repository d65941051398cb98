import { numberOf } from '../features/cues.js'
import { FEATURES, FEATURE_COUNT } from '../features/features.js'
import { copy } from '../features/sums.js'
import { KIND_NAMES } from '../model/kind.js'
import type { Context, Proposal } from './context.js'
import { SURROUNDINGS, looksOf, writeSurroundings, type Looks } from './surroundings.js'
import { WORD_CUES, WordCues } from './word-cues.js'

/** Where a block stands on the page, and what was proposed for it: known only once the body and the headline are. */
const ZONES = [
  'zone:above', // above the body
  'zone:inside', // between its first and its last block
  'zone:below', // below it
  'zone:to-body', // logarithm of the blocks down to the body
  'zone:from-body', // logarithm of the blocks since the body
  'zone:over-headline', // up to three blocks above the headline
  'zone:under-headline', // between the headline and the body
  'zone:from-headline', // logarithm of the blocks since the headline
  'zone:from-start', // logarithm of the blocks since the top of the page
  'zone:to-end', // logarithm of the blocks down to its end
  'zone:headline', // there is a headline
  'zone:words-2', // one or two words
  'zone:words-5', // three to five
  'zone:words-12', // six to twelve
  'zone:words-25', // thirteen to twenty-five
  'zone:words-more',
  'zone:score', // probability to be body
  'zone:name', // looks like a person's name
] as const

export const NAMING_FEATURES: readonly string[] = [
  ...FEATURES,
  ...ZONES,
  ...KIND_NAMES.map((kind) => `proposed:${kind}`),
  ...SURROUNDINGS,
  ...WORD_CUES,
]

const WIDTH = NAMING_FEATURES.length
const FIRST_CUE = WIDTH - WORD_CUES.length
const FIRST_AROUND = FIRST_CUE - SURROUNDINGS.length
const log = (blocks: number): number => Math.log2(1 + Math.max(0, blocks)) / 4

/** What a page's blocks are named by that is computed once for all of them. */
export interface NamingPage {
  readonly context: Context
  /** Rows of the scorer's features. */
  readonly features: Float32Array
  readonly looks: Looks
  readonly cues: WordCues
}

export function namingPage(context: Context, features: Float32Array): NamingPage {
  return { context, features, looks: looksOf(context, features), cues: new WordCues(context) }
}

/** Fills `row` with what speaks for the kinds of one block. */
export function namingRow(page: NamingPage, proposal: Proposal | undefined, index: number, row: Float32Array): void {
  row.fill(0)
  copy(page.features, index * FEATURE_COUNT, FEATURE_COUNT, row, 0)
  const next = writePlace(page.context, index, row, FEATURE_COUNT)
  writeLooks(page, index, row, next)
  if (proposal) row[FEATURE_COUNT + ZONES.length + numberOf(proposal.kind)] = proposal.confidence
  writeSurroundings(page.looks, index, row, FIRST_AROUND)
  page.cues.write(index, row, FIRST_CUE)
}

export function newNamingRow(): Float32Array {
  return new Float32Array(WIDTH)
}

/** Writes where a block stands; returns the column behind it. */
function writePlace({ blocks, body, headline }: Context, index: number, row: Float32Array, column: number): number {
  const above = index < body.first
  const below = index >= body.last
  const fromHeadline = headline ? index - headline.index : 0
  let next = column
  row[next++] = flag(above)
  row[next++] = flag(!above && !below)
  row[next++] = flag(below)
  row[next++] = above ? log(body.first - index) : 0
  row[next++] = below ? log(index - body.last + 1) : 0
  row[next++] = flag(fromHeadline < 0 && fromHeadline >= -3)
  row[next++] = flag(fromHeadline > 0 && above)
  row[next++] = log(fromHeadline)
  row[next++] = log(index)
  row[next++] = log(blocks.length - 1 - index)
  row[next++] = flag(headline !== undefined)
  return next
}

function writeLooks({ context, looks }: NamingPage, index: number, row: Float32Array, column: number): void {
  const length = looks.lengths[index] ?? 0
  let next = column
  row[next++] = flag(length <= 2)
  row[next++] = flag(length > 2 && length <= 5)
  row[next++] = flag(length > 5 && length <= 12)
  row[next++] = flag(length > 12 && length <= 25)
  row[next++] = flag(length > 25)
  row[next++] = context.score[index] ?? 0
  row[next] = looks.names[index] ?? 0
}

function flag(holds: boolean): number {
  return holds ? 1 : 0
}
