import { describe, expect, test } from 'vitest'
import type { Columns } from '../../src/evidence/columns.js'
import { FeatureReader } from '../../src/models/labels/columns.js'
import { rowsOf } from './plain.js'

const BLOCKS = 3
const TEXT: Columns = { names: ['words', 'stops'], rows: Float32Array.from([10, 1, 20, 2, 30, 3]) }
const MARKUP: Columns = { names: ['depth', 'links', 'bold'], rows: Float32Array.from([4, 0, 7, 5, 1, 8, 6, 2, 9]) }

/** The same numbers, where every column stands somewhere else. */
function turned({ names, rows }: Columns): Columns {
  const width = names.length
  return {
    names: names.toReversed(),
    rows: Float32Array.from(rowsOf(Float64Array.from(rows), width).flatMap((row) => row.reverse())),
  }
}

const NAMES = 'links words depth'
const READER = new FeatureReader(NAMES, [1, 20, 4], [0.5, 10, 2])
const READ = [
  [-2, -1, 0],
  [0, 0, 0.5],
  [2, 1, 1],
]

function read(reader: FeatureReader, columns: readonly Columns[]): number[][] {
  const rows = new Float64Array(BLOCKS * reader.size)
  reader.write(columns, BLOCKS, rows, reader.size, 0)
  return rowsOf(rows, reader.size)
}

describe('a reader of features', () => {
  test('says how many deviations each is from its mean, in the order of its own names', () => {
    expect(READER.size).toBe(3)
    expect(read(READER, [TEXT, MARKUP])).toEqual(READ)
  })

  test('finds features by their names, wherever they stand', () => {
    expect(read(READER, [MARKUP, TEXT])).toEqual(READ)
    expect(read(READER, [turned(TEXT), turned(MARKUP)])).toEqual(READ)
    expect(read(READER, [{ names: ['other'], rows: new Float32Array(BLOCKS) }, turned(MARKUP), TEXT])).toEqual(READ)
  })

  test('takes its names over several lines, and none where there are none', () => {
    expect(read(new FeatureReader('\n  links\n  words depth\n', [1, 20, 4], [0.5, 10, 2]), [TEXT, MARKUP])).toEqual(
      READ,
    )
    const none = new FeatureReader('\n', [], [])
    expect(none.size).toBe(0)
    expect(read(none, [])).toEqual([])
  })

  test('goes no further than five deviations either way', () => {
    const far = new FeatureReader('value', [100], [10])
    const values = [149, 150, 151, 1e9, 51, 50, 49, -1e9]
    const rows = new Float64Array(values.length)
    far.write([{ names: ['value'], rows: Float32Array.from(values) }], values.length, rows, 1, 0)
    expect([...rows]).toEqual([4.9, 5, 5, 5, -4.9, -5, -5, -5])
  })

  test('writes its columns of a wider row, and no other', () => {
    const rows = new Float64Array(BLOCKS * 6).fill(9)
    READER.write([TEXT, MARKUP], BLOCKS, rows, 6, 2)
    expect(rowsOf(rows, 6)).toEqual(READ.map((row) => [9, 9, ...row, 9]))
  })

  test('reads the number of blocks that it is told', () => {
    const rows = new Float64Array(BLOCKS * 3)
    READER.write([TEXT, MARKUP], 2, rows, 3, 0)
    expect(rowsOf(rows, 3)).toEqual([...READ.slice(0, 2), [0, 0, 0]])
  })

  test('asks for no feature that nothing measures', () => {
    const reader = new FeatureReader('words nothing', [0, 0], [1, 1])
    expect(() => read(reader, [TEXT, MARKUP])).toThrow(RangeError)
    expect(() => read(reader, [TEXT, MARKUP])).toThrow('"nothing"')
  })
})
