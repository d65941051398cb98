import type { SpanKind } from '../../model/span.js'
import type { State, WholeLine } from './written.js'

/** Spans nest no deeper; those that do are left out. */
export const MOST_OPEN = 32

/** A line of text when all of it is read. */
export interface FinishedLine extends WholeLine {
  /** Something was taken out of it. */
  readonly cut: boolean
  /** The number of the note that it is. */
  readonly note?: number
}

export interface OpenSpan {
  /** An aside goes if it parts a sentence, and an inset becomes a line of its own. */
  readonly kind: SpanKind | 'aside' | 'inset'
  href: string | undefined
  start: number
  /** The line as it was when the span began; absent where it began in a line before. */
  before: State | undefined
}
