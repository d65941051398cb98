import fc from '../fast-check.js'
import { describe, expect, test } from 'vitest'
import { InputError, NEAR_DUPLICATE, fingerprint, similarity } from '../../src/index.js'
import { createNearDuplicates } from '../../src/node/near-duplicates.js'
import { OTHER_STORY, STORY } from '../stories.js'

const original = fingerprint(STORY.join('\n\n'))
const trimmed = fingerprint(STORY.slice(0, -1).join('\n\n'))
const other = fingerprint(OTHER_STORY.join('\n\n'))

/** A fingerprint with some of its bits turned. */
function turned(print: string, bits: readonly number[]): string {
  const turns = bits.reduce((mask, bit) => mask ^ (1n << BigInt(bit)), 0n)
  return (BigInt(`0x${print}`) ^ turns).toString(16).padStart(16, '0')
}

const anyFingerprint = fc.bigInt({ min: 1n, max: 2n ** 64n - 1n }).map((value) => value.toString(16).padStart(16, '0'))

describe('near-duplicates', () => {
  test('are told by the id of the first', () => {
    const seen = createNearDuplicates()
    expect(seen.add(original, 'one')).toBeUndefined()
    expect(seen.add(other, 'two')).toBeUndefined()
    expect(seen.add(trimmed, 'three')).toBe('one')
    expect(seen.add(original, 'four')).toBe('one')
    expect(seen.add(other, 'five')).toBe('two')
  })

  test('are found wherever the bits differ, up to the threshold and not beyond', () => {
    const bits = fc.uniqueArray(fc.integer({ min: 0, max: 63 }), { maxLength: 14 })
    fc.assert(
      fc.property(anyFingerprint, bits, (print, turns) => {
        const copy = turned(print, turns)
        fc.pre(copy !== '0000000000000000')
        const seen = createNearDuplicates<number>(5)
        seen.add(print, 1)
        expect(seen.add(copy, 2)).toBe(similarity(print, copy) >= NEAR_DUPLICATE ? 1 : undefined)
      }),
      { numRuns: 500 },
    )
  })

  test('agree with comparing each with all that are remembered', () => {
    const near = fc.tuple(fc.nat(30), fc.uniqueArray(fc.integer({ min: 0, max: 63 }), { maxLength: 12 }))
    fc.assert(
      fc.property(fc.array(anyFingerprint, { minLength: 31, maxLength: 31 }), fc.array(near), (prints, copies) => {
        const all = [...prints, ...copies.map(([of, bits]) => turned(prints[of] ?? '', bits))]
        const seen = createNearDuplicates<number>(20)
        const kept: { print: string; id: number }[] = []
        for (const [id, print] of all.entries()) {
          if (print === '0000000000000000') continue
          const first = kept.slice(-20).find((one) => similarity(one.print, print) >= NEAR_DUPLICATE)
          expect(seen.add(print, id)).toBe(first?.id)
          if (!first) kept.push({ print, id })
        }
      }),
    )
  })

  test('are forgotten with the oldest', () => {
    const seen = createNearDuplicates(1)
    seen.add(original, 'one')
    expect(seen.add(trimmed, 'two')).toBe('one')
    seen.add(other, 'three')
    expect(seen.add(trimmed, 'four')).toBeUndefined()
  })

  test('bodies without a word are none', () => {
    const seen = createNearDuplicates()
    expect(seen.add(fingerprint(''), 'one')).toBeUndefined()
    expect(seen.add(fingerprint(''), 'two')).toBeUndefined()
  })

  test('what is no fingerprint is an error', () => {
    expect(() => createNearDuplicates().add('abc', 'one')).toThrow(InputError)
  })
})
