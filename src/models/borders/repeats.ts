import type { WordList } from '../../text/words.js'

/** Words in a row that come twice by more than chance. */
const IN_A_ROW = 4

/** 1 for each word that stands in a run of words which comes twice, as a headline does that the title of the page says too. */
export function repeatedWords({ hashes, length }: WordList): Uint8Array {
  const repeated = new Uint8Array(length)
  const firsts = new Map<number, number>()
  for (let at = 0; at + IN_A_ROW <= length; at++) {
    const run = hashOf(hashes, at)
    const first = firsts.get(run)
    if (first === undefined) firsts.set(run, at)
    else {
      repeated.fill(1, first, first + IN_A_ROW)
      repeated.fill(1, at, at + IN_A_ROW)
    }
  }
  return repeated
}

function hashOf(hashes: Int32Array, from: number): number {
  let hash = 0
  for (let at = from; at < from + IN_A_ROW; at++) hash = Math.imul(hash ^ (hashes[at] as number), 0x01000193)
  return hash
}
