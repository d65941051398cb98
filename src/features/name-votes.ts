import { ATTRIBUTES, NAMING_ATTRIBUTES, type Element } from '../model/element.js'
import { BODY_NAMES } from '../score/body-names.js'
import { unpackVotes } from '../score/votes.js'
import type { Columns } from './columns.js'
import { splitNames, type NameParts } from './name-parts.js'
import type { Outline } from './outline.js'

/** What the tags and names of the elements around a block say for body or against it, in logits. */
const LOOKS = [
  'names-own', // of the block's element
  'names-near', // of the two above it
  'names-far', // of all that stand around those
  'names', // of all together
] as const

export const NAME_VOTES: readonly string[] = LOOKS

/** A name has a vote for each of the first three. */
const PLACES = 3
const OWN = 0
const NEAR = 1
const FAR = 2
/** Elements that stand near. */
const NEAR_LEVELS = 2
/** Nothing is surer. */
const SUREST = 8

export function computeNameVotes({ markup }: Outline): Columns {
  const { elements, origins } = markup
  const votes = votesOf(elements)
  const rows = new Float32Array(origins.length * LOOKS.length)
  let next = 0
  for (const { home } of origins) {
    let near = 0
    let above = home.parent
    for (let level = 0; above && level < NEAR_LEVELS; level++, above = above.parent) {
      near += votes[above.index * PLACES + NEAR] ?? 0
    }
    const own = votes[home.index * PLACES + OWN] ?? 0
    const far = above ? (votes[above.index * PLACES + FAR] ?? 0) : 0
    rows[next++] = bounded(own)
    rows[next++] = bounded(near)
    rows[next++] = bounded(far)
    rows[next++] = bounded(own + near + far)
  }
  return { names: LOOKS, rows }
}

function bounded(vote: number): number {
  return Math.max(-SUREST, Math.min(SUREST, vote))
}

/** The votes of each element; those for what is far are summed up over the elements around it. */
function votesOf(elements: readonly Element[]): Float32Array {
  const votes = new Float32Array(elements.length * PLACES)
  const count = new VoteCount()
  for (const element of elements) {
    const first = element.index * PLACES
    if (speaks(element)) count.add(element, votes, first)
    if (element.parent) {
      const above = votes[element.parent.index * PLACES + FAR] ?? 0
      votes[first + FAR] = (votes[first + FAR] ?? 0) + above
    }
  }
  return votes
}

/** The names of these speak of the page. */
export function speaks({ tag }: Element): boolean {
  return tag !== 'html' && tag !== 'body'
}

/** Calls `each` with the words of an element that may have votes: its tag, and of its names every word and pair. */
export function eachName({ tag, attributes }: Element, each: (word: string) => void): void {
  each(tagWord(tag))
  for (const name of NAMING_ATTRIBUTES) {
    const value = attributes.get(name)
    if (value !== undefined) splitNames(value, new Pairs(value, each))
  }
}

const tagWord = (tag: string): string => `<${tag}>`

/** Every word of a name, and every two that follow each other in it. */
class Pairs implements NameParts {
  readonly #names: string
  readonly #each: (word: string) => void
  #start = -1
  #before = ''

  constructor(names: string, each: (word: string) => void) {
    this.#names = names
    this.#each = each
  }

  add(_code: number, at: number): void {
    if (this.#start < 0) this.#start = at
  }

  endWord(end: number): void {
    if (this.#start < 0) return
    const word = this.#names.slice(this.#start, end).toLowerCase()
    this.#start = -1
    this.#each(word)
    if (this.#before !== '') this.#each(`${this.#before}-${word}`)
    this.#before = word
  }

  endName(): void {
    this.#before = ''
  }
}

/** Adds up the votes of names; those that come again are looked up once. */
class VoteCount {
  readonly #known = new Map<string, Float32Array>()

  add({ tag, attributes }: Element, sums: Float32Array, at: number): void {
    this.#addTag(tag, sums, at)
    if ((attributes.kinds & ATTRIBUTES.naming) === 0) return
    let left = attributes.size
    for (let index = 0; left > 0 && index < NAMING_ATTRIBUTES.length; index++) {
      const value = attributes.get(NAMING_ATTRIBUTES[index] ?? '')
      if (value === undefined) continue
      left--
      let votes = this.#known.get(value)
      if (votes === undefined) this.#known.set(value, (votes = votesOfNames(value)))
      addTo(sums, at, votes)
    }
  }

  #addTag(tag: string, sums: Float32Array, at: number): void {
    const votes = (table ??= readTable()).ofTags.get(tag)
    if (votes !== undefined) addTo(sums, at, votes)
  }
}

function addTo(sums: Float32Array, at: number, votes: Float32Array): void {
  for (let place = 0; place < PLACES; place++) sums[at + place] = (sums[at + place] ?? 0) + (votes[place] ?? 0)
}

function votesOfNames(names: string): Float32Array {
  const { ofWords } = (table ??= readTable())
  const sums = new Float32Array(PLACES)
  const add = (word: string): void => {
    const votes = ofWords.get(word)
    if (votes !== undefined) addTo(sums, 0, votes)
  }
  splitNames(names, new Pairs(names, add))
  return sums
}

interface Table {
  readonly ofWords: ReadonlyMap<string, Float32Array>
  readonly ofTags: ReadonlyMap<string, Float32Array>
}

let table: Table | undefined

function readTable(): Table {
  const { words, weights } = unpackVotes(BODY_NAMES, PLACES)
  const ofWords = new Map<string, Float32Array>()
  const ofTags = new Map<string, Float32Array>()
  for (const [number, word] of words.entries()) {
    const votes = weights.subarray(number * PLACES, (number + 1) * PLACES)
    if (word.startsWith('<')) ofTags.set(word.slice(1, -1), votes)
    else ofWords.set(word, votes)
  }
  return { ofWords, ofTags }
}
