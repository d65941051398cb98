import type { Attributes } from '../../../model/element.js'
import type { KeptAttribute } from './tags.js'

/** The attributes of all elements of a page, one after the other: most elements have one or two, too few for a map each. */
export class AttributeStore {
  readonly names: string[] = []
  readonly values: string[] = []

  /** Those of an element that just begins. */
  list(): AttributeList {
    return new AttributeList(this, this.names.length)
  }
}

/** The attributes of one element. */
export class AttributeList implements Attributes {
  size = 0
  kinds = 0
  readonly #store: AttributeStore
  readonly #first: number

  constructor(store: AttributeStore, first: number) {
    this.#store = store
    this.#first = first
  }

  /** Only before the store gets those of another element. */
  add({ name, kinds }: KeptAttribute, value: string): void {
    this.size++
    this.kinds |= kinds
    this.#store.names.push(name)
    this.#store.values.push(value)
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

  find(isSuch: (name: string, value: string) => boolean): string | undefined {
    const { names, values } = this.#store
    for (let at = this.#first; at < this.#first + this.size; at++) {
      const value = values[at] ?? ''
      if (isSuch(names[at] ?? '', value)) return value
    }
    return undefined
  }
}

export const NO_ATTRIBUTES: Attributes = new AttributeStore().list()
