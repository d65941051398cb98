import { describe, expect, test } from 'vitest'
import { remember, unpackUnit } from '../../src/models/lib/recurrent.js'
import { packUnit } from './packing.js'
import {
  furthest,
  makeNumbers,
  makeRows,
  makeUnit,
  remembered,
  rowsOf,
  type PlainGate,
  type PlainUnit,
} from './plain.js'

interface Way {
  readonly backwards?: boolean
}

/** What a unit remembers at each row, in a table that holds nothing else. */
function run(unit: PlainUnit, rows: readonly (readonly number[])[], { backwards = false }: Way = {}): number[][] {
  const { size, packed } = { size: unit.reset.state.bias.length, packed: unpackUnit(packUnit(unit)) }
  const output = new Float64Array(rows.length * size)
  const input = { table: Float64Array.from(rows.flat()), width: rows[0]?.length ?? 1, column: 0 }
  remember(packed, input, { table: output, width: size, column: 0 }, rows.length, backwards)
  return rowsOf(output, size)
}

/** A gate of one unit and one input. */
function gate(input: number, state: number, inputBias = 0, stateBias = 0): PlainGate {
  return { input: { weights: [[input]], bias: [inputBias] }, state: { weights: [[state]], bias: [stateBias] } }
}
const HALF = gate(0, 0)
/** A gate's own sum this far below 0 or above shuts or opens it. */
const [SHUT, OPEN] = [gate(0, 0, -60), gate(0, 0, 60)]

describe('a unit of one number', () => {
  test('forgets what was before where it is all update of what is new', () => {
    const unit = { reset: HALF, update: SHUT, fresh: gate(1, 0) }
    expect(furthest(run(unit, [[1], [-0.5], [2]]), [[Math.tanh(1)], [Math.tanh(-0.5)], [Math.tanh(2)]])).toBeLessThan(
      1e-6,
    )
  })

  test('keeps what was before where nothing is updated', () => {
    expect(run({ reset: HALF, update: OPEN, fresh: gate(1, 0) }, [[1], [2]])).toEqual([[0], [0]])
  })

  test('keeps half of what was before where the gate of update is half open', () => {
    const states = run({ reset: SHUT, update: HALF, fresh: gate(1, 0) }, [[1], [0]])
    expect(furthest(states, [[Math.tanh(1) / 2], [Math.tanh(1) / 4]])).toBeLessThan(1e-6)
  })

  test('lets the gate of reset weigh what the state says, with its bias, and nothing else', () => {
    const fresh = gate(1, 3, 0.25, 0.5)
    const first = Math.tanh(1 + 0.25 + 0.5 * 0.5)
    const second = Math.tanh(-1 + 0.25 + 0.5 * (3 * first + 0.5))
    expect(furthest(run({ reset: HALF, update: SHUT, fresh }, [[1], [-1]]), [[first], [second]])).toBeLessThan(1e-6)
    const shut = run({ reset: SHUT, update: SHUT, fresh }, [[1], [-1]])
    expect(furthest(shut, [[Math.tanh(1.25)], [Math.tanh(-0.75)]])).toBeLessThan(1e-6)
  })
})

describe.each([
  [1, 1],
  [2, 3],
  [3, 2],
  [5, 4],
])('a unit of %i numbers that sees %i', (size, width) => {
  const next = makeNumbers(100 * size + width)
  const unit = makeUnit(next, size, width)
  const rows = makeRows(next, 6, width)

  test('remembers as on paper', () => {
    expect(furthest(run(unit, rows), remembered(unit, rows))).toBeLessThan(1e-5)
  })

  test('reads backwards as it reads the reversed rows forwards', () => {
    const backwards = run(unit, rows, { backwards: true })
    expect(furthest(backwards, remembered(unit, rows.toReversed()).reverse())).toBeLessThan(1e-5)
    expect(furthest(backwards, run(unit, rows))).toBeGreaterThan(0.01)
  })

  test('tells its gates apart', () => {
    const { reset, update, fresh } = unit
    const right = run(unit, rows)
    expect(furthest(run({ reset: update, update: reset, fresh }, rows), right)).toBeGreaterThan(0.001)
    expect(furthest(run({ reset, update: fresh, fresh: update }, rows), right)).toBeGreaterThan(0.001)
  })

  test('forgets everything between two tables', () => {
    expect(run(unit, rows)).toEqual(run(unit, rows))
    expect(run(unit, rows.slice(0, 2))).toEqual(run(unit, rows).slice(0, 2))
  })

  test('reads its columns of a wider row, and no other', () => {
    const table = Float64Array.from(rows.flatMap((row) => [9, ...row, 9]))
    const output = new Float64Array(rows.length * size)
    const input = { table, width: width + 2, column: 1 }
    remember(unpackUnit(packUnit(unit)), input, { table: output, width: size, column: 0 }, rows.length, false)
    expect(rowsOf(output, size)).toEqual(run(unit, rows))
  })

  test('writes its columns of a wider row, and no other', () => {
    const [stride, column] = [size + 3, 2]
    const output = new Float64Array(rows.length * stride).fill(9)
    const input = { table: Float64Array.from(rows.flat()), width, column: 0 }
    remember(unpackUnit(packUnit(unit)), input, { table: output, width: stride, column }, rows.length, false)
    const expected = run(unit, rows).map((state) => [9, 9, ...state, 9])
    expect(rowsOf(output, stride)).toEqual(expected)
  })
})

test('of no rows nothing is remembered', () => {
  expect(run(makeUnit(makeNumbers(1), 2, 2), [])).toEqual([])
})

test('what is new is the hyperbolic tangent of its sum, however far that goes', () => {
  const sums = Array.from({ length: 3000 }, (_, at) => (at - 1500) / 25)
  const unit = { reset: HALF, update: SHUT, fresh: gate(1, 0) }
  const states = run(
    unit,
    sums.map((sum) => [sum]),
  )
  expect(
    furthest(
      states,
      sums.map((sum) => [Math.tanh(sum)]),
    ),
  ).toBeLessThan(1e-6)
})
