import type { Context } from './context.js'
import { likeness, normalise } from '../text/similarity.js'

/** The headline of a page. */
export interface Headline {
  /** The block that states it: of several the one nearest to the body. */
  readonly index: number
  /** The first block that states it. */
  readonly first: number
  /** Its text, normalised. */
  readonly text: string
  /** Hashes of its words. */
  readonly words: ReadonlySet<number>
}

/** A headline has more words than a menu and fewer than a paragraph. */
const SHORTEST = 3
const LONGEST = 40
/** Above the body no more blocks than these are looked at: a page's menu can be endless. */
const REACH = 300
/** The body may have been taken to begin with its headline. */
const INTO_BODY = 3
/** Below this rank a line is no headline. */
const ENOUGH = 1

type Unlabelled = Omit<Context, 'headline'>

/** Finds the headline among the blocks above the body: a line that stands there again, or a long one near the body. */
export function findHeadline(context: Unlabelled): Headline | undefined {
  const { first, last } = context.body
  if (last === 0) return undefined
  const from = Math.max(0, first - REACH)
  const to = Math.min(first + INTO_BODY, last)
  const lines = candidateLines(context, from, to)
  const opening = normalise(context.blocks[0]?.text.slice(0, 300) ?? '')
  let best: Headline | undefined
  let bestRank = ENOUGH
  for (const [index, text] of lines) {
    if (behindProse(context, index)) break
    const rank = rankOf(context, index, text, opening, lines)
    if (rank <= bestRank) continue
    best = { index, first: firstOf(lines, text), text, words: hashesOf(context, index) }
    bestRank = rank
  }
  return best
}

function candidateLines(context: Unlabelled, from: number, to: number): Map<number, string> {
  const lines = new Map<number, string>()
  for (let index = from; index < to; index++) {
    if (mayBeHeadline(context, index)) lines.set(index, normalise(context.blocks[index]?.text ?? ''))
  }
  return lines
}

/** Words from which an ended block is the article's first paragraph: the headline is above it. */
const PARAGRAPH = 25

function behindProse(context: Unlabelled, index: number): boolean {
  for (let other = context.body.first; other < index; other++) {
    if (context.measures.endsSentence[other] === 1 && (context.measures.length[other] ?? 0) >= PARAGRAPH) return true
  }
  return false
}

function mayBeHeadline(context: Unlabelled, index: number): boolean {
  const length = context.measures.length[index] ?? 0
  const block = context.blocks[index]
  if (!block || length < SHORTEST || length > LONGEST) return false
  if ((context.evidence[index]?.covered ?? 0) > 0.6) return false
  const endsLikeSentence = context.measures.endsSentence[index] === 1 && /[.。।]['"”’»]*$/u.test(block.text)
  return !endsLikeSentence && (context.measures.stops[index] ?? 0) <= 3
}

function rankOf(context: Unlabelled, index: number, text: string, opening: string, lines: Map<number, string>): number {
  const block = context.blocks[index]
  const length = context.measures.length[index] ?? 0
  let rank = 0
  if (block?.role === 'heading') rank += block.level === 1 ? 2.5 : 0.5
  if (block?.role === 'list-item') rank -= 1.5
  if (length >= 5 && length <= 22) rank += 1
  // The document's own title comes first in many a text, with the name of the site behind it.
  if (index > 0 && opening.length > text.length && opening.startsWith(text)) rank += 3
  let again = 0
  for (const [other, line] of lines) if (other !== index && holds(line, text)) again++
  rank += Math.min(again, 2)
  const distance = Math.max(0, context.body.first - index)
  return rank + 1.2 / (1 + distance / 4)
}

function firstOf(lines: Map<number, string>, text: string): number {
  for (const [index, line] of lines) if (line === text) return index
  return -1
}

/** A line that is the headline again, or has a path in front of it or the site's name behind it. */
function holds(line: string, text: string): boolean {
  return line.endsWith(text) || line.startsWith(text)
}

/** Alike enough to be the same headline: quotes, dashes and a typo may differ. */
const SAME = 0.85

/** Nearly equal lines share most of their words, and those are counted faster than pairs of letters. */
const SAME_WORDS = 0.5

/** Whether a block is the headline again, exactly or nearly. */
export function repeatsHeadline(context: Unlabelled, headline: Headline, index: number): boolean {
  if (sharedWords(context, headline, index) < SAME_WORDS) return false
  return likeness(headline.text, normalise(context.blocks[index]?.text ?? '')) >= SAME
}

function sharedWords(context: Unlabelled, headline: Headline, index: number): number {
  const { hashes } = context.measures.words
  const first = context.measures.firstWord[index] ?? 0
  const last = context.measures.firstWord[index + 1] ?? first
  let shared = 0
  for (let word = first; word < last; word++) if (headline.words.has(hashes[word] ?? 0)) shared++
  return shared / Math.max(1, last - first)
}

function hashesOf(context: Unlabelled, index: number): ReadonlySet<number> {
  const { words, firstWord } = context.measures
  return new Set(words.hashes.subarray(firstWord[index], firstWord[index + 1]))
}
