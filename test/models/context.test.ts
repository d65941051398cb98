import { describe, expect, test } from 'vitest'
import type { Columns } from '../../src/evidence/columns.js'
import { ContextModel } from '../../src/models/labels/context.js'
import { LABEL_COUNT } from '../../src/models/labels/labels.js'
import type { PackedContext } from '../../src/models/labels/packed.js'
import { packLayer, packUnit } from './packing.js'
import {
  applied,
  furthest,
  makeLayer,
  makeNumbers,
  makeUnit,
  rectified,
  remembered,
  rowsOf,
  softmaxed,
  standardised,
  type PlainLayer,
  type Rows,
} from './plain.js'

const VOTES = 2
/** No two sizes are the same, so that none passes for another. */
const [SEEN, HIDDEN, FORWARDS, BACKWARDS, JOINED] = [2, 5, 2, 3, 4]
const MEANS = [1, 10]
const DEVIATIONS = [0.5, 4]

const next = makeNumbers(5)
/** Small, because many are summed up: larger ones would saturate the gates. */
const hidden = makeLayer(makeNumbers(6, 0.25), HIDDEN, VOTES * 2 * LABEL_COUNT + SEEN)
const forwards = makeUnit(next, FORWARDS, HIDDEN)
const backwards = makeUnit(next, BACKWARDS, HIDDEN)
const joined = makeLayer(next, JOINED, HIDDEN + FORWARDS + BACKWARDS)
const output = makeLayer(next, LABEL_COUNT, JOINED)
const PACKED: PackedContext = {
  features: 'links words',
  means: MEANS,
  deviations: DEVIATIONS,
  hidden: packLayer(hidden),
  forwards: packUnit(forwards),
  backwards: packUnit(backwards),
  joined: packLayer(joined),
  output: packLayer(output),
  calibration: Array.from({ length: LABEL_COUNT }, (_, label) => [1 + label / 10, label / 20 - 0.5] as const),
}

const WORDS = [12, 3, 9, 200, 14, 8]
const LINKS = [0, 1, 1.5, 2, 0.5, 0]
const BLOCKS = WORDS.length
const COLUMNS: readonly Columns[] = [
  { names: ['words', 'depth'], rows: Float32Array.from(WORDS.flatMap((words) => [words, 77])) },
  { names: ['links'], rows: Float32Array.from(LINKS) },
]
/** What two models of stage one say; some of it next to impossible. */
const BY_WORDS = makeVotes(makeNumbers(7, 8))
const BY_NAMES = makeVotes(makeNumbers(8, 4))

function makeVotes(some: () => number): number[][] {
  return Array.from({ length: BLOCKS }, () => softmaxed(Array.from({ length: LABEL_COUNT }, some)))
}

/** The logarithm of each vote, halved and moved up by one, and its mean over the page. */
function seenOf(votes: Rows, block: number): number[] {
  const logarithms = (votes[block] ?? []).map((vote) => 1 + 0.5 * Math.log(0.003 + vote))
  const means = logarithms.map((_, label) => votes.reduce((sum, row) => sum + (row[label] ?? 0), 0) / votes.length)
  return [...logarithms, ...means]
}

function onPaper(): number[][] {
  const inner = WORDS.map((words, block) => {
    const features = [LINKS[block] ?? 0, words].map((value, at) =>
      standardised(value, MEANS[at] ?? 0, DEVIATIONS[at] ?? 1),
    )
    return rectified(applied(hidden, [...seenOf(BY_WORDS, block), ...seenOf(BY_NAMES, block), ...features]))
  })
  const before = remembered(forwards, inner)
  const behind = remembered(backwards, inner.toReversed()).reverse()
  return inner.map((row, block) => {
    const middle = rectified(applied(joined, [...row, ...(before[block] ?? []), ...(behind[block] ?? [])]))
    return softmaxed(applied(output, middle))
  })
}

interface Given {
  readonly packed?: PackedContext
  readonly columns?: readonly Columns[]
  readonly votes?: readonly Rows[]
}

function judge({ packed = PACKED, columns = COLUMNS, votes = [BY_WORDS, BY_NAMES] }: Given = {}): number[][] {
  const tables = votes.map((rows) => Float64Array.from(rows.flat()))
  return rowsOf(new ContextModel(packed).posteriors(columns, votes[0]?.length ?? 0, tables).labels, LABEL_COUNT)
}

const RIGHT = judge()

