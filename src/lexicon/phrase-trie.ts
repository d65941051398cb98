import { Vocabulary } from '../text/vocabulary.js'
import { NUMBER, UNKNOWN_WORD, WordList, readWords } from '../text/words.js'
import { KIND_NAMES, type Kind } from '../model/kind.js'

export type Slot = 'line' | 'head' | 'start' | 'mark' | 'hint' | 'by' | 'and' | 'role' | 'published' | 'modified'

/** What a phrase says where it is found. */
export interface Entry {
  /** Absent for the words of bylines and dates, which belong to no kind by themselves. */
  readonly kind: Kind | undefined
  /** The bit of its number; 0 where it has none. */
  readonly kindBit: number
  readonly slot: Slot
  readonly phrase: string
  /** It ends in a colon, and must do so in the text. */
  readonly colon: boolean
  /** A bit for each language that has the phrase. */
  languages: number
}

export interface Hit {
  readonly entry: Entry
  /** Place of the first word among those that were searched, and of the word behind the last. */
  readonly from: number
  readonly to: number
}

const KIND_BITS: ReadonlyMap<Kind, number> = new Map(KIND_NAMES.map((kind, number) => [kind, 1 << number]))

/** Sets of kinds are the bits of an integer. */
export function kindBit(kind: Kind | undefined): number {
  return kind === undefined ? 0 : (KIND_BITS.get(kind) ?? 0)
}

/** Most nodes have one child and no entry, so that neither a map nor a list is made for them. */
class Node {
  /** Any word: the `*` of a phrase. */
  any: Node | undefined
  entries: Entry[] | undefined
  private onlyId = NOBODY
  private only: Node | undefined
  private others: Map<number, Node> | undefined

  get(id: number): Node | undefined {
    return id === this.onlyId ? this.only : this.others?.get(id)
  }

  /** The child for a word, made where there is none. */
  child(id: number): Node {
    const known = this.get(id)
    if (known) return known
    const made = new Node()
    if (this.only) (this.others ??= new Map<number, Node>()).set(id, made)
    else {
      this.onlyId = id
      this.only = made
    }
    return made
  }

  children(): Node[] {
    return [this.only, ...(this.others?.values() ?? []), this.any].filter((child) => child !== undefined)
  }

  /** The words that have a child. */
  ids(): number[] {
    return this.only ? [this.onlyId, ...(this.others?.keys() ?? [])] : []
  }
}

/** No word has this number. */
const NOBODY = -9
/** `*` stands for one to so many words. */
const WILDCARD_WORDS = 3

/** All phrases of all languages in one tree of words, so that a text is read once whatever there is to find. */
export class PhraseTrie {
  readonly vocabulary = new Vocabulary()
  private readonly root = new Node()
  private beginnings: Beginnings | undefined
  private readonly scratch = new WordList()

  add(phrase: string, kind: Kind | undefined, slot: Slot, language: number): void {
    if (phrase.startsWith('*')) throw new RangeError(`the phrase "${phrase}" begins with a wildcard`)
    let node = this.root
    for (const part of phrase.split(' ')) node = this.descend(node, part)
    if (node === this.root) throw new RangeError(`the phrase "${phrase}" holds no word`)
    const colon = phrase.endsWith(':')
    const same = node.entries?.find((entry) => entry.kind === kind && entry.slot === slot && entry.colon === colon)
    if (same) same.languages |= language
    else (node.entries ??= []).push({ kind, kindBit: kindBit(kind), slot, phrase, colon, languages: language })
  }

  private descend(from: Node, part: string): Node {
    if (part === '*') return (from.any ??= new Node())
    if (part === '#') return from.child(NUMBER)
    this.scratch.length = 0
    readWords(part, this.vocabulary, this.scratch, { stops: 0, commas: 0, signs: 0 })
    let node = from
    for (let index = 0; index < this.scratch.length; index++) {
      const id = this.scratch.ids[index] ?? UNKNOWN_WORD
      const word = id === UNKNOWN_WORD ? part.slice(this.scratch.starts[index], this.scratch.ends[index]) : ''
      node = node.child(id === UNKNOWN_WORD ? this.vocabulary.add(word) : id)
    }
    return node
  }

