import { Vocabulary } from '../text/vocabulary.js'
import { NUMBER, UNKNOWN_WORD, WordList, readWords } from '../text/words.js'
import type { Kind } from '../model/kind.js'
import { doubled } from '../lib/arrays.js'
import { NO_NODE, ROOT, WordTree } from '../lib/word-tree.js'

/** How a phrase counts; `by` and `beside` are the words of bylines and dates, which are known, but not searched for. */
export type Slot = 'line' | 'head' | 'start' | 'mark' | 'hint' | 'by' | 'beside'

/** What a phrase says where it is found. */
export interface Entry {
  /** Absent for words that are not searched for: they belong to no kind by themselves. */
  readonly kind: Kind | undefined
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

/** `*` matches one to this many words. */
const WILDCARD_WORDS = 3
const HAS_SLOTS = /[*#]/u
const WORDS = 1 << 14

/** All phrases of all languages in one tree of words, so that one pass over a text finds them all. */
export class PhraseTrie {
  readonly vocabulary = new Vocabulary()
  readonly #tree = new WordTree()
  /** By node what the phrases say that end there. */
  readonly #entries: (Entry[] | undefined)[] = []
  /** By node its child for any word. */
  readonly #any: number[] = []
  /**
   * By the number of a word, and `NUMBER` before them all, a bit for each language in which it begins a phrase. They rule most
   * words of a text out without asking the tree: 3 % of a call.
   */
  #beginnings = new Int32Array(WORDS)
  readonly #scratch = new WordList()

  add(phrase: string, kind: Kind | undefined, slot: Slot, language: number): void {
    if (phrase.startsWith('*')) throw new RangeError(`the phrase "${phrase}" begins with a wildcard`)
    const node = HAS_SLOTS.test(phrase)
      ? phrase.split(' ').reduce((from, part) => this.#descend(from, part), ROOT)
      : this.#descendWords(ROOT, phrase)
    if (node === ROOT) throw new RangeError(`the phrase "${phrase}" holds no word`)
    if (kind !== undefined) this.#noteBeginning(node, language)
    const colon = phrase.endsWith(':')
    const entries = (this.#entries[node] ??= [])
    const same = entries.find((entry) => entry.kind === kind && entry.slot === slot && entry.colon === colon)
    if (same) same.languages |= language
    else entries.push({ kind, slot, phrase, colon, languages: language })
  }

  #descend(from: number, part: string): number {
    if (part === '*') return this.#child(from, ANY)
    if (part === '#') return this.#child(from, NUMBER)
    return this.#descendWords(from, part)
  }

  #descendWords(from: number, text: string): number {
    const words = this.#scratch
    words.length = 0
    readWords(text, this.vocabulary, words, { stops: 0, commas: 0, signs: 0 })
    let node = from
    for (let index = 0; index < words.length; index++) {
      const id = words.ids[index] ?? UNKNOWN_WORD
      const known = id === UNKNOWN_WORD ? this.vocabulary.add(text.slice(words.starts[index], words.ends[index])) : id
      node = this.#child(node, known)
    }
    return node
  }

  #child(from: number, id: number): number {
    const child = this.#tree.child(from, id)
    while (this.#entries.length <= child) {
      this.#entries.push(undefined)
      this.#any.push(NO_NODE)
    }
    if (id === ANY) this.#any[from] = child
    return child
  }

  /** @param last node of the phrase */
  #noteBeginning(last: number, language: number): void {
    let first = last
    for (let parent = last; parent !== ROOT; parent = this.#tree.parent(parent)) first = parent
    const at = this.#tree.word(first) - NUMBER
    while (at >= this.#beginnings.length) this.#beginnings = doubled(this.#beginnings)
    this.#beginnings[at] = (this.#beginnings[at] ?? 0) | language
  }

  /** Whether a word is a phrase by itself, of a slot where one is given. */
  has(word: string, slot?: Slot): boolean {
    const node = this.#tree.find(ROOT, this.vocabulary.find(word, 0, word.length))
    return this.#entries[node]?.some((entry) => slot === undefined || entry.slot === slot) ?? false
  }

  /** Every phrase of `languages` in the words `from` to `to`, in their order. */
  find(words: WordList, from: number, to: number, languages: number): readonly Hit[] {
    const { ids } = words
    let search: Search | undefined
    for (let start = from; start < to; start++) {
      const id = ids[start] as number
      // Most words of a text begin no phrase of its languages.
      if (((this.#beginnings[id - NUMBER] ?? 0) & languages) === 0) continue
      search ??= { words, from, start, to, languages, hits: [] }
      search.start = start
      this.#walk(this.#tree.find(ROOT, id), search, start + 1)
    }
    return search ? search.hits : NO_HITS
  }

  #walk(node: number, search: Search, at: number): void {
    const entries = this.#entries[node]
    if (entries) collect(entries, search, at)
    if (at >= search.to) return
    const next = this.#tree.find(node, search.words.ids[at] as number)
    if (next !== NO_NODE) this.#walk(next, search, at + 1)
    const any = this.#any[node]
    if (any === undefined || any === NO_NODE) return
    for (let skip = 1; skip <= WILDCARD_WORDS && at + skip <= search.to; skip++) this.#walk(any, search, at + skip)
  }
}

/** In the place of a word: any. */
const ANY = -8

const NO_HITS: readonly Hit[] = []

interface Search {
  readonly words: WordList
  readonly from: number
  /** Where the phrase begins that is being followed. */
  start: number
  readonly to: number
  readonly languages: number
  readonly hits: Hit[]
}

function collect(entries: readonly Entry[], search: Search, at: number): void {
  for (const entry of entries) {
    if (entry.kind !== undefined && entry.languages & search.languages)
      search.hits.push({ entry, from: search.start - search.from, to: at - search.from })
  }
}
