import { lexicon } from '../lexicon/index.js'
import type { Block } from '../model/block.js'
import type { Facts } from '../model/facts.js'
import { IDEOGRAPH } from '../text/chars.js'
import { NUMBER, wordsOf, type WordList } from '../text/words.js'
import { featureTable, lazyColumns, logOf, rowsOf, type Columns, type Feature } from './columns.js'
import type { Measures } from './measure.js'
import type { Outline } from './markup/outline.js'
import { LIKE_PROSE, SURELY_PROSE } from './prose.js'
import { prefixSums } from './sums.js'

/** A content word of the page, and where it stands. */
interface Word {
  /** Blocks of the page that have it, and of its core. */
  blocks: number
  coreBlocks: number
  /** The last block that was counted. */
  last: number
  inTitle: boolean
  inH1: boolean
  inDescription: boolean
}

/** Whether a word of a block stands somewhere else. @param itself how often the block itself counts in the core */
type Elsewhere = (word: Word, itself: number) => boolean

const inCore: Elsewhere = ({ coreBlocks }, itself) => coreBlocks > itself
const inPage: Elsewhere = ({ blocks }) => blocks > 1
const inTitle: Elsewhere = (word) => word.inTitle
const inH1: Elsewhere = (word) => word.inH1
const inDescription: Elsewhere = (word) => word.inDescription

/** Shorter words hold a sentence together and are on every page. */
const SHORTEST = 4
/** A page with fewer blocks of prose has no core. */
const SMALLEST_CORE = 3

/** A block among the content words of its page. */
interface Seen {
  readonly shares: Shares
  readonly index: number
}

/** The share of a block's content words, or of those up to `reach` blocks away, that stand somewhere else. */
const shared =
  (elsewhere: Elsewhere, reach = 0) =>
  ({ shares, index }: Seen): number =>
    shares.within(elsewhere, index, reach)

/** What the words of a block have in common with the rest of the page: an article keeps to its subject. */
const TOPIC: readonly Feature<Seen>[] = [
  ['topic:words', ({ shares, index }) => logOf(shares.wordsOf(index))], // content words: of four letters or more, or two ideographs
  ['topic:core', shared(inCore)], // that stand in other blocks of the page's core
  ['topic:page', shared(inPage)], // that stand in other blocks of the page
  ['topic:core-3', shared(inCore, 3)],
  ['topic:core-8', shared(inCore, 8)],
]
const TEXT_TABLE = featureTable(TOPIC)

/** What the words of a block have in common with what a page of HTML states about itself. */
const HTML_TABLE = featureTable<Seen>([
  ...TOPIC,
  ['topic:title', shared(inTitle)],
  ['topic:h1', shared(inH1)],
  ['topic:description', shared(inDescription)],
  ['topic:title-3', shared(inTitle, 3)],
  ['topic:title-8', shared(inTitle, 8)],
  ['topic:description-8', shared(inDescription, 8)],
])

/** @param prose how much of a sentence each block is, 0 to 1. */
export function computeTopic(
  blocks: readonly Block[],
  measures: Measures,
  prose: Float32Array,
  outline: Outline | undefined,
): Columns {
  const table = outline ? HTML_TABLE : TEXT_TABLE
  return lazyColumns(table.names, () => {
    const core = findCore(prose, outline)
    const words = new Map<number, Word>()
    const contents = blocks.map((_, index) => {
      const { firstWord } = measures
      const hashes = contentHashes(measures.words, firstWord[index] ?? 0, firstWord[index + 1] ?? 0)
      return hashes.map((hash) => count(words, hash, index, core[index] ?? 0))
    })
    if (outline) markStated(words, outline.markup.facts, blocks, contents)
    const shares = new Shares(contents, core)
    return rowsOf(table, blocks.length, (index) => ({ shares, index }))
  })
}

