#!/usr/bin/env node
// Hostile pages, each read in a process of its own: a result, or a typed error, within time and memory.
//
//   npm run bench:hostile -- [--match REGEX] [--size N] [--profile]
//
// --match is tried on the names of the pages, --size scales what can be counted in them (1 is the full size), and
// --profile names the functions that took longest.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { build } from '../lib/build.mjs'
import { goal } from '../lib/goal.mjs'
import { root } from '../lib/paths.mjs'
import { allowClosedPipe, padEnd, padStart, paint } from '../lib/terminal.mjs'
import { HOSTILE } from './hostile-inputs.mjs'

/** @typedef {{ megabytes: number, seconds: number, rendering: number, outcome: string, ok: boolean, peak: number }} Report */

const { values: options } = parseArgs({
  options: {
    match: { type: 'string', default: '' },
    size: { type: 'string', default: '1' },
    profile: { type: 'boolean', default: false },
    page: { type: 'string' },
  },
})

/**
 * What a page may take: reading and writing it together, in seconds of the processor, which a busy machine doesn't
 * stretch, and the whole process with the page itself.
 */
const MOST_SECONDS = 20
const MOST_MEGABYTES = 2_000
/** A process that takes longer is ended; this too is its own time. */
const PATIENCE = 45

/** Runs in a thread of its own, because the reader blocks the thread that it runs in. */
const WATCH = `setInterval(() => {
  const { user, system } = process.cpuUsage()
  if (user + system > ${PATIENCE * 1e6}) process.kill(process.pid, 'SIGKILL')
}, 100)`

/** @param {string} name @returns {Promise<Omit<Report, 'peak'>>} */
async function readOne(name) {
  const { cleanArticle, CleanArticleError, toText, toMarkdown, toHtml } = await import('clean-article')
  const make = HOSTILE.find(([of]) => of === name)?.[1]
  const html = make?.(Number(options.size)) ?? ''
  // Joined into one piece here, so that this isn't counted.
  const megabytes = Buffer.byteLength(html) / 1e6
  const began = process.cpuUsage()
  const seconds = () => Object.values(process.cpuUsage(began)).reduce((sum, part) => sum + part / 1e6, 0)
  try {
    const article = cleanArticle(html, { url: 'https://news.example/a', format: 'html' })
    const read = seconds()
    for (const write of [toText, toMarkdown, toHtml]) write(article)
    const { text, blocks, removed } = article
    const outcome = `${text.length} characters in ${blocks.length} blocks, ${removed.length} removed`
    return { megabytes, seconds: read, rendering: seconds() - read, outcome, ok: true }
  } catch (error) {
    const typed = error instanceof CleanArticleError && error.code === 'LIMIT_EXCEEDED'
    const outcome = error instanceof Error ? `${error.name}: ${error.message.slice(0, 60)}` : String(error)
    return { megabytes, seconds: seconds(), rendering: 0, outcome, ok: typed }
  }
}

/** @param {string} name @param {string | undefined} profiles a folder @returns {Report} */
function startOne(name, profiles) {
  const node = profiles === undefined ? [] : ['--cpu-prof', '--cpu-prof-dir', profiles]
  const args = [...node, fileURLToPath(import.meta.url), '--page', name, '--size', options.size]
  const done = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
  const nothing = { megabytes: NaN, seconds: NaN, rendering: NaN, peak: NaN, ok: false }
  if (done.signal === 'SIGKILL') return { ...nothing, outcome: `not done within ${PATIENCE} s` }
  if (done.status === 0) return JSON.parse(done.stdout)
  const crash = done.stderr.split('\n').find((line) => /error|fatal/iu.test(line)) ?? ''
  return { ...nothing, outcome: `crash: ${crash.slice(0, 80)}` }
}

/**
 * The functions that took longest by themselves, out of the profile that Node wrote.
 *
 * @param {string} folder
 */
function slowest(folder) {
  const [file] = readdirSync(folder)
  if (file === undefined) return []
  const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(join(folder, file), 'utf8'))
  /** @type {Map<number, string>} */
  const names = new Map()
  for (const { id, callFrame } of nodes) {
    const { functionName, url, lineNumber } = callFrame
    names.set(id, `${functionName || '(anonymous)'} ${String(url).split('/').at(-1)}:${lineNumber + 1}`)
  }
  /** @type {Map<string, number>} */
  const spent = new Map()
  for (const [index, id] of samples.entries()) {
    const name = names.get(id) ?? ''
    spent.set(name, (spent.get(name) ?? 0) + timeDeltas[index] / 1e6)
  }
  return [...spent].sort((a, b) => b[1] - a[1]).slice(0, 6)
}

/** @param {string} name */
function report(name) {
  const profiles = options.profile ? mkdtempSync(join(tmpdir(), 'clean-article-profile-')) : undefined
  const { megabytes, seconds, rendering, peak, outcome, ok } = startOne(name, profiles)
  const inTime = seconds + rendering <= MOST_SECONDS
  const inMemory = peak <= MOST_MEGABYTES
  const cells = [
    padStart(megabytes.toFixed(1), 7),
    paint(inTime ? 'reset' : 'red', padStart(seconds.toFixed(2), 9)),
    paint(inTime ? 'reset' : 'red', padStart(rendering.toFixed(2), 9)),
    paint(inMemory ? 'reset' : 'red', padStart(peak.toFixed(0), 9)),
  ]
  console.log(`${goal(ok && inTime && inMemory, padEnd(name, 55))}${cells.join('')}  ${outcome}`)
  if (profiles === undefined) return ok && inTime && inMemory
  for (const [where, spent] of slowest(profiles)) console.log(`${padStart(spent.toFixed(2), 12)} s  ${where}`)
  rmSync(profiles, { recursive: true, force: true })
  return ok && inTime && inMemory
}

async function main() {
  allowClosedPipe()
  if (options.page !== undefined) {
    new Worker(WATCH, { eval: true }).unref()
    const read = await readOne(options.page)
    process.stdout.write(JSON.stringify({ ...read, peak: process.resourceUsage().maxRSS / 1e3 }))
    return
  }
  build()
  const pattern = new RegExp(options.match, 'u')
  const names = HOSTILE.map(([name]) => name).filter((name) => pattern.test(name))
  console.log(`${padEnd('', 57)}     MB   read s  write s  peak MB  outcome`)
  const passed = names.filter(report).length
  console.log(`\n${goal(passed === names.length, `${passed} of ${names.length}: a result or a typed limit error`)}`)
  console.log(`  within ${MOST_SECONDS} s of processor time and ${MOST_MEGABYTES} MB, the page itself included`)
}

await main()
