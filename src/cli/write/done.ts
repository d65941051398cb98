/** Which records of a run are done, by their numbers. */
export class Done {
  readonly #ahead: (readonly [number, number])[]

  /**
   * @param done all before this number are done.
   * @param ahead stretches behind it that are done too, the end exclusive.
   */
  constructor(
    private before = 0,
    ahead: readonly (readonly [number, number])[] = [],
  ) {
    this.#ahead = [...ahead]
  }

  get done(): number {
    return this.before
  }

  get ahead(): readonly (readonly [number, number])[] {
    return this.#ahead
  }

  has(record: number): boolean {
    return record < this.before || this.#ahead.some(([from, end]) => record >= from && record < end)
  }

  add(from: number, end: number): void {
    this.#ahead.push([from, end])
    this.#ahead.sort(([a], [b]) => a - b)
    while (this.#ahead[0] !== undefined && this.#ahead[0][0] <= this.before) {
      this.before = Math.max(this.before, this.#ahead[0][1])
      this.#ahead.shift()
    }
  }
}
