import { groupBy } from '../../../lib/groups.js'
import type { Element } from '../../../model/element.js'
import type { Span } from '../../../model/span.js'
import type { OpenElement } from '../elements.js'
import { MARK } from './raised.js'
import type { ReadBlock } from '../read-block.js'
import { unlinkedNotes, type Note } from './unlinked-notes.js'
import { outerFirst } from './written.js'

/** What goes on for longer is a chapter. */
const MOST_BLOCKS = 12

const NUMBER = /^\d{1,3}$/u
/** What else may stand between the brackets of a list of citations, in front of one and behind it. */
const LIST_BEFORE = /\[[\d\s,;–-]*$/u
const LIST_BEHIND = /^[\d\s,;–-]{0,80}\]/u
const LONGEST_LIST = 80

/**
 * Finds the notes that marks lead to, by links or by their numbers: both get the index of the block where the note begins.
 *
 * @param isAnywhere the page doesn't say where it is: a mark may have its address in front.
 */
export function withNotes(
  read: readonly ReadBlock[],
  elements: readonly OpenElement[],
  isAnywhere: boolean,
): readonly ReadBlock[] {
  // A note that begins within the range of another one ends it.
  const owners: number[] = []
  const spans = new Map<number, Span[]>()
  const take = ({ first, end, marks }: Note): void => {
    for (let index = first; index < end; index++) owners[index] = first
    for (const { block, start, end } of marks)
      spans.set(block, [...(spans.get(block) ?? []), { kind: 'note', start, end, note: first }])
  }
  for (const note of linkedNotes(read, elements, isAnywhere)) take(note)
  for (let index = 0; index < read.length; index++) if (owners[index] !== undefined) reveal(read[index]?.origin.home)
  for (const note of unlinkedNotes(read, elements, owners)) take(note)
  return read.map(({ block, origin }, index) => {
    const note = owners[index]
    const marks = spans.get(index) ?? []
    const others = origin.spans.filter(
      ({ kind, start }) => kind !== 'link' || !marks.some((mark) => mark.start === start),
    )
    return {
      block: note === undefined ? block : { ...block, note },
      origin: { ...origin, spans: [...others, ...marks].sort(outerFirst) },
    }
  })
}

/** A note is shown when its mark is clicked on. */
function reveal(element: Element | undefined): void {
  for (let at = element as OpenElement | undefined; at?.hidden === true; at = at.parent) at.hidden = false
}

/** Notes that links lead to from above. */
function linkedNotes(
  read: readonly ReadBlock[],
  elements: readonly OpenElement[],
  isAnywhere: boolean,
): readonly Note[] {
  const marks = groupBy(marksIn(read), ({ href }) => (isAnywhere ? href.slice(href.indexOf('#')) : href))
  const notes: Note[] = []
  for (const element of elements)
    for (const name of ['id', 'name']) {
      const place = `#${element.attributes.get(name) ?? ''}`
      const first = element.firstBlock
      const own = (marks.get(place) ?? []).filter(({ block }) => block < first)
      const end = own.length > 0 ? endOf(element, read) : 0
      if (end <= first) continue
      marks.delete(place)
      notes.push({ first, end, marks: own })
    }
  return notes
}

function marksIn(read: readonly ReadBlock[]) {
  return read.flatMap(({ block, origin }, index) =>
    origin.spans.flatMap(({ href = '', start, end }) =>
      href.includes('#') && isMark(block.text, start, end) ? [{ block: index, start, end, href }] : [],
    ),
  )
}

/** Whether a link is the mark of a note: by its form, or as a number between square brackets, `[3, 12–14]`. */
function isMark(text: string, start: number, end: number): boolean {
  const said = text.slice(start, end)
  if (MARK.test(said)) return true
  if (!NUMBER.test(said)) return false
  return LIST_BEFORE.test(text.slice(Math.max(0, start - LONGEST_LIST), start)) && LIST_BEHIND.test(text.slice(end))
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
