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
const BIAS = Float64Array.from(KINDS, (kind) => biasOf(kind))

/** Whether the weights can name this kind at all. */
export function isWeighed(kind: Kind): boolean {
  return biasOf(kind) > NEVER
}

function biasOf(kind: Kind): number {
  return NAMING_BIAS[KIND_NAMES.indexOf(kind)] ?? NEVER
}

let unpacked: Float64Array | undefined

/** The weights by column, then by kind: most columns of a row are 0 and are passed over whole. */
function weightsByColumn(): Float64Array {
  return (unpacked ??= Float64Array.from(
    readTable(NAMING_COLUMNS * COUNT, NAMING_BITS, unpacker(NAMING_WEIGHTS)),
    (hundredths) => hundredths / 100,
  ))
}

/** The likeliest kind of a block by its row of features: a linear score for each kind, compared by their exponents. */
export function likeliestKind(row: Float32Array): Named {
  const sums = BIAS.slice()
  const weights = weightsByColumn()
  for (let column = 0; column < row.length; column++) {
    const value = row[column] ?? 0
    if (value === 0) continue
    const first = column * COUNT
    for (let kind = 0; kind < COUNT; kind++) sums[kind] = (sums[kind] ?? 0) + value * (weights[first + kind] ?? 0)
  }
  return pick(sums)
}

function pick(sums: Float64Array): Named {
  let best = 0
  for (let kind = 1; kind < COUNT; kind++) if ((sums[kind] ?? 0) > (sums[best] ?? 0)) best = kind
  let total = 0
  for (let kind = 0; kind < COUNT; kind++) total += Math.exp((sums[kind] ?? 0) - (sums[best] ?? 0))
  return { kind: KINDS[best] ?? 'other', probability: 1 / total }
}
