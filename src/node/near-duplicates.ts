import { NEAR_DUPLICATE, similarity } from '../index.js'
import { numberAt } from '../lib/arrays.js'

/** Remembers fingerprints and finds those that are nearly the same. */
export interface NearDuplicates<Id> {
  /**
   * The id of the first article that was remembered with a fingerprint like this one, by `NEAR_DUPLICATE`. Where there
   * is none, this one is remembered. A body without a word resembles no other.
   *
   * @throws InputError for anything that is not a fingerprint.
   */
  add(fingerprint: string, id: Id): Id | undefined
}

/** Each takes 24 bytes and its id. Among a million, one new article in a hundred has a near fingerprint by chance. */
const MOST = 1_000_000

/** @param capacity how many are remembered; then the oldest is forgotten for every new one. */
export function createNearDuplicates<Id = string>(capacity = MOST): NearDuplicates<Id> {
  const ring = new Ring(capacity)
  const ids: Id[] = []
  return {
    add(fingerprint, id) {
      // Asked of itself it also says whether it is a fingerprint, and of a body with words.
      if (similarity(fingerprint, fingerprint) === 0) return undefined
      const bands = bandsOf(fingerprint)
      const first = ring.firstNear(bands)
      if (first !== undefined) return ids[first]
      ids[ring.push(bands)] = id
      return undefined
    },
  }
}

const BITS = 64
/** Two near fingerprints differ in 10 bits at most, so one of four bands differs in two at most. */
const BANDS = 4
const WIDTH = BITS / BANDS
const VALUES = 1 << WIDTH
const MOST_APART = Math.floor((1 - NEAR_DUPLICATE) * BITS)
const FLIPS = flipsOf(Math.floor(MOST_APART / BANDS))

/**
 * Fingerprints numbered from 1 as they come. For each band and each of its values a chain leads from the newest with that
 * value to the oldest, so nothing needs unlinking to be forgotten: a chain ends where its numbers are too old.
 */
class Ring {
  #newest = 0
  /** The bands of each fingerprint, side by side. */
  readonly #bands: Uint16Array
  /** For each of them the number of the next older fingerprint with the same value there; 0 ends a chain. */
  readonly #older: Int32Array
  readonly #heads = new Int32Array(BANDS * VALUES)

  constructor(private readonly capacity: number) {
    this.#bands = new Uint16Array(capacity * BANDS)
    this.#older = new Int32Array(capacity * BANDS)
  }

  /** The slot of the oldest fingerprint that is near, if any. */
  firstNear(bands: Uint16Array): number | undefined {
    const oldest = Math.max(1, this.#newest - this.capacity + 1)
    let first = Infinity
    for (let band = 0; band < BANDS; band++) {
      for (const flip of FLIPS) {
        let number = numberAt(this.#heads, band * VALUES + (numberAt(bands, band) ^ flip))
        while (number >= oldest) {
          const slot = number % this.capacity
          if (number < first && this.#isNear(slot, bands)) first = number
          number = numberAt(this.#older, slot * BANDS + band)
        }
      }
    }
    return first === Infinity ? undefined : first % this.capacity
  }

  /** Gives it the slot of the one that is forgotten. */
  push(bands: Uint16Array): number {
    const number = ++this.#newest
    const slot = number % this.capacity
    this.#bands.set(bands, slot * BANDS)
    for (const [band, value] of bands.entries()) {
      this.#older[slot * BANDS + band] = numberAt(this.#heads, band * VALUES + value)
      this.#heads[band * VALUES + value] = number
    }
    return slot
  }

  #isNear(slot: number, bands: Uint16Array): boolean {
    let apart = 0
    for (let band = 0; band < BANDS; band++) {
      apart += numberAt(ONES, numberAt(this.#bands, slot * BANDS + band) ^ numberAt(bands, band))
    }
    return apart <= MOST_APART
  }
}

/** How many bits each value of a band has. */
const ONES = Uint8Array.from({ length: VALUES }, (_, value) => onesOf(value))

function onesOf(value: number): number {
  let ones = 0
  for (let left = value; left > 0; left &= left - 1) ones++
  return ones
}

/** Every value of a band with at most this many bits set. */
function flipsOf(most: number): readonly number[] {
  return [...Array(VALUES).keys()].filter((value) => onesOf(value) <= most)
}

const DIGITS = 16 / BANDS

function bandsOf(fingerprint: string): Uint16Array {
  return Uint16Array.from({ length: BANDS }, (_, band) =>
    parseInt(fingerprint.slice(band * DIGITS, (band + 1) * DIGITS), 16),
  )
}
