#!/usr/bin/env node
// This library against its peers on HTML, in one run and on the same pages: the body's shingle F1, milliseconds a page,
// how that compares to a bare parse of linkedom, and the peak of memory.
//
//   npm run bench:html -- [--limit N] [--match REGEX] [--rounds N] [--only NAME,NAME] [--worst N]
//
// --limit counts pages of each corpus, --match is tried on id and address, --only takes file names of peers/ (`parse`
// always runs), and --worst lists the pages that took this library longest beyond the parse.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from '../lib/build.mjs'
import { goal } from '../lib/goal.mjs'
import { root } from '../lib/paths.mjs'
import { needShared, shared } from '../lib/shared.mjs'
import { allowClosedPipe, padEnd, padStart } from '../lib/terminal.mjs'
import { hushConsole, load, NAMES } from './peers/index.mjs'
import { CORPORA, htmlPages, SELECTION } from './peers/pages.mjs'

/** @typedef {import('./peers/index.mjs').Page & { corpus: string }} Page */
/** @typedef {import('./peers/index.mjs').System & { file: string }} System */
/** @typedef {{ system: System, times: number[][], texts: (string | undefined)[], errors: number }} Run */

const { values: options } = parseArgs({
  options: {
    ...SELECTION,
    rounds: { type: 'string', default: '3' },
    only: { type: 'string', default: NAMES.join(',') },
    worst: { type: 'string', default: '0' },
  },
})

const OWN = 'clean-article'
/** Time against that of the bare parse. */
const GOAL_RATIO = 2
/** The least shingle F1, by corpus. */
const GOAL_F1 = new Map([
  ['fundus', 0.93],
  ['wcxb', 0.92],
])
/** Calls of each system before anything is measured: its code is compiled by then. */
const WARM_UP = 150
const PERCENTILES = [10, 25, 50, 75, 90, 95, 99]

/** @param {readonly number[]} numbers */
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0)

/** @param {readonly number[]} numbers @param {number} percent */
function percentile(numbers, percent) {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? NaN
}

/** @param {readonly number[]} numbers */
const median = (numbers) => percentile(numbers, 50)

/**
 * One call. The young garbage of the call before is collected first, so that each call pays for its own; a full sweep
 * would throw away compiled code, too.
 *
 * @param {Run} run @param {Page} page @param {number} index @param {boolean} first
 */
async function call(run, page, index, first) {
  globalThis.gc?.({ type: 'minor' })
  const began = performance.now()
  try {
    const result = await run.system.run(page)
    run.times[index]?.push(performance.now() - began)
    if (first) run.texts[index] = run.system.textOf(result)
  } catch {
    run.times[index]?.push(performance.now() - began)
    if (first) run.errors++
  }
}

/**
 * The systems take turns on every page, each time another one first, so that a busy moment of the machine hits them
 * alike. The first rounds only warm up.
 *
 * @param {readonly Page[]} pages @param {readonly System[]} systems @returns {Promise<Run[]>}
 */
async function measure(pages, systems) {
  const runs = systems.map((system) => ({ system, times: pages.map(() => []), texts: pages.map(() => ''), errors: 0 }))
  const unmeasured = Math.ceil(WARM_UP / pages.length)
  for (let round = 0; round < unmeasured + Number(options.rounds); round++) {
    if (round === unmeasured) for (const run of runs) for (const times of run.times) times.length = 0
    for (const [index, page] of pages.entries()) {
      const turn = (index + round) % runs.length
      for (const run of [...runs.slice(turn), ...runs.slice(0, turn)]) await call(run, page, index, round === 0)
    }
  }
  return runs
}

/**
 * F1 of the texts that a system gave, by the shared scorer.
 *
 * @param {Run} run @param {readonly Page[]} pages @param {{ corpus: string, kind: string }} corpus
 * @param {string} scratch
 */
function score({ texts }, pages, { corpus, kind }, scratch) {
  const saved = Object.fromEntries(pages.flatMap(({ corpus: of, id }, at) => (of === corpus ? [[id, texts[at]]] : [])))
  const file = join(scratch, 'texts.json')
  writeFileSync(file, JSON.stringify(saved))
  const corpusFile = join(shared, `corpora/${corpus}.jsonl.gz`)
  const adapter = fileURLToPath(new URL('peers/replay.mjs', import.meta.url))
  const only = selection()
  const args = ['--json', '--adapter', adapter, '--corpus', corpusFile, '--kind', kind, ...only]
  return child([join(shared, 'bench/score.mjs'), ...args], { CLEAN_ARTICLE_REPLAY: file })
}

function selection() {
  const { limit, match } = options
  return Object.entries({ limit, match }).flatMap(([name, value]) => (value === undefined ? [] : [`--${name}`, value]))
}

/** @param {string} file of peers/, or `nothing` @returns {{ peak: number, ms: number }} */
function alone(file) {
  return child([fileURLToPath(new URL('peers/alone.mjs', import.meta.url)), file, ...selection()], {})
}

/** @param {string[]} args @param {Record<string, string>} env */
function child(args, env) {
  const done = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 1e8,
  })
  if (done.status === 0) return JSON.parse(done.stdout)
  process.stderr.write(`${args.join(' ')}\n${done.stdout}${done.stderr}\n`)
  process.exit(1)
}

/** @param {unknown} value @param {number} digits @param {number} columns */
function cell(value, digits, columns) {
  return padStart(typeof value === 'number' ? value.toFixed(digits) : '-', columns)
}

