import { PAGE_NAMES, PAGE_TYPES, type PageType } from '../../lexicon/page-words.js'
import { HINT_TAGS, HINT_WORDS, PLACES, VENDORS, type Hint } from '../../lexicon/markup-hints.js'
import { ATTRIBUTES, NAMING_ATTRIBUTES, type Attributes, type Element } from '../../model/element.js'
import { KIND_NAMES } from '../../model/kind.js'
import { LONGEST, wordsOfNames } from './name-parts.js'

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

/** What the names of widgets begin with, with the number of their kind. */
const vendors: ReadonlyMap<string, number> = new Map(
  KIND_NAMES.flatMap((kind, number) => (VENDORS[kind]?.split(', ') ?? []).map((start) => [start, number] as const)),
)
const VENDOR = new RegExp(`(?:^| )(${[...vendors.keys()].join('|')})`, 'iu')

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

  /** What an element's own tag and attributes say. */
  read({ tag, attributes }: Element): Named {
    let read = TAGS.get(tag) ?? UNNAMED
    if ((attributes.kinds & ATTRIBUTES.naming) === 0) return read
    for (const [index, name] of NAMING_ATTRIBUTES.entries()) {
      const value = attributes.get(name)
      if (value !== undefined) read = joined(read, this.#lookUp(value), index < OF_WIDGETS)
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
    let named = this.#known.get(names)
    if (named === undefined) {
      const { hints, pageTypes } = readNames(names)
      named = { hints, pageTypes, vendor: vendorOf(names) }
      this.#known.set(names, named)
    }
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
  const start = VENDOR.exec(names.slice(0, LONGEST))?.[1]
  return start === undefined ? NO_KIND : (vendors.get(start.toLowerCase()) ?? NO_KIND)
}

/** The hints of class names or an id. */
export function hintsOf(names: string): number {
  return readNames(names).hints
}

/** Of what kind of page a line of text speaks: a set for `pageTypesIn`. */
export function pageTypesOf(text: string): number {
  return readNames(text).pageTypes
}

/** What the words of names give, alone, in pairs, and run together. */
function readNames(names: string): Pick<Named, 'hints' | 'pageTypes'> {
  let hints = 0
  let pageTypes = 0
  for (const parts of wordsOfNames(names)) {
    let before: Word | undefined
    for (const part of parts) {
      const word = words.get(part)
      hints |= (word?.hints ?? 0) | (before?.pairs.get(part) ?? 0)
      pageTypes |= word?.pageTypes ?? 0
      before = word
    }
    if (parts.length > 1) hints |= words.get(parts.join(''))?.hints ?? 0
  }
  return { hints, pageTypes }
}
