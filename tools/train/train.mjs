#!/usr/bin/env node
// Fits the scores of the library and writes src/score/{body-words,body-names,html-forest,text-forest,transitions,naming-weights,word-weights,
// page-weights}.ts: same corpora, same bytes. Needs ../shared and Debian's python3-xgboost and python3-sklearn, which it installs where it may;
// run `npm run format` afterwards.
//
//   npm run train                 everything, from every page
//   npm run train -- votes        only what words and names say; everything else stands on it
//   npm run train -- html         only what is body in HTML; `text` in text, `names` how kinds are named, `pages` what kind
//                                 of page a page is, and how likely its body is right
//
// What was fitted without each fold of hosts stays beside the tables, for `npm run train:evaluate`.
import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { root } from '../lib/paths.mjs'
import { hasShared, shared } from '../lib/shared.mjs'
import { dumpHtml, dumpText } from './dump-blocks.mjs'
import { dumpNames } from './dump-names.mjs'
import { dumpPages } from './dump-pages.mjs'
import { dumpVotes } from './dump-votes.mjs'
import { librariesOfFolds } from './folds.mjs'
import { WORK } from './work.mjs'
import { readFit, writeForest } from './write-forest.mjs'
import { writeTransitions } from './write-transitions.mjs'
import { writeNames } from './write-names.mjs'
import { writePages } from './write-pages.mjs'
import { writeAllVotes } from './write-votes.mjs'

const words = new Set(process.argv.slice(2))
const ENTRY = 'tools/train/entry.ts'
const PARTS = ['votes', 'html', 'text', 'names', 'pages']

if (!hasShared) stop(`There are no corpora in ${shared}.`)
if (!hasLearner() && !installLearner()) stop('Install python3-xgboost and python3-sklearn, then try again.')
const unknown = [...words].find((word) => !PARTS.includes(word) && !['dev', 'trees'].includes(word))
if (unknown !== undefined) stop(`"${unknown}" is no part: ${PARTS.join(', ')}.`)
mkdirSync(WORK, { recursive: true })
const only = PARTS.filter((part) => words.has(part))
/** @param {string} part */
const wanted = (part) => only.length === 0 || only.includes(part)
if (wanted('votes')) {
  const table = join(WORK, 'votes')
  await dumpVotes(await bundle('votes'), table)
  fit('fit-votes.py', table)
  writeAllVotes(`${table}.fitted.json`)
}
if (wanted('html')) {
  const table = join(WORK, 'html')
  await dumpHtml(await librariesOfFolds(ENTRY, ['votes']), table)
  fit('fit-forest.py', table)
  writeTrees('html', 'corpus')
}
if (wanted('text')) {
  const table = join(WORK, 'text')
  await dumpText(await librariesOfFolds(ENTRY, ['votes']), table, false)
  fit('fit-forest.py', table)
  // Once more, with what those trees leave of pages that they don't know: it is looked at again, and must stay.
  await dumpText(await librariesOfFolds(ENTRY, ['votes', 'text']), table, true)
  fit('fit-forest.py', table)
  writeTrees('text', 'kind of text')
}
if (wanted('html') || wanted('text')) writeTransitions((await bundle('relations')).RELATIONS)
if (wanted('names')) {
  const table = join(WORK, 'names')
  // Bundled only now: names stand on the score of bodies that was just fitted.
  const library = await bundle('names')
  await dumpNames(library, table)
  fit('fit-names.py', table)
  writeNames(`${table}.fitted.json`, library.KIND_NAMES, words.has('dev') ? 'the development half' : 'every page')
}
if (wanted('pages')) {
  const table = join(WORK, 'pages')
  // Last of all: pages are judged by what was found in them, by trees that don't know them.
  await dumpPages(await librariesOfFolds('tools/train/entry-pages.ts'), table)
  fit('fit-pages.py', table)
  writePages(`${table}.fitted.json`)
}

/** @param {'html' | 'text'} part @param {string} group */
function writeTrees(part, group) {
  const { all, report, pages, blocks } = readFit(join(WORK, `${part}.fitted.json`))
  writeForest(join(root, `src/score/${part}-forest.ts`), part === 'html' ? 'HTML' : 'TEXT', all, [
    `Fitted to ${blocks} blocks of ${pages} pages; on hosts that the trees never saw, by ${group}:`,
    ...report.map((line) => `  ${line}`),
  ])
}

function hasLearner() {
  return spawnSync('/usr/bin/python3', ['-c', 'import xgboost, sklearn, numpy, scipy']).status === 0
}

function installLearner() {
  if (process.getuid?.() !== 0) return false
  const packages = ['python3-xgboost', 'python3-sklearn', 'python3-numpy']
  return spawnSync('apt-get', ['install', '-y', ...packages], { stdio: 'inherit' }).status === 0
}

/** @param {string} name @returns {Promise<typeof import('./entry.js')>} */
async function bundle(name) {
  const outfile = join(WORK, `${name}.mjs`)
  await build({
    entryPoints: [join(root, ENTRY)],
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
