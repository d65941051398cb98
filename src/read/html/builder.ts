import type { ContainerTag } from '../../model/span.js'
import { AttributeStore } from './scan/attributes.js'
import { CodeLanguage, languageOf } from './code-language.js'
import { Containers } from './containers.js'
import { goesOn, MOST_CONTROLS, type HeldLine } from './controls.js'
import { ElementTree, type Place } from './scan/element-tree.js'
import { addAttribute, endWithin, type OpenElement } from './elements.js'
import { HeadReader } from './head.js'
import { InlineReader } from './line/inline.js'
import { Line } from './line/index.js'
import type { FinishedLine } from './line/written.js'
import { MediaReader } from './media.js'
import { OwnAddress } from './own-address.js'
import { isBesideListing, isOfGutter, numbersLines } from './line-numbers.js'
import { isLineOfCode, listingIn, listingWith, withLine, withoutNumbers } from './listings.js'
import { blockOf, type ReadBlock, type Roled } from './read-block.js'
import { HEADING, roleIn } from './roles.js'
import type { PageSink, ReadFormula } from './sink.js'
import { TableReader } from './tables.js'
import type { KeptAttribute, Tag } from './scan/tags.js'
import { isMarginToggle } from './unseen.js'

const NOTE: Roled = { role: 'paragraph' }

/** Builds the blocks of a page while it is told what stands in it: one pass, whose work doesn't grow with the depth. */
export class PageBuilder implements PageSink, Place {
  readonly elements = new ElementTree(this)
  readonly blocks: ReadBlock[] = []
  readonly head = new HeadReader()
  readonly media = new MediaReader()
  readonly #own: OwnAddress
  readonly #tables = new TableReader()
  readonly #line = new Line()
  readonly #inline = new InlineReader(this.#line)
  readonly #attributes = new AttributeStore()
  readonly #stack: OpenElement[] = []
  /** Those of them that are blocks. */
  readonly #homes: OpenElement[] = []
  /** Elements without one around them. */
  #roots = 0
  /** A block began or ended since the last line. */
  #bordered = false
  /** A line, and the control behind it. */
  #held: HeldLine[] = []
  /** Of the line that is being read. */
  #controls = 0
  readonly #containers = new Containers()
  /** Where the line that is being read begins in the text of the page. */
  #position = 0
  /** How many elements deep in one whose text doesn't count; 0 outside. */
  #skipped = 0
  #preformatted = 0
  /** The element that numbers the lines of a listing, as far as is known. */
  #gutter: OpenElement | undefined
  /** The last block, where it is a listing whose lines are blocks, and the empty ones of them that followed. */
  #listing: ReadBlock | undefined
  #blankLines = 0
  readonly #language = new CodeLanguage()
  /** `<br>`s since the last text. */
  #breaks = 0
  #text = ''
  #textStart = -1
  #textEnd = -1

  /** @param url the address of the page, where it is known. */
  constructor(url?: string) {
    this.#own = new OwnAddress(url, () => this.head.facts())
  }

