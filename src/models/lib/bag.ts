import { Guesses, unpacker } from './coder.js'
import { unpackMatrix, type PackedMatrix } from './layers.js'

/** Vectors of keys, as tools/train writes them. */
export interface PackedBag {
  /** How many keys there are. */
  readonly count: number
  /** Bits of the distance from one key to the next. */
  readonly bits: number
  /** The distances, in the order of the keys. */
  readonly keys: string
  /** A row a dimension, a column a key. */
  readonly vectors: PackedMatrix
}

/** Vectors that are added up by their keys. */
export class Bag {
  readonly size: number
  readonly #vectors: Float64Array
  readonly #keys: Int32Array
  /** Open addressing: the number of a key plus one, or 0. */
  readonly #places: Int32Array

  constructor({ count, bits, keys, vectors }: PackedBag) {
    this.size = vectors.rows
    this.#keys = readKeys(count, bits, keys)
    this.#places = placesOf(this.#keys)
    const byDimension = unpackMatrix(vectors)
    this.#vectors = new Float64Array(byDimension.length)
    for (let key = 0; key < count; key++) {
      for (let at = 0; at < this.size; at++) {
        this.#vectors[key * this.size + at] = byDimension[at * count + key] as number
      }
    }
  }

  /** Adds the vectors of the first `count` keys to `table`. Returns how many of them are known. */
  add(keys: ArrayLike<number>, count: number, table: Float64Array, first: number): number {
    const { size } = this
    let known = 0
    for (let index = 0; index < count; index++) {
      const number = this.#find(keys[index] as number)
      if (number < 0) continue
      known++
      const from = number * size
      for (let at = 0; at < size; at++) {
        table[first + at] = (table[first + at] as number) + (this.#vectors[from + at] as number)
      }
    }
    return known
  }

  /** Divides a sum of `known` vectors by the square root of their number, so that long lines don't outweigh the rest. */
  level(table: Float64Array, first: number, known: number): void {
    const scale = 1 / Math.sqrt(known + 1)
    for (let at = first; at < first + this.size; at++) table[at] = (table[at] as number) * scale
  }

  #find(key: number): number {
    const mask = this.#places.length - 1
    for (let place = key & mask; ; place = (place + 1) & mask) {
      const number = (this.#places[place] as number) - 1
      if (number < 0 || this.#keys[number] === key) return number
    }
  }
}

function readKeys(count: number, bits: number, packed: string): Int32Array {
  const read = unpacker(packed)
  const distances = new Guesses(bits)
  const keys = new Int32Array(count)
  let key = 0
  for (let index = 0; index < count; index++) {
    key += read(distances)
    keys[index] = key
  }
  return keys
}

/** At most a quarter of the slots are filled. */
function placesOf(keys: Int32Array): Int32Array {
  const places = new Int32Array(1 << (34 - Math.clz32(Math.max(8, keys.length))))
  const mask = places.length - 1
  for (let number = 0; number < keys.length; number++) {
    let place = (keys[number] as number) & mask
    while (places[place] !== 0) place = (place + 1) & mask
    places[place] = number + 1
  }
  return places
}
