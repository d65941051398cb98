/** Sums of all values before each index, and of all. */
export function prefixSums(values: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(values.length + 1)
  for (let index = 0; index < values.length; index++) sums[index + 1] = (sums[index] ?? 0) + (values[index] ?? 0)
  return sums
}

/** Mean of the values from `reach` before an index to as many behind it. */
export function mean(sums: Float64Array, index: number, reach: number): number {
  const from = Math.max(0, index - reach)
  const to = Math.min(sums.length - 1, index + reach + 1)
  return ((sums[to] ?? 0) - (sums[from] ?? 0)) / Math.max(1, to - from)
}
