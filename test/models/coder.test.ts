import fc from '../fast-check.js'
import { describe, expect, test } from 'vitest'
import { Guesses, unpacker } from '../../src/models/lib/coder.js'
import { Packer } from '../../tools/lib/packer.mjs'

function pack(bits: number, numbers: readonly number[], width?: number): string {
  const packer = new Packer()
  const guesses = new Guesses(bits)
  for (const number of numbers) packer.add(guesses, number)
  return packer.finish(width).join('\n')
}

function unpack(bits: number, packed: string, count: number): number[] {
  const read = unpacker(packed)
  const guesses = new Guesses(bits)
  return Array.from({ length: count }, () => read(guesses))
}

describe('packed numbers', () => {
  test('read as they were packed', () => {
    const numbers = fc
      .integer({ min: 0, max: 18 })
      .chain((bits) => fc.tuple(fc.constant(bits), fc.array(fc.integer({ min: 0, max: 2 ** bits - 1 }))))
    fc.assert(
      fc.property(numbers, ([bits, list]) => {
        expect(unpack(bits, pack(bits, list), list.length)).toEqual(list)
      }),
    )
  })

  test('read as they were packed where one comes over and over, and then another', () => {
    const list = [...new Array<number>(5000).fill(3), ...new Array<number>(50).fill(60), 3, 0, 63]
    const packed = pack(6, list, 20)
    expect(unpack(6, packed, list.length)).toEqual(list)
    expect(packed.length).toBeLessThan(400)
  })

  test('take no more room than their likeliness leaves', () => {
    const list = Array.from({ length: 4000 }, (_, index) => (index * index) % 4)
    // Nought and one by turns of equal frequency: a bit each, six to a mark.
    expect(pack(2, list).length).toBeLessThan((4000 / 6) * 1.02)
  })

  test('have no more bits than they are said to have', () => {
    expect(() => pack(3, [8])).toThrow("8 isn't below 8")
    expect(() => pack(3, [-1])).toThrow("-1 isn't below 8")
  })
})
