import type { Span, SpanKind } from '../model/span.js'
import { safeUrl } from './url.js'

/** A stretch of a text that the markup set apart, and the stretches within it, in order. */
export interface Stretch {
  readonly kind: SpanKind
  readonly start: number
  /** Exclusive. */
  readonly end: number
  /** Where a link leads: checked, and in its normal form. */
  readonly href: string | undefined
  /** The number of the note that a mark leads to. */
  readonly note: number | undefined
  /** What a whole formula is in HTML, unchecked. */
  readonly mathml: string | undefined
  readonly children: readonly Stretch[]
}

interface OpenStretch extends Stretch {
  end: number
  readonly children: OpenStretch[]
}

/**
 * The spans of a text as a tree, whatever state they are in: cut to the text and to the span around them, without those
 * that say nothing new, a link within a link, and links to where none may lead. Neighbours of the same kind are one.
 */
export function stretchesOf(spans: readonly Span[], text: string): readonly Stretch[] {
  const top: OpenStretch[] = []
  const open: OpenStretch[] = []
  for (const span of inOrder(spans, text)) {
    while ((open.at(-1)?.end ?? Infinity) <= span.start) open.pop()
    if (open.some((outer) => outer.kind === span.kind)) continue
    const parent = open.at(-1)
    const siblings = parent?.children ?? top
    const end = Math.min(span.end, parent?.end ?? text.length)
    const last = siblings.at(-1)
    if (last?.end === span.start && goesOn(last, span)) {
      last.end = end
      open.push(last)
    } else {
      const stretch: OpenStretch = {
        kind: span.kind,
        start: span.start,
        end,
        href: span.href,
        note: span.note,
        mathml: end === span.end ? span.mathml : undefined,
        children: [],
      }
      siblings.push(stretch)
      open.push(stretch)
    }
  }
  return top
}

/** Whether a stretch is raised for the mark of a note that it holds: every writer raises those by itself. */
export function raisesMark({ kind, children }: Stretch): boolean {
  return kind === 'sup' && children.some(({ note }) => note !== undefined)
}

/** Two formulas side by side are two. */
function goesOn({ kind, href, note }: Stretch, next: Checked): boolean {
  return kind === next.kind && kind !== 'formula' && href === next.href && note === next.note
}

interface Checked {
  readonly kind: SpanKind
  readonly start: number
  readonly end: number
  readonly href: string | undefined
  readonly note: number | undefined
  readonly mathml: string | undefined
}

function inOrder(spans: readonly Span[], text: string): readonly Checked[] {
  const checked: Checked[] = []
  for (const { kind, start, end, href, note, mathml } of spans) {
    if (!Number.isInteger(start) || !Number.isInteger(end)) continue
    const from = borderAt(text, Math.max(0, start))
    const to = borderAt(text, Math.min(text.length, end))
    if (from >= to) continue
    const url = kind === 'link' ? safeUrl(href, 'href') : undefined
    if (kind !== 'link' || url !== undefined) {
      const isWhole = from === start && to === end
      checked.push({ kind, start: from, end: to, href: url, note, mathml: isWhole ? mathml : undefined })
    }
  }
  return checked.sort((a, b) => a.start - b.start || b.end - a.end)
}

const LOW_SURROGATE = /^[\uDC00-\uDFFF]$/u
const HIGH_SURROGATE = /^[\uD800-\uDBFF]$/u

/** The border between two characters at or behind a place. */
export function borderAt(text: string, at: number): number {
  return LOW_SURROGATE.test(text.charAt(at)) && HIGH_SURROGATE.test(text.charAt(at - 1)) ? at + 1 : at
}
