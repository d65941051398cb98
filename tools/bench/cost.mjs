#!/usr/bin/env node
// What one document costs a program that has just begun, and one that has run for a while: processor time, which other work
// on the machine changes little.
//
//   npm run bench:cost
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { build } from '../lib/build.mjs'
import { allowClosedPipe, padEnd, padStart } from '../lib/terminal.mjs'
import { makeText } from './texts.mjs'

const PROCESSES = 3
/** Size in bytes, and how often such a page is cleaned before it counts and while it counts. */
const SIZES = /** @type {const} */ ([
  { size: 2_000, warm: 150, counted: 100 },
  { size: 200_000, warm: 2, counted: 4 },
])

/** @typedef {{ what: string, milliseconds: number }} Cost */

/** @param {number} size @param {number} seed */
function pageOf(size, seed) {
  const lines = makeText(size * 0.85, seed).split('\n')
  const body = lines.map((line) => `<p>${line}</p>`).join('\n')
  return `<!doctype html><html><body><nav><a href="/">Home</a></nav><article>${body}</article></body></html>`
}

/** Milliseconds of the processor, all threads of the process together. */
function used() {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** @param {() => unknown} work */
async function costOf(work) {
  const before = used()
  await work()
  return used() - before
}

/** In a process that has cleaned nothing yet. @returns {Promise<Cost[]>} */
async function measure() {
  const pages = Array.from({ length: 20 }, (_, seed) => pageOf(2_000, seed))
  const loading = await costOf(() => import('clean-article'))
  const { cleanArticle } = await import('clean-article')
  const first = await costOf(() => cleanArticle(pages[0] ?? ''))
  const costs = [
    { what: 'loading the library', milliseconds: loading },
    { what: 'the first call, 2 kB of HTML', milliseconds: first },
  ]
  for (const { size, warm, counted } of SIZES) {
    for (const [what, make] of /** @type {const} */ ([
      ['HTML', pageOf],
      ['text', makeText],
    ])) {
      const inputs = Array.from({ length: 10 }, (_, seed) => make(size, seed))
      const clean = (/** @type {number} */ times) => {
        for (let index = 0; index < times; index++) cleanArticle(inputs[index % inputs.length] ?? '')
      }
      clean(warm)
      const milliseconds = (await costOf(() => clean(counted))) / counted
      costs.push({ what: `a page of ${size / 1000} kB, ${what}`, milliseconds })
    }
  }
  return costs
}

/** The best of some processes: what disturbs one only ever adds. */
function measureAnew() {
  /** @type {Map<string, number>} */
  const best = new Map()
  for (let run = 0; run < PROCESSES; run++) {
    const { stdout, stderr, status } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), 'one'], {
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(stderr)
    for (const { what, milliseconds } of /** @type {Cost[]} */ (JSON.parse(stdout)))
      best.set(what, Math.min(best.get(what) ?? Infinity, milliseconds))
  }
  return best
}

allowClosedPipe()
if (process.argv[2] === 'one') console.log(JSON.stringify(await measure()))
else {
  build()
  console.log('Milliseconds of the processor:')
  for (const [what, milliseconds] of measureAnew())
    console.log(padEnd(what, 32) + padStart(milliseconds < 10 ? milliseconds.toFixed(1) : milliseconds.toFixed(0), 6))
}
