import { InputError } from '../../model/errors.js'

/** 64 bits in two lanes. */
export interface Lanes {
  readonly high: number
  readonly low: number
}

/**
 * From this similarity on two fingerprints are those of one story: 10 of the 64 bits may differ. That holds for nearly
 * all copies with another headline, with another site's lines around them, with a paragraph cut anywhere, or with up to
 * a third cut at the end; accounts of one event by two authors differ in some 30 bits, as any two texts do. Two of these
 * come this near once in a hundred million, so that one in a hundred is like one of a million others. Two bits more
 * would make that one in five.
 */
export const NEAR_DUPLICATE = 54 / 64

const FINGERPRINT = /^[0-9a-f]{16}$/u

export function parseFingerprint(text: unknown): Lanes {
  if (typeof text !== 'string' || !FINGERPRINT.test(text))
    throw new InputError('A fingerprint is 16 hexadecimal digits, as fingerprint() gives it.')
  return { high: parseInt(text.slice(0, 8), 16) | 0, low: parseInt(text.slice(8), 16) | 0 }
}

/** How many bits differ. */
export function distanceOf(a: Lanes, b: Lanes): number {
  return bitsOf(a.high ^ b.high) + bitsOf(a.low ^ b.low)
}

function bitsOf(lane: number): number {
  let bits = lane - ((lane >>> 1) & 0x55555555)
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
