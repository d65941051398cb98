import { readTable, unfold, unpacker } from './unpack.js'

/** Words with what each says for or against body: see tools/train/fit-votes.py. */
export interface PackedVotes {
  /** What is said where there is no word. */
  readonly bias: number
  /** As `unfold` reads them. */
  readonly words: string
  /** Sixteenths of a logit as `readTable` reads them, as many for each word as it has votes. */
  readonly votes: string
}

export interface Votes {
  readonly bias: number
  readonly words: readonly string[]
  /** Logits: as many for each word as it has, one word after the other. */
  readonly weights: Float32Array
}

/** Bits of a vote, its sign among them. */
export const VOTE_BITS = 6
const STEPS = 16

/** @param places how many votes a word has. */
export function unpackVotes({ bias, words, votes }: PackedVotes, places: number): Votes {
  const unfolded = unfold(words)
  const steps = readTable(unfolded.length * places, VOTE_BITS, unpacker(votes))
  return { bias, words: unfolded, weights: Float32Array.from(steps, (step) => step / STEPS) }
}
