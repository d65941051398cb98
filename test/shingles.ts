/** How much two texts have in common, by runs of four words. */

const WORD = /[\p{L}\p{N}_]+/gu
const RUN = 4

/** Every run of four words with how often it occurs; a shorter text is one run. */
function shinglesOf(text: string): ReadonlyMap<string, number> {
  const words = text.match(WORD) ?? []
  const counts = new Map<string, number>()
  for (let at = 0; at < Math.max(1, words.length - RUN + 1); at++) {
    const run = words.slice(at, at + RUN).join(' ')
    if (run !== '') counts.set(run, (counts.get(run) ?? 0) + 1)
  }
  return counts
}

function total(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0)
}

export interface Likeness {
  /** Share of what was found that is right; absent where nothing was found. */
  readonly precision: number | undefined
  /** Share of what is right that was found. */
  readonly recall: number
}

export function compare(found: string, gold: string): Likeness {
  const left = shinglesOf(found)
  const right = shinglesOf(gold)
  const common = [...left].reduce((sum, [run, count]) => sum + Math.min(count, right.get(run) ?? 0), 0)
  return { precision: left.size === 0 ? undefined : common / total(left), recall: common / total(right) }
}

/** F1 of the mean precision and the mean recall. */
export function f1(rows: readonly Likeness[]): number {
  const precision = mean(rows.flatMap((row) => row.precision ?? []))
  const recall = mean(rows.map((row) => row.recall))
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
}

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length
}
