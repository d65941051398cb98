import { delimited, isLikelyTex } from './tex.js'

/** A formula as an author writes it for a script that draws it in the reader's browser. */
const WRITTEN = /\\\(([\s\S]{1,2000}?)\\\)|(?:\\\[([\s\S]{1,2000}?)\\\]|\$\$([^$]{1,2000})\$\$)/gu
/** Brackets and dollars without any of these are a note or a price: `\[1\]`, `$$ or $$$`. */
const OPERATOR = /[\\^_{}=<>+]/u

/** A stretch of a text: a formula, where it has LaTeX. */
export interface Stretch {
  readonly text: string
  readonly tex?: string
}

/** Whether a text may hold a formula that is written out. */
export function mayHoldFormula(text: string): boolean {
  return text.includes('\\') || text.includes('$$')
}

/** A text with the formulas that are written out in it told apart: `\(…\)`, `\[…\]` and `$$…$$`. */
export function withFormulas(text: string): readonly Stretch[] {
  const stretches: Stretch[] = []
  let at = 0
  for (const match of text.matchAll(WRITTEN)) {
    const [whole, inline, display = match[3] ?? ''] = match
    if (inline === undefined ? !OPERATOR.test(display) || !isLikelyTex(display) : !isLikelyTex(inline)) continue
    if (match.index > at) stretches.push({ text: text.slice(at, match.index) })
    stretches.push({ text: whole, tex: delimited(whole, false) })
    at = match.index + whole.length
  }
  if (at < text.length) stretches.push({ text: text.slice(at) })
  return stretches
}
