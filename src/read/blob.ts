import { findBorders } from '../models/borders/index.js'
import { IDEOGRAPH, classOf } from '../text/chars.js'
import { type Sentence, splitSentences } from '../text/sentences.js'
import { cutClauses, endsInStop, isSpacedOut } from './clauses.js'
import type { Line } from './lines.js'

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

/** A sentence of a page in one line, or what else was a line there. Offsets into the text. */
export interface Piece extends Sentence {
  /** How likely it goes on with the piece in front of it, whose sentence isn't at its end: 0 to 1. */
  readonly tie: number
}

/** Cuts a line that is a page of its own. */
export type Cut = (line: Line) => readonly Piece[]

/** How the lines of a text are cut where long ones hold most of it, or where its only line is a page; else nothing. */
export function findCut(input: string, lines: readonly Line[]): Cut | undefined {
  const known = new Map<Line, readonly Piece[]>()
  const cut = (line: Line): readonly Piece[] => {
    const pieces = known.get(line) ?? cutBlob(input.slice(line.start, line.end))
    known.set(line, pieces)
    return pieces
  }
  const [first] = lines
  if (lines.length === 1 && first) return isPage(input, first, cut) ? cut : undefined
  return isMostlyLong(input, lines) ? cut : undefined
}

function isPage(input: string, line: Line, cut: Cut): boolean {
  if (isLong(input, line)) return true
  return lettersOf(input, line) > LONGER_THAN_PARAGRAPH && holdsMenus(input.slice(line.start, line.end), cut(line))
}

/** Whether a short text has lost the lines of its head or foot, and isn't one paragraph. */
function holdsMenus(text: string, pieces: readonly Piece[]): boolean {
  return pieces.filter(({ end }) => !endsInStop(text, end)).length >= FEWEST_MENUS
}

function isMostlyLong(input: string, lines: readonly Line[]): boolean {
  let long = 0
  let all = 0
  for (const line of lines) {
    const length = line.end - line.start
    all += length
    if (length > LONG / IDEOGRAPH_LETTERS && lettersOf(input, line) > LONG) long += length
  }
  return all > 0 && long >= all * SHARE
}

/** Cuts a page in one line into the lines that it had, and these into sentences. */
function cutBlob(text: string): readonly Piece[] {
  if (isSpacedOut(text)) return cutClauses(text).map((piece) => ({ ...piece, tie: 0 }))
  const borders = findBorders(text)
  const starts = [0, ...borders.map(({ start }) => start)]
  const ends = [...borders.map(({ end }) => end), text.length]
  return starts.flatMap((from, line) => {
    const isTied = line > 0 && !endsInStop(text, ends[line - 1] ?? 0)
    const tie = isTied ? 1 - (borders[line - 1]?.probability ?? 1) : 0
    return splitSentences(text.slice(from, ends[line])).map(({ start, end }, place) => ({
      start: from + start,
      end: from + end,
      tie: place === 0 ? tie : 0,
    }))
  })
}
