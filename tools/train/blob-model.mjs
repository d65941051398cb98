#!/usr/bin/env node
// Makes src/read/blob/model.ts, which tells prose from menus in a page in one line.
//
//   node tools/train/blob-model.mjs FOLDER NOUNS-FOLDER
//
// Both hold text files, one a page, a line per block (what html-text or element.innerText gives); the second holds the
// German ones. Then run `npm run format`.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { root } from '../lib/paths.mjs'

/** A line of prose has this number of words, enough of them in lower case, and a stop at its end or very many words. */
const FEWEST_WORDS = 10
const MANY_WORDS = 25
const LOWER_SHARE = 0.35
/** What a pair that was never seen counts, and how much the single word counts where its pairs are few. */
const UNSEEN = 0.05
const BACKOFF = 20
const UNSEEN_TURN = 0.5
/** Costs are tenths, a character each: the first that can be seen and needs no escape between quotation marks, to the last. */
const NOTHING = 35
const HIGHEST = 91

const { CLASSES, LOWER_CLASSES, classOfWord, endsInStop } = await load()

async function load() {
  const file = join(root, 'src/read/blob/words.ts')
  const { outputFiles } = await build({ entryPoints: [file], bundle: true, format: 'esm', write: false })
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]?.text ?? '').toString('base64')}`)
}

/** @param {string} line */
function readLine(line) {
  /** @type {number[]} */
  const classes = [...line.matchAll(/\S+/gu)].map(({ 0: word }) => classOfWord(word, 0, word.length))
  const lower = classes.filter((wordClass) => wordClass < LOWER_CLASSES).length
  const ends = classes.length >= MANY_WORDS || endsInStop(classes.at(-1) ?? 0)
  const prose = classes.length >= FEWEST_WORDS && lower >= classes.length * LOWER_SHARE && ends
  return { classes, state: prose ? 0 : 1 }
}

/**
 * Negative logarithms of the shares within each row.
 *
 * @param {Float64Array} counts
 * @param {number} columns
 */
function costs(counts, columns) {
  return counts.map((count, cell) => {
    const row = cell - (cell % columns)
    return -Math.log(count / counts.subarray(row, row + columns).reduce((sum, other) => sum + other))
  })
}

/** @param {Float64Array} follows counts; pairs that are rare lean on how often the second word comes at all */
function backOff(follows) {
  const single = new Float64Array(2 * CLASSES)
  const cellOf = (/** @type {number} */ cell) => Math.floor(cell / CLASSES ** 2) * CLASSES + (cell % CLASSES)
  follows.forEach((count, cell) => (single[cellOf(cell)] = (single[cellOf(cell)] ?? 0) + count))
  const shares = costs(single, CLASSES).map((cost) => Math.exp(-cost))
  return follows.map((count, cell) => count + BACKOFF * (shares[cellOf(cell)] ?? 0))
}

/** @param {string} folder */
function train(folder) {
  const turns = new Float64Array(2 * CLASSES * 3).fill(UNSEEN_TURN)
  const follows = new Float64Array(2 * CLASSES * CLASSES).fill(UNSEEN)
  const opens = new Float64Array(2 * CLASSES).fill(UNSEEN_TURN)
  const add = (/** @type {Float64Array} */ counts, /** @type {number} */ cell) =>
    (counts[cell] = (counts[cell] ?? 0) + 1)
  for (const name of readdirSync(folder)) {
    const lines = readFileSync(join(folder, name), 'utf8').split('\n').map(readLine)
    let before = -1
    for (const { classes, state } of lines.filter(({ classes: words }) => words.length > 0)) {
      for (const [index, word] of classes.entries()) {
        const row = state * CLASSES + (classes[index - 1] ?? 0)
        if (index > 0) add(follows, row * CLASSES + word)
        else if (before >= 0) add(opens, state * CLASSES + word)
        if (index > 0) add(turns, row * 3)
        else if (before >= 0) add(turns, before * 3 + 1 + state)
      }
      before = state * CLASSES + (classes.at(-1) ?? 0)
    }
  }
  return { turns: costs(turns, 3), follows: costs(backOff(follows), CLASSES), opens: costs(opens, CLASSES) }
}

/** @param {Float64Array} table */
function packed(table) {
  return JSON.stringify(
    String.fromCharCode(...Array.from(table, (cost) => NOTHING + Math.min(HIGHEST, Math.round(10 * cost)))),
  )
}

/**
 * @param {string} source
 * @param {string} name
 * @param {string} folder
 */
function replaceTables(source, name, folder) {
  const { turns, follows, opens } = train(folder)
  const body = Object.entries({ turns, follows, opens })
    .map(([key, table]) => `  ${key}: ${packed(table)},\n`)
    .join('')
  const start = source.indexOf(`export const ${name}`)
  return `${source.slice(0, start)}export const ${name}: Tables = {\n${body}}${source.slice(source.indexOf('\n}', start) + 2)}`
}

const [few, nouns] = process.argv.slice(2)
if (few === undefined || nouns === undefined) throw new TypeError('give two folders of texts, the second German')
const target = join(root, 'src/read/blob/model.ts')
const source = readFileSync(target, 'utf8')
writeFileSync(target, replaceTables(replaceTables(source, 'FEW_CAPITALS', few), 'CAPITAL_NOUNS', nouns))
