import fc from '../fast-check.js'
import { describe, expect, test } from 'vitest'
import { applyToRows, rectify, softmax, unpackLayer, unpackMatrix, type Layer } from '../../src/models/lib/layers.js'
import { Kernel } from '../../src/models/lib/kernel.js'
import { packNumbers, packWhole } from './packing.js'
import { applied, type PlainLayer, type Rows } from './plain.js'

function layerOf({ weights, bias }: PlainLayer): Layer {
  const kernel = new Kernel(Float64Array.from(weights.flat()), Float64Array.from(bias))
  return { inputs: weights[0]?.length ?? 0, outputs: weights.length, kernel }
}

const whole = fc.integer({ min: -50, max: 50 })

function matrices(rows: number, columns: number): fc.Arbitrary<number[][]> {
  const row = fc.array(whole, { minLength: columns, maxLength: columns })
  return fc.array(row, { minLength: rows, maxLength: rows })
}

describe('applied to the rows of a table', () => {
  test('a layer does to each what it does to one alone, and touches nothing else', () => {
    const cases = fc
      .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 5 }))
      .chain(([inputs, outputs, count]) =>
        fc.record({
          weights: matrices(outputs, inputs),
          bias: fc.array(whole, { minLength: outputs, maxLength: outputs }),
          rows: matrices(count, inputs),
          before: fc.nat(3),
          behind: fc.nat(3),
        }),
      )
    fc.assert(
      fc.property(cases, ({ weights, bias, rows, before, behind }) => {
        const layer = layerOf({ weights, bias })
        const wide = (row: readonly number[]) => [
          ...new Array<number>(before).fill(77),
          ...row,
          ...new Array<number>(behind).fill(88),
        ]
        const input = {
          table: Float64Array.from(rows.flatMap(wide)),
          width: layer.inputs + before + behind,
          column: before,
        }
        const width = layer.outputs + before + behind
        const output = { table: new Float64Array((rows.length + 1) * width).fill(-1), width, column: behind }
        applyToRows(layer, input, output, rows.length)
        const expected = rows.flatMap((row) => [
          ...new Array<number>(behind).fill(-1),
          ...applied({ weights, bias }, row),
          ...new Array<number>(before).fill(-1),
        ])
        expect([...output.table]).toEqual([...expected, ...new Array<number>(width).fill(-1)])
      }),
    )
  })
})

test('rectify takes what is below 0 from its stretch alone', () => {
  const table = Float64Array.from([-1, -2, 3, -4, 0.5, -6])
  rectify(table, 1, 4)
  expect([...table]).toEqual([-1, 0, 3, 0, 0.5, -6])
})

describe('softmax', () => {
  test('turns sums into shares, in its stretch alone', () => {
    const table = Float64Array.from([7, 0, Math.log(2), Math.log(5), 7])
    softmax(table, 1, 4)
    expect(table[0]).toBe(7)
    expect(table[4]).toBe(7)
    expect([table[1], table[2], table[3]]).toEqual(
      [1 / 8, 2 / 8, 5 / 8].map((share) => expect.closeTo(share, 6) as number),
    )
  })

  test('gives shares that add up to 1 and stay in order, however large the sums are', () => {
    const sums = fc.array(fc.float({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(sums, (list) => {
        const table = Float64Array.from(list)
        softmax(table, 0, table.length)
        expect(table.every((share) => share >= 0 && share <= 1)).toBe(true)
        expect(table.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 5)
        expect(table[list.indexOf(Math.max(...list))]).toBe(Math.max(...table))
      }),
    )
  })

  test('says the same of sums that all are larger by as much', () => {
    for (const shift of [-5000, 0, 5000]) {
      const table = Float64Array.from([1 + shift, 2 + shift, 4 + shift])
      softmax(table, 0, 3)
      const total = Math.exp(1) + Math.exp(2) + Math.exp(4)
      expect(table[0]).toBeCloseTo(Math.exp(1) / total, 6)
      expect(table[1]).toBeCloseTo(Math.exp(2) / total, 6)
      expect(table[2]).toBeCloseTo(Math.exp(4) / total, 6)
    }
  })
})

describe('unpacked weights', () => {
  test('are the numbers of a row, each worth as much as the scale of that row', () => {
    const rows = [
      [1, -2, 3],
      [4, 5, -128],
    ]
    const matrix = unpackMatrix(packWhole(rows, [0.5, 0.25]))
    expect([...matrix]).toEqual([0.5, -1, 1.5, 1, 1.25, -32])
    expect(unpackMatrix(packWhole(rows.toReversed(), [0.5, 0.25]))).not.toEqual(matrix)
    expect(unpackMatrix(packWhole(rows, [0.25, 0.5]))).not.toEqual(matrix)
  })

  test('are read as they were packed, whatever their size and bits', () => {
    const cases = fc
      .record({
        rows: fc.integer({ min: 1, max: 5 }),
        columns: fc.integer({ min: 1, max: 7 }),
        bits: fc.integer({ min: 1, max: 9 }),
      })
      .chain(({ rows, columns, bits }) => {
        const number = fc.integer({ min: -(2 ** (bits - 1)), max: 2 ** (bits - 1) - 1 })
        const row = fc.array(number, { minLength: columns, maxLength: columns })
        return fc.record({
          bits: fc.constant(bits),
          numbers: fc.array(row, { minLength: rows, maxLength: rows }),
          scales: fc.array(
            fc.integer({ min: 1, max: 1_000 }).map((share) => share / 128),
            { minLength: rows, maxLength: rows },
          ),
        })
      })
    fc.assert(
      fc.property(cases, ({ bits, numbers, scales }) => {
        const expected: Rows = numbers.map((row, at) => row.map((number) => number * (scales[at] ?? NaN)))
        const matrix = unpackMatrix(packWhole(numbers, scales, bits))
        // There is one 0 in a packed matrix; a negative scale would be needed to tell -0 apart.
        expect([...matrix].map((number) => number + 0)).toEqual(expected.flat().map((number) => number + 0))
      }),
    )
  })

  test('make a layer with as many outputs as there are rows', () => {
    const layer = unpackLayer({ weights: packWhole([[1, 2, 3, 4, 5]], [2]), bias: packNumbers([0.5]) })
    expect(layer).toMatchObject({ inputs: 5, outputs: 1 })
    const output = new Float64Array(1)
    layer.kernel.apply(Float64Array.of(1, 10, 100, 1000, 10_000), 0, output, 0)
    expect(output[0]).toBe(108_642.5)
  })
})
