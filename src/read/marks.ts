import { isSpace } from '../text/whitespace.js'
import type { Line } from './lines.js'

/** What stands in front of a list item. */
export interface Mark {
  readonly text: string
  /** Where the item's own text begins, as an offset into the input. */
  readonly rest: number
}

const BULLETS = '•◦▪▫‣●○■□∙·⁃➢➤►▶✓✔*-+–'
const NUMBERED = /^(?:(\d{1,3})[.)]|[a-z]\))\s/u
/** How far a sibling of a numbered item may stand from it, in lines. */
const NEIGHBOURHOOD = 12

/** The bullet in front of a line's text, where there is one and text follows it. */
export function bulletOf(input: string, line: Line): Mark | undefined {
  const bullet = input.charAt(line.start)
  if (line.start + 1 >= line.end || !(BULLETS.includes(bullet) || isLetterBullet(bullet, line))) return undefined
  if (!isSpace(input.charCodeAt(line.start + 1))) return undefined
  return { text: bullet, rest: skip(input, line.start + 1) }
}

/** The line `-- ` that parts a mail from its signature. */
export function isSignatureMark(input: string, { start, end }: Line): boolean {
  return end - start === 2 && input.startsWith('--', start)
}

const DRAWN = /^([-–—_=*~+#•·])(?:\s{0,3}\1){2,}$/u
/** In code units. */
const LONGEST_DRAWN = 300

/** A line that is drawn, not written: dashes, stars or the like from end to end. */
export function isDrawn(input: string, { start, end }: Line): boolean {
  const isMarked = end - start >= 3 && end - start <= LONGEST_DRAWN && input.charAt(start) === input.charAt(end - 1)
  return isMarked && DRAWN.test(input.slice(start, end))
}

/** Text browsers draw the bullet of an inner list as an `o`, well indented. */
function isLetterBullet(bullet: string, line: Line): boolean {
  return bullet === 'o' && line.indent >= 4
}

function skip(input: string, from: number): number {
  let at = from
  while (isSpace(input.charCodeAt(at))) at++
  return at
}

/**
 * The numbers in front of the lines of a text, by line, where they count: `2.` has a `1.` or `3.` nearby. A date or a
 * year that opens a line has none.
 */
export function numbersOf(input: string, lines: readonly Line[]): ReadonlyMap<number, Mark> {
  const marks = new Map<number, Mark>()
  let before: { index: number; count: number; mark: Mark } | undefined
  for (const [index, line] of lines.entries()) {
    const found = numberOf(input, line)
    if (!found) continue
    const near = before && index - before.index <= NEIGHBOURHOOD && found.count === before.count + 1
    if (before && near) {
      marks.set(before.index, before.mark)
      marks.set(index, found.mark)
    }
    before = { index, ...found }
  }
  return marks
}

function numberOf(input: string, line: Line): { count: number; mark: Mark } | undefined {
  const code = input.charCodeAt(line.start)
  if (!((code >= 48 && code <= 57) || (code >= 97 && code <= 122))) return undefined
  const match = NUMBERED.exec(input.slice(line.start, Math.min(line.end, line.start + 6)))
  if (!match) return undefined
  const text = match[0].slice(0, -1)
  const count = match[1] === undefined ? code - 96 : Number(match[1])
  return { count, mark: { text, rest: skip(input, line.start + text.length) } }
}
