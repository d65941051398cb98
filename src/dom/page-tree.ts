import type { KeptAttribute, Tag } from '../read/html/scan/tags.js'
import type { Sink } from '../read/html/sink.js'
import { PageNode } from './page-node.js'

const LINKED_DATA = /ld\+json/iu

/** The elements and texts of a page, in its order: a flat list, which no depth overflows. */
export class PageTree implements Sink {
  readonly nodes: PageNode[] = []
  #open: PageNode | undefined

  open(tag: Tag, start: number): void {
    this.#open = new PageNode(this.#open, tag, '', start)
    this.nodes.push(this.#open)
  }

  attribute({ name }: KeptAttribute, value: string): void {
    const element = this.#open
    if (name === 'type' && element?.tag?.name === 'script' && LINKED_DATA.test(value)) element.states = true
  }

  text(data: string, start: number, end: number): void {
    const text = new PageNode(this.#open, undefined, data, start)
    text.end = end
    this.nodes.push(text)
  }

  close(end: number, innerEnd = end): void {
    const element = this.#open
    if (!element) return
    element.end = end
    element.innerEnd = innerEnd
    this.#open = element.parent
  }

  /** The innermost open element. */
  get innermost(): Tag | undefined {
    return this.#open?.tag
  }
}
