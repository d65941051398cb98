import type { Block } from '../model/block.js'
import type { Page, Shape } from '../model/page.js'
import { withoutReferences } from '../text/references.js'
import { clean } from '../text/whitespace.js'
import { cutBlob, isBlob, isLong } from './blob/index.js'
import { continuesBroken, isBroken, isGlued } from './broken.js'
import { type Entry, readEntries } from './entries.js'
import { readHead } from './head.js'
import { type Line, scanLines } from './lines.js'
import { isMarkdown, languageOf, withoutClosingHashes, withoutMarks } from './markdown.js'
import { continuesWrapped, wrapWidth } from './wrapped.js'

/** How a text is read: found once from the whole of it. */
interface Layout {
  readonly shape: Shape
  readonly markdown: boolean
  /** Columns, where the text is wrapped. */
  readonly width: number
}

/**
 * Reads text without markup. Its blocks, with those of its head, tile the input: every character that isn't white space is
 * in exactly one. Behind a head stands Markdown.
 */
export function readPlain(input: string): Page {
  const all = scanLines(input)
  const found = readHead(input, all)
  const lines = found ? all.slice(found.lines) : all
  const markdown =
    found !== undefined || isMarkdown(lines.map((line) => ({ text: () => lineText(input, line), gap: line.gap })))
  const entries = readEntries(input, lines, markdown)
  const layout = findLayout(input, lines, entries, markdown)
  const blocks: Block[] = []
  for (let first = 0; first < entries.length;) {
    const last = endOfGroup(input, entries, first, layout)
    readGroup(input, entries, first, last, layout, blocks)
    first = last
  }
  return { input, shape: layout.shape, blocks, ...(found && { head: found.head }) }
}

function lineText(input: string, line: Line): string {
  return input.slice(line.start, Math.min(line.end, line.start + 2_000))
}

function findLayout(input: string, lines: readonly Line[], entries: readonly Entry[], markdown: boolean): Layout {
  if (isBlob(input, lines)) return { shape: 'blob', markdown, width: 0 }
  const width = wrapWidth(input, entries)
  if (width !== undefined) return { shape: 'wrapped', markdown, width }
  return { shape: isBroken(input, entries) ? 'broken' : 'lines', markdown, width: 0 }
}

/** Index behind the last entry of the block that begins at `first`. */
function endOfGroup(input: string, entries: readonly Entry[], first: number, layout: Layout): number {
  let last = first + 1
  for (; last < entries.length; last++) {
    const before = entries[last - 1]
    const entry = entries[last]
    if (!before || !entry || !goesOn(input, before, entry, entries[last + 1], layout)) break
  }
  return last
}

function goesOn(input: string, before: Entry, entry: Entry, after: Entry | undefined, layout: Layout): boolean {
  if (entry.attached) return true
  if (entry.bare || before.bare) return false
  if (layout.shape === 'wrapped') return continuesWrapped(input, before, entry, layout.width)
  return layout.shape === 'broken' && continuesBroken(input, before, entry, after)
}

/** The entries from `from` up to `to` are one block. */
function readGroup(
  input: string,
  entries: readonly Entry[],
  from: number,
  to: number,
  layout: Layout,
  blocks: Block[],
): void {
  const first = entries[from]
  const last = entries[to - 1]
  if (!first || !last) return
  if (layout.shape === 'blob' && (entries.length === 1 || isLong(input, first.line)) && first.role !== 'code') {
    readBlob(input, first.line, blocks)
    return
  }
  const { role, level, mark } = first
  const isCode = role === 'code' && to - from > 1
  blocks.push({
    ...(isCode ? codeIn(input, first.line, last.line) : { text: textOf(input, entries, from, to, layout) }),
    start: first.line.start,
    end: last.line.end,
    role,
    ...(level !== undefined && { level }),
    ...(mark !== undefined && { mark }),
    ...(isRule(entries[from - 1]) && { parted: true }),
  })
}

/** A line that is all mark, and no part of a table or a heading. */
function isRule(entry: Entry | undefined): boolean {
  return entry?.bare === true && entry.role === 'paragraph'
}

/** The code between two fences, with its lines as they are. */
function codeIn(input: string, open: Line, close: Line): Pick<Block, 'text' | 'language'> {
  const language = languageOf(input.slice(open.start, open.end))
  const text = input.slice(open.end, close.start).trimEnd().replace(LINE_ENDS, '\n').replace(EMPTY_LINES, '')
  return { text, ...(language !== undefined && { language }) }
}

const LINE_ENDS = /\r\n?/gu
const EMPTY_LINES = /^\s*\n/u

function textOf(input: string, entries: readonly Entry[], from: number, to: number, layout: Layout): string {
  let text = ''
  for (let index = from; index < to; index++) {
    const entry = entries[index]
    if (entry) text = join(text, lineOf(input, entry), layout.shape)
  }
  const role = entries[from]?.role
  if (role === 'code') return text
  const shown = withoutReferences(text)
  if (layout.markdown) return clean(withoutMarks(role === 'heading' ? withoutClosingHashes(shown) : shown))
  return shown === text ? text : clean(shown)
}

function lineOf(input: string, { line, rest }: Entry): string {
  const text = input.slice(rest, line.end)
  return line.plain ? text : clean(text)
}

const HYPHENATED = /\p{L}-$/u

function join(left: string, right: string, shape: Shape): string {
  if (left === '' || right === '') return left + right
  const glued = shape === 'broken' ? isGlued(left, right) : shape === 'wrapped' && HYPHENATED.test(left.slice(-3))
  return glued ? left + right : left + ' ' + right
}

function readBlob(input: string, line: Line, blocks: Block[]): void {
  for (const piece of cutBlob(input.slice(line.start, line.end))) {
    const start = line.start + piece.start
    const end = line.start + piece.end
    const text = clean(withoutReferences(input.slice(start, end)))
    blocks.push({ text, start, end, role: 'paragraph', ...(start > line.start ? { continues: true } : {}) })
  }
}
