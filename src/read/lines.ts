import { isInvisible, isPlain, isSpace, trimmedEnd } from '../text/whitespace.js'

/** A line that holds something, without the white space at its ends. */
export interface Line {
  readonly start: number
  readonly end: number
  /** Columns of white space in front; a tab goes to the next multiple of four. */
  readonly indent: number
  /** At least one empty line stands before it, or it is the first. */
  readonly gap: boolean
  /** Single spaces and characters that are seen: nothing in it has to be cleaned. */
  readonly plain: boolean
}

const TAB = 9
const TAB_WIDTH = 4

/** The lines of a text that hold anything but white space, in order. */
export function scanLines(input: string): readonly Line[] {
  const lines: Line[] = []
  const found = { to: 0, plain: true }
  let from = 0
  let gap = true
  while (from < input.length) {
    const start = skipIndent(input, from)
    findEnd(input, start, found)
    const { to, plain } = found
    if (start < to) {
      const end = trimmedEnd(input, to)
      lines.push({ start, end, indent: start === from ? 0 : columns(input, from, start), gap, plain })
      gap = isUnseen(input, start, end)
    } else gap = true
    from = to + (input.charCodeAt(to) === 13 && input.charCodeAt(to + 1) === 10 ? 2 : 1)
  }
  return lines
}

function skipIndent(input: string, from: number): number {
  let at = from
  for (; at < input.length; at++) {
    const code = input.charCodeAt(at)
    if (!isSpace(code) || endsLine(code)) break
  }
  return at
}

const BLANK = 32
const LAST_ASCII = 126

/** Finds where the line ends that begins at `from`, and whether it is plain. */
function findEnd(input: string, from: number, into: { to: number; plain: boolean }): void {
  let at = from
  let plain = true
  let spaced = false
  for (; at < input.length; at++) {
    const code = input.charCodeAt(at)
    if (code > BLANK && code <= LAST_ASCII) spaced = false
    else if (code === BLANK) {
      if (spaced) plain = false
      spaced = true
    } else {
      if (endsLine(code)) break
      spaced = false
      if (!isPlain(code)) plain = false
    }
  }
  into.to = at
  into.plain = plain
}

/** `\n`, `\v`, `\f`, `\r` and the Unicode separators of lines and paragraphs. */
function endsLine(code: number): boolean {
  return code < 14 ? code >= 10 : code === 0x2028 || code === 0x2029
}

function columns(input: string, from: number, to: number): number {
  let column = 0
  for (let at = from; at < to; at++) {
    const code = input.charCodeAt(at)
    if (code === TAB) column += TAB_WIDTH - (column % TAB_WIDTH)
    else if (!isInvisible(code)) column++
  }
  return column
}

/** A line of zero-width characters only: a reader sees an empty line. */
function isUnseen(input: string, start: number, end: number): boolean {
  if (end - start > 16) return false
  for (let at = start; at < end; at++) {
    const code = input.charCodeAt(at)
    if (!isInvisible(code) && !isSpace(code)) return false
  }
  return true
}
