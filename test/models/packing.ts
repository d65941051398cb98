import { Guesses } from '../../src/models/lib/coder.js'
import type { PackedBag } from '../../src/models/lib/bag.js'
import type { PackedLayer, PackedMatrix, PackedNumbers } from '../../src/models/lib/layers.js'
import type { PackedUnit } from '../../src/models/lib/recurrent.js'
import { packFor, packTable } from '../../tools/lib/packer.mjs'
import type { PlainLayer, PlainUnit, Rows } from './plain.js'

const BITS = 14
const SHARE = 128
/** Packed numbers come in lines, which a reader puts together. */
const join = (lines: readonly string[]): string => lines.join('\n')

/** Packs multiples of 1/128 up to 63, so that what is read is what was packed. */
export function packNumbers(numbers: readonly number[]): PackedNumbers {
  const whole = numbers.map((number) => number * SHARE)
  return { count: numbers.length, bits: BITS, scale: 1 / SHARE, numbers: join(packTable(whole, BITS)) }
}

/** Packs rows of whole numbers; one of them is worth as much as the scale of its row says. */
export function packWhole(rows: Rows, scales: readonly number[], bits = BITS): PackedMatrix {
  const columns = rows[0]?.length ?? 0
  return { rows: rows.length, columns, bits, scales: packNumbers(scales), numbers: join(packTable(rows.flat(), bits)) }
}

/** Packs 64ths up to 16, so that what is read is what was packed. The rows have two scales by turns. */
export function packMatrix(rows: Rows): PackedMatrix {
  const scales = rows.map((_, row) => (row % 2 === 0 ? 1 / 64 : 1 / 128))
  return packWhole(
    rows.map((row, at) => row.map((number) => number / (scales[at] ?? 1))),
    scales,
  )
}

export function packLayer({ weights, bias }: PlainLayer): PackedLayer {
  return { weights: packMatrix(weights), bias: packNumbers(bias) }
}

/** In the arrangement of PyTorch: the rows of the gate of reset, of that of update, and of what is new. */
export function packUnit({ reset, update, fresh }: PlainUnit): PackedUnit {
  const gates = [reset, update, fresh]
  const stacked = (part: 'input' | 'state'): PlainLayer => ({
    weights: gates.flatMap((gate) => gate[part].weights),
    bias: gates.flatMap((gate) => gate[part].bias),
  })
  return { input: packLayer(stacked('input')), state: packLayer(stacked('state')) }
}

/** @param vectors those of each key */
export function packBag(vectors: ReadonlyMap<number, readonly number[]>, bits = 22): PackedBag {
  const entries = [...vectors].sort(([a], [b]) => a - b)
  const distances = entries.map(([key], index) => key - (entries[index - 1]?.[0] ?? 0))
  const keys = packFor(distances, (read) => {
    const guesses = new Guesses(bits)
    for (let index = 0; index < entries.length; index++) read(guesses)
  })
  const size = entries[0]?.[1].length ?? 0
  const byDimension = Array.from({ length: size }, (_, at) => entries.map(([, vector]) => vector[at] ?? 0))
  return { count: entries.length, bits, keys: join(keys), vectors: packMatrix(byDimension) }
}
