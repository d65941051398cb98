/** Numbers of every block of a page: rows of as many as there are names, in their order. */
export interface Columns {
  readonly names: readonly string[]
  readonly rows: Float32Array
}

/** Columns that are reckoned when a model first asks for one of them: those of words alone need few. */
export function lazyColumns(names: readonly string[], compute: () => Float32Array): Columns {
  let rows: Float32Array | undefined
  return {
    names,
    get rows() {
      return (rows ??= compute())
    },
  }
}
