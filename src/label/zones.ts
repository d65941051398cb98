import { numberOf } from '../features/cues.js'
import { FEATURES, FEATURE_COUNT } from '../features/features.js'
import { KIND_NAMES } from '../model/kind.js'
import { looksLikeName } from './byline.js'
import type { Context, Proposal } from './context.js'

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
  'zone:words-2', // one or two words
  'zone:words-5', // three to five
  'zone:words-12', // six to twelve
  'zone:words-25', // thirteen to twenty-five
  'zone:words-more',
  'zone:neighbours', // logarithm of the mean words within three blocks
  'zone:score', // probability to be body
  'zone:name', // looks like a person's name
  'zone:headline', // there is a headline
] as const

export const NAMING_FEATURES: readonly string[] = [
  ...FEATURES,
  ...ZONES,
  ...KIND_NAMES.map((kind) => `proposed:${kind}`),
]

const WIDTH = NAMING_FEATURES.length
const log = (blocks: number): number => Math.log2(1 + Math.max(0, blocks)) / 4

/** Fills `row` with what speaks for the kinds of one block. */
export function namingRow(
  context: Context,
  features: Float32Array,
  proposal: Proposal | undefined,
  index: number,
  row: Float32Array,
): void {
  row.fill(0)
  row.set(features.subarray(index * FEATURE_COUNT, (index + 1) * FEATURE_COUNT))
  row.set(zonesOf(context, index), FEATURE_COUNT)
  if (proposal) row[FEATURE_COUNT + ZONES.length + numberOf(proposal.kind)] = proposal.confidence
}

export function newNamingRow(): Float32Array {
  return new Float32Array(WIDTH)
}

function zonesOf(context: Context, index: number): number[] {
  const { blocks, measures, body, headline, score } = context
  const length = measures.length[index] ?? 0
  const above = index < body.first
  const below = index >= body.last
  const fromHeadline = headline ? index - headline.index : 0
  return [
    flag(above),
    flag(!above && !below),
    flag(below),
    above ? log(body.first - index) : 0,
    below ? log(index - body.last + 1) : 0,
    flag(headline !== undefined && fromHeadline < 0 && fromHeadline >= -3),
    flag(headline !== undefined && fromHeadline > 0 && above),
    headline && fromHeadline > 0 ? log(fromHeadline) : 0,
    log(index),
    log(blocks.length - 1 - index),
    flag(length <= 2),
    flag(length > 2 && length <= 5),
    flag(length > 5 && length <= 12),
    flag(length > 12 && length <= 25),
    flag(length > 25),
    log(meanLength(context, index)),
    score[index] ?? 0,
    flag(looksLikeName(blocks[index]?.text ?? '', length)),
    flag(headline !== undefined),
  ]
}

function flag(holds: boolean): number {
  return holds ? 1 : 0
}

const NEAR = 3

function meanLength(context: Context, index: number): number {
  let sum = 0
  let count = 0
  for (let other = Math.max(0, index - NEAR); other <= Math.min(context.blocks.length - 1, index + NEAR); other++) {
    sum += context.measures.length[other] ?? 0
    count++
  }
  return sum / Math.max(1, count)
}
