import type { SpanKind } from '../../../model/span.js'
import type { State } from './written.js'

/** Spans nest no deeper; those that do are left out. */
export const MOST_OPEN = 32

export interface OpenSpan {
  /** An aside goes if it parts a sentence, and an inset becomes a line of its own. */
  readonly kind: SpanKind | 'aside' | 'inset'
  href: string | undefined
  /** What a formula is in HTML. */
  mathml: string | undefined
  start: number
  /** The line as it was when the span began; absent where it began in a line before. */
  before: State | undefined
}
