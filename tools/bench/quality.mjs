#!/usr/bin/env node
// Scores the built library with the shared scorers, in one table: the body in all styles of text, against leaving the
// text alone and against a line filter, and the kinds of boilerplate.
//
//   npm run bench:quality -- [--limit N] [--match REGEX]
//
// Both are handed to the scorer of bodies (--match is tried on id and address); --limit to that of kinds, too.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from '../lib/build.mjs'
import { root } from '../lib/paths.mjs'
import { needShared, shared } from '../lib/shared.mjs'
import { allowClosedPipe, padEnd, padStart, paint } from '../lib/terminal.mjs'

const { values: options } = parseArgs({ options: { limit: { type: 'string' }, match: { type: 'string' } } })

/** The least shingle F1 by style; what an extractor left may lose no more than LOSS against leaving it alone. */
const FLOORS = new Map([
  ['html-text', 0.88],
  ['inscriptis', 0.88],
  ['html2text', 0.86],
  ['bs4', 0.82],
])
const STYLES = [...FLOORS.keys(), 'trafilatura', 'readability-lxml', 'justext']
const LOSS = 0.005
const KIND_FLOORS = { stripped: 0.93, named: 0.6, precision: 0.75 }

/**
 * @param {string} script
 * @param {string[]} args
 */
function score(script, args) {
  const done = spawnSync(process.execPath, [join(shared, 'bench', script), '--json', ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e8,
  })
  if (done.status === 0) return JSON.parse(done.stdout)
  console.error(`${script} ${args.join(' ')}\n${done.stderr}`)
  process.exit(1)
}

/**
 * @param {string} adapter
 * @param {string} style
 */
function bodies(adapter, style) {
  const only = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value])
  const corpus = join(shared, 'corpora/texts.jsonl.gz')
  const input = `text:${style}`
  return score('score.mjs', ['--adapter', `tools/bench/${adapter}.mjs`, '--corpus', corpus, '--input', input, ...only])
}

/**
 * @param {unknown} value
 * @param {number} [columns]
 */
const cell = (value, columns = 9) => padStart(typeof value === 'number' ? value.toFixed(3) : '-', columns)

/**
 * @param {string} text
 * @param {boolean} reached
 */
const judged = (text, reached) => paint(reached ? 'green' : 'red', text) + (reached ? ' ✓' : ' ✗')

/** @param {string} style */
function bodyRow(style) {
  const [own, alone, filter] = ['adapter', 'leave-alone', 'line-filter'].map((adapter) => bodies(adapter, style))
  const floor = FLOORS.get(style) ?? alone.shingleF1 - LOSS
  const main = judged(cell(own.shingleF1), own.shingleF1 >= floor)
  const rest = [own.shingleP, own.shingleR, own.wordF1].map((value) => cell(value)).join('')
  const peers = [floor, alone.shingleF1, filter.shingleF1].map((value) => cell(value)).join('')
  const metadata = [own.title, own.authors, own.date].map((value) => cell(value)).join('')
  return `${padEnd(style, 17)}${main}${rest}${peers}${metadata}${cell(own.MBps)}${padStart(String(own.errors), 7)}`
}

/** @param {string} corpus */
function kinds(corpus) {
  const limit = options.limit === undefined ? [] : ['--limit', options.limit]
  const file = join(shared, 'corpora', `${corpus}.jsonl.gz`)
  const { total, rows } = score('kinds.mjs', ['--adapter', 'tools/bench/adapter.mjs', '--corpus', file, ...limit])
  console.log(`\n${padEnd(`kinds, ${corpus}`, 17)}      n stripped    named precision`)
  for (const { kind, n, stripped, named, precision } of rows) {
    console.log(`${padEnd(kind, 17)}${padStart(String(n), 7)}${cell(stripped)}${cell(named)}${cell(precision, 10)}`)
  }
  const macro = Object.entries(KIND_FLOORS).map(([name, floor]) => {
    return `${name} ${judged(total[name].toFixed(3), total[name] >= floor)} (${floor})`
  })
  console.log(`${padEnd('macro', 17)}${macro.join('  ')}  over ${total.pages} pages`)
}

function main() {
  allowClosedPipe()
  if (!needShared()) return
  build()
  console.log(
    'body, shingles      F1          P        R   wordF1    floor    alone   filter    title  authors     date     MB/s errors',
  )
  for (const style of STYLES) console.log(bodyRow(style))
  for (const corpus of ['fundus', 'wcxb']) kinds(corpus)
}

main()