function findCore(prose: Float32Array, outline: Outline | undefined): Uint8Array {
  const best = outline?.best
  const core = new Uint8Array(prose.length)
  let size = 0
  for (let index = best?.firstBlock ?? 0; index < (best?.lastBlock ?? 0); index++) {
    if ((prose[index] ?? 0) <= LIKE_PROSE) continue
    core[index] = 1
    size++
  }
  return size >= SMALLEST_CORE ? core : Uint8Array.from(prose, (share) => (share > SURELY_PROSE ? 1 : 0))
}

/** The hashes of the content words among the words `from` to `to`. */
function contentHashes({ ids, starts, ends, kinds, hashes }: WordList, from: number, to: number): readonly number[] {
  const found: number[] = []
  let before = 0
  for (let word = from; word < to; word++) {
    const hash = hashes[word] ?? 0
    const isIdeograph = kinds[word] === IDEOGRAPH
    if (isIdeograph) {
      if (before !== 0) found.push((Math.imul(before, 31) + hash) | 0)
    } else if ((ends[word] ?? 0) - (starts[word] ?? 0) >= SHORTEST && ids[word] !== NUMBER) found.push(hash)
    before = isIdeograph ? hash : 0
  }
  return found
}

/** Counts a word once for each block that it stands in. */
function count(words: Map<number, Word>, hash: number, block: number, core: number): Word {
  let word = words.get(hash)
  if (!word) {
    word = { blocks: 0, coreBlocks: 0, last: -1, inTitle: false, inH1: false, inDescription: false }
    words.set(hash, word)
  }
  if (word.last === block) return word
  word.last = block
  word.blocks++
  word.coreBlocks += core
  return word
}

function markStated(
  words: ReadonlyMap<number, Word>,
  facts: Facts,
  blocks: readonly Block[],
  contents: readonly (readonly Word[])[],
): void {
  const meta = (...names: string[]): string => facts.metas.find(({ name }) => names.includes(name))?.content ?? ''
  for (const word of wordsIn(`${facts.title ?? ''} ${meta('og:title')}`, words)) word.inTitle = true
  for (const word of wordsIn(meta('description', 'og:description'), words)) word.inDescription = true
  for (const [index, { level }] of blocks.entries())
    if (level === 1) for (const word of contents[index] ?? []) word.inH1 = true
}

/** The content words of a text that stand on the page, too. */
function wordsIn(text: string, words: ReadonlyMap<number, Word>): readonly Word[] {
  const list = wordsOf(text, lexicon().trie.vocabulary)
  return contentHashes(list, 0, list.length).flatMap((hash) => words.get(hash) ?? [])
}

/** What the blocks share with each other, and with what the page states. */
class Shares {
  readonly #contents: readonly (readonly Word[])[]
  readonly #core: Uint8Array
  readonly #words: Float64Array
  readonly #sums = new Map<Elsewhere, Float64Array>()

  constructor(contents: readonly (readonly Word[])[], core: Uint8Array) {
    this.#contents = contents
    this.#core = core
    this.#words = prefixSums(contents.map(({ length }) => length))
  }

  wordsOf(index: number): number {
    return this.#contents[index]?.length ?? 0
  }

  /** The share among the content words of the blocks up to `reach` away; -1 where they have none. */
  within(elsewhere: Elsewhere, index: number, reach: number): number {
    const from = Math.max(0, index - reach)
    const to = Math.min(this.#contents.length, index + reach + 1)
    const words = (this.#words[to] ?? 0) - (this.#words[from] ?? 0)
    const sums = this.#sumsOf(elsewhere)
    return words === 0 ? -1 : ((sums[to] ?? 0) - (sums[from] ?? 0)) / words
  }

  #sumsOf(elsewhere: Elsewhere): Float64Array {
    let sums = this.#sums.get(elsewhere)
    if (sums) return sums
    sums = prefixSums(
      this.#contents.map((words, index) => {
        const itself = this.#core[index] ?? 0
        return words.reduce((found, word) => found + (elsewhere(word, itself) ? 1 : 0), 0)
      }),
    )
    this.#sums.set(elsewhere, sums)
    return sums
  }
}
