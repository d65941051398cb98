import { lexicon } from '../lexicon/index.js'
import { CUE_KINDS, WORD_BIAS, WORDS, WORD_WEIGHTS } from '../score/word-weights.js'
import type { Context } from './context.js'

/**
 * What the words of a block, whatever their order, say of its kind, and what the words around it say: a bag of the
 * lexicon's words with a weight for each kind.
 */
const GROUPS = ['own', 'near', 'before', 'after'] as const
/** Columns of a row: for each group every kind that words can tell. */
export const WORD_CUES: readonly string[] = GROUPS.flatMap((group) => CUE_KINDS.map((kind) => `words-${group}:${kind}`))

const KINDS = CUE_KINDS.length
const WIDTH = WORD_CUES.length
/** Longer blocks are prose: their words speak of the world, not of the page. */
const LONGEST = 60
/** Blocks on both sides that are near, and on one side that are before or after. */
const NEAR = 2
const FAR = 8
/** A kind that is less likely than this is out of the question. */
const FLOOR = 0.003
/** Weighs the neighbourhood so that its columns are about as large as the others. */
const SCALE = 2

/** Rows of `WORD_CUES.length` numbers, one a block. */
export function wordCues(context: Context): Float32Array {
  const count = context.blocks.length
  const likely = likelihoods(context)
  const sums = new Float64Array((count + 1) * KINDS)
  for (let at = 0; at < likely.length; at++) sums[at + KINDS] = (sums[at] ?? 0) + (likely[at] ?? 0)
  const rows = new Float32Array(count * WIDTH)
  for (let index = 0; index < count; index++) {
    const windows = [
      [Math.max(0, index - NEAR), Math.min(count, index + NEAR + 1)],
      [Math.max(0, index - FAR), index],
      [index + 1, Math.min(count, index + 1 + FAR)],
    ] as const
    for (let kind = 0; kind < KINDS; kind++) {
      const own = likely[index * KINDS + kind] ?? 0
      rows[index * WIDTH + kind] = own === 0 ? 0 : Math.log((own + FLOOR) / FLOOR)
      for (const [group, [from, to]] of windows.entries()) {
        const sum = (sums[to * KINDS + kind] ?? 0) - (sums[from * KINDS + kind] ?? 0)
        rows[index * WIDTH + (group + 1) * KINDS + kind] = (SCALE * sum) / Math.max(1, to - from)
      }
    }
  }
  return rows
}

/** Probabilities of the kinds of every block by its words; all 0 where it has none that tell. */
function likelihoods(context: Context): Float32Array {
  const { words, firstWord } = context.measures
  const table = rowOfWord()
  const likely = new Float32Array(context.blocks.length * KINDS)
  const seen = new Int32Array(WORDS.length).fill(-1)
  for (let index = 0; index < context.blocks.length; index++) {
    const from = firstWord[index] ?? 0
    const to = firstWord[index + 1] ?? from
    if (to - from > LONGEST) continue
    const row = likely.subarray(index * KINDS, (index + 1) * KINDS)
    let known = false
    for (let word = from; word < to; word++) {
      const number = table[words.ids[word] ?? -1] ?? -1
      if (number < 0 || seen[number] === index) continue
      seen[number] = index
      known = true
      for (let kind = 0; kind < KINDS; kind++) row[kind] = (row[kind] ?? 0) + (WORD_WEIGHTS[number * KINDS + kind] ?? 0)
    }
    if (known) toProbabilities(row)
  }
  return likely
}

function toProbabilities(row: Float32Array): void {
  let total = 0
  for (let kind = 0; kind < KINDS; kind++) {
    const odds = Math.exp((row[kind] ?? 0) + (WORD_BIAS[kind] ?? 0))
    row[kind] = odds
    total += odds
  }
  for (let kind = 0; kind < KINDS; kind++) row[kind] = (row[kind] ?? 0) / total
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
