import { raised } from './raised.js'
import type { PageSink } from './sink.js'
import type { KeptAttribute, Tag } from './tags.js'

const GLUED = /\S$/u
/** What leads from a note back to its mark. */
const BACK = /^\s*[↩↑⤴^][\uFE0E\uFE0F]?\s*$/u

/** How many marks stand in a row, with what parts them, at most: `2, 3`. */
const LONGEST_MARK = 12

/**
 * Stands in front of what builds the blocks, and tells the marks of notes that no element raises. The arrows that lead
 * back from notes are no text.
 */
export class NoteSink implements PageSink {
  readonly #sink: PageSink
  /** How many elements deep in one that is raised anyway; 0 outside. */
  #raised = 0
  /** In a link that is a mark. */
  #isMark = false
  /** How many elements deep in a link to another place of the page; 0 outside. */
  #linked = 0
  /** The element that began last. */
  #tag: Tag | undefined
  /** The next text goes on where the last one ended, without a space. */
  #isGlued = false

  constructor(sink: PageSink) {
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
    const mark = this.#isMark && data.length <= LONGEST_MARK ? raised(data, false) : undefined
    this.#sink.text(mark ?? data, start, end)
  }

  formula(tex: string, start: number, end: number): void {
    this.#isGlued = false
    this.#sink.formula(tex, start, end)
  }

  close(end: number): void {
    if (this.#raised > 0) this.#raised--
    if (this.#linked > 0) this.#linked--
    if (this.#linked === 0) this.#isMark = false
    this.#sink.close(end)
  }

  /** A number right behind a word that leads to another place of the page is the mark of a note. */
  #linkWithin(): void {
    this.#linked = 1
    this.#isMark = this.#isGlued && this.#raised === 0
  }
}
