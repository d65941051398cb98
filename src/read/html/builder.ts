import { BlockList } from './block-list.js'
import { copiesListing } from './code/copy-buttons.js'
import { AttributeStore } from './scan/attributes.js'
import { Preformatted } from './code/code-language.js'
import { Containers } from './containers.js'
import { goesOn, MOST_CONTROLS, type HeldLine } from './controls.js'
import { ElementTree, type Place } from './scan/element-tree.js'
import { addAttribute, endWithin, type OpenElement } from './elements.js'
import { HeadReader } from './head.js'
import { InlineReader } from './line/inline.js'
import { Line } from './line/index.js'
import { QuotationMarks } from './line/quotation.js'
import type { FinishedLine } from './line/written.js'
import { MediaReader } from './media.js'
import { Gutter } from './code/line-numbers.js'
import { isLineOfCode, listingIn, withoutNumbers } from './code/listings.js'
import { blockOf, NOTE, originOf, type ReadBlock, type Roled } from './read-block.js'
import { HEADING, roleIn } from './roles.js'
import type { PageSink, ReadFormula } from './sink.js'
import { TableReader } from './tables.js'
import type { KeptAttribute, Tag } from './scan/tags.js'
import { isMarginToggle } from './unseen.js'

/** Builds the blocks of a page while it is told what stands in it: one pass, whose work doesn't grow with the depth. */
export class PageBuilder implements PageSink, Place {
  readonly elements = new ElementTree(this)
  readonly #list = new BlockList()
  readonly blocks = this.#list.all
  readonly head: HeadReader
  readonly media = new MediaReader()
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
  readonly #gutter = new Gutter()
  readonly #code = new Preformatted()
  readonly #quotation = new QuotationMarks()
  /** `<br>`s since the last text. */
  #breaks = 0
  #text = ''
  #textStart = -1
  #textEnd = -1

