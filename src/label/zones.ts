import { numberOf } from '../features/cues.js'
import { FEATURES, FEATURE_COUNT, copy } from '../features/features.js'
import { KIND_NAMES } from '../model/kind.js'
import { looksLikeName } from './byline.js'
import type { Context, Proposal } from './context.js'
import { SURROUNDINGS, surroundings } from './surroundings.js'
import { WORD_CUES, wordCues } from './word-cues.js'

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
  /** Rows of `SURROUNDINGS`. */
  readonly around: Float32Array
  /** Rows of `WORD_CUES`. */
  readonly cues: Float32Array
}

export function namingPage(context: Context, features: Float32Array): NamingPage {
  return { context, features, around: surroundings(context, features), cues: wordCues(context) }
}

/** Fills `row` with what speaks for the kinds of one block. */
export function namingRow(page: NamingPage, proposal: Proposal | undefined, index: number, row: Float32Array): void {
  row.fill(0)
  copy(page.features, index * FEATURE_COUNT, FEATURE_COUNT, row, 0)
  row.set(placeOf(page.context, index), FEATURE_COUNT)
  row.set(looksOf(page.context, index), FEATURE_COUNT + PLACES)
  if (proposal) row[FEATURE_COUNT + ZONES.length + numberOf(proposal.kind)] = proposal.confidence
  copy(page.around, index * SURROUNDINGS.length, SURROUNDINGS.length, row, FIRST_AROUND)
  copy(page.cues, index * WORD_CUES.length, WORD_CUES.length, row, FIRST_CUE)
}

export function newNamingRow(): Float32Array {
  return new Float32Array(WIDTH)
}

const PLACES = 11

function placeOf(context: Context, index: number): number[] {
  const { blocks, body, headline } = context
  const above = index < body.first
  const below = index >= body.last
  const fromHeadline = headline ? index - headline.index : 0
  return [
    flag(above),
    flag(!above && !below),
    flag(below),
    above ? log(body.first - index) : 0,
    below ? log(index - body.last + 1) : 0,
    flag(fromHeadline < 0 && fromHeadline >= -3),
    flag(fromHeadline > 0 && above),
    log(fromHeadline),
    log(index),
    log(blocks.length - 1 - index),
    flag(headline !== undefined),
  ]
}

function looksOf({ blocks, measures, score }: Context, index: number): number[] {
  const length = measures.length[index] ?? 0
  return [
    flag(length <= 2),
    flag(length > 2 && length <= 5),
    flag(length > 5 && length <= 12),
    flag(length > 12 && length <= 25),
    flag(length > 25),
    score[index] ?? 0,
    flag(looksLikeName(blocks[index]?.text ?? '', length)),
  ]
}

function flag(holds: boolean): number {
  return holds ? 1 : 0
}
