import type { Span, SpanKind } from '../../model/span.js'
import { clean, isSpace } from '../../text/whitespace.js'

/** Spans nest no deeper; those that do are left out. */
const MOST_OPEN = 32

/** A line of text when all of it is read. */
export interface FinishedLine {
  readonly text: string
  readonly spans: readonly Span[]
  readonly linked: number
  readonly bold: number
  /** In the source; -1 where there is none. */
  readonly start: number
  readonly end: number
}

interface OpenSpan {
  readonly kind: SpanKind
  href: string | undefined
  start: number
}

const LETTER = /[\p{L}\p{N}]/u
const SMALL = /[\p{Ll}\p{N}]/u
const CAPITAL = /\p{Lu}/u
const LINE_ENDS = /\r\n?/gu
const EMPTY_LINES = /^(?:[\t ]*\n)+/u

/** Gathers the text between two borders of blocks: white space collapsed, spans noted, in the order of the page. */
export class Line {
  text = ''
  /** Its last two characters. */
  #tail = ''
  #space = false
  #spans: Span[] = []
  readonly #open: OpenSpan[] = []
  #tooDeep = 0
  #links = 0
  #strong = 0
  #linked = 0
  #bold = 0
  #start = -1
  #end = -1
  /** Since the last text an element ended, and one began: a link, or any other. */
  #ended: 'link' | 'other' | undefined
  #began: 'link' | 'other' | undefined

  /** Where the next text would stand. */
  get position(): number {
    return this.text.length + (this.#space && this.text !== '' ? 1 : 0)
  }

  /** Whether the next text would stand on a new line, in preformatted text. */
  get isAtLineStart(): boolean {
    return this.text === '' || this.#tail.endsWith('\n')
  }

  /** Adds a stretch of text as it stands in the page. */
  write(raw: string, start: number, end: number): void {
    if (raw === '') return
    if (isSpace(raw.charCodeAt(0))) this.#space = true
    // Half of the texts of a page are the indents of its tags.
    const text = isIndent(raw) ? '' : clean(raw)
    if (text === '') return
    this.#add(text, start, end)
    this.#space = isSpace(raw.charCodeAt(raw.length - 1))
  }

  /** Adds preformatted text. */
  writeRaw(raw: string, start: number, end: number): void {
    this.#space = false
    this.#ended = undefined
    const lines = raw.replace(LINE_ENDS, '\n')
    const text = this.text === '' ? lines.replace(EMPTY_LINES, '') : lines
    if (text !== '') this.#add(text, start, end)
  }

  #add(text: string, start: number, end: number): void {
    if (this.#space && this.text !== '') this.text += ' '
    else if (this.#isGlued(text)) this.#part()
    this.#space = false
    this.#ended = undefined
    this.#began = undefined
    if (this.#links > 0) this.#linked += text.length
    if (this.#strong > 0) this.#bold += text.length
    if (this.#start < 0) this.#start = start
    this.#end = end
    this.text += text
    // Looking into a long text that is still growing would copy it every time.
    this.#tail = text.length > 1 ? text.slice(-2) : this.#tail.slice(-1) + text
  }

  /** Puts a space between two elements that touch; a span that was just opened begins behind it. */
  #part(): void {
    for (const span of this.#open) if (span.start === this.text.length) span.start++
    this.text += ' '
  }

  /** Whether two elements that touch would make one word of two: links always, others where a capital follows. */
  #isGlued(text: string): boolean {
    if (this.#ended === undefined || this.#began === undefined) return false
    const before = this.#tail.slice(-1)
    if (!LETTER.test(before) || !LETTER.test(text.charAt(0))) return false
    if (this.#ended === 'link' && this.#began === 'link') return true
    return text.length > 1 && SMALL.test(before) && LETTER.test(this.#tail.charAt(0)) && CAPITAL.test(text.charAt(0))
  }

  openSpan(kind: SpanKind | undefined): void {
    // A link in a link ends the one around it.
    if (kind === 'link' && this.#links > 0) this.#ended ??= 'link'
    this.#began = kind === 'link' ? 'link' : 'other'
    if (kind === undefined) return
    if (kind === 'strong') this.#strong++
    if (this.#open.length >= MOST_OPEN) this.#tooDeep++
    else this.#open.push({ kind, href: undefined, start: this.position })
  }

  /** Where the link that was just opened points. Without it, it is an anchor. */
  linkTo(href: string): void {
    const span = this.#open.at(-1)
    if (span?.kind !== 'link' || span.href !== undefined || this.#tooDeep > 0) return
    span.href = href
    this.#links++
  }

  closeSpan(kind: SpanKind | undefined): void {
    this.#ended = kind === 'link' ? 'link' : 'other'
    this.#began = undefined
    if (kind === undefined) return
    if (kind === 'strong') this.#strong--
    if (this.#tooDeep > 0) this.#tooDeep--
    else this.#close()
  }

  #close(): void {
    const span = this.#open.pop()
    if (!span) return
    if (span.href !== undefined) this.#links--
    this.#note(span)
  }

  #note({ kind, href, start }: OpenSpan): void {
    const end = this.text.length
    if (start < end && (kind !== 'link' || href !== undefined))
      this.#spans.push({ kind, start, end, ...(href !== undefined && { href }) })
  }

  /** What was gathered. Spans that are still open go on in the next line. */
  finish(): FinishedLine {
    for (const span of this.#open.toReversed()) {
      this.#note(span)
      span.start = 0
    }
    const spans = this.#spans.length > 1 ? this.#spans.sort(outerFirst) : this.#spans
    const line = {
      text: this.text.trimEnd(),
      spans,
      linked: this.#linked,
      bold: this.#bold,
      start: this.#start,
      end: this.#end,
    }
    this.text = ''
    this.#tail = ''
    this.#space = false
    this.#spans = []
    this.#linked = 0
    this.#bold = 0
    this.#start = -1
    this.#end = -1
    this.#ended = undefined
    this.#began = undefined
    return line
  }
}

/** Spaces, tabs and line ends alone. */
function isIndent(raw: string): boolean {
  for (let at = 0; at < raw.length; at++) {
    const code = raw.charCodeAt(at)
    if (code > 32 || !isSpace(code)) return false
  }
  return true
}

function outerFirst(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end
}
