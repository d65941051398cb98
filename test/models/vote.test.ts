import { describe, expect, test } from 'vitest'
import type { Columns } from '../../src/evidence/columns.js'
import { LABEL_COUNT } from '../../src/models/labels/labels.js'
import type { PackedVote } from '../../src/models/labels/packed.js'
import { Vote, type AddKeys } from '../../src/models/labels/vote.js'
import { packBag, packLayer } from './packing.js'
import { applied, furthest, makeLayer, makeNumbers, rectified, rowsOf, softmaxed, standardised } from './plain.js'

const next = makeNumbers(3)
/** The sizes of the layers. No two are the same, so that a mix-up fails. */
const [DIMENSIONS, SEEN, HIDDEN] = [3, 2, 5]
const VECTORS = new Map([11, 300, 7000].map((key) => [key, Array.from({ length: DIMENSIONS }, next)]))
const MEANS = [1, 10]
const DEVIATIONS = [0.5, 4]
const hidden = makeLayer(next, HIDDEN, DIMENSIONS + SEEN)
const output = makeLayer(next, LABEL_COUNT, HIDDEN + DIMENSIONS)
const PACKED: PackedVote = {
  features: 'links words',
  means: MEANS,
  deviations: DEVIATIONS,
  bag: packBag(VECTORS),
  hidden: packLayer(hidden),
  output: packLayer(output),
}

/** The keys of each block, one of them unknown, and its features. */
const KEYS = [[11, 300], [7000], [], [11, 11, 5, 7000]]
const WORDS = [12, 3, 9, 200]
const LINKS = [0, 1, 1.5, 2]
const COLUMNS: readonly Columns[] = [
  { names: ['words', 'depth'], rows: Float32Array.from(WORDS.flatMap((words) => [words, 77])) },
  { names: ['links'], rows: Float32Array.from(LINKS) },
]

const addKeys: AddKeys = (bag, block, vectors, first) => {
  const keys = KEYS[block] ?? []
  bag.level(vectors, first, bag.add(keys, keys.length, vectors, first))
}

function onPaper(block: number): number[] {
  const known = (KEYS[block] ?? []).filter((key) => VECTORS.has(key))
  const sum = Array.from({ length: DIMENSIONS }, (_, at) => {
    return known.reduce((total, key) => total + (VECTORS.get(key)?.[at] ?? 0), 0) / Math.sqrt(known.length + 1)
  })
  const features = [LINKS[block] ?? 0, WORDS[block] ?? 0].map((value, at) =>
    standardised(value, MEANS[at] ?? 0, DEVIATIONS[at] ?? 1),
  )
  const middle = rectified(applied(hidden, [...sum, ...features]))
  return softmaxed(applied(output, [...middle, ...sum]))
}

function judge(packed: PackedVote, columns = COLUMNS): number[][] {
  return rowsOf(new Vote(packed).posteriors(columns, KEYS.length, addKeys), LABEL_COUNT)
}

const RIGHT = judge(PACKED)

describe('a vote', () => {
  test('is what it is on paper', () => {
    const paper = KEYS.map((_, block) => onPaper(block))
    expect(furthest(RIGHT, paper)).toBeLessThan(1e-5)
    // Or else the test would tell nothing: blocks differ, and some hidden numbers are below 0 and some not.
    const sums = applied(hidden, [...new Array<number>(DIMENSIONS).fill(0), 1, -0.25])
    expect(new Set(sums.map(Math.sign)).size).toBeGreaterThan(1)
    for (const [at, row] of paper.entries())
      expect(furthest([row], [paper[at + 1] ?? paper[0] ?? []])).toBeGreaterThan(0.01)
  })

  test('is a row of probabilities for every block', () => {
    for (const row of RIGHT) expect(row.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 5)
    expect(new Vote(PACKED).posteriors(COLUMNS, 0, addKeys)).toHaveLength(0)
  })

  test('is the same wherever the features stand', () => {
    expect(judge(PACKED, COLUMNS.toReversed())).toEqual(RIGHT)
  })

  test('has room for the keys of each block in its own row, before its features', () => {
    const asked: [block: number, first: number, width: number][] = []
    new Vote(PACKED).posteriors(COLUMNS, KEYS.length, (bag, block, vectors, first) => {
      asked.push([block, first, vectors.length / KEYS.length])
      expect(bag.size).toBe(DIMENSIONS)
    })
    const width = DIMENSIONS + SEEN
    expect(asked).toEqual(KEYS.map((_, block) => [block, block * width, width]))
  })

  test('says the same of a block whatever the others are', () => {
    const alone = new Vote(PACKED).posteriors(COLUMNS, 1, addKeys)
    expect(rowsOf(alone, LABEL_COUNT)).toEqual(RIGHT.slice(0, 1))
  })

  test.each<readonly [string, Partial<PackedVote>]>([
    ['the features', { features: 'words links' }],
    ['the means', { means: MEANS.toReversed() }],
    ['the deviations', { deviations: DEVIATIONS.toReversed() }],
    ['the hidden layer', { hidden: packLayer({ ...hidden, weights: hidden.weights.toReversed() }) }],
    [
      'the columns of the hidden layer',
      { hidden: packLayer({ ...hidden, weights: hidden.weights.map((row) => row.toReversed()) }) },
    ],
    ['the output layer', { output: packLayer({ ...output, weights: output.weights.toReversed() }) }],
    [
      'the columns of the output layer',
      { output: packLayer({ ...output, weights: output.weights.map((row) => row.toReversed()) }) },
    ],
  ])('is another where %s come in another order', (_, part) => {
    expect(furthest(judge({ ...PACKED, ...part }), RIGHT)).toBeGreaterThan(0.01)
  })
})
