#!/usr/bin/env node
// Scores the library with the shared scorers, every page by weights that never saw a page of its host, as `npm run train`
// left them.
//
//   npm run train:evaluate -- [NAME …] [--worst N]        a name of the list below, or its beginning; all without one
//
// FAVOR=precision or FAVOR=recall leans as the option `favor` does.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { root } from '../lib/paths.mjs'
import { shared } from '../lib/shared.mjs'

const { values: options, positionals } = parseArgs({ allowPositionals: true, options: { worst: { type: 'string' } } })
const TOOLS = ['html-text', 'inscriptis', 'html2text', 'bs4', 'trafilatura', 'justext', 'readability-lxml']
const corpus = (/** @type {string} */ name) => join(shared, `corpora/${name}.jsonl.gz`)

/** What is measured: a shared scorer and what it is called with. @type {Record<string, string[]>} */
const MEASURES = {
  lines: ['lines.mjs', '--gold', corpus('lines')],
  written: ['lines.mjs', '--gold', corpus('written')],
  'written-by-language': ['lines.mjs', '--gold', corpus('written'), '--by', 'lang'],
  'html-fundus': ['score.mjs', '--corpus', corpus('fundus')],
  'html-wcxb': ['score.mjs', '--corpus', corpus('wcxb'), '--kind', 'article'],
  'html-kinds': ['wcxb.mjs', '--corpus', corpus('wcxb')],
  'html-readability': ['score.mjs', '--corpus', corpus('readability')],
  'html-trafilatura': ['score.mjs', '--corpus', corpus('trafilatura')],
  'html-news424': ['score.mjs', '--corpus', corpus('news424')],
  ...Object.fromEntries(
    TOOLS.map((tool) => [`text-${tool}`, ['score.mjs', '--corpus', corpus('texts'), '--input', `text:${tool}`]]),
  ),
}

const asked = Object.entries(MEASURES).filter(
  ([name]) => positionals.length === 0 || positionals.some((start) => name === start || name.startsWith(`${start}-`)),
)
const worst = options.worst === undefined ? [] : ['--worst', options.worst]
for (const [name, [script = '', ...words]] of asked) {
  const call = [join(shared, 'bench', script), '--adapter', 'tools/train/fold-adapter.mjs', ...words, ...worst]
  const { stdout, stderr } = spawnSync(process.execPath, call, { cwd: root, encoding: 'utf8', maxBuffer: 1e9 })
  console.log(`${name}\n${stdout}${stderr}`)
}
