import type { Measures } from '../features/measure.js'
import { lexicon } from '../lexicon/index.js'
import { readTable, unpacker } from '../score/unpack.js'
import { CUE_KINDS, WORD_BIAS, WORD_BITS, WORD_WEIGHTS, WORDS } from '../score/word-weights.js'
import type { Context } from './context.js'

/**
 * What the words of a block, whatever their order, say of its kind, and what the words around it say: a bag of the
 * lexicon's words with a weight for each kind.
 */
const GROUPS = ['own', 'near', 'before', 'after'] as const
/** Columns of a row: for each group every kind that words can tell. */
export const WORD_CUES: readonly string[] = GROUPS.flatMap((group) => CUE_KINDS.map((kind) => `words-${group}:${kind}`))

const KINDS = CUE_KINDS.length
/** Longer blocks are prose: their words speak of the world, not of the page. */
const LONGEST = 60
/** Blocks on both sides that are near, and on one side that are before or after. */
const NEAR = 2
const FAR = 8
/** A kind that is less likely than this is out of the question. */
const FLOOR = 0.003
/** Weighs the neighbourhood so that its columns are about as large as the others. */
const SCALE = 2

/**
 * Writes rows of `WORD_CUES.length` numbers for the blocks that are asked for, best in their order. The words of a block
 * are read when it or one near it is asked for: most of a cleaned text never is.
 */
export class WordCues {
  readonly #measures: Measures
  readonly #count: number
  /** Probabilities of the kinds of the blocks by their words; all 0 where a block has none that tell. */
  readonly #likely: Float32Array
  /** Sums of these before each block from `#first` to `#last`, and up to there. */
  readonly #sums: Float64Array
  #first = 0
  #last = 0
  /** The last block in which a word was seen. */
  readonly #seen = new Int32Array(WORDS.length).fill(-1)

  constructor({ blocks, measures }: Context) {
    this.#measures = measures
    this.#count = blocks.length
    this.#likely = new Float32Array(this.#count * KINDS)
    this.#sums = new Float64Array((this.#count + 1) * KINDS)
  }

  write(index: number, rows: Float32Array, column: number): void {
    this.#readAround(index)
    for (let kind = 0; kind < KINDS; kind++) {
      const own = this.#likely[index * KINDS + kind] ?? 0
      rows[column + kind] = own === 0 ? 0 : Math.log((own + FLOOR) / FLOOR)
    }
    this.#writeMeans(index - NEAR, index + NEAR + 1, rows, column + KINDS)
    this.#writeMeans(index - FAR, index, rows, column + 2 * KINDS)
    this.#writeMeans(index + 1, index + 1 + FAR, rows, column + 3 * KINDS)
  }

  #writeMeans(first: number, last: number, rows: Float32Array, column: number): void {
    const from = Math.max(0, first)
    const to = Math.min(this.#count, last)
    const share = Math.max(1, to - from)
    for (let kind = 0; kind < KINDS; kind++) {
      const sum = (this.#sums[to * KINDS + kind] ?? 0) - (this.#sums[from * KINDS + kind] ?? 0)
      rows[column + kind] = (SCALE * sum) / share
    }
  }

  #readAround(index: number): void {
    const from = Math.max(0, index - FAR)
    const to = Math.min(this.#count, index + 1 + FAR)
    if (from < this.#first || from > this.#last) {
      this.#first = this.#last = from
      this.#sums.fill(0, from * KINDS, (from + 1) * KINDS)
    }
    for (; this.#last < to; this.#last++) {
      this.#readBlock(this.#last)
      const here = this.#last * KINDS
      for (let at = here; at < here + KINDS; at++) {
        this.#sums[at + KINDS] = (this.#sums[at] ?? 0) + (this.#likely[at] ?? 0)
      }
    }
  }

  #readBlock(index: number): void {
    const { words, firstWord } = this.#measures
    const from = firstWord[index] ?? 0
    const to = firstWord[index + 1] ?? from
    const likely = this.#likely
    const row = index * KINDS
    for (let at = row; at < row + KINDS; at++) likely[at] = 0
    if (to - from > LONGEST) return
    const table = rowOfWord()
    const weights = weightsOfWords()
    let known = false
    for (let word = from; word < to; word++) {
      const id = words.ids[word] ?? -1
      const number = id < 0 ? -1 : (table[id] ?? -1)
      if (number < 0 || this.#seen[number] === index) continue
      this.#seen[number] = index
      known = true
      const first = number * KINDS
      for (let kind = 0; kind < KINDS; kind++)
        likely[row + kind] = (likely[row + kind] ?? 0) + (weights[first + kind] ?? 0)
    }
    if (known) toProbabilities(likely, row)
  }
}

function toProbabilities(likely: Float32Array, row: number): void {
  let total = 0
  for (let kind = 0; kind < KINDS; kind++) {
    const odds = Math.exp((likely[row + kind] ?? 0) + (WORD_BIAS[kind] ?? 0))
    likely[row + kind] = odds
    total += odds
  }
  for (let kind = 0; kind < KINDS; kind++) likely[row + kind] = (likely[row + kind] ?? 0) / total
}

let rows: Int32Array | undefined

/** By the number of a word in the lexicon's vocabulary its place in the list of weighted words, or -1. */
function rowOfWord(): Int32Array {
  if (rows) return rows
  const { vocabulary } = lexicon().trie
  rows = new Int32Array(vocabulary.size).fill(-1)
  for (const [place, word] of WORDS.entries()) {
    const number = vocabulary.find(word, 0, word.length)
    if (number >= 0) rows[number] = place
  }
  return rows
}

let unpacked: Float32Array | undefined

/** A weight for every kind of every word. */
function weightsOfWords(): Float32Array {
  return (unpacked ??= Float32Array.from(
    readTable(WORDS.length * KINDS, WORD_BITS, unpacker(WORD_WEIGHTS)),
    (eighths) => eighths / 8,
  ))
}
