import type { Span, SpanKind } from '../../model/span.js'
import { clean, isSpace } from '../../text/whitespace.js'
import { LONGEST_RAISED, lowered, raised } from './raised.js'

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
  /** A space stood behind it. */
  readonly space: boolean
  /** Something was taken out of it. */
  readonly cut: boolean
}

interface OpenSpan {
  readonly kind: SpanKind | 'aside'
  href: string | undefined
  start: number
  /** The line as it was when the span began; absent where it began in a line before. */
  before: State | undefined
}

/** What a line can be taken back to. */
interface State {
  readonly pieces: number
  readonly length: number
  readonly tail: string
  readonly space: boolean
  readonly spans: number
  readonly linked: number
  readonly bold: number
  readonly start: number
  readonly end: number
}

/** Whole passages are read even if they are struck out or hidden: a page that forgets to end one would lose its text. */
const LONGEST_PASSED = 200
/** A line with so much text outside of links is a sentence, where links that touch are one word. */
const SENTENCE = 20

const LETTER = /[\p{L}\p{N}]/u
const SMALL = /[\p{Ll}\p{N}]/u
const CAPITAL = /\p{Lu}/u
const LINE_ENDS = /\r\n?/gu
const EMPTY_LINES = /^(?:[\t ]*\n)+/u
/** Signs that stand at the word behind them, and before them. */
const OPENING = /[([{“‘„«「『]$/u
const CLOSING = /^[.,;:!?)\]}%…。、，」』”’]/u
const WITHIN_SENTENCE = /[\p{L}\p{N},;:()“”"‘’]$/u

/** Gathers the text between two borders of blocks: white space collapsed, spans noted, in the order of the page. */
export class Line {
  /** A text that grows is copied whenever it is looked into. */
  #pieces: string[] = []
  #length = 0
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
  #ended: 'link' | 'control' | 'other' | undefined
  #began: 'link' | 'other' | undefined
  /** How many elements deep in text that a reader passes over: struck out, or seen by nobody. */
  #passing = 0
  /** It holds words that aren't. */
  #live = false
  /** Where such text began, while nothing else has been said. */
  #passed: State | undefined
  /** Something that stood here was taken out; and anywhere in the line. */
  #seam = false
  #cut = false
  /** Its text stays as it is. */
  #preformatted = false

  get length(): number {
    return this.#length
  }

  /** Where the next text would stand. */
  get position(): number {
    return this.#length + (this.#space && this.#length > 0 ? 1 : 0)
  }

  /** Whether the next text would stand on a new line, in preformatted text. */
  get isAtLineStart(): boolean {
    return this.#length === 0 || this.#tail.endsWith('\n')
  }

  /** Whether what a class hides was taken out right before. */
  get isBehindAside(): boolean {
    return this.#seam
  }

  /** Whether words would go on behind its last character. */
  get isWithinSentence(): boolean {
    return this.#live && WITHIN_SENTENCE.test(this.#tail)
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
    this.#preformatted = true
    this.#space = false
    this.#ended = undefined
    const lines = raw.replace(LINE_ENDS, '\n')
    const text = this.#length === 0 ? lines.replace(EMPTY_LINES, '') : lines
    if (text !== '') this.#add(text, start, end)
  }

  #add(text: string, start: number, end: number): void {
    if (this.#passing === 0 && !this.#live && LETTER.test(text)) this.#speak()
    if (this.#seam && (CLOSING.test(text) || OPENING.test(this.#tail))) this.#space = false
    if (this.#space && this.#length > 0) this.#append(' ')
    else if (this.#isGlued(text)) this.#part()
    this.#space = false
    this.#seam = false
    this.#ended = undefined
    this.#began = undefined
    if (this.#links > 0) this.#linked += text.length
    if (this.#strong > 0) this.#bold += text.length
    if (this.#start < 0) this.#start = start
    if (end >= 0) this.#end = end
    this.#append(text)
    this.#tail = text.length > 1 ? text.slice(-2) : this.#tail.slice(-1) + text
  }

  #append(text: string): void {
    this.#pieces.push(text)
    this.#length += text.length
  }

  /** Words that a reader doesn't pass over: those before them go. */
  #speak(): void {
    this.#live = true
    if (!this.#passed) return
    this.#takeBack(this.#passed)
    this.#space = this.#passed.space
    this.#passed = undefined
  }

  /** Puts a space between two elements that touch; a span that was just opened begins behind it. */
  #part(): void {
    for (const span of this.#open) if (span.start === this.#length) span.start++
    this.#append(' ')
  }

  /** Whether two elements that touch would make one word of two: links in a list do, others where a capital follows. */
  #isGlued(text: string): boolean {
    if (this.#ended === undefined) return false
    const before = this.#tail.slice(-1)
    if (!LETTER.test(before) || !LETTER.test(text.charAt(0))) return false
    if (this.#ended === 'control') return true
    if (this.#began === undefined) return false
    if (this.#ended === 'link' && this.#began === 'link' && this.#length - this.#linked < SENTENCE) return true
    return text.length > 1 && SMALL.test(before) && LETTER.test(this.#tail.charAt(0)) && CAPITAL.test(text.charAt(0))
  }

  /** Goes on with a line that was finished, where nothing has been written since. */
  resume({ text, spans, linked, bold, start, end, space, cut }: FinishedLine): void {
    if ((this.#space && this.#length > 0) || this.#isGlued(text)) this.#append(' ')
    const offset = this.#length
    this.#spans.push(...spans.map((span) => ({ ...span, start: span.start + offset, end: span.end + offset })))
    this.#append(text)
    this.#tail = text.slice(-2)
    this.#space = space
    this.#cut ||= cut
    this.#live = true
    this.#ended = 'control'
    this.#linked += linked
    this.#bold += bold
    if (this.#start < 0) this.#start = start
    this.#end = end
    for (const span of this.#open) this.#move(span)
  }

  /** A span that is open and holds nothing yet begins where the next text would stand. */
  #move(span: OpenSpan): void {
    span.start = this.position
    if (span.before) span.before = this.#state()
  }

  openSpan(kind: SpanKind | undefined): void {
    // A link in a link ends the one around it.
    if (kind === 'link' && this.#links > 0) this.#ended ??= 'link'
    this.#began = kind === 'link' ? 'link' : 'other'
    if (kind === undefined) return
    if (kind === 'strong') this.#strong++
    if (kind === 'deleted') this.#passing++
    this.#push(kind)
  }

  /** An element begins that nobody sees, whatever else it is. */
  openAside(): void {
    this.#passing++
    this.#push('aside')
  }

  closeAside(): void {
    this.#passing--
    this.#pop()
  }

  #push(kind: OpenSpan['kind']): void {
    if (this.#open.length >= MOST_OPEN) this.#tooDeep++
    else this.#open.push({ kind, href: undefined, start: this.position, before: this.#state() })
  }

  #pop(): void {
    if (this.#tooDeep > 0) this.#tooDeep--
    else this.#close()
  }

  /** Where the link that was just opened points. Without it, it is an anchor. */
  linkTo(href: string): void {
    const span = this.#open.findLast(({ kind }) => kind !== 'aside')
    if (span?.kind !== 'link' || span.href !== undefined || this.#tooDeep > 0) return
    span.href = href
    this.#links++
  }

  closeSpan(kind: SpanKind | undefined): void {
    this.#ended = kind === 'link' ? 'link' : 'other'
    this.#began = undefined
    if (kind === undefined) return
    if (kind === 'strong') this.#strong--
    if (kind === 'deleted') this.#passing--
    this.#pop()
  }

  /** What the innermost open span holds, where that isn't longer. */
  spanText(longest: number): string | undefined {
    const before = this.#tooDeep > 0 ? undefined : this.#open.at(-1)?.before
    if (!before || this.#length - before.length > longest + 1) return undefined
    return this.#pieces.slice(before.pieces).join('').trim()
  }

  /** Takes out what the innermost open span holds. */
  dropSpan(): void {
    const before = this.#open.at(-1)?.before
    if (before) this.#takeBack(before)
  }

  #close(): void {
    const span = this.#open.at(-1)
    if (!span) return
    if ((span.kind === 'deleted' || span.kind === 'aside') && this.#passing === 0) this.#passOver(span)
    const isMoved = (span.kind === 'sup' || span.kind === 'sub') && this.#shift(span)
    this.#open.pop()
    if (span.href !== undefined) this.#links--
    if (!isMoved) this.#note(span)
  }

  /** What is struck out or unseen beside other words of its line isn't read; where it is the whole line, it stays. */
  #passOver({ before }: OpenSpan): void {
    if (!before || this.#preformatted || this.#length - before.length > LONGEST_PASSED) return
    if (!this.#pieces.slice(before.pieces).some((piece) => LETTER.test(piece))) return
    if (this.#live) this.#takeBack(before)
    else this.#passed ??= before
  }

  /** Writes what is raised or lowered in characters that are, so that 10 to the 6th doesn't become 106. */
  #shift({ kind, start, before }: OpenSpan): boolean {
    const text = this.spanText(LONGEST_RAISED)
    if (!before || text === undefined || this.#preformatted) return false
    const shifted = kind === 'sub' ? lowered(text) : raised(text, this.#isMark(before) && start === before.length)
    if (shifted === undefined) return false
    const tail = this.#pieces.splice(before.pieces).join('')
    this.#pieces.push(tail.replace(text, shifted))
    this.#tail = (before.tail + (start > before.length ? ' ' : '') + shifted).slice(-2)
    return true
  }

  /** Whether what was written since is a link to a note of the page, or stands in one. */
  #isMark({ spans }: State): boolean {
    return [...this.#spans.slice(spans), ...this.#open].some(({ href }) => href?.startsWith('#') === true)
  }

  #note({ kind, href, start }: OpenSpan): void {
    const end = this.#length
    if (kind === 'aside') return
    if (start < end && (kind !== 'link' || href !== undefined))
      this.#spans.push({ kind, start, end, ...(href !== undefined && { href }) })
  }

  #state(): State {
    return {
      pieces: this.#pieces.length,
      length: this.#length,
      tail: this.#tail,
      space: this.#space,
      spans: this.#spans.length,
      linked: this.#linked,
      bold: this.#bold,
      start: this.#start,
      end: this.#end,
    }
  }

  /** Takes out what was written since; a space before or behind it stays. */
  #takeBack(state: State): void {
    if (this.#length === state.length) return
    this.#pieces.length = state.pieces
    this.#spans.length = state.spans
    this.#length = state.length
    this.#tail = state.tail
    this.#space ||= state.space
    this.#linked = state.linked
    this.#bold = state.bold
    this.#start = state.start
    this.#end = state.end
    this.#seam = true
    this.#cut = true
    for (const span of this.#open) if (span.start > this.#length) this.#move(span)
  }

  /** What was gathered. Spans that are still open go on in the next line. */
  finish(): FinishedLine {
    for (const span of this.#open.toReversed()) {
      this.#note(span)
      span.start = 0
      span.before = undefined
    }
    const spans = this.#spans.length > 1 ? this.#spans.sort(outerFirst) : this.#spans
    const line = {
      text: this.#pieces.join('').trimEnd(),
      spans,
      linked: this.#linked,
      bold: this.#bold,
      start: this.#start,
      end: this.#end,
      space: this.#space,
      cut: this.#cut,
    }
    this.#pieces = []
    this.#length = 0
    this.#tail = ''
    this.#space = false
    this.#spans = []
    this.#linked = 0
    this.#bold = 0
    this.#start = -1
    this.#end = -1
    this.#ended = undefined
    this.#began = undefined
    this.#live = false
    this.#passed = undefined
    this.#seam = false
    this.#cut = false
    this.#preformatted = false
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
