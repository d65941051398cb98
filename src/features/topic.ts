import { lexicon } from '../lexicon/index.js'
import type { Block } from '../model/block.js'
import type { Facts } from '../model/facts.js'
import { IDEOGRAPH } from '../text/chars.js'
import { NUMBER, WordList, readWords } from '../text/words.js'
import type { Columns } from './columns.js'
import type { Measures } from './measure.js'
import type { Outline } from './outline.js'
import { IN_DESCRIPTION, IN_H1, IN_TITLE, WordCounts } from './word-counts.js'

/** What the words of a block have in common with the rest of the page: an article keeps to its subject. */
const TOPIC = [
  'topic:words', // logarithm of its content words: of four letters or more, or two ideographs
  'topic:core', // share of them that stand in other blocks of the page's core
  'topic:page', // share of them that stand in other blocks of the page
  'topic:core-3', // `core` within 3 blocks
  'topic:core-8', // `core` within 8 blocks
] as const

/** And with what the page states about itself; only for HTML. */
const STATED = [
  'topic:title', // share of its content words that stand in the title
  'topic:h1', // in the first headings
  'topic:description', // in the description
  'topic:title-3', // `title` within 3 blocks
  'topic:title-8', // `title` within 8 blocks
  'topic:description-8', // `description` within 8 blocks
] as const

export const TOPIC_FEATURES: readonly string[] = TOPIC
export const STATED_TOPIC_FEATURES: readonly string[] = [...TOPIC, ...STATED]

/** Shorter words hold a sentence together and are on every page. */
const SHORTEST = 4
/** How much of a sentence a block of the core is. */
const PROSE = 0.5
const PROSE_OF_TEXT = 0.7
/** Fewer blocks are no core. */
const SMALLEST_CORE = 3

/** @param prose how much of a sentence each block is, 0 to 1. */
export function computeTopic(
  blocks: readonly Block[],
  measures: Measures,
  prose: Float32Array,
  outline: Outline | undefined,
): Columns {
  const names = outline ? STATED_TOPIC_FEATURES : TOPIC_FEATURES
  const core = findCore(prose, outline)
  const counts = countWords(measures, core)
  if (outline) markStated(counts, outline.markup.facts, blocks, measures)
  const shares = sumShares(measures, counts, core)
  const width = names.length
  const rows = new Float32Array(blocks.length * width)
  for (let index = 0; index < blocks.length; index++) {
    const share = (column: number, reach: number): number => within(shares, column, index, reach)
    const known = Math.log2(1 + (shares.own[index] ?? 0)) / 4
    const row = [known, share(CORE, 0), share(PAGE, 0), share(CORE, 3), share(CORE, 8)]
    rows.set(row, index * width)
    if (!outline) continue
    const stated = [share(TITLE, 0), share(H1, 0), share(DESCRIPTION, 0)]
    rows.set([...stated, share(TITLE, 3), share(TITLE, 8), share(DESCRIPTION, 8)], index * width + row.length)
  }
  return { names, rows }
}

function findCore(prose: Float32Array, outline: Outline | undefined): Uint8Array {
  const best = outline?.best
  const core = new Uint8Array(prose.length)
  let size = 0
  for (let index = best?.firstBlock ?? 0; index < (best?.lastBlock ?? 0); index++) {
    if ((prose[index] ?? 0) <= PROSE) continue
    core[index] = 1
    size++
  }
  return size >= SMALLEST_CORE ? core : Uint8Array.from(prose, (share) => (share > PROSE_OF_TEXT ? 1 : 0))
}

/** Calls `each` with the hash of every content word of a block. */
function eachWord({ words, firstWord }: Measures, index: number, each: (hash: number) => void): void {
  eachIn(words, firstWord[index] ?? 0, firstWord[index + 1] ?? 0, each)
}

