import { groupBy } from '../lib/groups.js'
import type { Block } from '../model/block.js'
import type { Span } from '../model/span.js'

/** A note of the article: its number in the order of the marks, and its blocks. */
export interface NoteBlocks<T> {
  readonly number: number
  readonly blocks: readonly T[]
}

export interface Divided<T> {
  /** What isn't a note. Its marks bear the numbers of the notes. */
  readonly main: readonly T[]
  /** Headings of notes alone: they go with them. */
  readonly heads: readonly T[]
  readonly notes: readonly NoteBlocks<T>[]
}

/** Takes the notes that a mark leads to out of the text, without the marks in front of them. */
export function divided<T extends Block>(blocks: readonly T[]): Divided<T> {
  const marks = marksIn(blocks)
  const byNote = groupBy(blocks, ({ note }) => (note !== undefined && marks.has(note) ? note : undefined))
  const numbers = new Map([...marks.keys()].map((note, index) => [note, index + 1]))
  const notes = [...marks].map(([note, mark], index) => ({
    number: index + 1,
    blocks: (byNote.get(note) ?? []).map((block, at) =>
      numbered(at === 0 ? withoutMark(block, mark) : inNote(block), numbers),
    ),
  }))
  const isNote = ({ note }: T): boolean => note !== undefined && marks.has(note)
  const heads = blocks.filter((_, index) => headsNotes(blocks, index, isNote))
  const apart = new Set(heads)
  const main = (byNote.get(undefined) ?? []).filter((block) => !apart.has(block))
  return { main: main.map((block) => numbered(block, numbers)), heads, notes }
}

/** Whether a block is the heading of a section that holds nothing but notes. */
function headsNotes<T extends Block>(blocks: readonly T[], index: number, isNote: (block: T) => boolean): boolean {
  const [head, first] = blocks.slice(index, index + 2)
  if (head?.role !== 'heading' || isNote(head) || !first || !isNote(first)) return false
  let at = index + 2
  for (let block = blocks[at]; block && isNote(block); block = blocks[at]) at++
  const next = blocks[at]
  return next === undefined || (next.role === 'heading' && (next.level ?? 0) <= (head.level ?? 0))
}

/** What the marks say whose notes are there, in their order. */
function marksIn(blocks: readonly Block[]): ReadonlyMap<number, string> {
  const there = new Set(blocks.map(({ note }) => note))
  const marks = new Map<number, string>()
  for (const { text, spans = [] } of blocks)
    for (const { note, start, end } of spans)
      if (note !== undefined && there.has(note) && !marks.has(note)) marks.set(note, text.slice(start, end))
  return marks
}

function numbered<T extends Block>(block: T, numbers: ReadonlyMap<number, number>): T {
  if (!block.spans?.some(({ kind }) => kind === 'note')) return block
  const spans = block.spans.flatMap((span): readonly Span[] => {
    if (span.kind !== 'note') return [span]
    const note = numbers.get(span.note ?? NaN)
    return note === undefined ? [] : [{ ...span, note }]
  })
  return { ...block, spans }
}

/** A note is no item of the list that held it, and no heading. */
function inNote<T extends Block>(block: T): T {
  const { within = [], role } = block
  const list = within.findLastIndex(({ tag }) => tag === 'li' || tag === 'dd')
  return {
    ...block,
    within: within.slice(list + 1),
    role: role === 'list-item' || role === 'heading' ? 'paragraph' : role,
  }
}

const LABEL = /^[[(^]?(\S{1,14}?)[\])]?[.:]?(?:\s+|$|(?<=\]))/u
const BRACKETS = /[[\]()]/gu

/** The block without the mark that stands in front of a note again. */
function withoutMark<T extends Block>(block: T, mark: string): T {
  const [label = '', sign = ''] = LABEL.exec(block.text) ?? []
  if (label === '' || plain(sign) !== plain(mark)) return inNote(block)
  const spans = (block.spans ?? []).map(({ start, end, ...span }) => ({
    ...span,
    start: Math.max(0, start - label.length),
    end: end - label.length,
  }))
  return inNote({ ...block, text: block.text.slice(label.length), spans })
}

function plain(mark: string): string {
  return mark.replace(BRACKETS, '').normalize('NFKC')
}
