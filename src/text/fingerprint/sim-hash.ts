import { numberAt } from '../../lib/arrays.js'
import { APOSTROPHE, IDEOGRAPH, LOWER, DIGIT, classOf } from '../chars.js'
import { foldUnit } from '../fold.js'
import { Hash64 } from '../hash.js'
import { HASH_START, addToHash } from '../vocabulary.js'
import type { Lanes } from './distance.js'

/** Words in a row that are counted as one feature; in scripts without spaces each character is a word. */
const SHINGLE = 3
const LANE = 32
/**
 * Shingles that count in full; each further one counts less, the further down it is. Copies are cut from their end: one
 * that lost a fifth there differs by 4 of 64 bits, where it would by 9 if all counted alike. That many more than one
 * paragraph, for another beginning must not make it another story.
 */
const IN_FULL = 200

/** The SimHash of a text over its shingles: each bit is what most of their hashes have there, by weight. */
export function simHash(text: string): Lanes {
  const words = wordHashes(text)
  const hash = new Hash64()
  const sums = new Float64Array(2 * LANE)
  const shingles = words.length === 0 ? 0 : Math.max(1, words.length - SHINGLE + 1)
  for (let first = 0; first < shingles; first++) {
    hash.reset()
    for (let at = first; at < Math.min(words.length, first + SHINGLE); at++) hash.add(numberAt(words, at))
    hash.finish()
    const weight = first < IN_FULL ? 1 : IN_FULL / first
    addBits(sums, 0, hash.high, weight)
    addBits(sums, LANE, hash.low, weight)
  }
  return { high: signs(sums, 0), low: signs(sums, LANE) }
}

/** Adds the weight to the sum of each bit that is 1, and takes it from the others. */
function addBits(sums: Float64Array, from: number, lane: number, weight: number): void {
  for (let bit = 0; bit < LANE; bit++) {
    sums[from + bit] = numberAt(sums, from + bit) + (((lane >>> bit) & 1) === 1 ? weight : -weight)
  }
}

/** A bit is 1 where its sum is positive. */
function signs(sums: Float64Array, from: number): number {
  let lane = 0
  for (let bit = 0; bit < LANE; bit++) if (numberAt(sums, from + bit) > 0) lane |= 1 << bit
  return lane
}

/** Hashes of the folded words of a text, in order. */
function wordHashes(text: string): Int32Array {
  const hashes = new Int32Array(text.length)
  let count = 0
  let hash = HASH_START
  let inWord = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const kind = classOf(code)
    if (kind >= LOWER && kind <= DIGIT) {
      hash = addToHash(hash, foldUnit(code))
      inWord = true
      continue
    }
    // One printer sets the apostrophe as another doesn't: "dont" is "don't".
    if (kind === APOSTROPHE && inWord) continue
    if (inWord) hashes[count++] = hash
    if (kind === IDEOGRAPH) hashes[count++] = addToHash(HASH_START, foldUnit(code))
    hash = HASH_START
    inWord = false
  }
  if (inWord) hashes[count++] = hash
  return hashes.subarray(0, count)
}
