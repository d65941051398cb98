import { raised } from '../../text/raised.js'
import type { Sink } from './sink.js'
import type { KeptAttribute, Tag } from './tags.js'

const GLUED = /\S$/u
/** What leads from a note back to its mark. */
const BACK = /^\s*[↩↑⤴^][\uFE0E\uFE0F]?\s*$/u

/**
 * Stands in front of what builds the blocks, and tells numbers that stand high as such: exponents and the marks of
 * notes. The arrows that lead back from notes are no text.
 */
export class NoteSink implements Sink {
  readonly #sink: Sink
  /** How many elements deep in one that stands high; 0 outside. */
  #raised = 0
  /** How many elements deep in a link to another place of the page; 0 outside. */
  #linked = 0
  /** The element that began last. */
  #tag: Tag | undefined
  /** The next text goes on where the last one ended, without a space. */
  #isGlued = false

  constructor(sink: Sink) {
    this.#sink = sink
  }

  open(tag: Tag, start: number): void {
    if (this.#raised > 0 || tag.name === 'sup') this.#raised++
    if (this.#linked > 0) this.#linked++
    if (tag.block || tag.name === 'br') this.#isGlued = false
    this.#tag = tag
    this.#sink.open(tag, start)
  }

  attribute(attribute: KeptAttribute, value: string): void {
    if (attribute.name === 'href' && this.#tag?.name === 'a' && value.startsWith('#')) this.#linkWithin()
    this.#sink.attribute(attribute, value)
  }

  text(data: string, start: number, end: number): void {
    if (this.#linked > 0 && BACK.test(data)) return
    if (data !== '') this.#isGlued = GLUED.test(data)
    this.#sink.text(this.#raised > 0 ? raised(data) : data, start, end)
  }

  close(end: number): void {
    if (this.#raised > 0) this.#raised--
    if (this.#linked > 0) this.#linked--
    this.#sink.close(end)
  }

  /** A number right behind a word that leads to another place of the page is the mark of a note, raised or not. */
  #linkWithin(): void {
    this.#linked = 1
    if (this.#isGlued && this.#raised === 0) this.#raised = 1
  }
}
