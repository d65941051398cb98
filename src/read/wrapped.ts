import { numberAt } from '../lib/arrays.js'
import { LOWER, classOf } from '../text/chars.js'
import { directPairs, type Entry } from './entries.js'
import type { Line } from './lines.js'

/** Widths that texts are wrapped at, in columns. */
const NARROWEST = 55
const WIDEST = 110
/** Shorter lines don't end because they were wrapped: menus, code, verse. */
const SHORTEST = 40
/** Share of the longer lines right above another that must end where wrapping would have ended them. */
const SHARE = 0.5
/** Share of these lines that must begin in lower case, where the script has case: headlines of like length don't. */
const LOWER_SHARE = 0.35
const FEWEST = 6
/** With fewer, nearly all must. */
const FEWEST_AT_ALL = 2
const SHARE_OF_FEW = 0.8
/** A longer first word, in columns, is an address or a script without spaces: it doesn't tell why the line before ended. */
const LONGEST_WORD = 30
/** A line this much longer than the width was not wrapped at it. */
const OVERHANG = 24
/** So many spaces set two things apart: the head of a page and its number. */
const APART = '     '

function columnsOf(line: Line): number {
  return line.indent + line.end - line.start
}

/** Length of the first word, in code units; a long one counts as long as a line. */
function firstWord(input: string, line: Line): number {
  const limit = Math.min(line.end, line.start + WIDEST)
  let at = line.start
  while (at < limit && input.charCodeAt(at) > 32) at++
  return at - line.start
}

/**
 * The width that the text is wrapped at, where it is: the one at which most lines end because the next line's first
 * word would not have fitted.
 */
export function wrapWidth(input: string, entries: readonly Entry[]): number | undefined {
  const all = pairsOfLines(entries)
  const pairs = all.filter(([line, next]) => columnsOf(line) >= SHORTEST && firstWord(input, next) <= LONGEST_WORD)
  const { width, count } = mostEnding(input, pairs)
  if (count < FEWEST_AT_ALL || count < pairs.length * SHARE) return undefined
  if (count < FEWEST && count < all.length * SHARE_OF_FEW) return undefined
  const lower = all.filter(
    ([line, next]) => isWrap(input, line, next, width) && isLowerOrCaseless(input.charCodeAt(next.start)),
  )
  return lower.length >= count * LOWER_SHARE ? width : undefined
}

type Pair = readonly [line: Line, next: Line]

function pairsOfLines(entries: readonly Entry[]): readonly Pair[] {
  const pairs: Pair[] = []
  for (const [before, entry] of directPairs(entries))
    if (!before.bare && !entry.bare && mayContinue(before, entry)) pairs.push([before.line, withoutMark(entry)])
  return pairs
}

/** The mark of a quote stands in front of the word that didn't fit. */
function withoutMark({ line, rest }: Entry): Line {
  return { ...line, start: rest }
}

/** The narrowest of the widths at which most lines end because the next word would not have fitted, and how many do. */
function mostEnding(input: string, pairs: readonly Pair[]): { width: number; count: number } {
  const counts = new Int32Array(WIDEST + 1)
  for (const [line, next] of pairs) {
    const to = Math.min(WIDEST + 1, columnsOf(line) + 1 + firstWord(input, next))
    for (let width = Math.max(NARROWEST, columnsOf(line)); width < to; width++)
      counts[width] = numberAt(counts, width) + 1
  }
  const count = Math.max(...counts)
  return { width: counts.indexOf(count), count }
}

function isLowerOrCaseless(code: number): boolean {
  return classOf(code) === LOWER || code >= 0x590
}

/** Whether `line` ends where it does because the first word of `next` would not have fitted. */
function isWrap(input: string, line: Line, next: Line, width: number): boolean {
  const columns = columnsOf(line)
  const word = firstWord(input, next)
  const isFull = columns <= width + OVERHANG && columns + 1 + word > width
  return isFull && (word <= LONGEST_WORD || endsLink(input, next, word) || beginsWithAddress(input, next))
}

/** Mails have the address of a link in angle brackets behind its words, and the sentence goes on behind it. */
function beginsWithAddress(input: string, { start, end }: Line): boolean {
  const close = input.startsWith('<http', start) ? input.indexOf('>', start) : -1
  return close > 0 && close + 1 < end
}

/** The end of a Markdown link that broke within its text: the address makes the word long. */
function endsLink(input: string, line: Line, word: number): boolean {
  const target = input.slice(line.start, line.start + LONGEST_WORD + 2).indexOf('](')
  return target >= 0 && target < word
}

/** Whether an entry of a wrapped text goes on with the one before it. */
export function continuesWrapped(input: string, before: Entry, entry: Entry, width: number): boolean {
  if (entry.line.gap || !mayContinue(before, entry)) return false
  if (isPageHead(input, before.line) || isPageHead(input, entry.line)) return false
  if (before.role === 'table' || before.role === 'code') return false
  return !hasHardBreak(input, before.line) && isWrap(input, before.line, withoutMark(entry), width)
}

/** The head or foot of a printed page stands between two lines of its text. */
function isPageHead(input: string, { start, end }: Line): boolean {
  return input.slice(start, end).includes(APART)
}

function mayContinue(before: Entry, entry: Entry): boolean {
  return entry.role === 'paragraph' || (entry.role === 'quote' && before.role === 'quote')
}

/** Two spaces at the end of a line keep it apart in Markdown. */
function hasHardBreak(input: string, line: Line): boolean {
  return input.charCodeAt(line.end) === 32 && input.charCodeAt(line.end + 1) === 32
}
