import { decodeHTML, decodeHTMLAttribute } from '../../../text/entities.js'
import { Names } from './names.js'
import { elementName, Nesting, type ElementName } from './nesting.js'
import type { Sink } from '../sink.js'
import { keptAttribute, type KeptAttribute } from './tags.js'

const AMPERSAND = '&'
const DOUBLE_QUOTE = 34
const SINGLE_QUOTE = 39
const DASH = 45
const SLASH = 47
const EQUALS = 61
const GREATER = 62
const EXCLAMATION = 33
const QUESTION = 63

const CDATA = '[CDATA['
const CDATA_END = ']]>'

/**
 * Reads the tags, attributes and texts of HTML as browsers do. What isn't finished when the page ends, a tag without its
 * `>`, counts as if it weren't there.
 */
export class Scanner {
  readonly #source: string
  readonly #sink: Sink
  readonly #nesting: Nesting
  readonly #elements = new Names(elementName, ({ open }) => open > 0)
  readonly #attributes = new Names(keptAttribute, () => false)
  /** Whether `<p/>` is all of an element, as in XML. */
  readonly #closesItself: boolean
  /** Where that begins which was told last, or which is told next. */
  #start = 0
  /** The next `&` from the last place on where one was looked for. */
  #ampersand = -1

  constructor(source: string, sink: Sink, depth: number, closesItself: boolean) {
    this.#source = source
    this.#sink = sink
    this.#nesting = new Nesting(this.#elements, sink, depth)
    this.#closesItself = closesItself
  }

  /** @throws LimitError where elements nest too deep. */
  read(): void {
    const { length } = this.#source
    /** Where the text begins that isn't told yet. */
    let from = 0
    for (let at = this.#source.indexOf('<'); at >= 0;) {
      if (this.#isMarkup(at)) from = this.#markup(from, at)
      at = this.#source.indexOf('<', Math.max(from, at + 1))
    }
    if (from < length) this.#text(from, length)
    this.#nesting.end(this.#start)
  }

  /** Whether a `<` is more than a character of the text. */
  #isMarkup(at: number): boolean {
    const code = this.#source.charCodeAt(at + 1)
    return (
      isLetter(code) || code === EXCLAMATION || code === QUESTION || (code === SLASH && at + 2 < this.#source.length)
    )
  }

  /** Tells the text up to a `<`, and what begins there; gives back where that ends. */
  #markup(from: number, at: number): number {
    if (from < at) this.#text(from, at)
    const code = this.#source.charCodeAt(at + 1)
    if (isLetter(code)) return this.#openTag(at + 1)
    if (code !== SLASH) return code === EXCLAMATION ? this.#declaration(at + 2) : this.#comment(at + 2)
    const first = this.#source.charCodeAt(at + 2)
    if (first === GREATER) return at + 3
    return isLetter(first) ? this.#closeTag(at + 2) : this.#comment(at + 3)
  }

