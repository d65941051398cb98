import type { Forest } from './forest.js'

/**
 * Trees laid out for walking them without a branch that a processor could guess wrongly: all of one depth, each a heap
 * of nodes, those below node `i` at `2 i` and `2 i + 1`. A tree that ends sooner goes on with nodes whose children give
 * the same.
 */
export interface FullTrees {
  readonly count: number
  readonly depth: number
  /** Of each node its cut in the upper bits, see `keyOf`, and in the lower ones its place in a batch. */
  readonly nodes: Int32Array
  /** What each leaf adds to the sum. */
  readonly leaves: Float32Array
}

/** Rows that are judged at a time: as many as stay at hand while the trees go over them. */
export const BATCH = 64
/** Cuts are floats of so many bits, see `unpackForest`; the bits below hold the place. */
const PLACE_BITS = 14
/** What is a place within those bits. */
const PLACE = (1 << PLACE_BITS) - BATCH
/** Doubles with every level. */
const DEEPEST = 12
/** Nothing lies below it. */
const LOWEST = -(2 ** 31)

/**
 * A float, of which these are the bits, as an integer of 18 bits: it lies below that of a cut where the float lies below
 * the cut, because a cut has no bits but those.
 */
export function keyOf(bits: number): number {
  return (bits >= 0 ? bits : -(bits & 0x7fffffff)) >> PLACE_BITS
}

/** @throws RangeError for trees that are deeper, or ask for more features, than fits. */
export function layOut(forest: Forest): FullTrees {
  const { roots, columns, features } = forest
  const depth = depthOf(forest)
  if (depth > DEEPEST || features.length * BATCH > PLACE)
    throw new RangeError(`trees of depth ${depth} with ${features.length} features don't fit`)
  const size = 1 << depth
  const nodes = new Int32Array(roots.length * size)
  const leaves = new Float32Array(roots.length * size)
  const bits = new Int32Array(forest.values.buffer, forest.values.byteOffset, forest.values.length)
  for (const [tree, root] of roots.entries()) fill(root, 1, tree * size)
  return { count: roots.length, depth, nodes, leaves }

  function fill(node: number, place: number, first: number): void {
    const isLeaf = (columns[node] ?? -1) < 0
    if (place >= size) {
      leaves[first + place - size] = forest.values[node] ?? 0
      return
    }
    nodes[first + place] = isLeaf ? LOWEST : (keyOf(bits[node] ?? 0) << PLACE_BITS) | ((columns[node] ?? 0) * BATCH)
    const child = forest.children[node] ?? 0
    fill(isLeaf ? node : child, 2 * place, first)
    fill(isLeaf ? node : child + 1, 2 * place + 1, first)
  }
}

/** Levels below the root of the deepest tree. Children stand behind their parents. */
function depthOf({ columns, children }: Forest): number {
  const depths = new Uint8Array(columns.length)
  let deepest = 0
  for (let node = 0; node < columns.length; node++) {
    if ((columns[node] ?? -1) < 0) continue
    const below = (depths[node] ?? 0) + 1
    const child = children[node] ?? 0
    depths[child] = below
    depths[child + 1] = below
    deepest = Math.max(deepest, below)
  }
  return deepest
}

/** Rows that are walked side by side: the processor does the next one's step while it waits for the first's. */
export const SIDE_BY_SIDE = 4

/**
 * Adds up what the trees give each row.
 *
 * @param batch the keys of a feature after the other, `BATCH` of each, one a row.
 * @param sums the sums so far, one a row: they are added to, up to a multiple of `SIDE_BY_SIDE` rows.
 * @param from the first of `sums` that is added to, for the first row.
 * @param count of rows, at most `BATCH`.
 */
export function addTrees(
  { count: trees, depth, nodes, leaves }: FullTrees,
  batch: Int32Array,
  sums: Float32Array,
  from: number,
  count: number,
): void {
  // Tree by tree, so that its nodes stay at hand for all of the rows.
  for (let tree = 0; tree < trees; tree++) {
    const first = tree << depth
    for (let row = 0; row < count; row += SIDE_BY_SIDE) {
      let [a, b, c, d] = [1, 1, 1, 1]
      for (let level = 0; level < depth; level++) {
        const nodeA = nodes[first + a] as number
        const nodeB = nodes[first + b] as number
        const nodeC = nodes[first + c] as number
        const nodeD = nodes[first + d] as number
        // Of a difference below nought the sign is -1: it goes to the first child.
        a = 2 * a + 1 + (((batch[(nodeA & PLACE) + row] as number) - (nodeA >> PLACE_BITS)) >> 31)
        b = 2 * b + 1 + (((batch[(nodeB & PLACE) + row + 1] as number) - (nodeB >> PLACE_BITS)) >> 31)
        c = 2 * c + 1 + (((batch[(nodeC & PLACE) + row + 2] as number) - (nodeC >> PLACE_BITS)) >> 31)
        d = 2 * d + 1 + (((batch[(nodeD & PLACE) + row + 3] as number) - (nodeD >> PLACE_BITS)) >> 31)
      }
      const leaf = first - (1 << depth)
      const at = from + row
      sums[at] = (sums[at] as number) + (leaves[leaf + a] as number)
      sums[at + 1] = (sums[at + 1] as number) + (leaves[leaf + b] as number)
      sums[at + 2] = (sums[at + 2] as number) + (leaves[leaf + c] as number)
      sums[at + 3] = (sums[at + 3] as number) + (leaves[leaf + d] as number)
    }
  }
}
