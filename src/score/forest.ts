/** Boosted trees as they are written down: see `unpackForest`. */
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
const MARKS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const LEAF_MARK = '.'
const LINE_BREAK = '\n'
/** Leaves are written in steps of this many to 1, from a middle. */
export const LEAF_STEPS = 1024
export const LEAF_MIDDLE = 2048

const numberOf = new Uint8Array(128)
for (let index = 0; index < MARKS.length; index++) numberOf[MARKS.charCodeAt(index)] = index

const SPACES = /\s+/u

/**
 * Reads trees level by level: `.` and two marks are a leaf, two marks and three more a node that asks for a feature and
 * compares it with a float of 18 bits.
 */
export function unpackForest({ features, bias, trees }: PackedForest): Forest {
  const most = Math.ceil(trees.length / 3)
  const columns = new Int16Array(most)
  const values = new Float32Array(most)
  const children = new Int32Array(most)
  const roots: number[] = []
  const read = (at: number): number => numberOf[trees.charCodeAt(at)] ?? 0
  let node = 0
  let free = 0
  for (let at = 0; at < trees.length;) {
    if (trees[at] === LINE_BREAK) {
      at++
      continue
    }
    if (node === free) {
      roots.push(node)
      free++
    }
    if (trees[at] === LEAF_MARK) {
      columns[node] = LEAF
      values[node] = (read(at + 1) * 64 + read(at + 2) - LEAF_MIDDLE) / LEAF_STEPS
      at += 3
    } else {
      columns[node] = read(at) * 64 + read(at + 1)
      values[node] = floatOf((read(at + 2) << 12) | (read(at + 3) << 6) | read(at + 4))
      children[node] = free
      free += 2
      at += 5
    }
    node++
  }
  const used = <T extends Int16Array | Int32Array | Float32Array>(array: T): T => array.slice(0, node) as T
  return {
    features: features.trim().split(SPACES),
    bias,
    roots: Int32Array.from(roots),
    columns: used(columns),
    values: used(values),
    children: used(children),
  }
}

const bits = new Int32Array(1)
const float = new Float32Array(bits.buffer)

/** The number whose first 18 bits as a float of 32 these are. */
function floatOf(first: number): number {
  bits[0] = first << 14
  return float[0] ?? 0
}
