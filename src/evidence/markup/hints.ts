import { PAGE_NAMES, PAGE_TYPES, type PageType } from '../../lexicon/page-words.js'
import { HINT_TAGS, HINT_WORDS, PLACES, VENDORS, type Hint } from '../../lexicon/markup-hints.js'
import { ATTRIBUTES, NAMING_ATTRIBUTES, type Attributes, type Element } from '../../model/element.js'
import { KIND_NAMES } from '../../model/kind.js'
import { LONGEST, SPACE, splitNames, type NameParts } from './name-parts.js'

/** Every hint in the order of its bit. They fill the 32 bits of an integer. */
export const HINTS: readonly Hint[] = [...KIND_NAMES.filter((kind) => HINT_WORDS[kind] !== undefined), ...PLACES]

const bits: ReadonlyMap<Hint, number> = new Map(HINTS.map((hint, index) => [hint, 1 << index]))

/** A set of some hints, a bit each. */
export function hintBits(...hints: readonly Hint[]): number {
  return hints.reduce((set, hint) => set | (bits.get(hint) ?? 0), 0)
}

/** The number of no kind. */
export const NO_KIND = -1

/** What a word of a name says. */
interface Word {
  hints: number
  /** The types of pages, a bit each: see `pageTypesIn`. */
  pageTypes: number
  /** The hints of the pairs that it opens. */
  readonly pairs: Map<string, number>
}

const words: ReadonlyMap<string, Word> = indexWords()

function indexWords(): ReadonlyMap<string, Word> {
  const index = new Map<string, Word>()
  for (const hint of HINTS) {
    for (const phrase of HINT_WORDS[hint]?.split(', ') ?? []) {
      const [first = '', second] = phrase.split(' ')
      const word = entryOf(index, first)
      if (second === undefined) word.hints |= hintBits(hint)
      else word.pairs.set(second, (word.pairs.get(second) ?? 0) | hintBits(hint))
    }
  }
  for (const [number, type] of PAGE_TYPES.entries()) {
    for (const phrase of PAGE_NAMES[type].split(', ')) entryOf(index, phrase).pageTypes |= 1 << number
  }
  return index
}

function entryOf(index: Map<string, Word>, name: string): Word {
  let word = index.get(name)
  if (!word) index.set(name, (word = { hints: 0, pageTypes: 0, pairs: new Map() }))
  return word
}

/** The types of pages that a set of bits holds. */
export function pageTypesIn(set: number): readonly PageType[] {
  return set === 0 ? NO_TYPES : PAGE_TYPES.filter((_, number) => (set & (1 << number)) !== 0)
}
const NO_TYPES: readonly PageType[] = []

/** What the names of widgets begin with, by their first letter, with the number of their kind. */
const vendors: readonly (readonly (readonly [start: string, kind: number])[] | undefined)[] = indexVendors()

function indexVendors() {
  const index: [string, number][][] = []
  for (const [number, kind] of KIND_NAMES.entries()) {
    for (const start of VENDORS[kind]?.split(', ') ?? []) (index[start.charCodeAt(0)] ??= []).push([start, number])
  }
  return index
}

/** The first two may name the maker of a widget. */
const OF_WIDGETS = 2

/** What a name says. */
export interface Named {
  readonly hints: number
  /** The types of pages, for `pageTypesIn`. */
  readonly pageTypes: number
  /** The number of the kind whose widgets' maker is named, or `NO_KIND`. */
  readonly vendor: number
}

/** What no name says. */
export const UNNAMED: Named = { hints: 0, pageTypes: 0, vendor: NO_KIND }

/** Reads what elements say of themselves; names that come again are looked up once. */
export class NameReader {
  readonly #known = new Map<string, Named>()
  /** What was looked up last, because one class is often asked for several times in a row. */
  #names: string | undefined
  #named = UNNAMED

