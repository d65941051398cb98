import { groupBy } from '../lib/groups.js'
import type { Lexicon } from '../lexicon/index.js'
import type { Entry, Hit } from '../lexicon/phrase-trie.js'
import type { Block } from '../model/block.js'
import { NUMBER, type WordList } from '../text/words.js'
import type { Measures } from './measure.js'

/** What the lexicon found in a block. */
export interface Evidence {
  readonly hits: readonly Hit[]
  /** The phrase that the whole block is, or the longest of those that cover it one after the other. */
  readonly whole: Entry | undefined
  /** Share of the words that whole-line phrases cover, 0 to 1. */
  readonly covered: number
}

const NOTHING: Evidence = { hits: [], whole: undefined, covered: 0 }

/** Reads the phrases of the lexicon off every block, in the language of the page and in English. */
export function findEvidence(
  blocks: readonly Block[],
  measures: Measures,
  lexicon: Lexicon,
  only: readonly string[] | undefined,
): readonly Evidence[] {
  const mask = languageMask(measures.language, lexicon, only)
  return blocks.map(({ text }, index) => {
    const from = measures.firstWord[index] ?? 0
    const to = measures.firstWord[index + 1] ?? from
    const found = lexicon.trie.find(measures.words, from, to, mask)
    if (found.length === 0) return NOTHING
    const hits = found.filter(
      (hit) => !hit.entry.colon || colonBehind(text, measures.words.ends[from + hit.to - 1] ?? 0),
    )
    return { hits, ...cover(hits, from, to, measures.words) }
  })
}

const COLONS = ':：'

/** A phrase that is written with a colon needs one: `Email:` opens a contact, `Email` a sentence on marketing. */
function colonBehind(text: string, end: number): boolean {
  const next = text.charAt(end)
  return COLONS.includes(next) ? next !== '' : next === ' ' && COLONS.includes(text.charAt(end + 1))
}

/** English stands on pages of every language; where the page's own isn't known, every language may speak. */
function languageMask(language: string | undefined, lexicon: Lexicon, only: readonly string[] | undefined): number {
  if (only) return only.reduce((mask, code) => mask | (lexicon.bits.get(code) ?? 0), 0)
  if (language === undefined) return -1
  return (lexicon.bits.get(language) ?? 0) | (lexicon.bits.get('en') ?? 0)
}

const NO_LINE: Pick<Evidence, 'whole' | 'covered'> = { whole: undefined, covered: 0 }

function cover(
  hits: readonly Hit[],
  first: number,
  last: number,
  words: WordList,
): Pick<Evidence, 'whole' | 'covered'> {
  if (!hits.some(isLine)) return NO_LINE
  const lines: Hit[] = []
  const size = last - first
  let covered = 0
  let numbers = 0
  let next = 0
  for (let at = 0; at < size;) {
    while (next < hits.length && (hits[next]?.from ?? size) < at) next++
    const hit = longestLine(hits, next, at)
    if (hit) {
      lines.push(hit)
      covered += lengthOf(hit)
      at = hit.to
    } else {
      if (words.ids[first + at] === NUMBER) numbers++
      at++
    }
  }
  const counted = size - numbers
  if (covered === 0) return NO_LINE
  if (covered < counted) return { whole: undefined, covered: covered / counted }
  return { whole: mainLine(lines), covered: 1 }
}

/** The longest phrase of the kind that covers most words; of several the first. */
function mainLine(lines: readonly Hit[]): Entry | undefined {
  const kinds = [...groupBy(lines, ({ entry }) => entry.kind).values()]
  const [most = []] = kinds.sort((a, b) => wordsOf(b) - wordsOf(a))
  return most.toSorted((a, b) => lengthOf(b) - lengthOf(a))[0]?.entry
}

function wordsOf(hits: readonly Hit[]): number {
  return hits.reduce((sum, hit) => sum + lengthOf(hit), 0)
}

function lengthOf({ from, to }: Hit): number {
  return to - from
}

function isLine({ entry }: Hit): boolean {
  return entry.slot === 'line' || entry.slot === 'head'
}

/** Hits come in the order of their first word. */
function longestLine(hits: readonly Hit[], next: number, at: number): Hit | undefined {
  let best: Hit | undefined
  for (let index = next; index < hits.length; index++) {
    const hit = hits[index]
    if (!hit || hit.from !== at) break
    if (!isLine(hit)) continue
    if (!best || hit.to > best.to) best = hit
  }
  return best
}
