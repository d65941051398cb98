#!/usr/bin/env node
// The command on many cores against one: time, memory, and whether the outputs are the same to the byte.
//
//   npm run bench:jobs -- [--records N] [--jobs N] [--keep FOLDER]
//
// Records are the texts of the corpora in all styles, again from the first when all were written; --keep leaves inputs
// and outputs there. On a machine that others use too, times of the wall say little: so the processor time of all
// threads is told, and the ratio that as many free cores would give by it. One job takes at least as long as its one
// thread is busy; several take at least the time of all threads over the cores. Both are read from /proc, on Linux only.
import { spawn } from 'node:child_process'
import { createWriteStream, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { once } from 'node:events'
import { parseArgs } from 'node:util'
import { build } from '../lib/build.mjs'
import { goal } from '../lib/goal.mjs'
import { root } from '../lib/paths.mjs'
import { hasShared } from '../lib/shared.mjs'
import { allowClosedPipe, padEnd, padStart } from '../lib/terminal.mjs'
import { pagesOf } from '../train/corpora.mjs'
import { makeText } from './texts.mjs'

const { values: options } = parseArgs({
  options: {
    records: { type: 'string', default: '4000' },
    jobs: { type: 'string', default: '2' },
    keep: { type: 'string' },
  },
})

const GOAL_RATIO = 0.9
const GOAL_MEMORY = 400
/** Milliseconds between two samples of the threads, and ticks of /proc in a second. */
const EVERY = 100
const TICKS = 100
/** Texts made where there are no corpora. */
const MADE = 200
const MADE_SIZE = 15_000
/** Far apart in the corpora, so that every stretch of the input holds texts of all sorts. */
const STRIDE = 577
const BLOCK = 1 << 20

/**
 * @typedef {object} Ran
 * @property {number} seconds
 * @property {number} main processor time of the main thread, in seconds
 * @property {number} all of all threads
 * @property {number} memory at its most, in MB
 */

async function textsOf() {
  if (!hasShared) return Array.from({ length: MADE }, (_, seed) => makeText(MADE_SIZE, seed))
  const texts = []
  for await (const page of pagesOf('texts')) texts.push(...Object.values(page.texts ?? {}))
  return texts
}

/** @param {string} file @param {number} count */
async function writeRecords(file, count) {
  const texts = await textsOf()
  const stream = createWriteStream(file)
  for (let id = 0; id < count; id++) {
    const text = texts[(id * STRIDE) % texts.length]
    if (!stream.write(JSON.stringify({ id, text }) + '\n')) await once(stream, 'drain')
  }
  stream.end()
  await finished(stream)
}

/** Seconds that each thread of a process has used so far. @param {number} pid @param {Map<string, number>} into */
function readThreads(pid, into) {
  for (const thread of readdirSync(`/proc/${pid}/task`)) {
    const fields = readFileSync(`/proc/${pid}/task/${thread}/stat`, 'utf8')
      .replace(/^.*\) /su, '')
      .split(' ')
    into.set(thread, (Number(fields[11]) + Number(fields[12])) / TICKS)
  }
}

const MOST_MEMORY = /^VmHWM:\s+(\d+)/mu

/** @param {string} folder @param {number} jobs @returns {Promise<Ran>} */
async function run(folder, jobs) {
  const args = ['in.jsonl', '--jsonl', '--jobs', String(jobs), '-q', '-o', `out-${jobs}.jsonl`]
  const began = performance.now()
  const child = spawn(process.execPath, [join(root, 'dist/cli.js'), ...args], { cwd: folder, stdio: 'inherit' })
  const pid = child.pid ?? 0
  /** @type {Map<string, number>} */
  const threads = new Map()
  let memory = 0
  const sample = () => {
    try {
      readThreads(pid, threads)
      memory = Number(MOST_MEMORY.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
    } catch {
      // A thread has ended since it was listed, or there is no /proc.
    }
  }
  const timer = setInterval(sample, EVERY)
  const [status] = await once(child, 'exit')
  clearInterval(timer)
  if (status !== 0) throw new Error(`--jobs ${jobs} ended with ${status}`)
  const all = [...threads.values()].reduce((sum, seconds) => sum + seconds, 0)
  return { seconds: (performance.now() - began) / 1000, main: threads.get(String(pid)) ?? 0, all, memory }
}

/** @param {string} one @param {string} other @returns {Promise<boolean>} whether two files hold the same bytes */
async function isSame(one, other) {
  const files = [await open(one), await open(other)]
  const blocks = files.map(() => Buffer.alloc(BLOCK))
  try {
    for (;;) {
      const read = await Promise.all(files.map((file, index) => file.read(blocks[index] ?? Buffer.alloc(0), 0, BLOCK)))
      const [left, right] = read.map(({ bytesRead, buffer }) => buffer.subarray(0, bytesRead))
      if (!left || !right || !left.equals(right)) return false
      if (left.length === 0) return true
    }
  } finally {
    for (const file of files) await file.close()
  }
}

/** @param {string} name @param {readonly string[]} cells */
const row = (name, cells) => console.log(padEnd(name, 10) + cells.map((cell) => padStart(cell, 14)).join(''))

/** @param {number} jobs @param {Ran} ran */
function tell(jobs, { seconds, main, all, memory }) {
  const cells = [seconds, main, all - main].map((value) => `${value.toFixed(1)} s`)
  row(`--jobs ${jobs}`, [...cells, `${Math.round(memory)} MB`])
}

async function main() {
  allowClosedPipe()
  const jobs = Number(options.jobs)
  build()
  const folder = options.keep ?? mkdtempSync(join(tmpdir(), 'clean-article-jobs-'))
  mkdirSync(folder, { recursive: true })
  try {
    await writeRecords(join(folder, 'in.jsonl'), Number(options.records))
    row('', ['time', 'main thread', 'other threads', 'memory'])
    const alone = await run(folder, 1)
    tell(1, alone)
    const many = await run(folder, jobs)
    tell(jobs, many)
    const same = await isSame(join(folder, 'out-1.jsonl'), join(folder, `out-${jobs}.jsonl`))
    const ratio = alone.seconds / many.seconds
    const least = GOAL_RATIO * jobs
    console.log(`by the processor time, ${jobs} free cores give ${((alone.main * jobs) / many.all).toFixed(2)} at most`)
    console.log(goal(ratio >= least, `${ratio.toFixed(2)} times the speed of one job (${least.toFixed(1)})`))
    console.log(goal(many.memory <= GOAL_MEMORY, `${Math.round(many.memory)} MB at most (${GOAL_MEMORY})`))
    console.log(goal(same, 'the same output to the byte'))
    if (!same) process.exitCode = 1
  } finally {
    if (options.keep === undefined) rmSync(folder, { recursive: true, force: true })
  }
}

await main()