function eachIn(
  { ids, starts, ends, kinds, hashes }: WordList,
  from: number,
  to: number,
  each: (hash: number) => void,
) {
  let before = 0
  for (let word = from; word < to; word++) {
    const hash = hashes[word] ?? 0
    if (kinds[word] === IDEOGRAPH) {
      if (before !== 0) each((Math.imul(before, 31) + hash) | 0)
      before = hash
      continue
    }
    before = 0
    if ((ends[word] ?? 0) - (starts[word] ?? 0) >= SHORTEST && ids[word] !== NUMBER) each(hash)
  }
}

function countWords(measures: Measures, core: Uint8Array): WordCounts {
  const counts = new WordCounts(measures.words.length)
  for (let index = 0; index < core.length; index++) {
    const isCore = core[index] === 1
    eachWord(measures, index, (hash) => {
      counts.add(hash, index, isCore)
    })
  }
  return counts
}

function markStated(counts: WordCounts, facts: Facts, blocks: readonly Block[], measures: Measures): void {
  const meta = (...names: string[]): string => facts.metas.find(({ name }) => names.includes(name))?.content ?? ''
  markText(counts, `${facts.title ?? ''} ${meta('og:title')}`, IN_TITLE)
  markText(counts, meta('description', 'og:description'), IN_DESCRIPTION)
  for (const [index, { level }] of blocks.entries()) {
    if (level === 1)
      eachWord(measures, index, (hash) => {
        counts.mark(hash, IN_H1)
      })
  }
}

function markText(counts: WordCounts, text: string, flag: number): void {
  const words = new WordList()
  readWords(text, lexicon().trie.vocabulary, words, { stops: 0, commas: 0, signs: 0 })
  eachIn(words, 0, words.length, (hash) => {
    counts.mark(hash, flag)
  })
}

const CORE = 0
const PAGE = 1
const TITLE = 2
const H1 = 3
const DESCRIPTION = 4
const COUNTED = 5

/** Content words of the blocks, and how many of them are shared with what, summed up to each block. */
interface Shares {
  readonly own: Float32Array
  readonly sums: Float64Array
  readonly wordSums: Float64Array
}

function sumShares(measures: Measures, counts: WordCounts, core: Uint8Array): Shares {
  const size = core.length
  const own = new Float32Array(size)
  const sums = new Float64Array((size + 1) * COUNTED)
  const wordSums = new Float64Array(size + 1)
  const found = new Int32Array(COUNTED)
  for (let index = 0; index < size; index++) {
    found.fill(0)
    let words = 0
    const itself = core[index] ?? 0
    eachWord(measures, index, (hash) => {
      const at = counts.place(hash)
      const flags = counts.flags[at] ?? 0
      words++
      if ((counts.core[at] ?? 0) > itself) found[CORE] = (found[CORE] ?? 0) + 1
      if ((counts.all[at] ?? 0) > 1) found[PAGE] = (found[PAGE] ?? 0) + 1
      if (flags & IN_TITLE) found[TITLE] = (found[TITLE] ?? 0) + 1
      if (flags & IN_H1) found[H1] = (found[H1] ?? 0) + 1
      if (flags & IN_DESCRIPTION) found[DESCRIPTION] = (found[DESCRIPTION] ?? 0) + 1
    })
    own[index] = words
    wordSums[index + 1] = (wordSums[index] ?? 0) + words
    for (let column = 0; column < COUNTED; column++) {
      sums[(index + 1) * COUNTED + column] = (sums[index * COUNTED + column] ?? 0) + (found[column] ?? 0)
    }
  }
  return { own, sums, wordSums }
}

/** The share among the content words of the blocks up to `reach` away; -1 where they have none. */
function within({ own, sums, wordSums }: Shares, column: number, index: number, reach: number): number {
  const from = Math.max(0, index - reach)
  const to = Math.min(own.length, index + reach + 1)
  const words = (wordSums[to] ?? 0) - (wordSums[from] ?? 0)
  return words === 0 ? -1 : ((sums[to * COUNTED + column] ?? 0) - (sums[from * COUNTED + column] ?? 0)) / words
}
