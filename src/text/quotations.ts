import { QUOTE, classOf } from './chars.js'

/** A stretch of a text within quotation marks, the marks included. */
interface Quotation {
  readonly start: number
  readonly end: number
}

/** What closes a quotation, by what opens it; anything else closes itself. */
const CLOSING_OF: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '「': '」',
  '『': '』',
  '‹': '›',
}

/** The quotations of a text, in order. One that never closes reaches to the end. */
export function quotationsIn(text: string): Quotation[] {
  const found: Quotation[] = []
  let start = -1
  let closing = ''
  for (let at = 0; at < text.length; at++) {
    if (classOf(text.charCodeAt(at)) !== QUOTE) continue
    const mark = text.charAt(at)
    if (start < 0) {
      start = at
      closing = CLOSING_OF[mark] ?? mark
    } else if (closing.includes(mark)) {
      found.push({ start, end: at + 1 })
      start = -1
    }
  }
  if (start >= 0) found.push({ start, end: text.length })
  return found
}

/** Characters between two places of a text that are quoted. */
export function quotedWithin(quotations: readonly Quotation[], from: number, to: number): number {
  return quotations.reduce((sum, { start, end }) => sum + Math.max(0, Math.min(to, end) - Math.max(from, start)), 0)
}
