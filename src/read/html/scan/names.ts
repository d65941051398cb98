/** More different names than this are made by machines, to fill the memory. */
const MOST = 4_096

/** What is known of the names in one page, by how they are spelled. */
export class Names<Value> {
  readonly #describe: (name: string) => Value
  readonly #isNeeded: (value: Value) => boolean
  readonly #known = new Map<string, Value>()

  /**
   * @param describe what is to be known of a name in lower case.
   * @param isNeeded what may not be forgotten and described anew.
   */
  constructor(describe: (name: string) => Value, isNeeded: (value: Value) => boolean) {
    this.#describe = describe
    this.#isNeeded = isNeeded
  }

  of(name: string): Value {
    const known = this.#known.get(name)
    if (known !== undefined || this.#known.has(name)) return known as Value
    if (this.#known.size >= MOST) this.#forget()
    const lower = name.toLowerCase()
    const value = lower === name ? this.#describe(name) : this.of(lower)
    this.#known.set(name, value)
    return value
  }

  #forget(): void {
    for (const [name, value] of this.#known) if (!this.#isNeeded(value)) this.#known.delete(name)
  }
}
