import { KIND_COUNT, numberOf } from '../features/cues.js'
import { lexicon } from '../lexicon/index.js'
import { KIND_NAMES, type Kind } from '../model/kind.js'
import type { Context, Headline } from './context.js'
import { differInNumbers, maskNumbers } from '../text/numbers.js'
import { likeness, normalise } from '../text/similarity.js'
import { WordList, readWords } from '../text/words.js'

/** A headline has more words than a menu and fewer than a paragraph. */
const SHORTEST = 2.5
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
  const lines = candidateLines(context, Math.max(0, first - REACH), Math.min(first + INTO_BODY, last))
  const opening = openingOf(context)
  let best: { index: number; text: string } | undefined
  let bestRank = ENOUGH
  for (const [index, text] of lines) {
    if (behindProse(context, index)) break
    const echo = echoes(context, index, text, opening, lines)
    if (index >= first && echo < 1 && !opensBody(context, index)) continue
    const rank = rankOf(context, index) + echo
    if (rank <= bestRank) continue
    best = { index, text }
    bestRank = rank
  }
  return best && { ...best, first: firstOf(lines, best.text), words: hashesOf(context, best.index) }
}

/** What most likely holds the headline, and more: the page's own `<title>`, or what comes first in a text. */
function openingOf(context: Unlabelled): Opening {
  const title = context.outline?.markup.facts.title
  if (title === undefined)
    return { text: normalise(context.blocks[0]?.text.slice(0, 300) ?? ''), words: hashesOf(context, 0) }
  const words = new WordList()
  readWords(title.slice(0, 300), lexicon().trie.vocabulary, words, { stops: 0, commas: 0, signs: 0 })
  return { text: normalise(title.slice(0, 300)), words: new Set(words.hashes.subarray(0, words.length)) }
}

function candidateLines(context: Unlabelled, from: number, to: number): Map<number, string> {
  const lines = new Map<number, string>()
  for (let index = from; index < to; index++) {
    if (mayBeHeadline(context, index)) lines.set(index, normalise(context.blocks[index]?.text ?? ''))
  }
  return lines
}

/** Words from which an ended block is the article's first paragraph: the headline is above it. */
const PARAGRAPH = 10

/**
 * Within the body a line is a headline where nothing but a path or a date stands above it, and nothing but a byline, a
 * date or a caption between it and the first sentence: subheadings stay.
 */
function opensBody(context: Unlabelled, index: number): boolean {
  for (let above = context.body.first; above < index; above++) if (!isChrome(context, above)) return false
  let below = index + 1
  while (below < context.paragraph && isChrome(context, below)) below++
  return below === context.paragraph
}

/** A cue of this worth says what a line is. */
const TOLD = 0.5

function isChrome(context: Unlabelled, index: number): boolean {
  const { cues } = context
  if ((cues.dates[index] ?? 0) >= TOLD || isSigned(context, index)) return true
  for (let at = index * KIND_COUNT; at < (index + 1) * KIND_COUNT; at++) if ((cues.own[at] ?? 0) >= TOLD) return true
  return false
}

function behindProse(context: Unlabelled, index: number): boolean {
  for (let other = context.body.first; other < index; other++) {
    if (context.measures.endsSentence[other] === 1 && (context.measures.length[other] ?? 0) >= PARAGRAPH) return true
  }
  return false
}

