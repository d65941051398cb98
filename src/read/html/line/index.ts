import type { SpanKind } from '../../../model/span.js'
import { clean, isIndent, isSpace } from '../../../text/whitespace.js'
import { isGlued, isTight, LETTER, type Border, type Joint } from './joints.js'
import { IN_BRACKETS, LONGEST_RAISED, lowered, raised } from './raised.js'
import { MOST_OPEN, type OpenSpan } from './open-span.js'
import { Written, type FinishedLine, type State } from './written.js'

/** Whole passages are read even if they are struck out or hidden: a page that forgets to end one would lose its text. */
const LONGEST_PASSED = 200
const LINE_ENDS = /\r\n?/gu
const EMPTY_LINES = /^(?:[\t ]*\n)+/u
const RAISED: ReadonlySet<OpenSpan['kind']> = new Set(['sup', 'sub', 'inset'] as const)
const NUMBERS = /^\p{Nd}{2}$/u

/** Gathers the text between two borders of blocks: white space collapsed, spans noted, in the order of the page. */
export class Line {
  #written = new Written()
  readonly #open: OpenSpan[] = []
  #tooDeep = 0
  #links = 0
  #strong = 0
  /** Since the last text an element ended, and one began: a link, or any other. */
  #ended: Border
  #began: Border
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
    return this.#written.length
  }

  /** Where the next text would stand. */
  get position(): number {
    return this.#written.length + (this.#written.space && this.#written.length > 0 ? 1 : 0)
  }

  /** Whether the next text would stand on a new line, in preformatted text. */
  get isAtLineStart(): boolean {
    return this.#written.length === 0 || this.#written.tail.endsWith('\n')
  }

  /** Whether what a class hides was taken out right before. */
  get isBehindAside(): boolean {
    return this.#seam
  }

  /** Whether it holds words that a reader doesn't pass over. */
  get isLive(): boolean {
    return this.#live
  }

  /** Adds a stretch of text as it stands in the page. */
  write(raw: string, start: number, end: number): void {
    if (raw === '') return
    if (isSpace(raw.charCodeAt(0))) this.#written.space = true
    // Half of the texts of a page are the indents of its tags.
    const text = isIndent(raw) ? '' : clean(raw)
    if (text === '') return
    this.#add(text, start, end)
    this.#written.space = isSpace(raw.charCodeAt(raw.length - 1))
  }

  /** Adds preformatted text. */
  writeRaw(raw: string, start: number, end: number): void {
    this.#preformatted = true
    this.#written.space = false
    this.#ended = undefined
    const lines = raw.replace(LINE_ENDS, '\n')
    const text = this.#written.length === 0 ? lines.replace(EMPTY_LINES, '') : lines
    if (text !== '') this.#add(text, start, end)
  }

  #add(text: string, start: number, end: number): void {
    if (this.#passing === 0 && !this.#live && LETTER.test(text)) this.#speak()
    if (this.#seam && isTight(this.#written.tail, text)) this.#written.space = false
    if (this.#written.length === 0) this.#written.leads = this.#written.space
    else if (this.#written.space) this.#written.append(' ')
    else if (isGlued(this.#joint(), text)) this.#part()
    this.#written.space = false
    this.#seam = false
    this.#ended = undefined
    this.#began = undefined
    if (this.#links > 0) this.#written.linked += text.length
    if (this.#strong > 0) this.#written.bold += text.length
    if (this.#written.start < 0) this.#written.start = start
    if (end >= 0) this.#written.end = end
    this.#written.append(text)
  }

  /** Words that a reader doesn't pass over: those before them go. */
  #speak(): void {
    this.#live = true
    if (!this.#passed) return
    this.#takeBack(this.#passed)
    this.#written.space = this.#passed.space
    this.#passed = undefined
  }

  /** Puts a space between two elements that touch; a span that was just opened begins behind it. */
  #part(): void {
    for (const span of this.#open) if (span.start === this.#written.length) span.start++
    this.#written.append(' ')
  }

  #joint(): Joint {
    const { tail, length, linked } = this.#written
    return { tail, unlinked: length - linked, ended: this.#ended, began: this.#began }
  }

  /** Goes on with lines that were finished, where nothing has been written since. */
  resume(lines: readonly FinishedLine[]): void {
    const { space } = this.#written
    for (const line of lines) {
      this.#written.add(line, isGlued(this.#joint(), line.text))
      this.#ended = 'control'
      this.#cut ||= line.cut
    }
    this.#written.space ||= space
    this.#live = true
    for (const span of this.#open) this.#move(span)
  }

  /** A span that is open and holds nothing yet begins where the next text would stand. */
  #move(span: OpenSpan): void {
    span.start = this.position
    if (span.before) span.before = this.#written.state()
  }

  /** @param mathml what a formula is in HTML. */
  openSpan(kind: SpanKind | undefined, mathml?: string): void {
    // A link in a link ends the one around it.
    if (kind === 'link' && this.#links > 0) this.#ended ??= 'link'
    this.#began = kind === 'link' ? 'link' : 'other'
    if (kind === undefined) return
    if (kind === 'strong') this.#strong++
    if (kind === 'deleted') this.#passing++
    this.#push(kind, mathml)
  }

  /** An element begins that nobody sees, or that holds a note or its mark. */
  openAside(kind: 'aside' | 'inset'): void {
    if (kind === 'aside') this.#passing++
    this.#push(kind)
  }

  closeAside(): void {
    this.#passing--
    this.#pop()
  }

  /** Ends what holds a note, and takes that out unless it is a mark or begins the line. */
  closeInset(note: number): FinishedLine | undefined {
    const before = this.#open.at(-1)?.before
    const isNote = before && before.length > 0 && !this.#preformatted && this.spanText(LONGEST_RAISED) === undefined
    const inset = isNote ? this.#written.from(before) : undefined
    if (isNote) this.#takeBack(before)
    this.#pop()
    return inset && this.#written.withMark(inset, note)
  }

  #push(kind: OpenSpan['kind'], mathml?: string): void {
    if (this.#open.length >= MOST_OPEN) this.#tooDeep++
    else this.#open.push({ kind, href: undefined, mathml, start: this.position, before: this.#written.state() })
  }

  #pop(): void {
    if (this.#tooDeep > 0) this.#tooDeep--
    else this.#close()
  }

  /** Where the link that was just opened points. Without it, it is an anchor. */
  linkTo(href: string): void {
    const span = this.#open.findLast(({ kind }) => kind !== 'aside' && kind !== 'inset')
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
    return before && this.#written.since(before, longest + 1)?.trim()
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
    const isMoved = (RAISED.has(span.kind) || this.#isGluedMark(span)) && this.#shift(span)
    this.#open.pop()
    if (span.href !== undefined) this.#links--
    if (!isMoved || span.kind === 'link') this.#note(span)
  }

  /** What is struck out or unseen beside other words of its line isn't read; where it is the whole line, it stays. */
  #passOver({ before }: OpenSpan): void {
    if (!before || this.#preformatted) return
    const text = this.#written.since(before, LONGEST_PASSED)
    if (text === undefined || !LETTER.test(text)) return
    if (this.#live) this.#takeBack(before)
    else this.#passed ??= before
  }

  /** Writes what is raised or lowered in characters that are, so that 10 to the 6th doesn't become 106. */
  #shift(span: OpenSpan): boolean {
    const { kind, before } = span
    const said = before && this.#written.since(before, LONGEST_RAISED + 1)
    if (!before || said === undefined || this.#preformatted) return false
    const text = said.trim()
    // A space stood in front of it, or is the first of what it holds.
    const isApart = said.startsWith(' ')
    const shifted = kind === 'sub' ? lowered(text) : raised(text, !isApart && kind !== 'link' && this.#isMark(before))
    if (shifted === undefined) {
      if (!isApart) this.#tellApart(span, before, text)
      return false
    }
    this.#written.replace(before, (isApart ? ' ' : '') + shifted)
    const around = this.#open.at(-2)
    if (around?.kind === 'inset' && around.before?.length === before.length) this.#written.leadOut(around, before)
    return true
  }

  /** A number that stays on the line isn't the end of the one before it. */
  #tellApart(span: OpenSpan, before: State, text: string): void {
    if (!NUMBERS.test(before.tail.slice(-1) + text.charAt(0)) || this.#written.spans.length > before.spans) return
    this.#written.replace(before, ` ${text}`)
    span.start++
  }

  /** A number right behind a word that leads to another place of the page is the mark of a note. */
  #isGluedMark({ href, start, before }: OpenSpan): boolean {
    if (href?.startsWith('#') !== true || start === 0 || start !== before?.length) return false
    return !IN_BRACKETS.test(before.tail) && !this.#open.some(({ kind }) => kind === 'sup')
  }

  /** Whether what was written since is a link to a note of the page, or stands in one. */
  #isMark({ spans }: State): boolean {
    return [...this.#written.spans.slice(spans), ...this.#open].some(({ href }) => href?.startsWith('#') === true)
  }

  #note({ kind, href, mathml, start }: OpenSpan): void {
    const end = this.#written.length
    if (kind === 'aside' || kind === 'inset') return
    if (start >= end || (kind === 'link' && href === undefined)) return
    const more = { ...(href !== undefined && { href }), ...(mathml !== undefined && { mathml }) }
    this.#written.spans.push({ kind, start, end, ...more })
  }

  #takeBack(state: State): void {
    if (this.#written.length === state.length) return
    this.#written.takeBack(state)
    this.#seam = true
    this.#cut = true
    for (const span of this.#open) if (span.start > this.#written.length) this.#move(span)
  }

  /** What was gathered. Spans that are still open go on in the next line. */
  finish(): FinishedLine {
    for (const span of this.#open.toReversed()) {
      this.#note(span)
      span.start = 0
      span.before = undefined
    }
    const line = { ...this.#written.whole(), cut: this.#cut }
    this.#written = new Written()
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
