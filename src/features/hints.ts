import { PAGE_NAMES, PAGE_SIDES, type PageSide } from '../lexicon/page-words.js'
import { HINT_TAGS, HINT_WORDS, PLACES, VENDORS, type Hint } from '../lexicon/markup-hints.js'
import type { Attributes, Element } from '../model/element.js'
import { KIND_NAMES } from '../model/kind.js'

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
  /** The sides of a page, a bit each: see `sidesIn`. */
  sides: number
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
  for (const [number, side] of PAGE_SIDES.entries()) {
    for (const phrase of PAGE_NAMES[side].split(', ')) entryOf(index, phrase).sides |= 1 << number
  }
  return index
}

function entryOf(index: Map<string, Word>, name: string): Word {
  let word = index.get(name)
  if (!word) index.set(name, (word = { hints: 0, sides: 0, pairs: new Map() }))
  return word
}

/** The sides of a page that a set of bits holds. */
export function sidesIn(set: number): readonly PageSide[] {
  return set === 0 ? NO_SIDES : PAGE_SIDES.filter((_, number) => (set & (1 << number)) !== 0)
}
const NO_SIDES: readonly PageSide[] = []

/** What the names of widgets begin with, by their first letter, with the number of their kind. */
const vendors: ReadonlyMap<string, readonly (readonly [start: string, kind: number])[]> = indexVendors()

function indexVendors() {
  const index = new Map<string, [string, number][]>()
  for (const [number, kind] of KIND_NAMES.entries()) {
    for (const start of VENDORS[kind]?.split(', ') ?? []) {
      const same = index.get(start.charAt(0))
      if (same) same.push([start, number])
      else index.set(start.charAt(0), [[start, number]])
    }
  }
  return index
}

/** The first two may name the maker of a widget. */
const NAMES = ['class', 'id', 'role', 'itemprop', 'data-component', 'data-testid', 'data-type', 'data-module'] as const
const OF_WIDGETS = 2
/** Longer lists of classes are made by machines. */
const LONGEST = 300

/** What a name says. */
export interface Named {
  readonly hints: number
  /** The sides of a page, for `sidesIn`. */
  readonly sides: number
  /** The number of the kind whose widgets' maker is named, or `NO_KIND`. */
  readonly vendor: number
}

/** Reads what elements say of themselves; names that come again are looked up once. */
export class NameReader {
  readonly #known = new Map<string, Named>()

  /** What an element's own tag and attributes say. */
  read({ tag, attributes }: Element): Named {
    let read = TAGS.get(tag) ?? UNNAMED
    let left = attributes.size
    for (let index = 0; left > 0 && index < NAMES.length; index++) {
      const value = attributes.get(NAMES[index] ?? '')
      if (value === undefined) continue
      left--
      read = joined(read, this.#lookUp(value), index < OF_WIDGETS)
    }
    return read
  }

  /** Of what kind of page the class of an element speaks, or else its id: a set for `sidesIn`. */
  sides(attributes: Attributes): number {
    const names = attributes.get('class') ?? attributes.get('id')
    return names === undefined ? 0 : this.#lookUp(names).sides
  }

  #lookUp(names: string): Named {
    let named = this.#known.get(names)
    if (named === undefined) {
      const { hints, sides } = readNames(names)
      named = { hints, sides, vendor: vendorOf(names) }
      this.#known.set(names, named)
    }
    return named
  }
}

/** What no name says. */
export const UNNAMED: Named = { hints: 0, sides: 0, vendor: NO_KIND }
const TAGS: ReadonlyMap<string, Named> = new Map(
  [...HINT_TAGS].map(([tag, hint]) => [tag, { ...UNNAMED, hints: hintBits(hint) }]),
)

/** The first maker that is named counts. */
function joined(known: Named, named: Named, maker: boolean): Named {
  if (known === UNNAMED && (maker || named.vendor === NO_KIND)) return named
  const vendor = known.vendor === NO_KIND && maker ? named.vendor : known.vendor
  return { hints: known.hints | named.hints, sides: known.sides, vendor }
}

function vendorOf(names: string): number {
  for (const name of names.slice(0, LONGEST).toLowerCase().split(' ')) {
    for (const [start, kind] of vendors.get(name.charAt(0)) ?? []) if (name.startsWith(start)) return kind
  }
  return NO_KIND
}

/** The hints of class names or an id. */
export function hintsOf(names: string): number {
  return readNames(names).hints
}

/** Of what kind of page a line of text speaks: a set for `sidesIn`. */
export function sidesOf(text: string): number {
  return readNames(text).sides
}

function readNames(names: string): Pick<Named, 'hints' | 'sides'> {
  const reading = new NameReading()
  const end = Math.min(names.length, LONGEST)
  let start = -1
  let before = NEITHER
  for (let at = 0; at < end; at++) {
    const now = classOf(names.charCodeAt(at))
    if (now === NEITHER || (now === CAPITAL && (before !== CAPITAL || opensWord(names, at)))) {
      if (start >= 0) reading.word(names.slice(start, at))
      start = now === NEITHER ? -1 : at
      if (now === NEITHER && names.charCodeAt(at) === SPACE) reading.endName()
    } else if (start < 0) start = at
    before = now
  }
  if (start >= 0) reading.word(names.slice(start, end))
  reading.endName()
  return reading
}

const SPACE = 32
const NEITHER = 0
const SMALL = 1
const CAPITAL = 2

/** Letters beyond ASCII count as small ones: classes seldom have any. */
function classOf(code: number): number {
  if (code >= 65 && code <= 90) return CAPITAL
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code > 127 ? SMALL : NEITHER
}

/** The last of several capitals begins a word where a small letter follows: `BBCNews`. */
function opensWord(names: string, at: number): boolean {
  return classOf(names.charCodeAt(at + 1)) === SMALL
}

/** What the words of one name give, alone, in pairs, and run together. */
class NameReading {
  hints = 0
  sides = 0
  private before: Word | undefined
  private whole = ''
  private parts = 0

  word(part: string): void {
    const name = part.toLowerCase()
    const word = words.get(name)
    if (word) {
      this.hints |= word.hints
      this.sides |= word.sides
    }
    if (this.before) this.hints |= this.before.pairs.get(name) ?? 0
    this.before = word
    this.whole += name
    this.parts++
  }

  endName(): void {
    if (this.parts > 1) this.hints |= words.get(this.whole)?.hints ?? 0
    this.before = undefined
    this.whole = ''
    this.parts = 0
  }
}
