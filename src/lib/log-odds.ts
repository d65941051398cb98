/** Of a probability; infinite at 0 and at 1. */
export function logOdds(probability: number): number {
  return Math.log(probability / (1 - probability))
}
