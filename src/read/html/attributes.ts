import type { Attributes } from '../../model/element.js'

/** The attributes of all elements of a page, one after the other: most elements have one or two, too few for a map each. */
export class AttributeStore {
  readonly names: string[] = []
  readonly values: string[] = []

  add(name: string, value: string): void {
    this.names.push(name)
    this.values.push(value)
  }

  /** Those of an element that just begins. */
  list(): AttributeList {
    return new AttributeList(this, this.names.length)
  }
}

/** The attributes of one element. */
export class AttributeList implements Attributes {
  size = 0
  readonly #store: AttributeStore
  readonly #first: number

  constructor(store: AttributeStore, first: number) {
    this.#store = store
    this.#first = first
  }

  /** Only before the store gets those of another element. */
  add(name: string, value: string): void {
    this.size++
    this.#store.add(name, value)
  }

  get(name: string): string | undefined {
    const { names, values } = this.#store
    const end = this.#first + this.size
    for (let at = this.#first; at < end; at++) if (names[at] === name) return values[at]
    return undefined
  }

  has(name: string): boolean {
    return this.get(name) !== undefined
  }

  *[Symbol.iterator](): IterableIterator<[string, string]> {
    const { names, values } = this.#store
    for (let at = this.#first; at < this.#first + this.size; at++) yield [names[at] ?? '', values[at] ?? '']
  }
}

export const NO_ATTRIBUTES: Attributes = new Map<string, string>()
