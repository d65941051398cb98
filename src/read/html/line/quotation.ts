/** The outer and the inner marks. */
const PAIRS = [
  ['“', '”'],
  ['‘', '’'],
] as const
/** The page has written marks of its own. */
const QUOTED = /^\s*["'«»„“”‚‘’‹›「『]/u

/** The marks that a browser draws around `<q>`: they are no text of the page, but a part of what it says. */
export class QuotationMarks {
  /** What closes each that is open. */
  readonly #closing: string[] = []
  /** The innermost one has no text yet. */
  #isFresh = false

  open(): void {
    this.#closing.push('')
    this.#isFresh = true
  }

  /** A text as it is shown. */
  shown(text: string): string {
    if (!this.#isFresh || text.trim() === '') return text
    this.#isFresh = false
    if (QUOTED.test(text)) return text
    const depth = this.#closing.length - 1
    const [opening, closing] = PAIRS[depth % 2 === 0 ? 0 : 1]
    this.#closing[depth] = closing
    const start = text.trimStart()
    // A space at the start of the quotation stands before its mark.
    return text.slice(0, text.length - start.length) + opening + start
  }

  close(): string {
    this.#isFresh = false
    return this.#closing.pop() ?? ''
  }
}
