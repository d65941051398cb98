#!/usr/bin/env node
// Fits the scores of the library and writes src/score/{weights,markup-weights,naming-weights,word-weights,page-weights}.ts:
// same corpora, same weights. Needs ../shared and python3 with scikit-learn; run `npm run format` afterwards.
//
//   npm run train                 all scores, from every page
//   npm run train -- names        only how kinds are named; `body` only what is body in text, `markup` in HTML
//   npm run train -- pages        only what kind of page a page is, and how likely its body is right; with `trees` the
//                                 scores of boosted trees are printed beside (needs python3-xgboost)
//   npm run train -- dev          from the development half, with the figures of the half held back
import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { root } from '../lib/paths.mjs'
import { hasShared, shared } from '../lib/shared.mjs'
import { dumpBody } from './dump-body.mjs'
import { dumpMarkup } from './dump-markup.mjs'
import { dumpNames } from './dump-names.mjs'
import { dumpPages } from './dump-pages.mjs'
import { writeBody, writeMarkup } from './write-body.mjs'
import { writeNames } from './write-names.mjs'
import { writePages } from './write-pages.mjs'

const words = new Set(process.argv.slice(2))
const half = words.has('dev') ? 'the development half' : 'every page'
const work = join(tmpdir(), 'clean-article-train')

if (!hasShared) stop(`There are no corpora in ${shared}.`)
if (!hasLearner() && !installLearner()) stop('Install python3-sklearn and python3-numpy, then try again.')
mkdirSync(work, { recursive: true })
const only = ['body', 'markup', 'names', 'pages'].filter((part) => words.has(part))
/** @param {string} part */
const wanted = (part) => only.length === 0 || only.includes(part)
if (wanted('body')) {
  const table = join(work, 'body')
  await dumpBody(await bundle('body'), table)
  fit('fit-body.py', table)
  writeBody(`${table}.fitted.json`, half)
}
if (wanted('markup')) {
  const table = join(work, 'markup')
  await dumpMarkup(await bundle('markup'), table)
  fit('fit-body.py', table)
  writeMarkup(`${table}.fitted.json`, half)
}
if (wanted('names')) {
  const table = join(work, 'names')
  // Bundled only now: names stand on the body score that was just fitted.
  const library = await bundle('names')
  await dumpNames(library, table)
  fit('fit-names.py', table)
  writeNames(`${table}.fitted.json`, library.KIND_NAMES, half)
}
if (wanted('pages')) {
  const table = join(work, 'pages')
  // Last of all: pages are judged by what was found in them.
  await dumpPages(await bundlePages(), table)
  fit('fit-pages.py', table)
  writePages(`${table}.fitted.json`)
}

function hasLearner() {
  return spawnSync('/usr/bin/python3', ['-c', 'import sklearn, numpy, scipy']).status === 0
}

function installLearner() {
  if (process.getuid?.() !== 0) return false
  const packages = ['python3-sklearn', 'python3-numpy']
  return spawnSync('apt-get', ['install', '-y', ...packages], { stdio: 'inherit' }).status === 0
}

/** @param {string} name @returns {Promise<typeof import('./entry.js')>} */
function bundle(name) {
  return bundleEntry('entry', name)
}

/** @returns {Promise<typeof import('./entry-pages.js')>} */
function bundlePages() {
  return bundleEntry('entry-pages', 'pages')
}

/** @param {string} entry @param {string} name */
async function bundleEntry(entry, name) {
  const outfile = join(work, `${name}.mjs`)
  await build({
    entryPoints: [join(root, `tools/train/${entry}.ts`)],
    bundle: true,
    format: 'esm',
    platform: 'node',
    alias: { 'sanitize-html': join(root, 'node_modules/sbd/lib/sanitize-html-browser.js') },
    outfile,
    logLevel: 'error',
  })
  return import(pathToFileURL(outfile).href)
}

/** @param {string} script @param {string} table */
function fit(script, table) {
  const parameters = [join(root, 'tools/train', script), table, `${table}.fitted.json`, ...words]
  if (spawnSync('/usr/bin/python3', parameters, { stdio: 'inherit' }).status !== 0) stop(`${script} failed.`)
}

/** @param {string} reason */
function stop(reason) {
  process.stderr.write(`${reason}\n`)
  process.exit(1)
}
