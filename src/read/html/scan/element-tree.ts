import { OpenElement } from '../elements.js'
import { tagOf, type Tag } from './tags.js'

const HTML = 'html'
const HEAD = 'head'
const BODY = 'body'

/** Where an element begins that is added next. */
export interface Place {
  /** In the text of the page. */
  readonly from: number
  readonly blocksBefore: number
}

/** The elements of a page as in a browser: all that isn't of the head stands in one body, also where the page has none. */
export class ElementTree {
  readonly all: OpenElement[] = []
  readonly #here: Place
  #html: OpenElement | undefined
  #body: OpenElement | undefined

  constructor(here: Place) {
    this.#here = here
  }

  /** @param above the one around it as the page has it. */
  add(tag: Tag, isBlock: boolean, above: OpenElement | undefined, start: number): OpenElement {
    return this.#add(tag, isBlock, this.#parentFor(tag, above), start)
  }

  body(): OpenElement {
    return this.#body ?? this.#add(tagOf(BODY), true, this.#root(), -1)
  }

  /** Ends the page. */
  end(to: number): void {
    for (const element of [this.#html, this.#body]) if (element) element.to = to
  }

  #add(tag: Tag, isBlock: boolean, parent: OpenElement | undefined, start: number): OpenElement {
    const { from, blocksBefore } = this.#here
    const element = new OpenElement(tag, isBlock, parent, this.all.length, start, from, blocksBefore)
    this.all.push(element)
    if (tag.name === HTML) this.#html ??= element
    else if (tag.name === BODY) this.#body ??= element
    return element
  }

  #parentFor(tag: Tag, above: OpenElement | undefined): OpenElement | undefined {
    if (above && above.kind.name !== HTML && above.kind.name !== HEAD) return above
    if (tag.name === HTML && !this.#html) return undefined
    if (tag.name === BODY || tag.name === HEAD) return this.#body ?? this.#root()
    return tag.head ? (above ?? this.#body ?? this.#root()) : this.body()
  }

  #root(): OpenElement {
    return this.#html ?? this.#add(tagOf(HTML), true, undefined, -1)
  }
}
