import { countOf } from '../../lib/matches.js'
import { type Sentence, splitSentences } from '../../text/sentences.js'
import { cutClauses, endsInStop, hasOwnStops } from './clauses.js'
import { keepDaysWhole } from './dates.js'
import { MENU, PROSE, type States, readStates } from './states.js'
import { WordTable, isCaseless } from './words.js'
import { IDEOGRAPH, classOf } from '../../text/chars.js'
import type { Line } from '../lines.js'

/** A line is a page in one line when it is longer than this, in code units, and such lines hold most of the text. */
const LONG = 1_500
const LONG_ALONE = 1_000
/** A shorter text of one line is a blob where menus or a heading stand in it. In letters. */
const LONGER_THAN_PARAGRAPH = 250
/** Pieces without a stop that make a paragraph a blob: a name that is taken for a heading may be one. */
const FEWEST_MENUS = 2
const SHARE = 0.6

/** Letters that say as much as one Chinese character. */
const IDEOGRAPH_LETTERS = 3
/** Characters that are looked at to tell the script of a line. */
const SAMPLE = 400

/** Length of a line in letters of an alphabet. */
function lettersOf(input: string, line: Line): number {
  const length = line.end - line.start
  const end = Math.min(line.end, line.start + SAMPLE)
  let ideographs = 0
  for (let at = line.start; at < end; at++) if (classOf(input.charCodeAt(at)) === IDEOGRAPH) ideographs++
  return length * (1 + ((IDEOGRAPH_LETTERS - 1) * ideographs) / Math.max(1, end - line.start))
}

/** Whether a line of several is cut where the text is a blob. */
export function isLong(input: string, line: Line): boolean {
  return lettersOf(input, line) > LONG_ALONE
}

function isPage(input: string, line: Line): boolean {
  if (isLong(input, line)) return true
  return lettersOf(input, line) > LONGER_THAN_PARAGRAPH && holdsMenus(input.slice(line.start, line.end))
}

/** Whether a short text has lost the lines of its head or foot, and isn't one paragraph. */
function holdsMenus(text: string): boolean {
  if (mostlyCaseless(new WordTable(text).classes) && !hasOwnStops(text)) return false
  const loose = cutBlob(text).filter(({ end }) => !endsInStop(text, end))
  return loose.length >= FEWEST_MENUS
}

/** Whether long lines hold most of the text, or its only line is a page. */
export function isBlob(input: string, lines: readonly Line[]): boolean {
  const first = lines[0]
  if (lines.length === 1 && first) return isPage(input, first)
  let long = 0
  let all = 0
  for (const line of lines) {
    const length = line.end - line.start
    all += length
    if (length > LONG / IDEOGRAPH_LETTERS && lettersOf(input, line) > LONG) long += length
  }
  return all > 0 && long >= all * SHARE
}

/** Cuts a page in one line into its sentences and the menus, headings and lists between them. Offsets into `text`. */
export function cutBlob(text: string): readonly Sentence[] {
  const words = new WordTable(text)
  // Without capitals nothing tells a menu from prose.
  if (mostlyCaseless(words.classes)) return hasOwnStops(text) ? cutClauses(text) : splitSentences(text)
  const reading = readStates(words.classes, isGerman(text))
  keepDaysWhole(words, reading)
  setHeadlineApart(text, words, reading)
  return joinRights(text, cut(text, words, reading))
}

/** `© 2024`: whose right it is stands behind it. */
const RIGHT_AND_YEAR = /^© ?(?:\d{4}(?: ?[-–] ?))?\d{4}$/u

/** Puts the name behind a copyright sign and its year together with them. */
function joinRights(text: string, pieces: readonly Sentence[]): readonly Sentence[] {
  const out: Sentence[] = []
  for (const piece of pieces) {
    const before = out.at(-1)
    const goesOn = before && RIGHT_AND_YEAR.test(text.slice(before.start, before.end))
    if (goesOn) out[out.length - 1] = { start: before.start, end: piece.end }
    else out.push(piece)
  }
  return out
}

/** Words that no German text does without, and no other has as often. */
const GERMAN = / (?:und|der|die|das|nicht|mit|ist|den|von|ein|eine|auf) /gu
const GERMAN_SAMPLE = 20_000
/** Code units for each of the words that are asked for. */
const GERMAN_DENSITY = 400

function isGerman(text: string): boolean {
  // From the middle, where the prose is.
  const from = Math.max(0, (text.length - GERMAN_SAMPLE) >> 1)
  const sample = text.slice(from, from + GERMAN_SAMPLE)
  return countOf(sample, GERMAN) > sample.length / GERMAN_DENSITY
}

function mostlyCaseless(classes: Uint8Array): boolean {
  return 2 * classes.filter(isCaseless).length > classes.length
}

/** A page begins with its title; where the same words come again stands the headline. */
const TITLE_WORDS = 4
/** In prose the first words of a text come again by chance: `The city council of`. */
const TITLE_WORDS_IN_PROSE = 7
const LONGEST_TITLE = 40
const MOST_HEADLINES = 6

function setHeadlineApart(text: string, words: WordTable, { states, opens }: States): void {
  if (words.length <= TITLE_WORDS) return
  const probe = text.slice(words.start(0), words.end(TITLE_WORDS - 1))
  let hit = text.indexOf(probe, probe.length)
  for (let found = 0; found < MOST_HEADLINES && hit >= 0; found++) {
    const first = words.at(hit)
    const count = sharedWords(words, first)
    if (count >= (states[first] === PROSE ? TITLE_WORDS_IN_PROSE : TITLE_WORDS)) {
      setApart(0, count)
      setApart(first, count)
    }
    hit = text.indexOf(probe, hit + probe.length)
  }

  function setApart(first: number, count: number): void {
    states.fill(MENU, first, first + count)
    opens.fill(0, first, first + count)
    opens[first] = 1
    opens[first + count] = 1
  }
}

/** How many words from `first` on are those that the text begins with. */
function sharedWords(words: WordTable, first: number): number {
  let count = 0
  const most = Math.min(LONGEST_TITLE, first, words.length - first)
  while (count < most && words.word(count) === words.word(first + count)) count++
  return count
}

function cut(text: string, words: WordTable, { states, opens }: States): readonly Sentence[] {
  const out: Sentence[] = []
  let first = 0
  for (let index = 1; index <= words.length; index++) {
    if (index < words.length && opens[index] === 0 && states[index] === states[index - 1]) continue
    const start = words.start(first)
    const end = words.end(index - 1)
    if (states[first] === PROSE) pushSentences(text, start, end, out)
    else out.push({ start, end })
    first = index
  }
  return out
}

function pushSentences(text: string, start: number, end: number, out: Sentence[]): void {
  for (const sentence of splitSentences(text.slice(start, end))) {
    out.push({ start: start + sentence.start, end: start + sentence.end })
  }
}