  #text(start: number, end: number): void {
    const raw = this.#source.slice(start, end)
    this.#sink.text(this.#hasReference(start, end) ? decodeHTML(raw) : raw, this.#start, end)
    this.#start = end
  }

  #hasReference(start: number, end: number): boolean {
    if (this.#ampersand < start) {
      const next = this.#source.indexOf(AMPERSAND, start)
      this.#ampersand = next < 0 ? this.#source.length : next
    }
    return this.#ampersand < end
  }

  #openTag(start: number): number {
    const source = this.#source
    let at = this.#endOfName(start)
    if (at >= source.length) return at
    const name = this.#elements.of(source.slice(start, at))
    const opening = this.#start
    const isForeign = this.#nesting.isForeign
    const isTold = this.#nesting.open(name, opening)
    at = this.#attributesFrom(at, isTold)
    if (at < 0) return source.length
    const isWhole = source.charCodeAt(at) === SLASH
    const end = isWhole ? source.indexOf('>', at) + 1 : at + 1
    if (isTold) this.#nesting.opened(name, opening, isWhole && (this.#closesItself || this.#nesting.isForeign))
    this.#start = end
    if (isForeign || (isWhole && this.#closesItself) || name.rule.text === undefined) return end
    return this.#rawText(name, end)
  }

  /** Reads attributes up to the `>` or `/` that ends a tag: gives back its place, or -1 where the page ends before. */
  #attributesFrom(start: number, isTold: boolean): number {
    const source = this.#source
    let at = start
    for (;;) {
      const code = source.charCodeAt(at)
      if (code === GREATER) return at
      if (code === SLASH) {
        const next = this.#pastSpace(at + 1)
        if (source.charCodeAt(next) === GREATER) return at
        at = next
      } else if (isSpace(code)) at++
      else if (at >= source.length) return -1
      else at = this.#attribute(at, isTold)
    }
  }

  /** One attribute; gives back where it ends. */
  #attribute(start: number, isTold: boolean): number {
    const source = this.#source
    this.#start = start
    let at = start + 1
    while (source.charCodeAt(at) !== EQUALS && !isEndOfName(source.charCodeAt(at))) at++
    const name = isTold ? this.#attributes.of(source.slice(start, at)) : undefined
    at = this.#pastSpace(at)
    if (at >= source.length) return at
    if (source.charCodeAt(at) !== EQUALS) {
      if (name !== undefined) this.#sink.attribute(name, '')
      return at
    }
    return this.#value(name, this.#pastSpace(at + 1))
  }

  #value(name: KeptAttribute | undefined, start: number): number {
    const source = this.#source
    const quote = source.charCodeAt(start)
    if (quote !== DOUBLE_QUOTE && quote !== SINGLE_QUOTE) {
      let at = start
      for (let code = quote; code !== GREATER && !isSpace(code); code = source.charCodeAt(at))
        if (++at >= source.length) return source.length
      if (name !== undefined) this.#tellValue(name, start, at)
      return at
    }
    const end = source.indexOf(quote === DOUBLE_QUOTE ? '"' : "'", start + 1)
    if (end < 0) return source.length
    if (name !== undefined) this.#tellValue(name, start + 1, end)
    return end + 1
  }

  #tellValue(name: KeptAttribute, start: number, end: number): void {
    const raw = this.#source.slice(start, end)
    this.#sink.attribute(name, this.#hasReference(start, end) ? decodeHTMLAttribute(raw) : raw)
  }

  #closeTag(start: number): number {
    const source = this.#source
    const at = this.#endOfName(start)
    if (at >= source.length) return at
    this.#nesting.close(this.#elements.of(source.slice(start, at)), this.#start, at + 1)
    this.#start = at + 1
    const end = source.indexOf('>', at)
    return end < 0 ? source.length : end + 1
  }

  /** Text in which tags are text, up to the end tag. */
  #rawText({ tag, rule }: ElementName, start: number): number {
    const source = this.#source
    const end = rule.text === 'endless' ? source.length : this.#endOf(tag.name, start)
    if (start < end) {
      const raw = source.slice(start, end)
      const isDecoded = rule.text === 'decoded' && this.#hasReference(start, end)
      this.#sink.text(isDecoded ? decodeHTML(raw) : raw, this.#start, end)
      this.#start = end
    }
    return end < source.length ? this.#closeTag(end + 2) : end
  }

  #endOf(name: string, start: number): number {
    const source = this.#source
    for (let at = source.indexOf('</', start); at >= 0; at = source.indexOf('</', at + 2)) {
      const end = at + 2 + name.length
      if (end < source.length && isEndOfName(source.charCodeAt(end)) && this.#isNamed(name, at + 2)) return at
    }
    return source.length
  }

  #isNamed(name: string, start: number): boolean {
    return this.#source.slice(start, start + name.length).toLowerCase() === name
  }

  #declaration(start: number): number {
    const source = this.#source
    if (source.startsWith('--', start)) return this.#told(endOfComment(source, start + 2))
    // Outside of SVG and formulas it is no more than a comment: where its end is missing, a page would be lost otherwise.
    if (!this.#nesting.isForeign || !source.startsWith(CDATA, start)) return this.#comment(start)
    const from = start + CDATA.length
    const end = source.indexOf(CDATA_END, from)
    if (end < 0) return this.#told(source.length)
    this.#sink.text(source.slice(from, end), this.#start, end + CDATA_END.length)
    return this.#told(end + CDATA_END.length)
  }

  /** What ends at the next `>`, whatever it is: a doctype, a processing instruction, a tag that is none. */
  #comment(start: number): number {
    const end = this.#source.indexOf('>', start)
    return this.#told(end < 0 ? this.#source.length : end + 1)
  }

  /** All up to here was told. */
  #told(end: number): number {
    this.#start = end
    return end
  }

  #endOfName(start: number): number {
    let at = start
    while (!isEndOfName(this.#source.charCodeAt(at))) at++
    return at
  }

  #pastSpace(start: number): number {
    let at = start
    while (isSpace(this.#source.charCodeAt(at))) at++
    return at
  }
}

/** Behind the `-->` or `--!>` that ends a comment; `<!-->` and `<!--->` are comments, too. */
function endOfComment(source: string, start: number): number {
  if (source.charCodeAt(start) === GREATER) return start + 1
  if (source.startsWith('->', start)) return start + 2
  for (let at = source.indexOf('--', start); at >= 0; at = source.indexOf('--', at)) {
    at += 2
    while (source.charCodeAt(at) === DASH) at++
    if (source.charCodeAt(at) === EXCLAMATION) at++
    if (source.charCodeAt(at) === GREATER) return at + 1
  }
  return source.length
}

function isLetter(code: number): boolean {
  const small = code | 32
  return small >= 97 && small <= 122
}

function isSpace(code: number): boolean {
  return code <= 32 && (code === 32 || code === 10 || code === 9 || code === 13 || code === 12)
}

/** A name of an element or an attribute goes on up to here, or to the end of the page. */
function isEndOfName(code: number): boolean {
  if (code > GREATER) return false
  return code === GREATER || code === SLASH || isSpace(code) || Number.isNaN(code)
}
