import type { Sink } from './sink.js'
import { tagOf, type KeptAttribute, type Tag } from './scan/tags.js'

/** Passes a page on, with what stands in its `<noscript>` elements as hidden, or as shown where scripts don't run. */
export class FallbackSink implements Sink {
  /**
   * Characters of text within elements of a `<noscript>`. What stands in one directly isn't counted: where scripts run, that
   * is its markup.
   */
  characters = 0
  readonly #sink: Sink
  readonly #shows: boolean
  /** The elements that are open from a `<noscript>` inwards. */
  readonly #inside: Tag[] = []
  /** Of those within it, the ones whose text nobody reads: styles, scripts, frames. */
  #skipped = 0

  constructor(sink: Sink, shows: boolean) {
    this.#sink = sink
    this.#shows = shows
  }

  open(tag: Tag, start: number): void {
    const isFallback = tag.name === 'noscript'
    if (this.#inside.length > 0 && tag.skip) this.#skipped++
    if (isFallback || this.#inside.length > 0) this.#inside.push(tag)
    this.#sink.open(isFallback && this.#shows ? tagOf('div') : tag, start)
  }

  attribute(attribute: KeptAttribute, value: string): void {
    this.#sink.attribute(attribute, value)
  }

  text(data: string, start: number, end: number): void {
    if (this.#inside.length > 1 && this.#skipped === 0) this.characters += data.trim().length
    this.#sink.text(data, start, end)
  }

  close(end: number): void {
    if (this.#inside.pop()?.skip === true && this.#inside.length > 0) this.#skipped--
    this.#sink.close(end)
  }
}
