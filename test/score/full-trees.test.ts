import { describe, expect, test } from 'vitest'
import { unpackForest, type Forest } from '../../src/score/forest.js'
import { BATCH, addTrees, keyOf, layOut } from '../../src/score/full-trees.js'
import { HTML_FOREST } from '../../src/score/html-forest.js'
import { TEXT_FOREST } from '../../src/score/text-forest.js'

const bits = new Int32Array(1)
const float = new Float32Array(bits.buffer)

function keyOfFloat(value: number): number {
  float[0] = value
  return keyOf(bits[0] ?? 0)
}

/** From node to child, as the trees are written down. */
function walk({ columns, values, children }: Forest, root: number, row: readonly number[]): number {
  let node = root
  for (let column = columns[node] ?? -1; column >= 0; column = columns[node] ?? -1) {
    node = (children[node] ?? 0) + (Math.fround(row[column] ?? 0) < (values[node] ?? 0) ? 0 : 1)
  }
  return values[node] ?? 0
}

/** Values near the cuts of a forest and exactly on them, the same in every run. */
function rowOf({ features, columns, values }: Forest, seed: number): number[] {
  const row = features.map((_, column) => ((column * 31 + seed * 17) % 23) / 8 - 1)
  for (let node = seed; node < columns.length; node += 97) {
    const column = columns[node] ?? -1
    if (column >= 0) row[column] = (values[node] ?? 0) + ([0, 1e-6, -1e-6][node % 3] ?? 0)
  }
  return row
}

describe('trees of one depth', () => {
  test.each([
    ['text', TEXT_FOREST],
    ['HTML', HTML_FOREST],
  ])('give every row of %s what a walk from node to child gives', (_, packed) => {
    const forest = unpackForest(packed)
    const trees = layOut(forest)
    const rows = Array.from({ length: 10 }, (_row, seed) => rowOf(forest, seed))
    const batch = new Int32Array(BATCH * forest.features.length)
    for (const [index, row] of rows.entries()) {
      for (const [column, value] of row.entries()) batch[column * BATCH + index] = keyOfFloat(value)
    }
    const sums = new Float32Array(12)
    addTrees(trees, batch, sums, 0, rows.length)
    for (const [index, row] of rows.entries()) {
      const sum = forest.roots.reduce((all, root) => Math.fround(all + walk(forest, root, row)), 0)
      expect(sums[index]).toBe(sum)
    }
  })

  test('are walked by keys that lie as their floats do, on both sides of nought', () => {
    const cuts = [-2.5, -1, -0.0078125, 0, 0.0078125, 0.5, 3]
    for (const cut of cuts) {
      for (const value of [...cuts, -0, cut + 1e-7, cut - 1e-7, 1e9, -1e9]) {
        expect(keyOfFloat(value) < keyOfFloat(cut)).toBe(Math.fround(value) < Math.fround(cut))
      }
    }
  })

  test('that are deeper than fits are refused', () => {
    const depth = 13
    const inner = Array.from({ length: depth }, (_, level) => ({ node: 2 * level, child: 2 * level + 1 }))
    const size = 2 * depth + 1
    const columns = new Int16Array(size).fill(-1)
    const children = new Int32Array(size)
    // The second child of each goes on: 0 -> 1, 2; 2 -> 3, 4; and so on.
    for (const { node, child } of inner) {
      columns[node] = 0
      children[node] = child
    }
    const forest = {
      features: ['length'],
      bias: 0,
      roots: Int32Array.of(0),
      columns,
      values: new Float32Array(size),
      children,
    }
    expect(() => layOut(forest)).toThrow(RangeError)
  })
})
