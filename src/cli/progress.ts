import { statSync } from 'node:fs'
import { stderr } from 'node:process'
import type { Source } from './read/source.js'
import { grouped, total, type Counts } from './report.js'

const EVERY = 200
/** Goes to the beginning of the line and empties it. */
const CLEAR = '\r\u001B[K'

/** One line that says how it goes, on a terminal; nothing elsewhere. */
export class Progress {
  #read = 0
  #size: number | undefined
  #earlier: number | undefined
  #shownAt = 0
  #isShown = false
  readonly #begun = performance.now()
  readonly #isOn: boolean

  constructor(quiet: boolean) {
    this.#isOn = stderr.isTTY && !quiet
  }

  /** How much there is to read, where that can be known. */
  expect(sources: readonly Source[]): void {
    if (this.#isOn) this.#size = sizeOf(sources)
  }

  /** So many bytes more are read. */
  readonly advance = (bytes: number): void => {
    this.#read += bytes
  }

  show(counts: Counts): void {
    if (!this.#isOn || performance.now() - this.#shownAt < EVERY) return
    this.#shownAt = performance.now()
    this.#earlier ??= total(counts)
    this.#isShown = true
    stderr.write(CLEAR + this.#line(counts).slice(0, stderr.columns - 1))
  }

  clear(): void {
    if (this.#isShown) stderr.write(CLEAR)
    this.#isShown = false
  }

  get seconds(): number {
    return (performance.now() - this.#begun) / 1000
  }

  #line(counts: Counts): string {
    const done = total(counts)
    const rate = (done - (this.#earlier ?? 0)) / this.seconds
    const left = this.#size === undefined || this.#read === 0 ? undefined : this.seconds * (this.#size / this.#read - 1)
    return [
      `${grouped(done)} done`,
      `${grouped(Math.round(rate))}/s`,
      `${grouped(counts.failed)} failed`,
      ...(left === undefined || left < 0 ? [] : [`${duration(left)} left`]),
    ].join(' · ')
  }
}

function sizeOf(sources: readonly Source[]): number | undefined {
  let size = 0
  for (const { file } of sources) {
    const found = statSync(file, { throwIfNoEntry: false })
    if (found === undefined || !found.isFile()) return undefined
    size += found.size
  }
  return size
}

function duration(seconds: number): string {
  if (seconds < 60) return `${String(Math.ceil(seconds))} s`
  const minutes = Math.ceil(seconds / 60)
  return minutes < 60 ? `${String(minutes)} min` : `${String(Math.floor(minutes / 60))} h ${String(minutes % 60)} min`
}