  /** What an element's own tag and attributes say. */
  read({ tag, attributes }: Element): Named {
    let read = TAGS.get(tag) ?? UNNAMED
    if ((attributes.kinds & ATTRIBUTES.naming) === 0) return read
    let left = attributes.size
    for (let index = 0; left > 0 && index < NAMING_ATTRIBUTES.length; index++) {
      const value = attributes.get(NAMING_ATTRIBUTES[index] ?? '')
      if (value === undefined) continue
      left--
      read = joined(read, this.#lookUp(value), index < OF_WIDGETS)
    }
    return read
  }

  /** Of what kind of page the class of an element speaks, or else its id: a set for `pageTypesIn`. */
  pageTypes(attributes: Attributes): number {
    if ((attributes.kinds & ATTRIBUTES.naming) === 0) return 0
    const names = attributes.get('class') ?? attributes.get('id')
    return names === undefined ? 0 : this.#lookUp(names).pageTypes
  }

  #lookUp(names: string): Named {
    if (names === this.#names) return this.#named
    let named = this.#known.get(names)
    if (named === undefined) {
      const { hints, pageTypes } = readNames(names)
      named = { hints, pageTypes, vendor: vendorOf(names) }
      this.#known.set(names, named)
    }
    this.#names = names
    this.#named = named
    return named
  }
}

const TAGS: ReadonlyMap<string, Named> = new Map(
  [...HINT_TAGS].map(([tag, hint]) => [tag, { ...UNNAMED, hints: hintBits(hint) }]),
)

/** The first maker that is named counts. */
function joined(known: Named, named: Named, maker: boolean): Named {
  if (known === UNNAMED && (maker || named.vendor === NO_KIND)) return named
  const vendor = known.vendor === NO_KIND && maker ? named.vendor : known.vendor
  return { hints: known.hints | named.hints, pageTypes: known.pageTypes, vendor }
}

function vendorOf(names: string): number {
  const end = Math.min(names.length, LONGEST)
  for (let at = 0; at < end; at++) {
    if (at > 0 && names.charCodeAt(at - 1) !== SPACE) continue
    for (const [start, kind] of vendors[small(names.charCodeAt(at))] ?? []) {
      if (at + start.length <= end && beginsAt(names, at, start)) return kind
    }
  }
  return NO_KIND
}

/** Whether a text has another one at some place, whatever capitals it has. */
function beginsAt(text: string, at: number, start: string): boolean {
  for (let index = 1; index < start.length; index++) {
    if (small(text.charCodeAt(at + index)) !== start.charCodeAt(index)) return false
  }
  return true
}

/** The small letter of a capital of ASCII. */
function small(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code
}

/** The hints of class names or an id. */
export function hintsOf(names: string): number {
  return readNames(names).hints
}

/** Of what kind of page a line of text speaks: a set for `pageTypesIn`. */
export function pageTypesOf(text: string): number {
  return readNames(text).pageTypes
}

function readNames(names: string): Pick<Named, 'hints' | 'pageTypes'> {
  const reading = new NameReading(names)
  splitNames(names, reading)
  return reading
}

/** The hash of a word, one code unit after the other, whatever capitals it has. */
function hashOf(hash: number, code: number): number {
  return (Math.imul(hash, 31) + small(code)) | 0
}

const FILTER = 4_096
/** A bit for the hash of every known word. Most words of names are unknown, and are told so without being cut out. */
const filter: Uint8Array = filterWords()

function filterWords(): Uint8Array {
  const places = new Uint8Array(FILTER)
  const add = (word: string): void => {
    let hash = 0
    for (let at = 0; at < word.length; at++) hash = hashOf(hash, word.charCodeAt(at))
    places[hash & (FILTER - 1)] = 1
  }
  for (const [word, { pairs }] of words) {
    add(word)
    for (const second of pairs.keys()) add(second)
  }
  return places
}

/** What the words of one name give, alone, in pairs, and run together. */
class NameReading implements NameParts {
  hints = 0
  pageTypes = 0
  readonly #names: string
  #before: Word | undefined
  /** Where the word that is being read begins, or -1 between two. */
  #start = -1
  #hash = 0
  /** The hash of the name so far, its separators left out. */
  #whole = 0
  readonly #parts: number[] = []

  constructor(names: string) {
    this.#names = names
  }

  add(code: number, at: number): void {
    if (this.#start < 0) {
      this.#start = at
      this.#hash = 0
    }
    this.#hash = hashOf(this.#hash, code)
    this.#whole = hashOf(this.#whole, code)
  }

  endWord(end: number): void {
    const start = this.#start
    if (start < 0) return
    this.#start = -1
    this.#parts.push(start, end)
    const name = isKnown(this.#hash) ? this.#names.slice(start, end).toLowerCase() : undefined
    const word = name === undefined ? undefined : words.get(name)
    if (word) {
      this.hints |= word.hints
      this.pageTypes |= word.pageTypes
    }
    if (this.#before && name !== undefined) this.hints |= this.#before.pairs.get(name) ?? 0
    this.#before = word
  }

  endName(): void {
    if (this.#parts.length > 2 && isKnown(this.#whole)) this.hints |= words.get(this.#together())?.hints ?? 0
    this.#before = undefined
    this.#whole = 0
    this.#parts.length = 0
  }

  #together(): string {
    let name = ''
    for (let at = 0; at < this.#parts.length; at += 2)
      name += this.#names.slice(this.#parts[at], this.#parts[at + 1]).toLowerCase()
    return name
  }
}

function isKnown(hash: number): boolean {
  return filter[hash & (FILTER - 1)] === 1
}
