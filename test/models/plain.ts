// What the models compute, written down once more as one would on paper: slowly, in nested lists of plain numbers.

export type Rows = readonly (readonly number[])[]

export interface PlainLayer {
  /** The weights of the first output, of the second, … */
  readonly weights: Rows
  readonly bias: readonly number[]
}

export interface PlainGate {
  readonly input: PlainLayer
  readonly state: PlainLayer
}

/** A gated recurrent unit. */
export interface PlainUnit {
  readonly reset: PlainGate
  readonly update: PlainGate
  readonly fresh: PlainGate
}

export function applied({ weights, bias }: PlainLayer, input: readonly number[]): number[] {
  return weights.map((row, at) =>
    row.reduce((sum, weight, column) => sum + weight * (input[column] ?? NaN), bias[at] ?? NaN),
  )
}

export function rectified(numbers: readonly number[]): number[] {
  return numbers.map((number) => Math.max(0, number))
}

export function softmaxed(sums: readonly number[]): number[] {
  const shares = sums.map(Math.exp)
  const total = shares.reduce((sum, share) => sum + share, 0)
  return shares.map((share) => share / total)
}

/** `h' = (1 - z) n + z h`, where `n = tanh(W x + b + r (U h + c))`, for every row of the input in its order. */
export function remembered({ reset, update, fresh }: PlainUnit, rows: Rows): number[][] {
  const states: number[][] = []
  let state = reset.state.bias.map(() => 0)
  for (const row of rows) {
    const last = state
    const open = ({ input, state: kept }: PlainGate): number[] => {
      const given = applied(input, row)
      return applied(kept, last).map((sum, at) => 1 / (1 + Math.exp(-sum - (given[at] ?? NaN))))
    }
    const [r, z] = [open(reset), open(update)]
    const given = applied(fresh.input, row)
    const kept = applied(fresh.state, last)
    state = last.map((before, at) => {
      const candidate = Math.tanh((given[at] ?? NaN) + (r[at] ?? NaN) * (kept[at] ?? NaN))
      return (1 - (z[at] ?? NaN)) * candidate + (z[at] ?? NaN) * before
    })
    states.push(state)
  }
  return states
}

/** How many deviations a feature is from its mean, five at most. */
export function standardised(value: number, mean: number, deviation: number): number {
  const far = (value - mean) / deviation
  return far > 5 ? 5 : far < -5 ? -5 : far
}

/** Pseudo-random numbers: sixteenths of `most` on both sides of 0. */
export function makeNumbers(seed: number, most = 2): () => number {
  let state = seed
  return () => {
    state = (state * 1103515245 + 12345) % 2 ** 31
    return ((Math.floor(state / 2 ** 16) % 33) / 16 - 1) * most
  }
}

export function makeRows(next: () => number, rows: number, columns: number): number[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, next))
}

export function makeLayer(next: () => number, outputs: number, inputs: number): PlainLayer {
  return { weights: makeRows(next, outputs, inputs), bias: Array.from({ length: outputs }, next) }
}

export function makeUnit(next: () => number, size: number, inputs: number): PlainUnit {
  const gate = (): PlainGate => ({ input: makeLayer(next, size, inputs), state: makeLayer(next, size, size) })
  return { reset: gate(), update: gate(), fresh: gate() }
}

/** The rows of a table, of `width` numbers each. */
export function rowsOf(table: Float64Array, width: number): number[][] {
  return Array.from({ length: table.length / width }, (_, row) => [...table.subarray(row * width, (row + 1) * width)])
}

/** The largest difference between two lists; not a number where one is longer. */
export function furthest(one: Rows, other: Rows): number {
  if (one.length !== other.length) return NaN
  const differences = one.flatMap((row, at) => {
    const same = other[at] ?? []
    return row.length === same.length ? row.map((number, column) => Math.abs(number - (same[column] ?? NaN))) : [NaN]
  })
  return Math.max(0, ...differences)
}
