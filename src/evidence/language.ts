import type { StopWords } from '../lexicon/stop-words/index.js'
import type { WordList } from '../text/words.js'

/** Stop words are counted up to here to tell the language; more would not change the answer. */
const ENOUGH = 4000
/** Fewer stop words than this tell nothing. */
const LEAST = 3
/** Function words make up a third of most languages' prose; of another language's words this many match by chance. */
const LEAST_SHARE = 0.07

/** The language of a page by its stop words; absent where they don't tell. */
export function languageByStopWords(
  words: WordList,
  { setOf, sets }: StopWords,
  only: readonly string[] | undefined,
): string | undefined {
  const often = new Int32Array(sets.length)
  let seen = 0
  let read = 0
  for (; read < words.length && seen < ENOUGH; read++) {
    const id = words.ids[read] as number
    // Words that the vocabulary lacks have a negative number, and engines are slow at reading an array there.
    const set = id < 0 ? 0 : (setOf[id] as number)
    if (set === 0) continue
    seen++
    often[set] = (often[set] ?? 0) + 1
  }
  const [best, second] = ranked(often, sets, only)
  if (!best || best.count < LEAST || best.weight === second?.weight) return undefined
  return best.count < LEAST_SHARE * read ? undefined : best.code
}

interface Rank {
  readonly code: string
  readonly count: number
  readonly weight: number
}

/**
 * The more languages share a word, the less it says. Its weight falls with the root of their number, so that related
 * languages can still be told.
 */
function ranked(often: Int32Array, sets: StopWords['sets'], only: readonly string[] | undefined): Rank[] {
  const ranks = new Map<string, Rank>()
  for (const [set, codes] of sets.entries()) {
    const times = often[set] ?? 0
    if (times === 0) continue
    const part = times / Math.sqrt(codes.length)
    for (const code of codes) {
      const { count, weight } = ranks.get(code) ?? { count: 0, weight: 0 }
      ranks.set(code, { code, count: count + times, weight: weight + part })
    }
  }
  return [...ranks.values()].filter(({ code }) => !only || only.includes(code)).sort((a, b) => b.weight - a.weight)
}
