import type { HeldLine } from './controls.js'
import type { OpenElement } from './elements.js'
import { listingWith, withLine } from './code/listings.js'
import type { ReadBlock } from './read-block.js'

/** The blocks of a page so far, in which the lines of a listing are one. */
export class BlockList {
  readonly all: ReadBlock[] = []
  /** The last block, where it is a listing whose lines are blocks, and the empty ones of them that followed. */
  #listing: ReadBlock | undefined
  #blank = 0

  /** A line of a listing was empty. */
  skipLine(): void {
    this.#blank++
  }

  /** Adds a line that has ended; gives back how many empty lines that adds to the text of the page. */
  add({ line, read }: HeldLine): number {
    const { home } = read.origin
    const isLine = (home as OpenElement).codeLine
    const last = this.all.at(-1)
    const listing = last && listingWith(last, line, home, isLine ? this.#listing : undefined)
    const blank = isLine && listing ? this.#blank : 0
    if (last && listing) this.all[this.all.length - 1] = withLine(last, line, listing, blank)
    else this.all.push(read)
    this.#listing = isLine ? this.all.at(-1) : undefined
    this.#blank = 0
    return blank
  }
}
