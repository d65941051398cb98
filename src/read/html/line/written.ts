import type { Span } from '../../../model/span.js'
import { isTight } from './joints.js'
import { MARK_BEFORE, raised } from './raised.js'

/** What a line can be taken back to. */
export interface State {
  readonly pieces: number
  readonly length: number
  readonly tail: string
  readonly space: boolean
  readonly spans: number
  readonly linked: number
  readonly bold: number
  readonly start: number
  readonly end: number
}

export interface WholeLine {
  readonly text: string
  readonly spans: readonly Span[]
  readonly linked: number
  readonly bold: number
  /** In the source; -1 where there is none. */
  readonly start: number
  readonly end: number
  /** A space stood in front of it, and behind it. */
  readonly leads: boolean
  readonly space: boolean
}

/** A line of text when all of it is read. */
export interface FinishedLine extends WholeLine {
  /** Something was taken out of it. */
  readonly cut: boolean
  /** The number of the note that it is. */
  readonly note?: number
}

/** What has been written of a line, in pieces: a text that grows is copied whenever it is looked into. */
export class Written {
  readonly pieces: string[] = []
  readonly spans: Span[] = []
  length = 0
  /** Its last two characters. */
  tail = ''
  /** A space stands in front of it, and behind it. */
  leads = false
  space = false
  linked = 0
  bold = 0
  /** In the source; -1 where there is none. */
  start = -1
  end = -1

  append(text: string): void {
    this.pieces.push(text)
    this.length += text.length
    this.tail = text.length > 1 ? text.slice(-2) : this.tail.slice(-1) + text
  }

  /** Adds a whole line, with a space between where there was one or has to be one. */
  add({ text, spans, linked, bold, start, end, leads, space }: WholeLine, isGlued: boolean): void {
    const isApart = this.space || (leads && !isTight(this.tail, text))
    if ((isApart && this.length > 0) || isGlued) this.append(' ')
    const offset = this.length
    for (const span of spans) this.spans.push({ ...span, start: span.start + offset, end: span.end + offset })
    this.append(text)
    this.space = space
    this.linked += linked
    this.bold += bold
    if (this.start < 0) this.start = start
    this.end = end
  }

  state(): State {
    const { pieces, length, tail, space, spans, linked, bold, start, end } = this
    return { pieces: pieces.length, length, tail, space, spans: spans.length, linked, bold, start, end }
  }

  /** What was written since, where that isn't longer. */
  since({ pieces, length }: State, longest: number): string | undefined {
    return this.length - length > longest ? undefined : this.pieces.slice(pieces).join('')
  }

  /** What was written since, as a line. */
  from(state: State): FinishedLine {
    const raw = this.pieces.slice(state.pieces).join('')
    const text = raw.trim()
    const offset = state.length + raw.indexOf(text)
    const spans = this.spans.slice(state.spans)
    return {
      text,
      spans: spans.map((span) => ({ ...span, start: span.start - offset, end: span.end - offset })).sort(outerFirst),
      linked: 0,
      bold: 0,
      start: -1,
      end: -1,
      leads: false,
      space: false,
      cut: false,
    }
  }

  /** A note whose mark is its end, where that is one: raised, where it is a number. */
  withMark(inset: FinishedLine, note: number): FinishedLine {
    const { length, pieces } = this
    const mark = MARK_BEFORE.exec(this.#ending(0))?.[0]
    if (mark === undefined) return inset
    if (pieces.at(-1) === mark) pieces[pieces.length - 1] = raised(mark, true) ?? mark
    this.spans.push({ kind: 'note', note, start: length - mark.length, end: length })
    return { ...inset, note }
  }

  /** The mark that a note begins with, which was just written, stands in front of the note, and once. */
  leadOut(note: { before: State | undefined }, mark: State): void {
    if (MARK_BEFORE.test(this.#ending(1))) this.takeBack(mark)
    else if (mark.length > 0) note.before = this.state()
  }

  /** As much of its end as holds a mark, without the last pieces. */
  #ending(last: number): string {
    return this.pieces.slice(-5 - last, this.pieces.length - last).join('')
  }

  /** Puts a text of the same length in the place of what was written since. */
  replace(state: State, text: string): void {
    this.pieces.length = state.pieces
    this.length = state.length
    this.tail = state.tail
    this.append(text)
  }

  /** Takes out what was written since; a space before or behind it stays. */
  takeBack(state: State): void {
    this.pieces.length = state.pieces
    this.spans.length = state.spans
    this.length = state.length
    this.tail = state.tail
    this.space ||= state.space
    this.linked = state.linked
    this.bold = state.bold
    this.start = state.start
    this.end = state.end
  }

  whole(): WholeLine {
    const { pieces, spans, linked, bold, start, end, leads, space } = this
    return { text: pieces.join('').trimEnd(), spans: spans.sort(outerFirst), linked, bold, start, end, leads, space }
  }
}

export function outerFirst(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end
}
