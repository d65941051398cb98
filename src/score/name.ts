import { KIND_NAMES, type Kind } from '../model/kind.js'
import { NAMING_BIAS, NAMING_BITS, NAMING_COLUMNS, NAMING_WEIGHTS } from './naming-weights.js'
import { readTable, unpacker } from './unpack.js'

export interface Named {
  readonly kind: Kind
  /** Probability, 0 to 1. */
  readonly probability: number
}

/** The bias of a kind that has no weights. */
const NEVER = -99
/** The kinds that have weights, in the order of their definition. */
const KINDS = KIND_NAMES.filter((kind) => isWeighed(kind))
const COUNT = KINDS.length
/** Kinds whose sums are kept at hand while the columns of a row are gone through. */
const SIDE_BY_SIDE = 6
const GROUPS = Math.ceil(COUNT / SIDE_BY_SIDE)
const WIDTH = NAMING_COLUMNS
const BIAS = new Float64Array(GROUPS * SIDE_BY_SIDE)
BIAS.set(KINDS.map((kind) => biasOf(kind)))

/** Whether the weights can name this kind at all. */
export function isWeighed(kind: Kind): boolean {
  return biasOf(kind) > NEVER
}

function biasOf(kind: Kind): number {
  return NAMING_BIAS[KIND_NAMES.indexOf(kind)] ?? NEVER
}

let unpacked: Float64Array | undefined

/** The weights of so many kinds side by side, column by column; then those of the next ones. */
function sideBySide(): Float64Array {
  return (unpacked ??= layOut())
}

function layOut(): Float64Array {
  const hundredths = readTable(WIDTH * COUNT, NAMING_BITS, unpacker(NAMING_WEIGHTS))
  const weights = new Float64Array(GROUPS * WIDTH * SIDE_BY_SIDE)
  for (let column = 0; column < WIDTH; column++) {
    for (let kind = 0; kind < COUNT; kind++) {
      const first = Math.floor(kind / SIDE_BY_SIDE) * WIDTH
      weights[(first + column) * SIDE_BY_SIDE + (kind % SIDE_BY_SIDE)] = (hundredths[column * COUNT + kind] ?? 0) / 100
    }
  }
  return weights
}

/** For every call anew, and one for all: the columns that hold something, what they hold, and the sums of the kinds. */
const columns = new Int32Array(WIDTH)
const values = new Float64Array(WIDTH)
const totals = new Float64Array(GROUPS * SIDE_BY_SIDE)

/** The likeliest kind of a block by its row of features: a linear score for each kind, compared by their exponents. */
export function likeliestKind(row: Float32Array): Named {
  const count = readRow(row)
  const weights = sideBySide()
  for (let group = 0; group < GROUPS; group++) sumUp(weights, group, count)
  return pick(totals)
}

/** Most columns of a row are 0 and are passed over. */
function readRow(row: Float32Array): number {
  const width = Math.min(WIDTH, row.length)
  let count = 0
  for (let column = 0; column < width; column++) {
    const value = row[column] as number
    if (value === 0) continue
    columns[count] = column
    values[count] = value
    count++
  }
  return count
}

function sumUp(weights: Float64Array, group: number, count: number): void {
  const at = group * SIDE_BY_SIDE
  let a = BIAS[at] as number
  let b = BIAS[at + 1] as number
  let c = BIAS[at + 2] as number
  let d = BIAS[at + 3] as number
  let e = BIAS[at + 4] as number
  let f = BIAS[at + 5] as number
  for (let index = 0; index < count; index++) {
    const value = values[index] as number
    const first = (group * WIDTH + (columns[index] as number)) * SIDE_BY_SIDE
    a += value * (weights[first] as number)
    b += value * (weights[first + 1] as number)
    c += value * (weights[first + 2] as number)
    d += value * (weights[first + 3] as number)
    e += value * (weights[first + 4] as number)
    f += value * (weights[first + 5] as number)
  }
  totals[at] = a
  totals[at + 1] = b
  totals[at + 2] = c
  totals[at + 3] = d
  totals[at + 4] = e
  totals[at + 5] = f
}

function pick(sums: Float64Array): Named {
  let best = 0
  for (let kind = 1; kind < COUNT; kind++) if ((sums[kind] ?? 0) > (sums[best] ?? 0)) best = kind
  let total = 0
  for (let kind = 0; kind < COUNT; kind++) total += Math.exp((sums[kind] ?? 0) - (sums[best] ?? 0))
  return { kind: KINDS[best] ?? 'other', probability: 1 / total }
}
