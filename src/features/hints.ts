import { HINT_TAGS, HINT_WORDS, PLACES, VENDORS, type Hint } from '../lexicon/markup-hints.js'
import type { Element } from '../model/element.js'
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

/** Words and pairs of words, with the hints that they give. */
const words: ReadonlyMap<string, number> = indexWords()

function indexWords(): ReadonlyMap<string, number> {
  const index = new Map<string, number>()
  for (const hint of HINTS) {
    for (const word of HINT_WORDS[hint]?.split(', ') ?? []) index.set(word, (index.get(word) ?? 0) | hintBits(hint))
  }
  return index
}

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

const NAMES = ['class', 'id', 'role', 'itemprop', 'data-component', 'data-testid', 'data-type', 'data-module'] as const
/** Longer lists of classes are made by machines. */
const LONGEST = 300

interface Named {
  readonly hints: number
  readonly vendor: number
}

/** Reads what elements say of themselves; names that come again are looked up once. */
export class HintReader {
  readonly #known = new Map<string, Named>()

  /** The hints of an element's own name and attributes. */
  read({ tag, attributes }: Element): number {
    const hint = HINT_TAGS.get(tag)
    let set = hint === undefined ? 0 : hintBits(hint)
    if (attributes.size === 0) return set
    for (const name of NAMES) {
      const value = attributes.get(name)
      if (value !== undefined) set |= this.#lookUp(value).hints
    }
    return set
  }

  /** The number of the kind whose widgets' maker its class or id names, or -1. */
  vendor({ attributes }: Element): number {
    for (const name of ['class', 'id']) {
      const value = attributes.get(name)
      const { vendor } = value === undefined ? UNNAMED : this.#lookUp(value)
      if (vendor !== NO_KIND) return vendor
    }
    return NO_KIND
  }

  #lookUp(names: string): Named {
    let named = this.#known.get(names)
    if (named === undefined) {
      named = { hints: hintsOf(names), vendor: vendorOf(names) }
      this.#known.set(names, named)
    }
    return named
  }
}

const UNNAMED: Named = { hints: 0, vendor: NO_KIND }

function vendorOf(names: string): number {
  for (const name of names.slice(0, LONGEST).toLowerCase().split(' ')) {
    for (const [start, kind] of vendors.get(name.charAt(0)) ?? []) if (name.startsWith(start)) return kind
  }
  return NO_KIND
}

/** The hints of class names or an id. */
export function hintsOf(names: string): number {
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
  return reading.hints
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
  #before = ''
  #whole = ''

  word(part: string): void {
    const word = part.toLowerCase()
    this.hints |= words.get(word) ?? 0
    if (this.#before !== '') this.hints |= words.get(`${this.#before} ${word}`) ?? 0
    this.#before = word
    this.#whole += word
  }

  endName(): void {
    if (this.#whole !== this.#before) this.hints |= words.get(this.#whole) ?? 0
    this.#before = ''
    this.#whole = ''
  }
}