const FULL_STOP = /[.。।]['"”’»]*$/u

function mayBeHeadline(context: Unlabelled, index: number): boolean {
  const length = context.measures.length[index] ?? 0
  const block = context.blocks[index]
  if (!block || length < SHORTEST || length > LONGEST) return false
  if ((context.evidence[index]?.covered ?? 0) > 0.6) return false
  if (isSigned(context, index) || isOneOfSeries(context, index)) return false
  const endsLikeSentence = context.measures.endsSentence[index] === 1 && FULL_STOP.test(block.text)
  return !endsLikeSentence && (context.measures.stops[index] ?? 0) <= 3
}

/** What a line has by itself and by its place. */
function rankOf(context: Unlabelled, index: number): number {
  const block = context.blocks[index]
  const length = context.measures.length[index] ?? 0
  let rank = index === 0 && !context.outline ? 1 : 0
  if (block?.role === 'heading') rank += block.level === 1 ? 2.5 : 0.5
  if (block?.role === 'list-item') rank -= 1.5
  if (length >= 5 && length <= 22) rank += 1
  if (leadsIn(context, index)) rank += 0.7
  rank -= 2 * (context.cues.dates[index] ?? 0) + 1.5 * somethingElse(context, index)
  return rank + 1.2 / (1 + Math.max(0, context.body.first - index) / 4)
}

/** Right below it stands the first paragraph, who wrote it, or when. */
function leadsIn(context: Unlabelled, index: number): boolean {
  const below = index + 1
  if (below === context.paragraph || (context.cues.dates[below] ?? 0) >= TOLD) return true
  return isSigned(context, below)
}

/** Words of a line that says who wrote it and nothing else. */
const SIGNED_WORDS = 8

/** "By", and nothing but names behind it. */
function isSigned({ measures, evidence }: Unlabelled, index: number): boolean {
  const length = measures.length[index] ?? 0
  if (length > SIGNED_WORDS || (measures.capitals[index] ?? 0) < length - 1) return false
  return evidence[index]?.hits.some((hit) => hit.entry.slot === 'by' && hit.from === 0) ?? false
}

const MAY_BE_HEADLINE: ReadonlySet<Kind> = new Set(['title', 'breadcrumb', 'navigation', 'related-posts', 'trending'])
/** The numbers of all other kinds. */
const OTHERS = KIND_NAMES.filter((kind) => !MAY_BE_HEADLINE.has(kind)).map(numberOf)

/** The strongest cue that a line is of a kind that no headline is taken for. */
function somethingElse({ cues }: Unlabelled, index: number): number {
  let most = 0
  for (const number of OTHERS) most = Math.max(most, cues.own[index * KIND_COUNT + number] ?? 0)
  return most
}

interface Opening {
  readonly text: string
  readonly words: ReadonlySet<number>
}

/** What other lines say for a line: the page's own title comes first in many a text, with the site's name behind it. */
function echoes(
  context: Unlabelled,
  index: number,
  text: string,
  opening: Opening,
  lines: Map<number, string>,
): number {
  let again = 0
  for (const [other, line] of lines) if (other !== index && holds(line, text)) again++
  const repeated = Math.min(again, 2)
  if (index === 0 && !context.outline) return repeated
  if (opening.text.length > text.length && opening.text.startsWith(text)) return repeated + 3
  const shared = sharedWords(context, opening.words, index)
  return repeated + (shared >= 0.6 ? 2.5 * shared : 0)
}

/** A line that is the headline again, or has a path in front of it or the site's name behind it. */
function holds(line: string, text: string): boolean {
  return line.endsWith(text) || line.startsWith(text)
}

function firstOf(lines: Map<number, string>, text: string): number {
  for (const [index, line] of lines) if (line === text) return index
  return -1
}

/** Alike enough to be the same headline: quotes, dashes and a typo may differ. */
const SAME = 0.85

/** Nearly equal lines share most of their words, and those are counted faster than pairs of letters. */
const SAME_WORDS = 0.5

/** Whether a block is the headline again, exactly or nearly. */
export function repeatsHeadline(context: Unlabelled, headline: Headline, index: number): boolean {
  if (sharedWords(context, headline.words, index) < SAME_WORDS) return false
  const text = normalise(context.blocks[index]?.text ?? '')
  // Chapters, days and results are nearly the same line over and over; each says something else.
  return likeness(headline.text, text) >= SAME && !differInNumbers(headline.text, text)
}

/** A line of a list, which differs from the one before or behind it in its numbers only. */
function isOneOfSeries({ blocks }: Unlabelled, index: number): boolean {
  const text = blocks[index]?.text ?? ''
  return isNextInSeries(text, blocks[index - 1]?.text) || isNextInSeries(text, blocks[index + 1]?.text)
}

function isNextInSeries(text: string, other = ''): boolean {
  return differInNumbers(text, other) && maskNumbers(text) === maskNumbers(other)
}

/** Share of the words of a block that are among `known`, 0 to 1. */
function sharedWords(context: Unlabelled, known: ReadonlySet<number>, index: number): number {
  const { hashes } = context.measures.words
  const first = context.measures.firstWord[index] ?? 0
  const last = context.measures.firstWord[index + 1] ?? first
  let shared = 0
  for (let word = first; word < last; word++) if (known.has(hashes[word] ?? 0)) shared++
  return shared / Math.max(1, last - first)
}

function hashesOf(context: Unlabelled, index: number): ReadonlySet<number> {
  const { words, firstWord } = context.measures
  return new Set(words.hashes.subarray(firstWord[index], firstWord[index + 1]))
}