/** @typedef {{ run: Run, perPage: number[], f1: (number | undefined)[], peak: number, alone: number }} Row */

/** @param {Row} row @param {Row} bare */
function line({ run, perPage, f1, peak, alone }, bare) {
  return [
    padEnd(run.system.name, 18),
    ...f1.map((value) => cell(value, 3, 9)),
    cell(median(perPage), 1, 11),
    cell(sum(perPage) / perPage.length, 1, 9),
    cell(sum(perPage) / sum(bare.perPage), 2, 9),
    cell(alone, 1, 9),
    cell(peak, 0, 9),
    padStart(String(run.errors), 8),
  ].join('')
}

/** @param {Row[]} rows */
function printTable(rows) {
  const heads = CORPORA.map(({ corpus }) => padStart(`F1 ${corpus}`, 9).slice(-9))
  console.log(`${padEnd('', 18)}${heads.join('')}  ms median     mean   × bare    alone  peak MB  errors`)
  const bare = rows[0]
  if (bare) for (const row of rows) console.log(line(row, bare))
}

/** @param {Row[]} rows */
function printRatios(rows) {
  const bare = rows[0]?.perPage ?? []
  console.log(`\ntime to bare parse, page by page${PERCENTILES.map((p) => padStart(`p${String(p)}`, 8)).join('')}`)
  for (const { run, perPage } of rows.slice(1)) {
    const ratios = perPage.map((ms, index) => ms / (bare[index] ?? NaN))
    console.log(padEnd(run.system.name, 32) + PERCENTILES.map((p) => cell(percentile(ratios, p), 2, 8)).join(''))
  }
}

/** @param {Row[]} rows */
function printGoals(rows) {
  const bare = rows[0]
  const own = rows.find(({ run }) => run.system.file === OWN)
  if (!bare || !own) return
  const ratio = sum(own.perPage) / sum(bare.perPage)
  console.log(`\n${goal(ratio <= GOAL_RATIO, `at most ${GOAL_RATIO} times the bare parse: ${ratio.toFixed(2)}`)}`)
  for (const row of rows) {
    if (row === bare || row === own) continue
    const times = sum(row.perPage) / sum(own.perPage)
    console.log(goal(times > 1, `less time than ${row.run.system.name}: it takes ${times.toFixed(1)} times as long`))
  }
  for (const [index, { corpus }] of CORPORA.entries()) {
    const [floor, f1] = [GOAL_F1.get(corpus) ?? 0, own.f1[index] ?? 0]
    console.log(goal(f1 >= floor, `${corpus}: at least ${floor.toFixed(2)}: ${f1.toFixed(4)}`))
  }
  if (own.run.errors > 0) console.log(goal(false, `no errors of ${OWN}: ${own.run.errors}`))
}

/** @param {Row[]} rows @param {readonly Page[]} pages */
function printWorst(rows, pages) {
  const bare = rows[0]?.perPage ?? []
  const own = rows.find(({ run }) => run.system.file === OWN)?.perPage ?? []
  const worst = pages
    .map(({ corpus, id, html }, at) => ({
      id: `${corpus} ${id}`,
      size: html.length,
      parse: bare[at] ?? 0,
      ms: own[at] ?? 0,
    }))
    .sort((a, b) => b.ms - 2 * b.parse - (a.ms - 2 * a.parse))
  for (const { id, size, parse, ms } of worst.slice(0, Number(options.worst))) {
    const kilobytes = `${(size / 1e3).toFixed(0)} kB`
    console.log(
      `${padEnd(id, 40)}${padStart(kilobytes, 9)}${cell(parse, 1, 8)}${cell(ms, 1, 8)}${cell(ms / parse, 2, 7)}`,
    )
  }
}

async function main() {
  allowClosedPipe()
  if (!needShared()) return
  build()
  const wanted = options.only.split(',')
  const files = NAMES.filter((name, index) => index === 0 || wanted.includes(name))
  const systems = await Promise.all(files.map(async (file) => ({ ...(await load(file)), file })))
  /** @type {Page[]} */
  const pages = []
  for await (const page of htmlPages(options)) pages.push(page)
  hushConsole()
  const runs = await measure(pages, systems)
  const scratch = mkdtempSync(join(tmpdir(), 'clean-article-bench-'))
  const rows = runs.map((run) => {
    const f1 = CORPORA.map((corpus) => {
      const scored = run.texts.some((text) => text !== undefined && text !== '')
      return scored ? score(run, pages, corpus, scratch).shingleF1 : undefined
    })
    const { peak, ms } = alone(run.system.file)
    return { run, perPage: run.times.map(median), f1, peak, alone: ms }
  })
  rmSync(scratch, { recursive: true, force: true })
  const counts = CORPORA.map(({ corpus }) => `${pages.filter((page) => page.corpus === corpus).length} ${corpus}`)
  const megabytes = sum(pages.map(({ html }) => html.length)) / 1e6
  console.log(
    `node ${process.version}; pages: ${counts.join(', ')}; ${(megabytes / pages.length).toFixed(2)} M characters a page;`,
  )
  console.log(
    `${options.rounds} rounds; a process that only reads the pages peaks at ${alone('nothing').peak.toFixed(0)} MB\n`,
  )
  printTable(rows)
  printRatios(rows)
  printGoals(rows)
  printWorst(rows, pages)
}

await main()
