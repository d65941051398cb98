import type { KeptAttribute, Tag } from '../read/html/scan/tags.js'
import type { Sink } from '../read/html/sink.js'
import { PageNode } from './page-node.js'

const LINKED_DATA = /ld\+json/iu

/** The elements and texts of a page, in its order: a flat list, which no depth overflows. */
export class PageTree implements Sink {
  readonly nodes: PageNode[] = []
  #open: PageNode | undefined
  /** Names of those that ended last, without end tags. */
  #closed: string[] = []

  open(tag: Tag, start: number): void {
    const element = new PageNode(this.#open, tag, '', start)
    element.closes = this.#closed
    this.#closed = []
    this.#open = element
    this.nodes.push(element)
  }

  attribute({ name }: KeptAttribute, value: string): void {
    const element = this.#open
    if (name === 'type' && element?.tag?.name === 'script' && LINKED_DATA.test(value)) element.states = true
  }

  text(data: string, start: number, end: number): void {
    const text = new PageNode(this.#open, undefined, data, start)
    text.end = end
    this.#closed = []
    this.nodes.push(text)
  }

  close(end: number, innerEnd = end): void {
    const element = this.#open
    if (!element) return
    element.end = end
    element.innerEnd = innerEnd
    this.#open = element.parent
    if (innerEnd < end) this.#closed = []
    else if (element.start < end) this.#closed.push(element.tag?.name ?? '')
  }

  /** The innermost open element. */
  get innermost(): Tag | undefined {
    return this.#open?.tag
  }
}