  /**
   * Every phrase of `languages` that stands in the words `from` to `to`, in their order; those of bylines and dates,
   * which are everyday words, only up to `LOOSE_WORDS`.
   */
  find(words: WordList, from: number, to: number, languages: number): readonly Hit[] {
    const loose = to - from <= LOOSE_WORDS
    const { all, kinds, pairs } = (this.beginnings ??= indexBeginnings(this.root, this.vocabulary.size))
    const masks = loose ? all : kinds
    let search: Search | undefined
    for (let start = from; start < to; start++) {
      const id = words.ids[start] ?? UNKNOWN_WORD
      const mask = masks[id - NUMBER] ?? 0
      // Most words of a text begin no phrase of its languages, and most others none with the word behind them.
      if ((mask & languages) === 0) continue
      if ((mask & OPEN) === 0 && !holds(pairs, id, start + 1 < to ? (words.ids[start + 1] ?? NOBODY) : NOBODY)) continue
      const node = this.root.get(id)
      if (!node) continue
      search ??= { words, from, start, to, languages, loose, hits: [] }
      search.start = start
      walk(node, search, start + 1)
    }
    return search ? search.hits : NO_HITS
  }
}

/** What a phrase may begin with: all that the tree is asked for most words of a text. */
interface Beginnings {
  /** By the number of a word and `NUMBER` before them all: a bit for each language in which it begins a phrase. */
  readonly all: Int32Array
  /** Without the phrases that belong to no kind. */
  readonly kinds: Int32Array
  /** A bit for every two words that begin a phrase, and for a few others that share it. */
  readonly pairs: Int32Array
}

/** Beside the bits of languages: the word is a phrase by itself, or any word may follow. */
const OPEN = 1 << 31
const PAIR_BITS = 18

function indexBeginnings(root: Node, words: number): Beginnings {
  const all = new Int32Array(words - NUMBER)
  const kinds = new Int32Array(words - NUMBER)
  const pairs = new Int32Array(1 << (PAIR_BITS - 5))
  for (let id = NUMBER; id < words; id++) {
    const node = root.get(id)
    if (!node) continue
    const open = node.entries || node.any ? OPEN : 0
    all[id - NUMBER] = open | languagesIn(node, () => true)
    kinds[id - NUMBER] = open | languagesIn(node, ({ kind }) => kind !== undefined)
    for (const second of node.ids()) {
      const pair = pairOf(id, second)
      pairs[pair >> 5] = (pairs[pair >> 5] ?? 0) | (1 << (pair & 31))
    }
  }
  return { all, kinds, pairs }
}

function holds(pairs: Int32Array, first: number, second: number): boolean {
  const pair = pairOf(first, second)
  return ((pairs[pair >> 5] ?? 0) & (1 << (pair & 31))) !== 0
}

/** Both factors are odd and have no pattern, so that neighbouring numbers end up apart. */
function pairOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> (32 - PAIR_BITS)
}

function languagesIn(node: Node, counts: (entry: Entry) => boolean): number {
  let languages = 0
  for (const entry of node.entries ?? []) if (counts(entry)) languages |= entry.languages
  for (const child of node.children()) languages |= languagesIn(child, counts)
  return languages
}

const NO_HITS: readonly Hit[] = []
/** Bylines and dates are no longer than this. */
const LOOSE_WORDS = 30

interface Search {
  readonly words: WordList
  readonly from: number
  /** Where the phrase begins that is being followed. */
  start: number
  readonly to: number
  readonly languages: number
  /** Whether entries without a kind count. */
  readonly loose: boolean
  readonly hits: Hit[]
}

function collect(entries: readonly Entry[], search: Search, at: number): void {
  for (const entry of entries) {
    if (entry.kind === undefined && !search.loose) continue
    if (entry.languages & search.languages)
      search.hits.push({ entry, from: search.start - search.from, to: at - search.from })
  }
}

function walk(node: Node, search: Search, at: number): void {
  if (node.entries) collect(node.entries, search, at)
  if (at >= search.to) return
  const next = node.get(search.words.ids[at] ?? -1)
  if (next) walk(next, search, at + 1)
  if (node.any)
    for (let skip = 1; skip <= WILDCARD_WORDS && at + skip <= search.to; skip++) walk(node.any, search, at + skip)
}
