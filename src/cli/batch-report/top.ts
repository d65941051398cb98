/** Keeps the first values by an order, up to `size` of them, whatever order they are offered in. */
export class Top<T> {
  readonly #values: T[] = []

  /** @param compare never 0 for two values, so that nothing is left to the turn in which they come. */
  constructor(
    private readonly size: number,
    private readonly compare: (a: T, b: T) => number,
  ) {}

  /** Whether it is among the first, so far. */
  offer(value: T): boolean {
    const values = this.#values
    const last = values[this.size - 1]
    if (this.size === 0 || (last !== undefined && this.compare(value, last) >= 0)) return false
    const at = values.findIndex((other) => this.compare(value, other) < 0)
    values.splice(at === -1 ? values.length : at, 0, value)
    values.length = Math.min(values.length, this.size)
    return true
  }

  get values(): readonly T[] {
    return this.#values
  }
}
