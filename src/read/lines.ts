import { isInvisible, isSpace } from '../text/whitespace.js'

/** A line that holds something, without the white space at its ends. */
export interface Line {
  readonly start: number
  readonly end: number
  /** Columns of white space in front; a tab goes to the next multiple of four. */
  readonly indent: number
  /** At least one empty line stands before it, or it is the first. */
  readonly gap: boolean
}

const TAB = 9
const TAB_WIDTH = 4

/** The lines of a text that hold anything but white space, in order. */
export function scanLines(input: string): readonly Line[] {
  const lines: Line[] = []
  let from = 0
  let gap = true
  while (from < input.length) {
    const to = endOfLine(input, from)
    const start = skipSpaces(input, from, to)
    if (start < to) {
      const end = backOverSpaces(input, to)
      lines.push({ start, end, indent: start === from ? 0 : columns(input, from, start), gap })
      gap = isUnseen(input, start, end)
    } else gap = true
    from = to + (input.charCodeAt(to) === 13 && input.charCodeAt(to + 1) === 10 ? 2 : 1)
  }
  return lines
}

function endOfLine(input: string, from: number): number {
  let at = from
  while (at < input.length && !endsLine(input.charCodeAt(at))) at++
  return at
}

/** `\n`, `\v`, `\f`, `\r` and the Unicode separators of lines and paragraphs. */
function endsLine(code: number): boolean {
  return code < 14 ? code >= 10 : code === 0x2028 || code === 0x2029
}

function skipSpaces(input: string, from: number, to: number): number {
  let at = from
  while (at < to && isSpace(input.charCodeAt(at))) at++
  return at
}

function backOverSpaces(input: string, from: number): number {
  let at = from
  while (isSpace(input.charCodeAt(at - 1))) at--
  return at
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
