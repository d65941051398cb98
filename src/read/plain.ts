import type { Block } from '../model/block.js'
import type { Page, Shape } from '../model/page.js'
import { withoutReferences } from '../text/references.js'
import { clean } from '../text/whitespace.js'
import { findCut, isLong, type Cut, type Piece } from './blob.js'
import { continuesBroken, isBroken, isGlued as isGluedTo } from './broken.js'
import { type Entry, readEntries } from './entries.js'
import { isGlued, unglue } from './glued.js'
import { readHead } from './head.js'
import { type Line, scanLines } from './lines.js'
import { linkListFrom, withoutLinkMarks } from './link-list.js'
import { isMarkdown, languageOf, withoutClosingMarks, withoutMarks } from './markdown.js'
import { continuesWrapped, wrapWidth } from './wrapped.js'

/** How a text is read: found once from the whole of it. */
interface Layout {
  readonly shape: Shape
  readonly markdown: boolean
  /** Columns, where the text is wrapped. */
  readonly width: number
  /** Whether its links are numbered. */
  readonly numbered?: boolean
  /** Of a page in one line: how it is cut. */
  readonly cut?: Cut
}

/**
 * Reads text without markup. Its blocks, with those of its head, tile the input: every character that isn't white space is
 * in exactly one. Behind a head stands Markdown.
 */
export function readPlain(input: string): Page {
  const scanned = scanLines(input)
  const all = isGlued(input, scanned) ? unglue(input, scanned) : scanned
  const found = readHead(input, all)
  const lines = found ? all.slice(found.lines) : all
  const markdown = found !== undefined || isMarkdown(input, lines)
  const list = linkListFrom(input, lines)
  const shown = readEntries(input, lines.slice(0, list), markdown)
  const layout = { ...findLayout(input, lines, shown, markdown), numbered: list !== undefined }
  const entries = list === undefined ? shown : [...shown, ...lines.slice(list).map(unseen)]
  const piecesOf = ({ line, role }: Entry): readonly Piece[] | undefined =>
    role !== 'code' && (entries.length === 1 || isLong(input, line)) ? layout.cut?.(line) : undefined
  const blocks: Block[] = []
  const ties = new Map<number, number>()
  let before: Entry | undefined
  for (const group of groupsOf(input, entries, layout)) {
    const pieces = piecesOf(group[0])
    if (pieces) addPieces(input, group[0].line, pieces, blocks, ties)
    else blocks.push({ ...blockOf(input, group, layout), ...(isRule(before) && { parted: true }) })
    before = group.at(-1)
  }
  return { input, shape: layout.shape, blocks, ...(ties.size > 0 && { ties }), ...(found && { head: found.head }) }
}

function findLayout(input: string, lines: readonly Line[], entries: readonly Entry[], markdown: boolean): Layout {
  const cut = findCut(input, lines)
  if (cut) return { shape: 'blob', markdown, width: 0, cut }
  const width = wrapWidth(input, entries)
  if (width !== undefined) return { shape: 'wrapped', markdown, width }
  return { shape: isBroken(input, entries) ? 'broken' : 'lines', markdown, width: 0 }
}

/** Entries that are one block. */
type Group = [Entry, ...Entry[]]

function* groupsOf(input: string, entries: readonly Entry[], layout: Layout): Generator<Group> {
  let group: Group | undefined
  for (const [index, entry] of entries.entries()) {
    const before = entries[index - 1]
    if (group && before && goesOn(input, before, entry, entries[index + 1], layout)) group.push(entry)
    else {
      if (group) yield group
      group = [entry]
    }
  }
  if (group) yield group
}

function goesOn(input: string, before: Entry, entry: Entry, after: Entry | undefined, layout: Layout): boolean {
  if (entry.attached) return true
  if (entry.bare || before.bare) return false
  if (layout.shape === 'wrapped') return continuesWrapped(input, before, entry, layout.width)
  return layout.shape === 'broken' && continuesBroken(input, before, entry, after)
}

function blockOf(input: string, group: Group, layout: Layout): Block {
  const [first] = group
  const { role, level, mark } = first
  const last = group.at(-1) ?? first
  const isCode = role === 'code' && group.length > 1
  return {
    ...(isCode ? codeIn(input, first.line, last.line) : { text: textOf(input, group, layout) }),
    start: first.line.start,
    end: last.line.end,
    role,
    ...(level !== undefined && { level }),
    ...(mark !== undefined && { mark }),
  }
}

/** A line of the list of links: where a reader is led, and no text. */
function unseen(line: Line): Entry {
  return { line, role: 'list-item', rest: line.end, bare: true }
}

/** A line that is all mark, and no part of a table or a heading. */
function isRule(entry: Entry | undefined): boolean {
  return entry?.bare === true && entry.role === 'paragraph'
}

/** The code between two fences, with its lines as they are. */
function codeIn(input: string, open: Line, close: Line): Pick<Block, 'text' | 'language'> {
  const language = languageOf(input.slice(open.start, open.end))
  const raw = input.slice(open.end, close.start).trimEnd().replace(LINE_ENDS, '\n').replace(EMPTY_LINES, '')
  // In a list or a note all of it is indented as its fence is.
  const text = raw.replace(INDENT, (spaces) => spaces.slice(open.indent))
  return { text, ...(language !== undefined && { language }) }
}

const LINE_ENDS = /\r\n?/gu
const EMPTY_LINES = /^\s*\n/u
const INDENT = /^ +/gmu

function textOf(input: string, group: Group, { shape, markdown, numbered }: Layout): string {
  const [{ role }] = group
  const text = group.reduce((before, entry) => join(before, lineOf(input, entry), shape), '')
  if (role === 'code') return text
  const shown = withoutReferences(numbered === true ? withoutLinkMarks(text) : text)
  if (markdown) return clean(withoutMarks(role === 'heading' ? withoutClosingMarks(shown) : shown))
  return shown === text ? text : clean(shown)
}

function lineOf(input: string, { line, rest }: Entry): string {
  const text = input.slice(rest, line.end)
  return line.plain ? text : clean(text)
}

const HYPHENATED = /\p{L}-$/u

function join(left: string, right: string, shape: Shape): string {
  if (left === '' || right === '') return left + right
  const glued = shape === 'broken' ? isGluedTo(left, right) : shape === 'wrapped' && HYPHENATED.test(left.slice(-3))
  return glued ? left + right : left + ' ' + right
}

/** Adds the blocks of a line that is a page of its own, and how likely each goes on with the one before. */
function addPieces(
  input: string,
  line: Line,
  pieces: readonly Piece[],
  blocks: Block[],
  ties: Map<number, number>,
): void {
  for (const piece of pieces) {
    const start = line.start + piece.start
    const end = line.start + piece.end
    const text = clean(withoutReferences(input.slice(start, end)))
    if (piece.tie > 0) ties.set(blocks.length, piece.tie)
    blocks.push({ text, start, end, role: 'paragraph', ...(start > line.start && { continues: true }) })
  }
}
