import { Vocabulary } from '../text/vocabulary.js'
import { NUMBER, UNKNOWN_WORD, WordList, readWords } from '../text/words.js'
import type { Kind } from '../model/kind.js'

export type Slot = 'line' | 'head' | 'start' | 'mark' | 'hint' | 'by' | 'and' | 'role' | 'published' | 'modified'

/** What a phrase says where it is found. */
export interface Entry {
  /** Absent for the words of bylines and dates, which belong to no kind by themselves. */
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
  /** Index of the first word, and of the word behind the last. */
  readonly from: number
  readonly to: number
}

interface Node {
  readonly next: Map<number, Node>
  /** Any word: the `*` of a phrase. */
  any: Node | undefined
  readonly entries: Entry[]
}

const newNode = (): Node => ({ next: new Map(), any: undefined, entries: [] })
/** `*` stands for one to so many words. */
const WILDCARD_WORDS = 3

/** All phrases of all languages in one tree of words, so that a text is read once whatever there is to find. */
export class PhraseTrie {
  readonly vocabulary = new Vocabulary()
  private readonly root = newNode()
  private beginnings: (Node | undefined)[] | undefined
  private readonly scratch = new WordList()

  add(phrase: string, kind: Kind | undefined, slot: Slot, language: number): void {
    let node = this.root
    for (const part of phrase.split(' ')) node = this.descend(node, part)
    if (node === this.root) throw new RangeError(`the phrase "${phrase}" holds no word`)
    const colon = phrase.endsWith(':')
    const same = node.entries.find((entry) => entry.kind === kind && entry.slot === slot && entry.colon === colon)
    if (same) same.languages |= language
    else node.entries.push({ kind, slot, phrase, colon, languages: language })
  }

  private descend(from: Node, part: string): Node {
    if (part === '*') return (from.any ??= newNode())
    if (part === '#') return child(from, NUMBER)
    this.scratch.length = 0
    readWords(part, NO_WORDS, this.scratch, { stops: 0, commas: 0 })
    let node = from
    for (let index = 0; index < this.scratch.length; index++) {
      const word = part.slice(this.scratch.starts[index], this.scratch.ends[index])
      node = child(node, this.scratch.ids[index] === NUMBER ? NUMBER : this.vocabulary.add(word))
    }
    return node
  }

  /** Most words of a text begin no phrase, so that question is answered from an array. */
  private begins(id: number): Node | undefined {
    if (id < 0) return id === NUMBER ? this.root.next.get(NUMBER) : undefined
    this.beginnings ??= this.indexRoot()
    return this.beginnings[id]
  }

  private indexRoot(): (Node | undefined)[] {
    return Array.from({ length: this.vocabulary.size }, (_, id) => this.root.next.get(id))
  }

  /** Every phrase of `languages` that stands in the words `from` to `to`, in their order. */
  find(words: WordList, from: number, to: number, languages: number): Hit[] {
    const hits: Hit[] = []
    for (let start = from; start < to; start++) {
      const node = this.begins(words.ids[start] ?? UNKNOWN_WORD)
      if (node) walk(node, { words, start, to, languages, hits }, start + 1)
    }
    return hits
  }
}

const NO_WORDS = new Vocabulary()

function child(node: Node, id: number): Node {
  let next = node.next.get(id)
  if (!next) node.next.set(id, (next = newNode()))
  return next
}

interface Search {
  readonly words: WordList
  readonly start: number
  readonly to: number
  readonly languages: number
  readonly hits: Hit[]
}

function walk(node: Node, search: Search, at: number): void {
  for (const entry of node.entries) {
    if (entry.languages & search.languages) search.hits.push({ entry, from: search.start, to: at })
  }
  if (at >= search.to) return
  const next = node.next.get(search.words.ids[at] ?? -1)
  if (next) walk(next, search, at + 1)
  if (node.any)
    for (let skip = 1; skip <= WILDCARD_WORDS && at + skip <= search.to; skip++) walk(node.any, search, at + skip)
}
