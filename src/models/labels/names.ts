import { ATTRIBUTES, NAMING_ATTRIBUTES, type Element } from '../../model/element.js'
import { mix } from '../../text/hash.js'
import { HASH_START, addToHash } from '../../text/vocabulary.js'
import type { Bag } from '../lib/bag.js'
import { eachPart } from './name-parts.js'
import { KEY_BITS } from './ngrams.js'

/** Where a name stands: at the element of the block, at one of the two above it, or around those. */
const PLACES = 3
const FAR = 2
const NEAR_LEVELS = 2

/** The place of an element. @param level how far it is above the block's own element, 0 for that itself */
export function placeOf(level: number): number {
  if (level === 0) return 0
  return level <= NEAR_LEVELS ? 1 : FAR
}

/** The keys of an element's tag and of the words in its class, id and role, for a block in this place. */
export function keysOfElement(element: Element, place: number): number[] {
  const keys: number[] = []
  if (!speaks(element)) return keys
  keys.push(keyOf(`<${element.tag}>`, place))
  if ((element.attributes.kinds & ATTRIBUTES.naming) === 0) return keys
  for (const name of NAMING_ATTRIBUTES) {
    const value = element.attributes.get(name)
    if (value !== undefined) eachPart(value, (part) => keys.push(keyOf(part, place)))
  }
  return keys
}

/** The names of these speak of the page. */
function speaks({ tag }: Element): boolean {
  return tag !== 'html' && tag !== 'body'
}

function keyOf(name: string, place: number): number {
  let hash = HASH_START
  for (let at = 0; at < name.length; at++) hash = addToHash(hash, name.charCodeAt(at))
  return mix(hash ^ Math.imul(place + 1, 0x9e3779b1)) >>> (32 - KEY_BITS)
}

/** What the names of an element say in one place: a sum of vectors, and of how many. */
interface Sum {
  readonly vector: Float64Array
  known: number
}

/** Adds up what the names around blocks say. Each element of the page is asked once for every place. */
export class NameSums {
  readonly #bag: Bag
  readonly #own: (Sum | undefined)[] = []
  readonly #around = new Map<Element, Sum>()

  constructor(bag: Bag) {
    this.#bag = bag
  }

  /** Adds those of the block's element, of the two above it and of all around those. */
  add(home: Element, table: Float64Array, first: number): void {
    let known = 0
    let at: Element | undefined = home
    for (let level = 0; at && level <= NEAR_LEVELS; level++, at = at.parent) {
      known += addTo(table, first, this.#sumOf(at, placeOf(level)))
    }
    if (at) known += addTo(table, first, this.#sumAround(at))
    this.#bag.level(table, first, known)
  }

  #sumOf(element: Element, place: number): Sum {
    const at = element.index * PLACES + place
    return (this.#own[at] ??= this.#count(keysOfElement(element, place)))
  }

  #count(keys: readonly number[]): Sum {
    const vector = new Float64Array(this.#bag.size)
    return { vector, known: this.#bag.add(keys, keys.length, vector, 0) }
  }

  /** Of an element and all above it: from the outermost in, so that a deep page takes no deep recursion. */
  #sumAround(element: Element): Sum {
    const chain: Element[] = []
    let at: Element | undefined = element
    for (; at && !this.#around.has(at); at = at.parent) chain.push(at)
    let sum: Sum = (at && this.#around.get(at)) ?? { vector: new Float64Array(this.#bag.size), known: 0 }
    for (const inner of chain.reverse()) {
      const vector = sum.vector.slice()
      sum = { vector, known: sum.known + addTo(vector, 0, this.#sumOf(inner, FAR)) }
      this.#around.set(inner, sum)
    }
    return sum
  }
}

function addTo(table: Float64Array, first: number, { vector, known }: Sum): number {
  for (let at = 0; at < vector.length; at++) table[first + at] = (table[first + at] as number) + (vector[at] as number)
  return known
}
