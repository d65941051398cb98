#!/usr/bin/env node
// Measures the built library on the samples of the quality test, and raises the floors of the quality gate to it.
//
//   npm run floors                raises what can be raised; names what is below its floor, and leaves it
//   npm run floors -- --lower     lowers those, too: say why in the commit
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from './lib/build.mjs'
import { root } from './lib/paths.mjs'
import { SAMPLES, hasSamples, measureSample } from './lib/quality.mjs'
import { shared } from './lib/shared.mjs'

const words = process.argv.slice(2)
const unknown = words.find((word) => word !== '--lower')
if (unknown !== undefined) stop(`"${unknown}" is no option: there is --lower.`)
if (!hasSamples) stop(`There are no corpora in ${shared}.`)
build()
/** @type {typeof import('../src/index.js')} */
const { cleanArticle } = await import(pathToFileURL(join(root, 'dist/index.js')).href)
const file = join(root, 'test/quality-floors.json')
/** @type {Record<string, number>} */
const floors = JSON.parse(readFileSync(file, 'utf8'))
/** A floor lies this much below what was measured: another version of Node may count a word more. */
const ROOM = 0.001
let below = 0
for (const sample of SAMPLES) {
  const measured = await measureSample(cleanArticle, sample)
  const floor = floors[sample] ?? 0
  const next = Math.floor((measured - ROOM) * 1000) / 1000
  const falls = measured < floor
  if (falls) below++
  if (next > floor || (falls && words.includes('--lower'))) floors[sample] = next
  const change = floors[sample] === floor ? `stays ${floor}` : `${floor} → ${floors[sample]}`
  console.log(`${sample.padEnd(24)} ${measured.toFixed(4)}  ${falls ? 'BELOW, ' : ''}${change}`)
}
writeFileSync(file, `${JSON.stringify(floors, null, 2)}\n`)
if (below > 0 && !words.includes('--lower')) stop(`${below} below their floor: mend them, or lower them with --lower.`)

/** @param {string} reason */
function stop(reason) {
  process.stderr.write(`${reason}\n`)
  process.exit(1)
}
