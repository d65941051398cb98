/** Names that are looked up where they stood last. */
const RECENT = 512
/** More different names than this are made by machines, to fill the memory. */
const MOST = 4_096

/** What is known of the names in one page, looked up without copying them out of it. */
export class Names<Value> {
  readonly #describe: (name: string) => Value
  readonly #isNeeded: (value: Value) => boolean
  readonly #byName = new Map<string, Value>()
  /** By a hash of the name as it is spelled: another name of the same hash takes the place. */
  readonly #spelled: (string | undefined)[] = new Array<undefined>(RECENT).fill(undefined)
  readonly #values: (Value | undefined)[] = new Array<undefined>(RECENT).fill(undefined)

  /**
   * @param describe what is to be known of a name in lower case.
   * @param isNeeded what may not be forgotten and described anew.
   */
  constructor(describe: (name: string) => Value, isNeeded: (value: Value) => boolean) {
    this.#describe = describe
    this.#isNeeded = isNeeded
  }

  /** @param hash of the code units, by `hashOf`. */
  at(source: string, start: number, end: number, hash: number): Value {
    const slot = hash & (RECENT - 1)
    const spelled = this.#spelled[slot]
    if (spelled !== undefined && isAt(spelled, source, start, end)) return this.#values[slot] as Value
    const name = source.slice(start, end)
    const value = this.of(name.toLowerCase())
    this.#spelled[slot] = name
    this.#values[slot] = value
    return value
  }

  /** @param name in lower case */
  of(name: string): Value {
    const known = this.#byName.get(name)
    if (known !== undefined || this.#byName.has(name)) return known as Value
    if (this.#byName.size >= MOST) this.#forget()
    const value = this.#describe(name)
    this.#byName.set(name, value)
    return value
  }

  #forget(): void {
    for (const [name, value] of this.#byName) if (!this.#isNeeded(value)) this.#byName.delete(name)
    this.#spelled.fill(undefined)
    this.#values.fill(undefined)
  }
}

function isAt(name: string, source: string, start: number, end: number): boolean {
  if (name.length !== end - start) return false
  for (let at = 0; at < name.length; at++) if (name.charCodeAt(at) !== source.charCodeAt(start + at)) return false
  return true
}

/** The hash of a name, one code unit after the other. */
export function hashOf(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0
}
