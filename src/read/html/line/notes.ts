import type { Element } from '../../../model/element.js'
import type { Span } from '../../../model/span.js'
import type { OpenElement } from '../elements.js'
import { MARK } from './raised.js'
import type { ReadBlock } from '../read-block.js'

/** What goes on for longer is a chapter. */
const MOST_BLOCKS = 12

const NUMBER = /^\d{1,3}$/u
/** What else may stand between the brackets of a list of citations, in front of one and behind it. */
const LIST_BEFORE = /\[[\d\s,;–-]*$/u
const LIST_BEHIND = /^[\d\s,;–-]{0,80}\]/u
const LONGEST_LIST = 80

/** The blocks of a note. */
interface Note {
  readonly first: number
  readonly end: number
}

/** Finds the notes that marks lead to: both get the index of the block where the note begins. */
export function withNotes(read: readonly ReadBlock[], elements: readonly OpenElement[]): readonly ReadBlock[] {
  const marks = marksIn(read)
  if (marks.size === 0) return read
  const notes = notesOf(marks, read, elements)
  // A note that begins within the range of another one ends it.
  const owners: number[] = []
  for (const { first, end } of notes.values())
    for (let index = first; index < end; index++) {
      owners[index] = first
      reveal(read[index]?.origin.home)
    }
  return read.map(({ block, origin }, index): ReadBlock => {
    const spans = origin.spans.map((span): Span => {
      const { first = 0 } = notes.get(span.href ?? '') ?? {}
      return first > index ? { kind: 'note', start: span.start, end: span.end, note: first } : span
    })
    const note = owners[index]
    return { block: note === undefined ? block : { ...block, note }, origin: { ...origin, spans } }
  })
}

/** A note is shown when its mark is clicked on. */
function reveal(element: Element | undefined): void {
  for (let at = element as OpenElement | undefined; at?.hidden === true; at = at.parent) at.hidden = false
}

/** Where the marks of a page lead, and the block of the first that leads there. */
function marksIn(read: readonly ReadBlock[]): Map<string, number> {
  const marks = new Map<string, number>()
  for (const [index, { block, origin }] of read.entries())
    for (const { href = '', start, end } of origin.spans)
      if (href.startsWith('#') && !marks.has(href) && isMark(block.text, start, end)) marks.set(href, index)
  return marks
}

/** Whether a link is the mark of a note: by its form, or as a number between square brackets, `[3, 12–14]`. */
function isMark(text: string, start: number, end: number): boolean {
  const said = text.slice(start, end)
  if (MARK.test(said)) return true
  if (!NUMBER.test(said)) return false
  return LIST_BEFORE.test(text.slice(Math.max(0, start - LONGEST_LIST), start)) && LIST_BEHIND.test(text.slice(end))
}

function notesOf(
  marks: ReadonlyMap<string, number>,
  read: readonly ReadBlock[],
  elements: readonly OpenElement[],
): ReadonlyMap<string, Note> {
  const notes = new Map<string, Note>()
  for (const element of elements)
    for (const name of ['id', 'name']) {
      const href = `#${element.attributes.get(name) ?? ''}`
      const first = element.firstBlock
      if (notes.has(href) || first <= (marks.get(href) ?? Infinity)) continue
      const end = endOf(element, read)
      if (end <= first) continue
      notes.set(href, { first, end })
    }
  return notes
}

/** Where the element ends that a mark leads to, or the one around it where it holds no more than the mark. */
function endOf(element: OpenElement, read: readonly ReadBlock[]): number {
  const last = element.firstBlock + MOST_BLOCKS
  let home = element
  while (!home.block && home.parent) home = home.parent
  const { text = '', role } = read[element.firstBlock]?.block ?? {}
  if (MARK.test(text)) return Math.min((home.parent ?? home).lastBlock, last)
  return role === 'heading' || home.lastBlock > last ? 0 : home.lastBlock
}
