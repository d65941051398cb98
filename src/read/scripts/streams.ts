import type { Element } from '../../model/element.js'
import type { Script } from '../../model/script.js'
import { unescape } from './unescape.js'

/** A script that is one call, which passes on a string as one of several pieces. */
const PIECE = /^\s*[\w$.()|=[\]\s]{1,80}\[\d{1,3},\s*"/u
const PIECE_END = /"\s*\]\s*\)[\s;]*$/u
const BEGINNING = 200
const END = 40

interface Stream {
  readonly pieces: string[]
  readonly first: Element
  last: Element
}

/** Joins what scripts pass on piece by piece. A piece may end anywhere, within a name or an escape of the data. */
export function joinStreams(scripts: readonly Script[]): readonly Script[] {
  const streams = new Map<string, Stream>()
  const rest: Script[] = []
  for (const script of scripts) {
    const { text, first, last } = script
    const name = PIECE.exec(text.slice(0, BEGINNING))?.[0]
    const tail = PIECE_END.exec(text.slice(-END))?.[0]
    if (name === undefined || tail === undefined || name.length + tail.length > text.length) {
      rest.push(script)
      continue
    }
    const stream = streams.get(name) ?? { pieces: [], first, last }
    stream.pieces.push(unescape(text.slice(name.length, text.length - tail.length)))
    stream.last = last
    streams.set(name, stream)
  }
  return [...rest, ...[...streams.values()].map(({ pieces, first, last }) => ({ text: pieces.join(''), first, last }))]
}

/** `1f:T5a3,`: a name, and how many bytes of text follow, hexadecimal. */
const NEXT_ROW = /([\da-f]{1,6}):T([\da-f]{1,7}),/uy
const ROWS = /\n([\da-f]{1,6}):T([\da-f]{1,7}),/gu

/** Texts by how the rest of a stream speaks of them: `$1f`. */
export type Rows = ReadonlyMap<string, string>

/** Separates the texts that a stream holds unescaped from the rest of it. */
export function cutRows(stream: string): { readonly rows: Rows; readonly rest: string } {
  const rows = new Map<string, string>()
  const rest: string[] = []
  let from = 0
  for (let row = nextRow(stream, from); row; row = nextRow(stream, from)) {
    rest.push(stream.slice(from, row.index))
    const start = row.index + row[0].length
    from = endOfBytes(stream, start, Number.parseInt(row[2] ?? '', 16))
    rows.set(`$${row[1] ?? ''}`, stream.slice(start, from))
  }
  rest.push(stream.slice(from))
  return { rows, rest: rest.length === 1 ? stream : rest.join('\n') }
}

function nextRow(stream: string, from: number): RegExpExecArray | null {
  NEXT_ROW.lastIndex = from
  ROWS.lastIndex = from
  return NEXT_ROW.exec(stream) ?? ROWS.exec(stream)
}

/** Where the text of `bytes` bytes of UTF-8 ends. */
function endOfBytes(text: string, start: number, bytes: number): number {
  let at = start
  for (let left = bytes; left > 0 && at < text.length; at++) {
    const code = text.charCodeAt(at)
    // Either half of a pair is two of its four bytes.
    left -= code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 2 : 3
  }
  return at
}
