import { groupBy } from '../../../lib/groups.js'
import type { Span } from '../../../model/span.js'
import type { OpenElement } from '../elements.js'
import type { ReadBlock } from '../read-block.js'
import { isNoteByClass } from '../unseen.js'

/** A mark at the end of a word or a sentence. Behind fewer letters it is an exponent: `km²`. */
const MARK = /(?<=(?:\p{L}{3}|\p{P})\s?)(?:[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|\[\d{1,3}\])(?![\p{L}\p{N}])/gu
/** The mark in front of a note. */
const LABEL = /^(?:[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|\[\d{1,3}\]|\d{1,3}(?=\s))(?=.*\p{L})/su
const NOT_DIGITS = /\D/gu
const DIGIT = /\d/u
/** Ids of notes: `fn-1`, `footnote_1`, `note1`. */
const ID = /^(?:.*[-_:.])?(?:fn|(?:foot|end)?note)[-_:.]*(\d{1,3})$/iu
/** What goes on for longer is a chapter. */
const MOST_BLOCKS = 12
/** A paragraph with more of them is a table of numbers; each is compared with all of its spans. */
const MOST_MARKS = 100
/** How far above a list it may say that it holds notes. */
const HIGHEST = 3

/** The blocks of a note, and the marks that lead to it. */
export interface Note {
  readonly first: number
  readonly end: number
  readonly marks: readonly Mark[]
}

export interface Mark {
  readonly block: number
  readonly start: number
  readonly end: number
}

interface Numbered {
  readonly number: number
  readonly first: number
  end: number
}

/**
 * Notes that no link leads to: by the numbers of their marks, which count from one note to the next.
 *
 * @param owners which blocks are notes already.
 */
export function unlinkedNotes(
  read: readonly ReadBlock[],
  elements: readonly OpenElement[],
  owners: readonly (number | undefined)[],
): readonly Note[] {
  const marks = marksIn(read, owners)
  if (marks.size === 0) return []
  const taken = new Set(owners)
  return [...listedNotes(elements), ...labelledNotes(read, marks)].flatMap(({ number, first, end }) => {
    const own = (marks.get(number) ?? []).filter(({ block }) => block < first)
    if (own.length === 0 || taken.has(first)) return []
    taken.add(first)
    marks.delete(number)
    return [{ first, end, marks: own }]
  })
}

/** The marks by their number, in the order of the page: what leads elsewhere, or is code or a formula, is none. */
function marksIn(read: readonly ReadBlock[], owners: readonly unknown[]): Map<number, Mark[]> {
  const marks = read.flatMap(({ block, origin }, index) => {
    if (block.role === 'code' || owners[index] !== undefined) return []
    const found = [...block.text.matchAll(MARK)].slice(0, MOST_MARKS)
    return found
      .map(({ index: start, 0: sign }) => ({ block: index, start, end: start + sign.length, number: numberOf(sign) }))
      .filter(
        ({ start, end }) => !origin.spans.some((span) => OTHERS.has(span.kind) && span.start < end && span.end > start),
      )
  })
  return groupBy(marks, ({ number }) => number)
}

const OTHERS: ReadonlySet<Span['kind']> = new Set<Span['kind']>(['link', 'code', 'formula', 'note'])

function numberOf(sign: string): number {
  return Number(sign.normalize('NFKC').replace(NOT_DIGITS, ''))
}

/** Items of lists that say that they hold notes. */
function listedNotes(elements: readonly OpenElement[]): readonly Numbered[] {
  return elements.flatMap((element): readonly Numbered[] => {
    const { tag, parent, attributes, firstBlock, lastBlock, nth } = element
    if (tag !== 'li' || parent?.tag !== 'ol') return []
    const counted = (Number.parseInt(parent.attributes.get('start') ?? '', 10) || 1) - 1 + nth
    const stated = ID.exec(attributes.get('id') ?? '')?.[1]
    if (lastBlock <= firstBlock || (stated === undefined && !holdsNotes(parent))) return []
    return [
      { number: Number(stated ?? counted), first: firstBlock, end: Math.min(lastBlock, firstBlock + MOST_BLOCKS) },
    ]
  })
}

function holdsNotes(list: OpenElement): boolean {
  let at: OpenElement | undefined = list
  for (let steps = 0; at && steps < HIGHEST; steps++, at = at.parent)
    if (at.tag === 'aside' || isNoteByClass(`${at.attributes.get('class') ?? ''} ${at.attributes.get('id') ?? ''}`))
      return true
  return false
}

/** Paragraphs with the mark in front, raised or bold, that count from 1. */
function labelledNotes(read: readonly ReadBlock[], marks: ReadonlyMap<number, readonly Mark[]>): readonly Numbered[] {
  const notes: Numbered[] = []
  for (const [index, { block, origin }] of read.entries()) {
    const number = notes.length + 1
    const mark = marks.get(number)?.[0]
    const label = LABEL.exec(block.text)?.[0]
    if (label === undefined || mark === undefined || mark.block >= index || numberOf(label) !== number) continue
    const isPlain = DIGIT.test(label.charAt(0))
    if (
      isPlain &&
      !origin.spans.some(({ kind, start, end }) => kind === 'strong' && start === 0 && end === label.length)
    )
      continue
    const last = notes.at(-1)
    // Where both marks stand in front of both notes, all that stands between the notes is of the first.
    if (last && mark.block < last.first && index <= last.first + MOST_BLOCKS) last.end = index
    notes.push({ number, first: index, end: index + 1 })
  }
  return notes
}
