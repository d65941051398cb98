import { Guesses, unpacker } from './unpack.js'

/** Boosted trees as tools/train/write-forest.mjs writes them down: see `readForest`. */
export interface PackedForest {
  /** Names of the features that the trees ask for, parted by spaces. */
  readonly features: string
  /** What every sum begins with, in logits. */
  readonly bias: number
  readonly trees: string
}

/** Boosted trees in flat arrays, an entry a node. The two children of a node lie side by side. */
export interface Forest {
  /** What a row holds, in this order. */
  readonly features: readonly string[]
  readonly bias: number
  /** The first node of each tree. */
  readonly roots: Int32Array
  /** The column that a node asks for, or `LEAF`. */
  readonly columns: Int16Array
  /** What lies below this goes to the first child; of a leaf, what it adds to the sum. */
  readonly values: Float32Array
  /** The first child. */
  readonly children: Int32Array
}

const LEAF = -1
/** Leaves are written in steps of this many to 1, from a middle. */
export const LEAF_STEPS = 1024
export const LEAF_MIDDLE = 2048

const SPACES = /\s+/u

export function unpackForest({ features, bias, trees }: PackedForest): Forest {
  return readForest(features.trim().split(SPACES), bias, unpacker(trees))
}

/**
 * Reads how many trees and nodes there are, of every feature its cuts from the lowest, and the trees, each level by level:
 * whether a node is split, then its feature and which of its cuts, or else what the leaf adds.
 */
export function readForest(features: readonly string[], bias: number, read: (guesses: Guesses) => number): Forest {
  const roots = new Int32Array(read(new Guesses(TREES_BITS)))
  const count = read(new Guesses(NODES_BITS))
  const cuts = readCuts(features.length, read)
  const columns = new Int16Array(count)
  const values = new Float32Array(count)
  const children = new Int32Array(count)
  const depths = new Uint8Array(count)
  const isSplit = each(() => new Guesses(1))
  const asked = each(() => new Guesses(bitsFor(features.length)))
  const chosen = each((feature) => new Guesses(bitsFor(cuts[feature]?.length ?? 0)))
  const leafHigh = each(() => new Guesses(LEAF_HIGH))
  const leafLow = new Guesses(LEAF_LOW)
  let free = 0
  for (let tree = 0; tree < roots.length; tree++) {
    let node = free++
    for (roots[tree] = node; node < free; node++) {
      const depth = depths[node] ?? 0
      if (read(isSplit(depth)) === 0) {
        columns[node] = LEAF
        // The first trees have the largest leaves.
        const leaf = (read(leafHigh(tree >> 5)) << LEAF_LOW) | read(leafLow)
        values[node] = (leaf - LEAF_MIDDLE) / LEAF_STEPS
        continue
      }
      const feature = read(asked(depth > 1 ? 1 : 0))
      columns[node] = feature
      values[node] = cuts[feature]?.[read(chosen(feature))] ?? 0
      children[node] = free
      depths[free++] = depth + 1
      depths[free++] = depth + 1
    }
  }
  return { features, bias, roots, columns, values, children }
}

const TREES_BITS = 12
const NODES_BITS = 18
const CUTS_BITS = 8
/** The lower bits of cuts and leaves are as good as random: they are read by themselves. */
const CUT_HIGH = 9
export const CUT_LOW = 9
const LEAF_HIGH = 9
export const LEAF_LOW = 3

function readCuts(features: number, read: (guesses: Guesses) => number): number[][] {
  const counts = new Guesses(CUTS_BITS)
  const high = each(() => new Guesses(CUT_HIGH))
  const low = new Guesses(CUT_LOW)
  let last = 0
  return Array.from({ length: features }, () =>
    Array.from({ length: read(counts) }, () => {
      last = read(high(last))
      return floatOf((last << CUT_LOW) | read(low))
    }),
  )
}

/** One for every number, made when it is first asked for. */
function each(make: (number: number) => Guesses): (number: number) => Guesses {
  const made: Guesses[] = []
  return (number) => (made[number] ??= make(number))
}

function bitsFor(count: number): number {
  return 32 - Math.clz32(Math.max(0, count - 1))
}

const bits = new Int32Array(1)
const float = new Float32Array(bits.buffer)

/** The number whose first 18 bits as a float of 32 these are. */
function floatOf(first: number): number {
  bits[0] = first << 14
  return float[0] ?? 0
}
