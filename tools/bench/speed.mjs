#!/usr/bin/env node
// Speed by size, against a plain line filter in the same run, and memory over many texts.
//
//   npm run bench
import { build } from '../lib/build.mjs'
import { allowClosedPipe, padStart, paint } from '../lib/terminal.mjs'
import { lineFilter } from './line-filter.mjs'
import { makeText } from './texts.mjs'

const SIZES = [10_000, 100_000, 1_000_000, 10_000_000]
/** Bytes to measure of each size in a round; the best round counts. */
const BYTES_A_ROUND = 10_000_000
const ROUNDS = 3
const TEXTS = 10_000
const TEXT_SIZE = 4_000
const STEP = 1_000

const GOAL_MBPS = 5
/** Time per MB at any size against that of the smallest. */
const GOAL_SPREAD = 0.25
/** Growth of the heap from the first thousand texts to the last, in MB. */
const GOAL_GROWTH = 2

/**
 * Milliseconds per MB of UTF-8.
 *
 * @param {(text: string) => unknown} run
 * @param {string[]} texts
 */
function measure(run, texts) {
  const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6
  const began = performance.now()
  for (const text of texts) run(text)
  return (performance.now() - began) / megabytes
}

/**
 * @param {boolean} reached
 * @param {string} text
 */
function goal(reached, text) {
  return `${reached ? paint('green', '✓') : paint('red', '✗')} ${text}`
}

/** @param {(text: string) => unknown} clean */
function speed(clean) {
  const rows = SIZES.map((size) => {
    const texts = Array.from({ length: BYTES_A_ROUND / size }, (_, index) => makeText(size, size + index))
    return { size, texts, own: Infinity, peer: Infinity }
  })
  // The sizes take turns, so that a busy moment of the machine hits them alike; the first round only warms up.
  for (let round = 0; round <= ROUNDS; round++) {
    for (const row of rows) {
      const own = measure(clean, row.texts)
      const peer = measure(lineFilter, row.texts)
      if (round === 0) continue
      row.own = Math.min(row.own, own)
      row.peer = Math.min(row.peer, peer)
    }
  }
  console.log('      size      MB/s     ms/MB   to 10 kB   line filter MB/s   to line filter')
  const first = rows[0]?.own ?? NaN
  for (const { size, own, peer } of rows) {
    const cells = [size.toLocaleString('en'), (1000 / own).toFixed(1), own.toFixed(1), (own / first).toFixed(2)]
    const widths = [10, 10, 10, 11]
    const left = cells.map((cell, index) => padStart(cell, widths[index] ?? 0)).join('')
    console.log(`${left}${padStart((1000 / peer).toFixed(1), 19)}${padStart(`${(own / peer).toFixed(1)} ×`, 17)}`)
  }
  const slowest = Math.min(...rows.map(({ own }) => 1000 / own))
  const spread = Math.max(...rows.map(({ own }) => Math.abs(own / first - 1)))
  console.log(goal(slowest >= GOAL_MBPS, `at least ${GOAL_MBPS} MB/s: ${slowest.toFixed(1)} at the slowest size`))
  console.log(goal(spread <= GOAL_SPREAD, `time per MB within 25 %: ${(100 * spread).toFixed(0)} % apart at most`))
}

/** The lexicon, the tables of characters and the compiled code fill up over the first texts; all others count. */
const WARM_UP = 3000

/** @param {(text: string) => unknown} clean */
function memory(clean) {
  const gc = globalThis.gc
  if (gc === undefined) return console.log('memory: skipped, it needs `node --expose-gc` (`npm run bench` gives it)')
  /** @type {number[]} */
  const heap = []
  for (let index = 1; index <= WARM_UP; index++) clean(makeText(TEXT_SIZE, TEXTS + index))
  for (let index = 1; index <= TEXTS; index++) {
    clean(makeText(TEXT_SIZE, index))
    if (index % STEP === 0) {
      gc()
      heap.push(process.memoryUsage().heapUsed / 1e6)
    }
  }
  const growth = (heap.at(-1) ?? NaN) - (heap[0] ?? NaN)
  console.log(`\nheap in MB after each ${STEP} of ${TEXTS} texts: ${heap.map((size) => size.toFixed(1)).join('  ')}`)
  console.log(goal(growth <= GOAL_GROWTH, `flat: ${growth.toFixed(2)} MB from the first to the last`))
}

allowClosedPipe()
build()
const { cleanArticle } = await import('clean-article')
const clean = (/** @type {string} */ text) => cleanArticle(text)
console.log(`node ${process.version}, one core, UTF-8 bytes\n`)
speed(clean)
memory(clean)
