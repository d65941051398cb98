/** Numbers of every block of a page: rows of as many as there are names, in their order. */
export interface Columns {
  readonly names: readonly string[]
  readonly rows: Float32Array
}

/** Columns that are computed when a model first asks for one: a model that goes by words asks for few. */
export function lazyColumns(names: readonly string[], compute: () => Float32Array): Columns {
  let rows: Float32Array | undefined
  return {
    names,
    get rows() {
      return (rows ??= compute())
    },
  }
}

/** One thing that a model may ask of a block: its name, and a number, most of them between -1 and 3. */
export type Feature<Seen> = readonly [name: string, of: (seen: Seen) => number]

/** Features of one kind, their names apart. */
export interface FeatureTable<Seen> {
  readonly names: readonly string[]
  readonly features: readonly Feature<Seen>[]
}

export function featureTable<Seen>(features: readonly Feature<Seen>[]): FeatureTable<Seen> {
  return { names: features.map(([name]) => name), features }
}

/** The features of every block. @param see gives what the features are read from, by the index of the block. */
export function rowsOf<Seen>(
  { features }: FeatureTable<Seen>,
  blocks: number,
  see: (index: number) => Seen,
): Float32Array {
  const rows = new Float32Array(blocks * features.length)
  let next = 0
  for (let index = 0; index < blocks; index++) {
    const seen = see(index)
    for (const [, of] of features) rows[next++] = of(seen)
  }
  return rows
}

export function flag(holds: boolean): number {
  return holds ? 1 : 0
}

/** A count on a scale on which 1 is 0.25 and 1,000 about 2.5. */
export function logOf(count: number): number {
  return Math.log2(1 + Math.max(0, count)) / 4
}