  open(tag: Tag, start: number): void {
    this.#flushText()
    if (this.#skipped > 0) {
      this.#skipped++
      this.media.openInside(tag.name)
      return
    }
    // One with a name of its own is a block, unless it stands in a paragraph.
    const isBlock = tag.block || (tag.custom && this.#stack.at(-1)?.kind.paragraph !== true)
    if (isBlock && this.#mayBeWithin(tag)) this.#hold()
    else if (isBlock) this.#border()
    const above = this.#stack.at(-1)
    const element = this.elements.add(tag, isBlock, above, start)
    element.above = above
    element.nth = above ? ++above.children : ++this.#roots
    this.#stack.push(element)
    if (tag.skip || (tag.name === 'button' && this.#preformatted > 0)) this.#skipped = 1
    else if (tag.name === 'br') this.#break()
    else if (isBlock) this.#openBlock(element)
    else this.#inline.open(element)
  }

  attribute(attribute: KeptAttribute, value: string): void {
    const { name } = attribute
    if (this.#skipped > 1) {
      this.media.attributeInside(name, value)
      return
    }
    const element = this.#stack.at(-1)
    if (!element) return
    const hides = addAttribute(element, attribute, value, this.#attributes)
    if (hides && !element.block) this.#inline.hide(element, name)
    if (name === 'class') this.#readClasses(element, value)
    if (element.block) this.#containers.tell(element, name, value)
    if (name === 'href' && element.tag === 'a') this.#line.linkTo(this.#own.within(value))
  }

  text(data: string, start: number, end: number): void {
    if (this.#skipped > 0) {
      const element = this.#stack.at(-1)
      if (element && this.#skipped === 1) {
        this.head.text(element, data)
        this.media.textInside(element, data)
      }
      return
    }
    if (!this.#inline.sees(data) || this.#isNumber(data)) return
    if (this.#text === '') this.#textStart = start
    this.#text += data
    this.#textEnd = end
  }

  formula({ tex, mathml }: ReadFormula, start: number, end: number): void {
    this.#flushText()
    this.#line.openSpan('formula', mathml)
    this.text(tex, start, end)
    this.#flushText()
    this.#line.closeSpan('formula')
  }

  close(end: number): void {
    this.#flushText()
    if (this.#skipped > 1) {
      this.#skipped--
      return
    }
    const element = this.#stack.at(-1)
    if (!element) return
    if (element === this.#gutter) this.#gutter = undefined
    this.#inline.leave(element)
    if (this.#preformatted > 0) this.#language.meet(element)
    if (element.block) this.#closeBlock(element)
    else if (this.#isInline(element)) this.#inline.close(element, end, this.#homes.at(-1))
    this.#skipped = 0
    this.#stack.pop()
    element.end = end
    element.to = this.#position + this.#line.length
    if (!element.kind.special) return
    this.head.close(element, this.blocks.length > 0)
    this.media.close(element, this.blocks.length)
  }

  /** Where the next element begins. */
  get from(): number {
    return this.#position + this.#line.position
  }

  get blocksBefore(): number {
    return this.blocks.length
  }

  /** Ends the page. */
  end(): void {
    this.#flushText()
    this.#border()
    this.elements.end(this.#position)
  }

  #readClasses(element: OpenElement, names: string): void {
    if (numbersLines(names, this.#preformatted > 0 || isBesideListing(element)) && languageOf(element) === undefined)
      this.#gutter ??= element
    else if (this.#gutter && languageOf(element) !== undefined) this.#gutter = undefined
    if (element.block && isLineOfCode(names)) this.#openCodeLine(element)
    if (element.tag === 'label' && isMarginToggle(names)) this.#skipped = 1
    else if (this.#isInline(element)) this.#inline.addClasses(element, names)
  }

  /** Whether a text is a number beside a line of code. What holds anything else is no gutter. */
  #isNumber(data: string): boolean {
    if (!this.#gutter) return false
    if (isOfGutter(data)) return true
    this.#gutter = undefined
    return false
  }

  /** Whether it stands in a line, and its text is of the page. */
  #isInline({ block, tag }: OpenElement): boolean {
    return !block && this.#skipped === 0 && tag !== 'br'
  }

  #openBlock(element: OpenElement): void {
    const { kind } = element
    this.#homes.push(element)
    if (kind.preformatted) this.#preformatted++
    if (kind.container) this.#containers.enter(kind.name as ContainerTag)
    this.#tables.open(element, this.blocks.length, this.#containers.within)
  }

  /** Some viewers set every line of a listing in a block of its own, with its white space. */
  #openCodeLine(element: OpenElement): void {
    const { preformatted } = element.kind
    if (this.#preformatted !== (preformatted ? 1 : 0)) return
    element.codeLine = true
    if (!preformatted) this.#preformatted++
  }

  #closeBlock(element: OpenElement): void {
    const { kind } = element
    const isPreformatted = kind.preformatted || element.codeLine
    if (element.codeLine && this.#line.length === 0) this.#blankLines++
    if (this.#held.length > 0 && kind.control) this.#hold()
    else this.#border(isPreformatted)
    this.#homes.pop()
    if (isPreformatted && --this.#preformatted === 0) this.#language.forget()
    if (element.callout && !kind.container) this.#containers.leave('blockquote')
    if (kind.container) this.#containers.leave(kind.name)
    this.#tables.close(element, this.blocks)
  }

  /** A single break ends a line, two end a paragraph; a headline goes on. */
  #break(): void {
    if (this.#preformatted > 0) {
      this.#line.writeRaw('\n', -1, -1)
      return
    }
    if (HEADING.test(this.#homes.at(-1)?.tag ?? '')) {
      this.#line.write(' ', -1, -1)
      return
    }
    const breaks = this.#line.length === 0 ? this.#breaks + 1 : 1
    this.#finishLine()
    this.#breaks = breaks
  }

  /** A block begins or ends, and with it the line before; in preformatted text only a new line begins. */
  #border(endsPreformatted = false): void {
    const last = this.#preformatted === 1 && endsPreformatted
    if (this.#preformatted > 0 && !last) {
      if (!this.#line.isAtLineStart) this.#line.writeRaw('\n', -1, -1)
      return
    }
    this.#finishLine()
    this.#breaks = 0
    this.#bordered = true
  }

  #flushText(): void {
    if (this.#text === '') return
    const text = this.#text
    this.#text = ''
    this.#inline.meet(text)
    if (this.#held.length > 0) this.#decideHeld(text)
    if (this.#preformatted > 0) this.#line.writeRaw(text, this.#textStart, this.#textEnd)
    else this.#line.write(text, this.#textStart, this.#textEnd)
  }

  /** A control in a paragraph, whose sentence may go on behind it: a button that explains a word. */
  #mayBeWithin({ control }: Tag): boolean {
    if (!control || this.#controls >= MOST_CONTROLS || this.#preformatted > 0 || this.#held.length > 0) return false
    return this.#homes.at(-1)?.kind.paragraph === true && this.#line.isLive
  }

  /** Ends the line, as long as nothing says that it goes on. */
  #hold(): void {
    const line = this.#endLine()
    if (!line) return
    this.#held.push(line)
    this.#bordered = true
  }

  /** Text comes behind a control: words of the same sentence, or something else. */
  #decideHeld(text: string): void {
    if (this.#homes.at(-1)?.kind.control === true || text.trim() === '') return
    if (goesOn(this.#held, text)) this.#resume()
    else this.#border()
  }

  #resume(): void {
    const [first] = this.#held
    if (!first) return
    this.#controls++
    this.#position = first.read.block.start
    this.#line.resume(this.#held.map(({ line }) => line))
    this.#held = []
    this.#bordered = first.bordered
    this.#breaks = first.breaks
  }

  #finishLine(): void {
    this.blocks.push(...this.#held.map(({ read }) => read))
    this.#held = []
    this.#inline.border()
    this.#controls = 0
    const ended = this.#endLine()
    if (ended) this.#push(ended)
    // Notes that stood in the line follow it.
    for (const line of this.#inline.notes) this.blocks.push(this.#blockOf(line, NOTE, false))
    if (this.#inline.notes.length > 0) this.#inline.notes = []
  }

  /** Adds a line that has ended: a block of its own, or the next line of a listing. */
  #push({ line, read }: HeldLine): void {
    const { home } = read.origin
    const isLine = (home as OpenElement).codeLine
    const last = this.blocks.at(-1)
    const listing = last && listingWith(last, line, home, isLine ? this.#listing : undefined)
    const blank = isLine ? this.#blankLines : 0
    if (listing) this.blocks[this.blocks.length - 1] = withLine(last, line, listing, blank)
    else this.blocks.push(read)
    if (listing) this.#position += blank
    this.#listing = isLine ? this.blocks.at(-1) : undefined
    this.#blankLines = 0
  }

  #endLine(): HeldLine | undefined {
    if (this.#line.length === 0) return undefined
    const finished = this.#line.finish()
    const line = this.#preformatted > 0 ? withoutNumbers(finished) : finished
    if (line.text === '') return undefined
    const home = this.#home()
    const breaks = this.#breaks
    const bordered = this.#bordered
    const continues = breaks === 1 && !bordered && this.blocks.at(-1)?.origin.home === home
    const code = this.#preformatted > 0 ? home : listingIn(line, this.elements.all, this.#position)
    const roled = code ? this.#language.roleIn(code) : roleIn(home, this.blocks.length)
    const read = this.#blockOf(line, roled, continues)
    if (line.cut) endWithin(this.elements.all, read.block)
    this.#breaks = 0
    this.#bordered = false
    return { line, read, breaks, bordered }
  }

  /** The next block of the page. */
  #blockOf({ text, spans, linked, bold, start, end, note }: FinishedLine, roled: Roled, continues: boolean): ReadBlock {
    const block = blockOf(text, this.#position, roled, continues, this.#containers.within)
    this.#position += text.length + 1
    const origin = { home: this.#home(), spans, linked, bold, start, end }
    return { block: note === undefined ? block : { ...block, note }, origin }
  }

  /** The innermost open element that isn't inline. */
  #home(): OpenElement {
    const home = this.#homes.at(-1)
    return !home || home.tag === 'html' || home.tag === 'head' ? this.elements.body() : home
  }
}
