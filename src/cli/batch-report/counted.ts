/** How many of how many. */
export interface Part {
  readonly count: number
  readonly of: number
}

/** From 0 to 1; nothing of nothing. */
export function shareOf({ count, of }: Part): number | undefined {
  return of === 0 ? undefined : count / of
}

/** How many there are of each name. */
export class Counter<Name extends string> {
  readonly #counts = new Map<Name, number>()

  add(name: Name, count = 1): void {
    this.#counts.set(name, this.get(name) + count)
  }

  get(name: Name): number {
    return this.#counts.get(name) ?? 0
  }

  /** Most first; of equally many by their names. */
  get entries(): readonly (readonly [Name, number])[] {
    return [...this.#counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
  }
}

/** How many values lie between bounds. */
export class Histogram {
  readonly counts: number[]

  /** @param bounds the upper ones, exclusive, in order; the last bin has none. */
  constructor(readonly bounds: readonly number[]) {
    this.counts = [...bounds, Infinity].map(() => 0)
  }

  add(value: number): void {
    const found = this.bounds.findIndex((bound) => value < bound)
    const bin = found === -1 ? this.bounds.length : found
    this.counts[bin] = (this.counts[bin] ?? 0) + 1
  }
}
