import type { Columns } from '../../evidence/columns.js'

/** Beyond this many deviations a feature says no more. */
const FURTHEST = 5

const SPACES = /\s+/u

/** Reads features by their names, each on one scale: how many deviations it is from its mean. */
export class FeatureReader {
  readonly size: number
  readonly #names: readonly string[]
  readonly #means: readonly number[]
  readonly #deviations: readonly number[]

  constructor(features: string, means: readonly number[], deviations: readonly number[]) {
    this.#names = features.trim().split(SPACES).filter(Boolean)
    this.#means = means
    this.#deviations = deviations
    this.size = this.#names.length
  }

  /** Writes the features of every block into rows of `width`, from `column` on. */
  write(columns: readonly Columns[], blocks: number, rows: Float64Array, width: number, column: number): void {
    for (const [at, name] of this.#names.entries()) {
      const { group, number } = find(columns, name)
      const mean = this.#means[at] ?? 0
      const scale = 1 / (this.#deviations[at] ?? 1)
      const step = group.names.length
      const values = group.rows
      for (let block = 0; block < blocks; block++) {
        const value = ((values[block * step + number] as number) - mean) * scale
        rows[block * width + column + at] = Math.max(-FURTHEST, Math.min(FURTHEST, value))
      }
    }
  }
}

function find(columns: readonly Columns[], name: string): { group: Columns; number: number } {
  for (const group of columns) {
    const number = group.names.indexOf(name)
    if (number >= 0) return { group, number }
  }
  throw new RangeError(`the model asks for "${name}", which nothing measures`)
}
