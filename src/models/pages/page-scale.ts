/** A count on a scale on which 1 is 0.25 and 1,000 about 2.5. */
export function logOf(count: number): number {
  return Math.log2(1 + count) / 4
}
