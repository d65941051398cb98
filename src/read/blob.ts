import { splitSentences } from '../text/sentences.js'
import type { Line } from './lines.js'

/** A line is a page in one line when it is longer than this and holds most of the text, in code units. */
const LONG = 1_500
const LONG_ALONE = 1_000
const SHARE = 0.6

export function isLong(line: Line): boolean {
  return line.end - line.start > LONG
}

/** Whether long lines hold most of the text. */
export function isBlob(lines: readonly Line[]): boolean {
  const first = lines[0]
  if (lines.length === 1 && first) return first.end - first.start > LONG_ALONE
  let long = 0
  let all = 0
  for (const line of lines) {
    all += line.end - line.start
    if (isLong(line)) long += line.end - line.start
  }
  return all > 0 && long >= all * SHARE
}

/** A stretch of the input. */
export interface Piece {
  readonly start: number
  readonly end: number
}

/** Cuts a page in one line: its sentences, and the words of menus and lists between them. */
export function cutBlob(input: string, line: Line): readonly Piece[] {
  return splitSentences(input.slice(line.start, line.end)).map(({ start, end }) => ({
    start: line.start + start,
    end: line.start + end,
  }))
}