  /** @param url the address of the page, where it is known. */
  constructor(url?: string) {
    this.head = new HeadReader(url)
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
    if (tag.skip || (tag.name === 'button' && this.#code.isOpen)) this.#skipped = 1
    else if (tag.name === 'br') this.#break()
    else if (isBlock) this.#openBlock(element)
    else {
      this.#inline.open(element)
      if (tag.name === 'q') this.#quotation.open()
    }
  }

  attribute(attribute: KeptAttribute, value: string): void {
    const { name } = attribute
    if (this.#skipped > 1) {
      this.media.attributeInside(name, value)
      return
    }
    const element = this.#stack.at(-1)
    if (!element) return
    if (addAttribute(element, attribute, value, this.#attributes) && !element.block) this.#inline.hide(element, name)
    if (name === 'class') this.#readClasses(element, value)
    if (element.block) this.#containers.tell(element, name, value)
    if (copiesListing(element, name, value, this.blocks.at(-1)?.block)) this.#inline.hide(element, name)
    if (name === 'shadowrootmode' && element.tag === 'template') this.#skipped = 0 // The shadow tree of its parent is shown.
    if (name === 'href' && element.tag === 'a') this.#line.linkTo(this.head.address.within(value))
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
    if (!this.#inline.sees(data) || this.#gutter.holds(data)) return
    if (this.#text === '') this.#textStart = start
    this.#text += this.#quotation.shown(data)
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
    if (element.tag === 'q') {
      this.text(this.#quotation.close(), end, end)
      this.#flushText()
    }
    this.#gutter.leave(element)
    this.#inline.leave(element)
    this.#code.meet(element)
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

  end(): void {
    this.#flushText()
    this.#border()
    this.elements.end(this.#position)
  }

  #readClasses(element: OpenElement, names: string): void {
    this.#gutter.meet(element, names, this.#code.isOpen)
    if (element.block && isLineOfCode(names)) this.#code.enterLine(element)
    if (element.tag === 'label' && isMarginToggle(names)) this.#skipped = 1
    else if (this.#isInline(element)) this.#inline.addClasses(element, names)
  }

  /** Whether it stands in a line, and its text is of the page. */
  readonly #isInline = ({ block, tag }: OpenElement): boolean => !block && this.#skipped === 0 && tag !== 'br'

  #openBlock(element: OpenElement): void {
    this.#homes.push(element)
    this.#code.enter(element)
    this.#containers.open(element)
    this.#tables.open(element, this.blocks.length, this.#containers.within)
  }

  #closeBlock(element: OpenElement): void {
    if (element.codeLine && this.#line.length === 0) this.#list.skipLine()
    if (this.#held.length > 0 && element.kind.control) this.#hold()
    else this.#border(element)
    this.#homes.pop()
    this.#code.leave(element)
    this.#containers.close(element)
    this.#tables.close(element, this.blocks)
  }

  /** A single break ends a line, two end a paragraph; a headline goes on. */
  #break(): void {
    if (this.#code.isOpen) this.#line.writeRaw('\n', -1, -1)
    else if (HEADING.test(this.#homes.at(-1)?.tag ?? '')) this.#line.write(' ', -1, -1)
    else {
      const breaks = this.#line.length === 0 ? this.#breaks + 1 : 1
      this.#finishLine()
      this.#breaks = breaks
    }
  }

  /** A block begins or ends, and with it the line before; in preformatted text only a new line begins. */
  #border(closing?: OpenElement): void {
    if (this.#code.isOpen && !(closing && this.#code.endsWith(closing))) {
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
    if (this.#code.isOpen) this.#line.writeRaw(text, this.#textStart, this.#textEnd)
    else this.#line.write(text, this.#textStart, this.#textEnd)
  }

  /** A control in a paragraph, whose sentence may go on behind it: a button that explains a word. */
  #mayBeWithin({ control }: Tag): boolean {
    const isFree = control && this.#controls < MOST_CONTROLS && !this.#code.isOpen && this.#held.length === 0
    return isFree && this.#homes.at(-1)?.kind.paragraph === true && this.#line.isLive
  }

  /** Ends the line, as long as nothing says that it goes on. */
  #hold(): void {
    const line = this.#endLine()
    if (line) this.#held.push(line)
    this.#bordered ||= line !== undefined
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
    if (ended) this.#position += this.#list.add(ended)
    // Notes that stood in the line follow it.
    for (const line of this.#inline.notes.splice(0)) this.blocks.push(this.#blockOf(line, NOTE, false))
  }

  #endLine(): HeldLine | undefined {
    if (this.#line.length === 0) return undefined
    const finished = this.#line.finish()
    const line = this.#code.isOpen ? withoutNumbers(finished) : finished
    if (line.text === '') return undefined
    const home = this.#home()
    const [breaks, bordered] = [this.#breaks, this.#bordered]
    const continues = breaks === 1 && !bordered && this.blocks.at(-1)?.origin.home === home
    const code = this.#code.isOpen ? home : listingIn(line, this.elements.all, this.#position)
    const roled = code ? this.#code.roleIn(code) : roleIn(home, this.blocks.length)
    const read = this.#blockOf(line, roled, continues)
    if (line.cut) endWithin(this.elements.all, read.block)
    this.#breaks = 0
    this.#bordered = false
    return { line, read, breaks, bordered }
  }

  #blockOf(line: FinishedLine, roled: Roled, continues: boolean): ReadBlock {
    const block = blockOf(line, this.#position, roled, continues, this.#containers.within)
    this.#position += line.text.length + 1
    return { block: { ...block, ...this.#containers.takeRule() }, origin: originOf(line, this.#home()) }
  }

  /** The innermost open element that isn't inline. */
  #home(): OpenElement {
    const home = this.#homes.at(-1)
    return !home || home.tag === 'html' || home.tag === 'head' ? this.elements.body() : home
  }
}
