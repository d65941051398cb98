/** A count as people read it: `12,345`. */
export const grouped = (count: number): string => count.toLocaleString('en')

export const plural = (count: number, one: string): string => `${grouped(count)} ${one}${count === 1 ? '' : 's'}`

/** A probability or a confidence. What is all but certain is not shown as certain. */
export function score(value: number): string {
  return (value < 1 ? Math.min(0.99, value) : 1).toFixed(2)
}
