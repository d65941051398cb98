import { statSync } from 'node:fs'
import { stderr } from 'node:process'
import type { Source } from './read/source.js'
import { grouped } from './figures.js'
import { total, type Counts } from './report.js'

const EVERY = 200
/** Columns of a terminal that doesn't say how wide it is. */
const NARROW = 80
/** Goes to the beginning of the line and empties it. */
const CLEAR = '\r\u001B[K'

/** One line that says how it goes, on a terminal; nothing elsewhere. */
export class Progress {
  #read = 0
  #sizes: ReadonlyMap<string, number> | undefined
  #size = 0
  /** Records that an interrupted run had done, and how much was read when this run had passed them by, which takes no time. */
  #earlier = 0
  #passed: number | undefined
  #shownAt = 0
  #isShown = false
  readonly #begun = performance.now()
  readonly #isOn: boolean

  constructor(quiet: boolean) {
    this.#isOn = stderr.isTTY && !quiet
  }

  /** How much there is to read, where that can be known, and what was done of it in an earlier run. */
  expect(sources: readonly Source[], done: Counts): void {
    if (!this.#isOn) return
    this.#earlier = total(done)
    this.#sizes = sizesOf(sources)
    for (const { file } of sources) this.#size += this.#sizes?.get(file) ?? 0
  }

  /** Counts bytes that were read. */
  readonly advance = (bytes: number): void => {
    this.#read += bytes
  }

  /** Counts a page as read: its file is read where it is cleaned. */
  readonly pass = (file: string): void => {
    this.#read += this.#sizes?.get(file) ?? 0
  }

  show(counts: Counts): void {
    if (!this.#isOn || performance.now() - this.#shownAt < EVERY) return
    this.#shownAt = performance.now()
    this.#isShown = true
    this.#passed ??= this.#earlier === 0 ? 0 : this.#read
    stderr.write(CLEAR + this.#line(counts).slice(0, (stderr.columns || NARROW) - 1))
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
    const rate = (done - this.#earlier) / this.seconds
    const read = this.#read - (this.#passed ?? 0)
    const isKnown = this.#sizes !== undefined && read > 0
    const left = isKnown ? (this.seconds * (this.#size - this.#read)) / read : undefined
    return [
      `${grouped(done)} done`,
      `${grouped(Math.round(rate))}/s`,
      `${grouped(counts.failed)} failed`,
      ...(left === undefined || left < 0 ? [] : [`${duration(left)} left`]),
    ].join(' · ')
  }
}

/** In bytes; nothing where one is no file, and so has no size that could be known. */
function sizesOf(sources: readonly Source[]): ReadonlyMap<string, number> | undefined {
  const sizes = new Map<string, number>()
  for (const { file } of sources) {
    const found = statSync(file, { throwIfNoEntry: false })
    if (found === undefined || !found.isFile()) return undefined
    sizes.set(file, found.size)
  }
  return sizes
}

function duration(seconds: number): string {
  if (seconds < 60) return `${String(Math.ceil(seconds))} s`
  const minutes = Math.ceil(seconds / 60)
  return minutes < 60 ? `${String(minutes)} min` : `${String(Math.floor(minutes / 60))} h ${String(minutes % 60)} min`
}
