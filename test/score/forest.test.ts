import { describe, expect, test } from 'vitest'
import { unpackForest } from '../../src/score/forest.js'
import { HTML_FOREST } from '../../src/score/html-forest.js'
import { prepare, scoreRows } from '../../src/score/rows.js'
import { TEXT_FOREST } from '../../src/score/text-forest.js'
import { packForest } from '../../tools/train/pack-forest.mjs'

/** Below 0.5 of the first feature -1, else 1; and a tree that adds a quarter whatever comes. */
const STUMP = {
  features: ' length links ',
  bias: 0,
  trees: packForest(['length', 'links'], ['AAPwA.QA.wA', '.kA']).join('\n'),
}

function sumsOf(rows: number[][], names: readonly string[]): number[] {
  const columns = [{ names, rows: Float32Array.from(rows.flat()) }]
  const odds = [...scoreRows(columns, prepare(STUMP, columns))].map((p) => Math.log(p / (1 - p)))
  return odds.map((value) => Math.round(value * 1000) / 1000)
}

describe('a forest', () => {
  test('adds up what its trees give: below a cut the first child, from it on the second', () => {
    expect(
      sumsOf(
        [
          [0.49, 0],
          [0.5, 0],
          [2, 9],
        ],
        ['length', 'links'],
      ),
    ).toEqual([-0.75, 1.25, 1.25])
  })

  test('finds its features by name, in whatever order they stand', () => {
    expect(
      sumsOf(
        [
          [9, 0.1],
          [0, 0.9],
        ],
        ['links', 'length'],
      ),
    ).toEqual([-0.75, 1.25])
  })

  test('finds them in whatever group of columns they stand', () => {
    const columns = [
      { names: ['links'], rows: Float32Array.of(0.1, 0.9) },
      { names: ['other', 'length'], rows: Float32Array.of(5, 9, 5, 0) },
    ]
    const [long, short] = scoreRows(columns, prepare(STUMP, columns))
    expect(long).toBeGreaterThan(0.7)
    expect(short).toBeLessThan(0.4)
  })

  test('refuses rows that lack a feature', () => {
    const columns = [{ names: ['length'], rows: Float32Array.of(1) }]
    expect(() => prepare(STUMP, columns)).toThrow('the trees ask for "links"')
  })

  test.each([
    ['text', TEXT_FOREST],
    ['HTML', HTML_FOREST],
  ])('of %s reads to the end: every node has its two children', (_, packed) => {
    const { roots, columns, children } = unpackForest(packed)
    expect(roots.length).toBeGreaterThan(50)
    const inner = [...columns].filter((column) => column >= 0).length
    expect(columns.length).toBe(2 * inner + roots.length)
    expect(Math.max(...children)).toBeLessThan(columns.length)
  })
})
