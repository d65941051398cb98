import { stderr } from 'node:process'
import { grouped } from './figures.js'

/** What became of the records. */
export interface Counts {
  readonly cleaned: number
  readonly failed: number
  readonly duplicates: number
  /** Files that could not be read. */
  readonly unread: number
  /** By reason. */
  readonly skipped: Readonly<Record<string, number>>
}

export const NO_COUNTS: Counts = { cleaned: 0, failed: 0, duplicates: 0, unread: 0, skipped: {} }

/** Problems of records that are written out; the others are counted. */
const MOST_NOTES = 20

/** Tells people, on standard error, how it goes. */
export class Report {
  counts: Counts = NO_COUNTS
  #hasProblems = false
  #notes = 0

  constructor(
    private readonly quiet: boolean,
    /** What must be out of the way before a line is written. */
    private readonly progress?: { clear(): void },
  ) {}

  add(kind: 'cleaned' | 'failed' | 'duplicates' | 'unread'): void {
    this.counts = { ...this.counts, [kind]: this.counts[kind] + 1 }
  }

  skip(reason: string, count = 1): void {
    const { skipped } = this.counts
    if (count === 0) return
    this.counts = { ...this.counts, skipped: { ...skipped, [reason]: (skipped[reason] ?? 0) + count } }
  }

  /** A problem of one record. Only the first ones are written out. */
  note(message: string): void {
    this.#notes++
    if (this.#notes <= MOST_NOTES) this.#say(message)
    if (this.#notes === MOST_NOTES + 1) this.#say('More of these are only counted.')
  }

  /** A problem of an input: it is always written out, and the run ends with status 1. */
  readonly problem = (problem: Error): void => {
    this.#hasProblems = true
    this.#print(problem.message)
  }

  /** Something could not be read, in this run or in the one that it continues. */
  get hasProblems(): boolean {
    return this.#hasProblems || this.counts.unread > 0
  }

  /** The last line. A single page that went well needs none. */
  close(seconds: number, ending: string): void {
    const all = total(this.counts)
    if (all > 1 || this.counts.cleaned !== all || ending !== '') this.#say(summary(this.counts, seconds) + ending)
  }

  #say(message: string): void {
    if (!this.quiet) this.#print(message)
  }

  #print(message: string): void {
    this.progress?.clear()
    stderr.write(`clean-article: ${message}\n`)
  }
}

export function total(counts: Counts): number {
  const { cleaned, failed, duplicates, unread } = counts
  return cleaned + failed + duplicates + unread + allSkipped(counts)
}

export function allSkipped({ skipped }: Counts): number {
  return Object.values(skipped).reduce((all, count) => all + count, 0)
}

function summary(counts: Counts, seconds: number): string {
  const { cleaned, failed, duplicates, unread, skipped } = counts
  const reasons = Object.entries(skipped).map(([reason, count]) => `${grouped(count)} ${reason}`)
  const parts = [
    `${grouped(cleaned)} cleaned`,
    ...(failed > 0 ? [`${grouped(failed)} failed`] : []),
    ...(duplicates > 0 ? [`${grouped(duplicates)} near-duplicates`] : []),
    ...(unread > 0 ? [`${grouped(unread)} not readable`] : []),
    ...(reasons.length > 0 ? [`${grouped(allSkipped(counts))} skipped (${reasons.join(', ')})`] : []),
  ]
  const all = total(counts)
  return `${grouped(all)} ${all === 1 ? 'record' : 'records'} in ${seconds.toFixed(1)} s: ${parts.join(', ')}.`
}
