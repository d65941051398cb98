import { BODY_WORDS } from '../score/body-words.js'
import { unpackVotes } from '../score/votes.js'
import { hashOfWord } from '../text/vocabulary.js'
import type { Columns } from './columns.js'
import type { Measures } from './measure.js'
import { prefixSums } from './sums.js'

/** What the words of a block, whatever their order, say for body or against it, and what those around it say. */
const LOOKS = [
  'votes', // logits that its words add up to
  'votes-2', // mean within 2 blocks
  'votes-before', // mean of the 8 blocks before
  'votes-after', // mean of the 8 blocks behind
  'votes-previous', // of the block before
  'votes-next', // of the block behind
  'votes-known', // share of its words that have a vote at all: low in a language of which few do
] as const

export const WORD_VOTES: readonly string[] = LOOKS

/** Words of a block that vote: one that has more is prose. */
export const VOTING = 60
/** No block is surer. */
const SUREST = 6
const NEAR = 2
const FAR = 8

export function computeWordVotes(measures: Measures, size: number): Columns {
  const { votes, known, voting } = countVotes(measures, size)
  const sums = prefixSums(votes)
  const mean = (first: number, last: number): number => {
    const from = Math.max(0, first)
    const to = Math.min(size, last)
    return from >= to ? 0 : ((sums[to] ?? 0) - (sums[from] ?? 0)) / (to - from)
  }
  const rows = new Float32Array(size * LOOKS.length)
  let next = 0
  for (let index = 0; index < size; index++) {
    const own = votes[index] ?? 0
    rows[next++] = own
    rows[next++] = mean(index - NEAR, index + NEAR + 1)
    rows[next++] = mean(index - FAR, index)
    rows[next++] = mean(index + 1, index + 1 + FAR)
    rows[next++] = index > 0 ? (votes[index - 1] ?? own) : own
    rows[next++] = votes[index + 1] ?? own
    rows[next++] = (known[index] ?? 0) / Math.max(1, voting[index] ?? 0)
  }
  return { names: LOOKS, rows }
}

/** What each block's words say, how many of them have a vote, and how many might have one. */
interface Counted {
  readonly votes: Float32Array
  readonly known: Uint8Array
  readonly voting: Uint8Array
}

/** Adds up the votes of every block; a word that comes again in it votes once. */
function countVotes({ words, firstWord }: Measures, size: number): Counted {
  const { bias, weights, places, hashes } = (table ??= readTable())
  const mask = places.length - 1
  const seen = new Int32Array(weights.length).fill(-1)
  const counted: Counted = { votes: new Float32Array(size), known: new Uint8Array(size), voting: new Uint8Array(size) }
  for (let index = 0; index < size; index++) {
    const from = firstWord[index] ?? 0
    const to = Math.min(from + VOTING, firstWord[index + 1] ?? from)
    let sum = bias
    let known = 0
    for (let word = from; word < to; word++) {
      const hash = words.hashes[word] ?? 0
      let at = mix(hash) & mask
      while (places[at] !== 0 && hashes[at] !== hash) at = (at + 1) & mask
      const number = (places[at] ?? 0) - 1
      if (number < 0) continue
      known++
      if (seen[number] === index) continue
      seen[number] = index
      sum += weights[number] ?? 0
    }
    counted.votes[index] = Math.max(-SUREST, Math.min(SUREST, sum))
    counted.known[index] = known
    counted.voting[index] = to - from
  }
  return counted
}

/** The words that vote by their hashes: open addressing, one place in four taken at most. */
interface Table {
  readonly bias: number
  readonly weights: Float32Array
  /** The number of a word plus one, or 0. */
  readonly places: Int32Array
  readonly hashes: Int32Array
}

let table: Table | undefined

function readTable(): Table {
  const { bias, words, weights } = unpackVotes(BODY_WORDS, 1)
  const size = 1 << (34 - Math.clz32(Math.max(8, words.length)))
  const places = new Int32Array(size)
  const hashes = new Int32Array(size)
  for (const [number, word] of words.entries()) {
    const hash = hashOfWord(word)
    let at = mix(hash) & (size - 1)
    while (places[at] !== 0) at = (at + 1) & (size - 1)
    places[at] = number + 1
    hashes[at] = hash
  }
  return { bias, weights, places, hashes }
}

/** The low bits of the hash alone would put words that end alike together. */
function mix(hash: number): number {
  return hash ^ (hash >>> 15)
}
