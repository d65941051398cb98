import { bundled } from '../lib/bundled.mjs'
import { packFor } from '../lib/packer.mjs'

/** What reads it again. @type {typeof import('../../src/score/forest.js')} */
const { CUT_LOW, LEAF_LOW, readForest } = await bundled('src/score/forest.ts')

/** As fit-forest.py writes trees. */
const MARKS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** @typedef {{ leaf: number } | { leaf?: never, feature: number, cut: number }} Node */

/**
 * Trees as src/score/forest.ts unpacks them, in lines.
 *
 * @param {readonly string[]} features
 * @param {readonly string[]} trees as fit-forest.py writes them: level by level, `.` and two marks are a leaf, two marks
 *   and three more a feature and the first 18 bits of a float
 */
export function packForest(features, trees) {
  const nodes = trees.map(nodesOf)
  const cuts = features.map((_, number) => cutsOf(nodes.flat(), number))
  const numbers = [
    trees.length,
    nodes.flat().length,
    ...cuts.flatMap((known) => [known.length, ...known.flatMap((cut) => halves(cut, CUT_LOW))]),
    ...nodes
      .flat()
      .flatMap((node) =>
        node.leaf === undefined
          ? [1, node.feature, cuts[node.feature]?.indexOf(node.cut) ?? -1]
          : [0, ...halves(node.leaf, LEAF_LOW)],
      ),
  ]
  return packFor(numbers, (read) => readForest(features, 0, read))
}

/** @param {string} tree @returns {Node[]} */
function nodesOf(tree) {
  const numberOf = (/** @type {string} */ marks) => [...marks].reduce((sum, mark) => 64 * sum + MARKS.indexOf(mark), 0)
  return (tree.match(/\.(..)|(..)(...)/gsu) ?? []).map((node) =>
    node.startsWith('.')
      ? { leaf: numberOf(node.slice(1)) }
      : { feature: numberOf(node.slice(0, 2)), cut: numberOf(node.slice(2)) },
  )
}

/** The cuts of a feature, each once. @param {readonly Node[]} nodes @param {number} feature */
function cutsOf(nodes, feature) {
  const cuts = nodes.flatMap((node) => (node.leaf === undefined && node.feature === feature ? [node.cut] : []))
  return [...new Set(cuts)].sort((a, b) => a - b)
}

/** @param {number} number @param {number} low how many bits are the lower ones */
const halves = (number, low) => [number >> low, number & ((1 << low) - 1)]