describe('a label in context', () => {
  test('is as likely as on paper', () => {
    const paper = onPaper()
    expect(furthest(RIGHT, paper)).toBeLessThan(1e-5)
    // Or else the test would tell nothing: no two blocks are alike.
    for (const [at, row] of paper.entries()) {
      for (const other of paper.slice(at + 1)) expect(furthest([row], [other])).toBeGreaterThan(0.001)
    }
  })

  test('has a row of probabilities for every block', () => {
    for (const row of RIGHT) expect(row.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 5)
    expect(judge({ votes: [[], []] })).toEqual([])
  })

  test('is the same wherever the features stand', () => {
    expect(judge({ columns: COLUMNS.toReversed() })).toEqual(RIGHT)
  })

  test('is another where blocks come in another order, or the votes of one are those of the next', () => {
    const shifted = [...BY_WORDS.slice(1), ...BY_WORDS.slice(0, 1)]
    expect(furthest(judge({ votes: [shifted, BY_NAMES] }), RIGHT)).toBeGreaterThan(0.01)
    expect(furthest(judge({ votes: [BY_WORDS.toReversed(), BY_NAMES] }), RIGHT)).toBeGreaterThan(0.01)
  })

  test('tells the votes of one model from those of another', () => {
    expect(furthest(judge({ votes: [BY_NAMES, BY_WORDS] }), RIGHT)).toBeGreaterThan(0.01)
  })

  test.each([0, BLOCKS - 1])('depends on the votes of block %i wherever it stands', (changed) => {
    const votes = BY_WORDS.map((row, block) => (block === changed ? row.toReversed() : row))
    for (const [block, row] of judge({ votes: [votes, BY_NAMES] }).entries()) {
      expect(furthest([row], [RIGHT[block] ?? []])).toBeGreaterThan(1e-6)
    }
  })

  test('tells the blocks before from the blocks behind', () => {
    // Units of one size, which would pass for each other.
    const [one, other] = [makeUnit(next, 2, HIDDEN), makeUnit(next, 2, HIDDEN)]
    const wide = packLayer(makeLayer(next, JOINED, HIDDEN + 4))
    const packed = { ...PACKED, joined: wide, forwards: packUnit(one), backwards: packUnit(other) }
    const swapped = { ...packed, forwards: packed.backwards, backwards: packed.forwards }
    expect(furthest(judge({ packed }), judge({ packed: swapped }))).toBeGreaterThan(0.01)
  })

  test.each<readonly [string, Partial<PackedContext>]>([
    ['the features', { features: 'words links' }],
    ['the means', { means: MEANS.toReversed() }],
    ['the deviations', { deviations: DEVIATIONS.toReversed() }],
    ['the columns of the hidden layer', { hidden: packLayer(turned(hidden)) }],
    ['the columns of the joined layer', { joined: packLayer(turned(joined)) }],
    ['the columns of the output layer', { output: packLayer(turned(output)) }],
    ['the labels', { output: packLayer({ ...output, weights: output.weights.toReversed() }) }],
  ])('is another where %s come in another order', (_, part) => {
    expect(furthest(judge({ packed: { ...PACKED, ...part } }), RIGHT)).toBeGreaterThan(0.01)
  })
})

function turned({ weights, bias }: PlainLayer): PlainLayer {
  return { weights: weights.map((row) => row.toReversed()), bias }
}

describe('how sure a label is', () => {
  const model = new ContextModel(PACKED)

  test('is its probability where its factor is 1 and its offset 0, or where it has none', () => {
    const plain = new ContextModel({ ...PACKED, calibration: [[1, 0]] })
    for (const probability of [0.001, 0.2, 0.5, 0.97]) {
      expect(plain.confidence(0, probability)).toBeCloseTo(probability, 9)
      expect(plain.confidence(1, probability)).toBeCloseTo(probability, 9)
    }
  })

  test('has a factor and an offset for each label, in logits', () => {
    // Odds of 3 to 1: a factor of 2 makes them 9 to 1, an offset of 0 leaves them.
    expect(model.confidence(10, 0.75)).toBeCloseTo(0.9, 9)
    // A factor of 1 and an offset of -0.5.
    expect(model.confidence(0, 0.75)).toBeCloseTo(3 / (3 + Math.exp(0.5)), 9)
    expect(model.confidence(LABEL_COUNT - 1, 0.5)).toBeCloseTo(1 / (1 + Math.exp(0.5 - (LABEL_COUNT - 1) / 20)), 9)
  })

  test('is never 0 nor 1, and never less for more', () => {
    for (let label = 0; label < LABEL_COUNT; label++) {
      const steps = Array.from({ length: 101 }, (_, step) => model.confidence(label, step / 100))
      expect(steps.every((sure) => sure > 0 && sure < 1)).toBe(true)
      expect(steps).toEqual(steps.toSorted((a, b) => a - b))
    }
  })
})
