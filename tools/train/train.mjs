#!/usr/bin/env node
// Fits what the library judges by and writes src/models/labels/weights/*.ts, src/models/{borders,pages}/weights.ts and
// src/site/weights.ts: same corpora, same bytes. Needs ../shared, and Debian's python3-torch, python3-xgboost and python3-sklearn, which it installs where it may.
//
//   npm run train                 everything, from every page
//   npm run train -- labels       only what a block is; `borders` only where the lines of a text ended that has lost them;
//                                 `main` only what pages that are no articles are about; `pages` only what kind of page a
//                                 page is, and how likely its body is right; `sites` only what the pages of a site tell
//                                 beside the judge
//
// What was fitted without each fold of hosts stays beside the tables, for `npm run train:evaluate`.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { root } from '../lib/paths.mjs'
import { hasShared, shared } from '../lib/shared.mjs'
import { dumpBorders } from './dump-borders.mjs'
import { dumpPages as dumpHtml, dumpTexts } from './dump-labels.mjs'
import { dumpMain } from './dump-main.mjs'
import { dumpPages } from './dump-pages.mjs'
import { dumpSites } from './dump-sites.mjs'
import { ENTRY_OF_MAIN, librariesOfFolds } from './folds.mjs'
import { WORK } from './work.mjs'
import { readLabels, writeBorders, writeLabels, writeMain } from './write-labels.mjs'
import { writePages } from './write-pages.mjs'
import { writeSites } from './write-sites.mjs'

const PARTS = ['labels', 'borders', 'main', 'pages', 'sites']
const only = process.argv.slice(2)
const PACKAGES = ['python3-torch', 'python3-xgboost', 'python3-sklearn', 'python3-numpy']

if (!hasShared) stop(`There are no corpora in ${shared}.`)
if (!hasLearner() && !installLearner()) stop(`Install ${PACKAGES.join(', ')}, then try again.`)
const unknown = only.find((part) => !PARTS.includes(part))
if (unknown !== undefined) stop(`"${unknown}" is no part: ${PARTS.join(', ')}.`)
mkdirSync(WORK, { recursive: true })
/** @param {string} part */
const wanted = (part) => only.length === 0 || only.includes(part)
if (wanted('labels')) {
  /** @type {typeof import('./entry-labels.js')} */
  const library = await bundle('entry-labels')
  await dumpTexts(library, join(WORK, 'text'))
  await dumpHtml(library, join(WORK, 'html'))
  fit('fit-labels.py', [WORK])
  const { all } = readLabels(join(WORK, 'labels.json'))
  writeLabels(all, join(root, 'src/models/labels/weights'), ['Fitted to every page.'])
}
if (wanted('borders')) {
  // After the labels: it sees words by the vectors of their stage one.
  const table = join(WORK, 'borders')
  await dumpBorders(await bundle('entry-borders'), table)
  fit('fit-borders.py', [table, `${table}.fitted.json`])
  const { all } = JSON.parse(readFileSync(`${table}.fitted.json`, 'utf8'))
  writeBorders(all, join(root, 'src/models/borders/weights.ts'))
}
if (wanted('main')) {
  const fitted = readLabels(join(WORK, 'labels.json'))
  const libraries = await librariesOfFolds(ENTRY_OF_MAIN)
  for (const [fold, library] of libraries.entries()) {
    const of = fitted.folds[fold]
    if (of) of.main = await fitMain(library, `main-${String(fold)}`, [String(fold)])
  }
  writeFileSync(join(WORK, 'labels.json'), JSON.stringify(fitted))
  const main = await fitMain(await bundle('entry-main'), 'main', [])
  writeMain(main, join(root, 'src/models/labels/weights'), 'Fitted to every page.')
}
if (wanted('pages')) {
  const table = join(WORK, 'pages')
  // Pages are judged by what was found in them, by weights that don't know them.
  await dumpPages(await librariesOfFolds('tools/train/entry-pages.ts'), table)
  fit('fit-pages.py', [table, `${table}.fitted.json`])
  writePages(`${table}.fitted.json`)
}
if (wanted('sites')) {
  const table = join(WORK, 'sites')
  /** @type {typeof import('./entry-sites.js')} */
  const library = await bundle('entry-sites')
  await dumpSites(library, table)
  fit('fit-sites.py', [table, `${table}.fitted.json`])
  writeSites(`${table}.fitted.json`)
}

function hasLearner() {
  return spawnSync('/usr/bin/python3', ['-c', 'import torch, xgboost, sklearn, numpy']).status === 0
}

function installLearner() {
  if (process.getuid?.() !== 0) return false
  return spawnSync('apt-get', ['install', '-y', ...PACKAGES], { stdio: 'inherit' }).status === 0
}

/** @param {typeof import('./entry-main.js')} library @param {string} name @param {readonly string[]} fold that isn't fitted to */
async function fitMain(library, name, fold) {
  const table = join(WORK, name)
  await dumpMain(library, table)
  fit('fit-main.py', [table, `${table}.fitted.json`, ...fold])
  return JSON.parse(readFileSync(`${table}.fitted.json`, 'utf8'))
}

/** The library with the weights that it has. @param {string} entry @returns {Promise<any>} */
async function bundle(entry) {
  const outfile = join(WORK, `${entry}.mjs`)
  await build({
    entryPoints: [join(root, `tools/train/${entry}.ts`)],
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile,
    logLevel: 'error',
  })
  return import(pathToFileURL(outfile).href)
}

/** @param {string} script @param {readonly string[]} words */
function fit(script, words) {
  const run = spawnSync('/usr/bin/python3', [join(root, 'tools/train', script), ...words], { stdio: 'inherit' })
  if (run.status !== 0) stop(`${script} failed.`)
}

/** @param {string} reason */
function stop(reason) {
  process.stderr.write(`${reason}\n`)
  process.exit(1)
}
