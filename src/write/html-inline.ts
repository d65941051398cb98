import type { SpanKind } from '../model/span.js'
import type { Tag } from './allowed.js'
import { element, escapeText } from './element.js'
import { linesOf, type RichLine } from './lines.js'
import { safeMathml } from './mathml.js'
import { raisesMark, stretchesOf, type Stretch } from './spans.js'
import type { Piece } from './nodes.js'

/** The text of a paragraph as HTML: its lines with what is set apart in them. */
export function writeInline(pieces: readonly Piece[]): string {
  return linesOf(pieces)
    .map(writeLine)
    .join(`${element('br', '')}\n`)
}

/** Code keeps its line breaks, and is no code within code. */
export function writeCode(pieces: readonly Piece[], language: string | undefined): string {
  const lines = linesOf(pieces).map(({ text, spans }) =>
    writeLine({ text, spans: spans.filter(({ kind }) => kind !== 'code') }),
  )
  return element('pre', element('code', lines.join('\n'), { class: language && `language-${language}` }))
}

function writeLine({ text, spans }: RichLine): string {
  return writeStretches(stretchesOf(spans, text), text, 0, text.length)
}

function writeStretches(stretches: readonly Stretch[], text: string, start: number, end: number): string {
  let out = ''
  let at = start
  for (const stretch of stretches) {
    out += escapeText(text.slice(at, stretch.start)) + writeStretch(stretch, text)
    at = stretch.end
  }
  return out + escapeText(text.slice(at, end))
}

const TAGS: ReadonlyMap<SpanKind, Tag> = new Map<SpanKind, Tag>([
  ['strong', 'strong'],
  ['emphasis', 'em'],
  ['code', 'code'],
  ['sub', 'sub'],
  ['sup', 'sup'],
  ['deleted', 'del'],
  ['inserted', 'ins'],
  ['mark', 'mark'],
])

function writeStretch(stretch: Stretch, text: string): string {
  const { kind, start, end, href, note, mathml, children } = stretch
  const shown = kind === 'formula' ? safeMathml(mathml) : undefined
  if (shown !== undefined) return shown
  const content = writeStretches(children, text, start, end)
  if (kind === 'note' && note !== undefined)
    return element('sup', element('a', content, { href: `#note-${String(note)}` }))
  if (href !== undefined) return element('a', content, { href })
  const tag = raisesMark(stretch) ? undefined : TAGS.get(kind)
  return tag === undefined ? content : element(tag, content)
}
