import { LimitError } from '../../../model/errors.js'
import { nestingRule, type Content, type NestingRule } from './nesting-rules.js'
import type { Names } from './names.js'
import type { Sink } from '../sink.js'
import { tagOf, type Tag } from './tags.js'

/** The name of elements, with what is known of it, and how many of them are open. */
export interface ElementName {
  readonly tag: Tag
  readonly rule: NestingRule
  open: number
}

export function elementName(name: string): ElementName {
  return { tag: tagOf(name), rule: nestingRule(name), open: 0 }
}

/** Tells the sink of elements, those too whose tags a page leaves out. */
export class Nesting {
  readonly #names: Names<ElementName>
  readonly #sink: Sink
  readonly #depth: number
  readonly #stack: ElementName[] = []
  readonly #contents: Content[] = []
  /** Elements that the sink was told of and that haven't ended. */
  #told = 0

  constructor(names: Names<ElementName>, sink: Sink, depth: number) {
    this.#names = names
    this.#sink = sink
    this.#depth = depth
  }

  /** Whether what stands here is of another language than HTML. */
  get isForeign(): boolean {
    const { length } = this.#contents
    return length > 0 && this.#contents[length - 1] !== 'html'
  }

  /**
   * An element begins; false for a form in a form, which is left out.
   *
   * @throws LimitError
   */
  open(named: ElementName, start: number): boolean {
    const name = this.#meant(named)
    const { tag, rule } = name
    if (tag.name === 'form' && name.open > 0) return false
    if (rule.ends) this.#end(rule.ends, start)
    if (!rule.isVoid) this.#push(name)
    this.#tell(tag, start)
    return true
  }

  /** All attributes of the element that began last are told. */
  opened(named: ElementName, start: number, closesItself: boolean): void {
    const name = this.#meant(named)
    if (name.rule.isVoid) this.#tellEnd(start)
    else if (closesItself && this.#stack.at(-1) === name) this.#pop(start)
  }

  /** An end tag that begins at `start`. */
  close(named: ElementName, start: number, end: number): void {
    const name = this.#meant(named)
    if (name.open > 0) {
      while (this.#stack.at(-1) !== name) this.#pop(start)
      this.#pop(end)
    } else if (name.tag.name === 'p') {
      this.open(name, start)
      this.#pop(end)
    } else if (name.tag.name === 'br') {
      this.#tell(name.tag, start)
      this.#tellEnd(end)
    }
  }

  /** The page ends. */
  end(start: number): void {
    while (this.#stack.length > 0) this.#pop(start)
  }

  #meant(name: ElementName): ElementName {
    const { inHtml, inSvg } = name.rule
    if (inHtml !== undefined && !this.isForeign) return this.#names.of(inHtml)
    return inSvg !== undefined && this.#contents.length > 0 ? this.#meantInSvg(name, inSvg) : name
  }

  /** HTML within SVG ends where the element around it does. */
  #meantInSvg(name: ElementName, inSvg: string): ElementName {
    const meant = this.#names.of(inSvg)
    return this.#contents.at(-1) === 'svg' || meant.open > 0 ? meant : name
  }

  #end(ended: ReadonlySet<string>, at: number): void {
    for (let last = this.#stack.at(-1); last && ended.has(last.tag.name); last = this.#stack.at(-1)) this.#pop(at)
  }

  #push(name: ElementName): void {
    name.open++
    this.#stack.push(name)
    if (name.rule.content !== undefined) this.#contents.push(name.rule.content)
  }

  #pop(end: number): void {
    const name = this.#stack.pop()
    if (!name) return
    name.open--
    if (name.rule.content !== undefined) this.#contents.pop()
    this.#tellEnd(end)
  }

  #tell(tag: Tag, start: number): void {
    if (++this.#told > this.#depth) throw new LimitError('depth', this.#depth, this.#told)
    this.#sink.open(tag, start)
  }

  #tellEnd(end: number): void {
    this.#told--
    this.#sink.close(end)
  }
}
