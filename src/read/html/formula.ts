import type { SpanKind } from '../../model/span.js'
import type { OpenElement } from './elements.js'

/** Children of a formula's elements that stand above or below the line, by which child they are. */
const RAISED_CHILDREN: ReadonlyMap<string, readonly (SpanKind | undefined)[]> = new Map([
  ['msup', [undefined, 'sup']],
  ['msub', [undefined, 'sub']],
  ['msubsup', [undefined, 'sub', 'sup']],
])

/** How an inline element's text is set apart: by its name, or by its place in a formula. */
export function spanOf({ kind, above, nth }: OpenElement): SpanKind | undefined {
  return kind.span ?? (above && RAISED_CHILDREN.get(above.tag)?.[nth - 1])
}

/** What a fraction says by its line alone, at the beginning of an element in it. */
export function signBefore({ tag, above, nth }: OpenElement): string {
  if (above?.tag !== 'mfrac') return ''
  return (nth === 2 ? '/' : '') + (tag === 'mrow' ? '(' : '')
}

export function signBehind({ tag, above }: OpenElement): string {
  return above?.tag === 'mfrac' && tag === 'mrow' ? ')' : ''
}
