import { lexicon } from '../lexicon/index.js'
import type { Block } from '../model/block.js'
import type { Facts } from '../model/facts.js'
import { IDEOGRAPH } from '../text/chars.js'
import { NUMBER, wordsOf, type WordList } from '../text/words.js'
import { featureTable, lazyColumns, logOf, rowsOf, type Columns, type Feature } from './columns.js'
import type { Measures } from './measure.js'
import type { Outline } from './markup/outline.js'
import { LIKE_PROSE, SURELY_PROSE } from './prose.js'
import { IN_DESCRIPTION, IN_H1, IN_TITLE, WordCounts } from './word-counts.js'

/** The other places where a word of a block may stand. */
const CORE = 0
const PAGE = 1
const TITLE = 2
const H1 = 3
const DESCRIPTION = 4
const COUNTED = 5

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
  (where: number, reach = 0) =>
  ({ shares, index }: Seen): number =>
    within(shares, where, index, reach)

/** What the words of a block have in common with the rest of the page: an article keeps to its subject. */
const TOPIC: readonly Feature<Seen>[] = [
  ['topic:words', ({ shares, index }) => logOf(shares.own[index] ?? 0)], // content words: of four letters or more, or two ideographs
  ['topic:core', shared(CORE)], // that stand in other blocks of the page's core
  ['topic:page', shared(PAGE)], // that stand in other blocks of the page
  ['topic:core-3', shared(CORE, 3)],
  ['topic:core-8', shared(CORE, 8)],
]
const TEXT_TABLE = featureTable(TOPIC)

