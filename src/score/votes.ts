/** Words with what each says for or against body: see tools/train/fit-votes.py. */
export interface PackedVotes {
  /** What is said where there is no word. */
  readonly bias: number
  /** Divided by spaces. */
  readonly words: string
  /** For each word as many marks as it has votes. */
  readonly votes: string
}

export interface Votes {
  readonly bias: number
  readonly words: readonly string[]
  /** Logits: as many for each word as it has, one word after the other. */
  readonly weights: Float32Array
}

const MARKS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const MIDDLE = 32
/** A mark counts sixteenths. */
const STEPS = 16
const SPACES = /\s+/u

export function unpackVotes({ bias, words, votes }: PackedVotes): Votes {
  const marks = votes.replaceAll('\n', '')
  const numbers = new Map([...MARKS].map((mark, number) => [mark, number]))
  const weights = Float32Array.from(marks, (mark) => ((numbers.get(mark) ?? MIDDLE) - MIDDLE) / STEPS)
  return { bias, words: words.trim().split(SPACES), weights }
}
