import { lexicon } from '../lexicon/index.js'
import type { Block } from '../model/block.js'
import type { Facts } from '../model/facts.js'
import { wordsOf, type WordList } from '../text/words.js'
import type { Measures } from './measure.js'

/** Words in a row that the stated body must have, too, for a block to be part of it. */
const RUN = 4
/** A shorter one is a description. */
const LEAST_WORDS = 40
const LONGEST = 1_000_000

/** The body of the article as a string of the page's JSON-LD, escaped as it stands there. */
const STATED = /"articleBody"\s*:\s*("(?:[^"\\]|\\.)*")/su

/**
 * Share of each block's runs of words that stand in what the page's JSON-LD has as its `articleBody`, 0 to 1; undefined
 * where it has none.
 */
export function statedShares(facts: Facts, blocks: readonly Block[], measures: Measures): Float32Array | undefined {
  const body = statedBody(facts)
  const stated = body === undefined ? undefined : wordsOf(body, lexicon().trie.vocabulary)
  if (!stated || stated.length < LEAST_WORDS) return undefined
  return sharesOf([stated], blocks, measures)
}

/** Share of each block's runs of words that stand in any of the texts, 0 to 1. */
export function sharesIn(texts: readonly string[], blocks: readonly Block[], measures: Measures): Float32Array {
  const { vocabulary } = lexicon().trie
  return sharesOf(
    texts.map((text) => wordsOf(text, vocabulary)),
    blocks,
    measures,
  )
}

function sharesOf(stated: readonly WordList[], blocks: readonly Block[], measures: Measures): Float32Array {
  const runs = new Set<number>()
  for (const words of stated) for (let word = 0; word + RUN <= words.length; word++) runs.add(runAt(words, word))
  return Float32Array.from(blocks, (_, index) => shareOf(measures, index, runs))
}

function statedBody({ jsonLd }: Facts): string | undefined {
  for (const script of jsonLd) {
    if (!script.includes('articleBody')) continue
    const literal = STATED.exec(script.slice(0, LONGEST))?.[1]
    const body = literal === undefined ? undefined : parse(literal)
    if (body !== undefined) return body
  }
  return undefined
}

function parse(literal: string): string | undefined {
  try {
    const value: unknown = JSON.parse(literal.replaceAll('\n', ' '))
    return typeof value === 'string' ? value : undefined
  } catch {
    return undefined
  }
}

function runAt({ hashes }: WordList, first: number): number {
  let hash = 0
  for (let word = first; word < first + RUN; word++) hash = (Math.imul(hash, 0x9e3779b1) ^ (hashes[word] ?? 0)) | 0
  return hash
}

function shareOf({ words, firstWord }: Measures, index: number, runs: ReadonlySet<number>): number {
  const first = firstWord[index] ?? 0
  const last = (firstWord[index + 1] ?? 0) - RUN
  if (last < first) return 0
  let found = 0
  for (let word = first; word <= last; word++) if (runs.has(runAt(words, word))) found++
  return found / (last - first + 1)
}
