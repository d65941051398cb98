import { MATHML, MATHML_ATTRIBUTE } from '../../../model/mathml.js'

/** Longer ones are no formula to show. */
const LONGEST = 20_000
const SPECIAL = /[&<>]/gu
const OPENING = /^<math>/u
const SPACES = /[\p{Cc} ]+/gu
const REFERENCES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
])

/** Writes the MathML of a formula anew: its elements that show something, and their text. */
export class MathmlWriter {
  #markup = ''
  /** Open elements, and whether each is written. */
  readonly #open: string[] = []
  /** The tag of the last of them is all that was written of it. */
  #isFresh = false

  open(name: string): void {
    const written = MATHML.has(name) ? name : ''
    this.#open.push(written)
    this.#isFresh = written !== ''
    if (this.#isFresh) this.#write(`<${written}>`)
  }

  /** An attribute of the element that began last. */
  attribute(name: string, value: string): void {
    const attribute = ` ${name}="${value}"`
    if (!this.#isFresh || !MATHML_ATTRIBUTE.test(attribute)) return
    this.#isFresh = false
    this.#markup = `${this.#markup.slice(0, -1)}${attribute}>`
  }

  text(data: string): void {
    this.#isFresh = false
    const text = data.toWellFormed().replace(SPACES, ' ')
    if (text !== ' ') this.#write(text.replace(SPECIAL, (sign) => REFERENCES.get(sign) ?? sign))
  }

  close(): void {
    const name = this.#open.pop() ?? ''
    this.#isFresh = false
    if (name !== '') this.#write(`</${name}>`)
  }

  #write(markup: string): void {
    if (this.#markup.length <= LONGEST) this.#markup += markup
  }

  /** All of it, where it isn't too long. What is open ends. */
  finish(isDisplay: boolean): string | undefined {
    while (this.#open.length > 0) this.close()
    if (this.#markup === '' || this.#markup.length > LONGEST) return undefined
    return isDisplay ? this.#markup.replace(OPENING, '<math display="block">') : this.#markup
  }
}
