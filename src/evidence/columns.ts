/** Numbers of every block of a page: rows of as many as there are names, in their order. */
export interface Columns {
  readonly names: readonly string[]
  readonly rows: Float32Array
}