/** What the words of a block have in common with what a page of HTML states about itself. */
const HTML_TABLE = featureTable<Seen>([
  ...TOPIC,
  ['topic:title', shared(TITLE)],
  ['topic:h1', shared(H1)],
  ['topic:description', shared(DESCRIPTION)],
  ['topic:title-3', shared(TITLE, 3)],
  ['topic:title-8', shared(TITLE, 8)],
  ['topic:description-8', shared(DESCRIPTION, 8)],
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
    const contents = contentsOf(measures, blocks.length)
    const counts = countWords(contents, core)
    if (outline) markStated(counts, outline.markup.facts, blocks, contents)
    const shares = sumShares(contents, counts, core)
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

/** The content words of a page, block by block. */
interface Contents {
  /** Their hashes; once they are counted, their places in the counts. */
  readonly words: Int32Array
  /** `words` of block i are those from `first[i]` to `first[i + 1]`. */
  readonly first: Int32Array
}

function contentsOf({ words, firstWord }: Measures, size: number): Contents {
  const hashes = new Int32Array(words.length)
  const first = new Int32Array(size + 1)
  let next = 0
  for (let index = 0; index < size; index++) {
    next = collect(words, firstWord[index] ?? 0, firstWord[index + 1] ?? 0, hashes, next)
    first[index + 1] = next
  }
  return { words: hashes, first }
}

/** Writes the hashes of the content words among the words `from` to `to`; returns the place behind them. */
function collect(
  { ids, starts, ends, kinds, hashes }: WordList,
  from: number,
  to: number,
  into: Int32Array,
  at: number,
): number {
  let before = 0
  let next = at
  for (let word = from; word < to; word++) {
    const hash = hashes[word] ?? 0
    if (kinds[word] === IDEOGRAPH) {
      if (before !== 0) into[next++] = Math.imul(before, 31) + hash
      before = hash
      continue
    }
    before = 0
    if ((ends[word] ?? 0) - (starts[word] ?? 0) >= SHORTEST && ids[word] !== NUMBER) into[next++] = hash
  }
  return next
}

/** Counts the words and puts their places where their hashes were: each is looked up once. */
function countWords({ words, first }: Contents, core: Uint8Array): WordCounts {
  const counts = new WordCounts(words.length)
  for (let index = 0; index < core.length; index++) {
    const isCore = core[index] === 1
    const end = first[index + 1] ?? 0
    for (let at = first[index] ?? 0; at < end; at++) words[at] = counts.add(words[at] ?? 0, index, isCore)
  }
  return counts
}

function markStated(counts: WordCounts, facts: Facts, blocks: readonly Block[], { words, first }: Contents): void {
  const meta = (...names: string[]): string => facts.metas.find(({ name }) => names.includes(name))?.content ?? ''
  markText(counts, `${facts.title ?? ''} ${meta('og:title')}`, IN_TITLE)
  markText(counts, meta('description', 'og:description'), IN_DESCRIPTION)
  for (const [index, { level }] of blocks.entries()) {
    if (level !== 1) continue
    for (let at = first[index] ?? 0; at < (first[index + 1] ?? 0); at++) counts.mark(words[at] ?? 0, IN_H1)
  }
}

function markText(counts: WordCounts, text: string, flag: number): void {
  const list = wordsOf(text, lexicon().trie.vocabulary)
  const hashes = new Int32Array(list.length)
  const count = collect(list, 0, list.length, hashes, 0)
  for (let at = 0; at < count; at++) counts.mark(counts.place(hashes[at] ?? 0), flag)
}

/** Content words of the blocks, and how many of them are shared with what, summed up to each block. */
interface Shares {
  readonly own: Float32Array
  readonly sums: Float64Array
  readonly wordSums: Float64Array
}

function sumShares({ words, first }: Contents, counts: WordCounts, core: Uint8Array): Shares {
  const size = core.length
  const own = new Float32Array(size)
  const sums = new Float64Array((size + 1) * COUNTED)
  const wordSums = new Float64Array(size + 1)
  for (let index = 0; index < size; index++) {
    const from = first[index] ?? 0
    const to = first[index + 1] ?? 0
    own[index] = to - from
    wordSums[index + 1] = to
    sums.copyWithin((index + 1) * COUNTED, index * COUNTED, (index + 1) * COUNTED)
    addFound(words, from, to, counts, core[index] ?? 0, sums, (index + 1) * COUNTED)
  }
  return { own, sums, wordSums }
}

/** Adds to `sums` how many of the words `from` to `to` stand elsewhere, by where; `itself` is what the block itself adds. */
function addFound(
  words: Int32Array,
  from: number,
  to: number,
  { all, core, flags }: WordCounts,
  itself: number,
  sums: Float64Array,
  column: number,
): void {
  let inCore = 0
  let inPage = 0
  let inTitle = 0
  let inH1 = 0
  let inDescription = 0
  for (let at = from; at < to; at++) {
    const place = words[at] as number
    if ((core[place] as number) > itself) inCore++
    if ((all[place] as number) > 1) inPage++
    const stated = flags[place] as number
    if (stated === 0) continue
    if (stated & IN_TITLE) inTitle++
    if (stated & IN_H1) inH1++
    if (stated & IN_DESCRIPTION) inDescription++
  }
  sums[column + CORE] = (sums[column + CORE] ?? 0) + inCore
  sums[column + PAGE] = (sums[column + PAGE] ?? 0) + inPage
  sums[column + TITLE] = (sums[column + TITLE] ?? 0) + inTitle
  sums[column + H1] = (sums[column + H1] ?? 0) + inH1
  sums[column + DESCRIPTION] = (sums[column + DESCRIPTION] ?? 0) + inDescription
}

/** The share among the content words of the blocks up to `reach` away; -1 where they have none. */
function within({ own, sums, wordSums }: Shares, column: number, index: number, reach: number): number {
  const from = Math.max(0, index - reach)
  const to = Math.min(own.length, index + reach + 1)
  const words = (wordSums[to] ?? 0) - (wordSums[from] ?? 0)
  return words === 0 ? -1 : ((sums[to * COUNTED + column] ?? 0) - (sums[from * COUNTED + column] ?? 0)) / words
}
