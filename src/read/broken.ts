import { CASELESS, COMMA, DIGIT, IDEOGRAPH, LOWER, STOP, UPPER, classOf } from '../text/chars.js'
import { isSpace } from '../text/whitespace.js'
import { directPairs, type Entry } from './entries.js'
import type { Line } from './lines.js'

/** Share of the lines right below another that must go on with its sentence. */
const SHARE = 0.025
/** No list or menu has lines that begin with a comma or a full stop; a broken text has a few. */
const FEWEST_CLOSING = 2
const CLOSING_SHARE = 0.003
/** Without those, long lines must break off: items of lists and lines of code are short. */
const FEWEST_LONG = 4
const LONG_SHARE = 0.05
const LONG_LINE = 60
/** Lines of code end so, and go on in lower case. */
const CODE_ENDS = '{};'
const CODE_SHARE = 0.04
/** A name or a link in the middle of a sentence is no longer, in words. */
const LONGEST_NAME = 8
/** Words of a line from which it may be the beginning of a broken sentence. */
const FEWEST_WORDS = 3

const CLOSING = ',.;:!?)]}”’»%、。，）」』؟،'
/** Of these, what is no mark of code. */
const BROKEN_OFF = ',.;:!?’”»、。，؟،'
const OPENING = '(["“‘«„「『'
const QUOTES = '"\'”’»)]」』'

/** Whether lines of the text begin in the middle of a sentence, more often than lists and menus do. */
export function isBroken(input: string, entries: readonly Entry[]): boolean {
  let pairs = 0
  let lower = 0
  let closing = 0
  let long = 0
  for (const [before, entry] of directPairs(entries)) {
    pairs++
    if (!goesOn(input, before, entry) || !endsInWord(input, before.line)) continue
    if (classOf(input.charCodeAt(entry.line.start)) === LOWER) {
      lower++
      if (before.line.end - before.line.start >= LONG_LINE) long++
    } else if (BROKEN_OFF.includes(input.charAt(entry.line.start))) closing++
  }
  const manyClosing = closing >= FEWEST_CLOSING && closing >= pairs * CLOSING_SHARE && closing + lower >= pairs * SHARE
  const manyLong = long >= FEWEST_LONG && long >= pairs * LONG_SHARE
  return (manyClosing || manyLong) && !isCode(input, entries)
}

function isCode(input: string, entries: readonly Entry[]): boolean {
  let code = 0
  for (const { line } of entries) if (CODE_ENDS.includes(input.charAt(line.end - 1))) code++
  return code >= entries.length * CODE_SHARE
}

function endsInWord(input: string, line: Line): boolean {
  const kind = classOf(input.charCodeAt(lastOf(input, line)))
  return kind === LOWER || kind === UPPER || kind === DIGIT || kind === CASELESS || kind === IDEOGRAPH || kind === COMMA
}

/** Whether `entry` goes on with the sentence of `before`, given the entry that follows it. */
export function continuesBroken(input: string, before: Entry, entry: Entry, after: Entry | undefined): boolean {
  if (entry.line.gap) return false
  if (goesOn(input, before, entry)) return true
  if (!isProse(entry) || !isProse(before) || endsSentence(input, before.line)) return false
  const first = classOf(input.charCodeAt(entry.line.start))
  if (first !== UPPER && first !== DIGIT) return false
  if (wordsOf(input, before.line, FEWEST_WORDS) < FEWEST_WORDS) return false
  if (isOpen(input, before.line)) return true
  const within = after !== undefined && !after.line.gap && goesOn(input, entry, after)
  return within && isName(input, entry.line) && endsInLowerCase(input, before.line)
}

/** A name or the text of a link; what breaks off after `on the` is the beginning of a sentence. */
function isName(input: string, line: Line): boolean {
  return wordsOf(input, line, LONGEST_NAME + 1) <= LONGEST_NAME && !isOpen(input, line)
}

function isProse(entry: Entry): boolean {
  return entry.role === 'paragraph' || entry.role === 'list-item'
}

/** The entry begins in lower case or with a closing mark, and the one before it didn't end a sentence. */
function goesOn(input: string, before: Entry, entry: Entry): boolean {
  if (entry.role !== 'paragraph' || !isProse(before)) return false
  const first = input.charAt(entry.line.start)
  if (CLOSING.includes(first)) return true
  if (input.startsWith('http', entry.line.start)) return false
  return classOf(first.charCodeAt(0)) === LOWER && !endsSentence(input, before.line)
}

function endsSentence(input: string, line: Line): boolean {
  return classOf(input.charCodeAt(lastOf(input, line))) === STOP
}

/** The last character but for what closes behind it. */
function lastOf(input: string, line: Line): number {
  let at = line.end - 1
  while (at > line.start && QUOTES.includes(input.charAt(at))) at--
  return at
}

function endsInLowerCase(input: string, line: Line): boolean {
  const kind = classOf(input.charCodeAt(line.end - 1))
  return kind === LOWER || kind === COMMA || kind === DIGIT || OPENING.includes(input.charAt(line.end - 1))
}

/** The line ends in a comma, an opening mark or a short word in lower case: `according to`, `said the`. */
function isOpen(input: string, line: Line): boolean {
  const last = line.end - 1
  if (classOf(input.charCodeAt(last)) === COMMA || OPENING.includes(input.charAt(last))) return true
  let at = last
  while (at >= line.start && classOf(input.charCodeAt(at)) === LOWER) at--
  return last - at >= 1 && last - at <= 3 && at > line.start && isSpace(input.charCodeAt(at))
}

function wordsOf(input: string, line: Line, enough: number): number {
  let words = 1
  for (let at = line.start; at < line.end && words < enough; at++) if (isSpace(input.charCodeAt(at))) words++
  return words
}

/** `l’` + `Élysée`, `you’` + `re`: an apostrophe parts no words. */
const ELIDED = /(?<!\p{L})\p{L}{1,3}['’]$/u
const ENDING = /^(?:s|t|d|m|re|ve|ll)(?!\p{L})/u
const APOSTROPHES = "'’"

/** Whether two pieces of a broken sentence were written without a space between them: `Macron` + `, who`. */
export function isGlued(left: string, right: string): boolean {
  const [first, last] = [right.charAt(0), left.charAt(left.length - 1)]
  if (first !== '' && CLOSING.includes(first)) return true
  if (OPENING.includes(last)) return last !== '"' || isOpening(left)
  return APOSTROPHES.includes(last) && (ELIDED.test(left.slice(-5)) || ENDING.test(right.slice(0, 3)))
}

/** A straight quotation mark opens where a space stands before it. */
function isOpening(left: string): boolean {
  return left.length < 2 || isSpace(left.charCodeAt(left.length - 2))
}
