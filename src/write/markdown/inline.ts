import type { SpanKind } from '../../model/span.js'
import { linesOf, type RichLine } from '../lines.js'
import {
  codeSpan,
  destination,
  escapeCell,
  escapeHeading,
  escapeInline,
  escapeLineStart,
  formula,
  HARD_BREAK,
  onOneLine,
} from './escape.js'
import { fitted } from './fit.js'
import { raisesMark, stretchesOf, type Stretch } from '../spans.js'
import type { Piece } from '../nodes.js'

/** The text of a paragraph as Markdown, line breaks and all. */
export function writeLines(pieces: readonly Piece[]): string {
  return linesOf(pieces)
    .map((line) => escapeLineStart(writeLine(line)))
    .filter((line) => line !== '')
    .join(HARD_BREAK)
}

/** The text of a heading: on one line. */
export function writeHeading(pieces: readonly Piece[]): string {
  return escapeHeading(writeOnOneLine(pieces))
}

/** The text of a table's cell: on one line. */
export function writeCell(pieces: readonly Piece[]): string {
  return escapeCell(writeOnOneLine(pieces, true))
}

function writeOnOneLine(pieces: readonly Piece[], inCell = false): string {
  return linesOf(pieces)
    .map((line) => writeLine(line, inCell))
    .filter((line) => line !== '')
    .join(' ')
}

function writeLine({ text, spans }: RichLine, inCell = false): string {
  const stretches = fitted(stretchesOf(spans, text), text)
  return new LineWriter(text, inCell).write(stretches, 0, text.length).trim()
}

const MARKS: ReadonlyMap<SpanKind, string> = new Map([
  ['strong', '**'],
  ['emphasis', '*'],
  ['deleted', '~~'],
])
/** For these Markdown has no marks, and their text means something else without them: 10 to the 6th is not 106. */
const TAGS: ReadonlyMap<SpanKind, string> = new Map([
  ['sub', 'sub'],
  ['sup', 'sup'],
])
/** A cell ends at such a pipe for some readers, whatever stands in front of it. */
const ESCAPED_PIPE = '\\|'

class LineWriter {
  readonly #text: string
  readonly #inCell: boolean

  constructor(text: string, inCell: boolean) {
    this.#text = text
    this.#inCell = inCell
  }

  /** What stands from `start` to `end`, with these stretches in it. */
  write(stretches: readonly Stretch[], start: number, end: number): string {
    let out = ''
    let at = start
    for (const stretch of stretches) {
      out += escapeInline(this.#text.slice(at, stretch.start))
      const written = this.#writeStretch(stretch)
      // An exclamation mark would turn a link into a picture.
      out = written.startsWith('[') && out.endsWith('!') ? `${out.slice(0, -1)}\\!${written}` : out + written
      at = stretch.end
    }
    return out + escapeInline(this.#text.slice(at, end))
  }

  #writeStretch(stretch: Stretch): string {
    const { kind, start, end, href, note, children } = stretch
    if (kind === 'note') return note === undefined ? this.write(children, start, end) : `[^${String(note)}]`
    if (kind === 'code') return this.#writeCode(children, start, end)
    if (kind === 'formula') return formula(this.#text.slice(start, end))
    const content = this.write(children, start, end)
    if (content.trim() === '') return content
    if (href !== undefined) return `[${content}](${destination(href)})`
    const tag = raisesMark(stretch) ? undefined : TAGS.get(kind)
    if (tag !== undefined) return `<${tag}>${content}</${tag}>`
    const mark = MARKS.get(kind) ?? ''
    return mark + content + mark
  }

  /** Nothing counts as a mark within code: links in it are written around their part of it, and the rest is dropped. */
  #writeCode(stretches: readonly Stretch[], start: number, end: number): string {
    let out = ''
    let at = start
    for (const link of stretches.flatMap(linksIn)) {
      out += this.#codeSpan(at, link.start)
      out += `[${this.#codeSpan(link.start, link.end)}](${destination(link.href ?? '')})`
      at = link.end
    }
    return out + this.#codeSpan(at, end)
  }

  #codeSpan(start: number, end: number): string {
    const code = onOneLine(this.#text.slice(start, end))
    if (code.trim() === '' || (this.#inCell && code.includes(ESCAPED_PIPE))) return escapeInline(code)
    return codeSpan(code)
  }
}

function linksIn(stretch: Stretch): readonly Stretch[] {
  return stretch.href === undefined ? stretch.children.flatMap(linksIn) : [stretch]
}
