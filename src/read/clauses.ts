import { countOf } from '../lib/matches.js'
import { STOP, classOf } from '../text/chars.js'
import { type Sentence, splitSentences } from '../text/sentences.js'
import { isSpace, trimmedEnd } from '../text/whitespace.js'

/** Scripts that put no spaces between words end their sentences with this. */
const OWN_STOP = '。'
/** What can't begin a sentence: a space before it was left by a link. */
const CLOSING = '、，。）」』】)'
/** What may stand behind a stop. */
const CLOSING_BEHIND = '」』）】)”’"\'»'

/** A text in which one character in this many is a space between two letters without case has them between its lines. */
const SPACED = 50
const SPACE_BETWEEN =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]) +(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/gu

/** Whether a page in one line is of a script that puts no spaces between words, and has them between its lines. */
export function isSpacedOut(text: string): boolean {
  return text.includes(OWN_STOP) && SPACED * countOf(text, SPACE_BETWEEN) > text.length
}

/**
 * Cuts such a page. A sentence holds no space, so what stands before the last space is menu or
 * headline, but for the spaces that links leave: Japanese goes on with a particle there.
 */
export function cutClauses(text: string): readonly Sentence[] {
  return splitSentences(text).flatMap(({ start, end }) => {
    // What never comes to a stop is menu from end to end.
    if (!endsInStop(text, end)) return cutMenu(text, start, end)
    const prose = startOfProse(text, start, end)
    const menu = prose > start ? cutMenu(text, start, trimmedEnd(text, prose)) : []
    return [...menu, { start: prose, end }]
  })
}

const SPACES = / +/gu
/** Letters, brackets and stops of a script without spaces. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3001-\u303f\uff01-\uff5e]/u
/** A label goes with what it names: `來源： 聯合報`. */
const JOINING = ':：/／|｜·'
/** Letters from which on two parts that follow each other are clauses of one headline. */
const CLAUSE = 6

/** The entries of a menu, a headline, a date and a byline, of which nothing but spaces tells where they end. */
function cutMenu(text: string, start: number, end: number): readonly Sentence[] {
  const out: Sentence[] = []
  let from = start
  for (const { index, 0: spaces } of text.slice(start, end).matchAll(SPACES)) {
    const space = start + index
    const next = space + spaces.length
    if (!isBorder(text, from, space, next, end)) continue
    out.push({ start: from, end: space })
    from = next
  }
  out.push({ start: from, end })
  return out
}

function isBorder(text: string, from: number, space: number, next: number, end: number): boolean {
  const last = text.charAt(space - 1)
  const first = text.charAt(next)
  if (JOINING.includes(last) || !(UNSPACED.test(last) || UNSPACED.test(first))) return false
  if (isSpaced(text, space, next)) return false
  const isClause = space - from >= CLAUSE && wordAt(text, next).length >= CLAUSE
  return !isClause || next >= end || !UNSPACED.test(last) || !UNSPACED.test(first)
}

/** A number or a foreign word, which many writers set off with spaces: `第 324 條`. Dates are none. */
const FOREIGN = /^[\p{Script=Latin}\p{N},$]+(?:\.\p{N}+)?%?$/u

/** Whether the spaces between two words only set a foreign one off. */
function isSpaced(text: string, space: number, next: number): boolean {
  if (UNSPACED.test(text.charAt(next))) return FOREIGN.test(wordBefore(text, space))
  return UNSPACED.test(text.charAt(space - 1)) && FOREIGN.test(wordAt(text, next))
}

/** No number or name that is set off is longer. */
const LONGEST_WORD = 40

function wordAt(text: string, from: number): string {
  return text.slice(from, from + LONGEST_WORD).split(' ', 1)[0] ?? ''
}

function wordBefore(text: string, end: number): string {
  const before = text.slice(Math.max(0, end - LONGEST_WORD), end)
  return before.slice(before.lastIndexOf(' ') + 1)
}

/** Whether what ends at `end` comes to a stop, quotes and brackets behind it aside. */
export function endsInStop(text: string, end: number): boolean {
  let at = end - 1
  while (at > 0 && CLOSING_BEHIND.includes(text.charAt(at))) at--
  return classOf(text.charCodeAt(at)) === STOP
}

function startOfProse(text: string, start: number, end: number): number {
  let from = end
  do {
    from = trimmedEnd(text, from)
    while (from > start && !isSpace(text.charCodeAt(from - 1))) from--
  } while (from > start && (goesOn(text, from) || isSpaced(text, trimmedEnd(text, from), from)))
  return from
}

function goesOn(text: string, from: number): boolean {
  const code = text.charCodeAt(from)
  return (code >= 0x3041 && code <= 0x3096) || CLOSING.includes(text.charAt(from))
}
