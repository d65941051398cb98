#!/usr/bin/env node
// What is lost of the body though it belongs there: subheads of one word, paragraphs beside a related link, headings of
// real articles, sentences about newsletters that a story quotes. All figures are shares.
//
//   npm run bench:losses -- [--library FILE] [--only NAME] [--show]
//
// --library takes an ES module in place of the built library, --only one of subheads, links, headings and quotes;
// --show lists what was lost.
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from '../lib/build.mjs'
import { hasShared, shared } from '../lib/shared.mjs'
import { allowClosedPipe } from '../lib/terminal.mjs'
import { headings } from './losses/headings.mjs'
import { links } from './losses/links.mjs'
import { quotes } from './losses/quotes.mjs'
import { subheads } from './losses/subheads.mjs'

/** @typedef {import('./losses/pages.mjs').Library} Library */
/** @typedef {import('./losses/pages.mjs').Part} Part */

const { values: options } = parseArgs({
  options: { library: { type: 'string' }, only: { type: 'string' }, show: { type: 'boolean', default: false } },
})

/** @type {Record<string, (library: Library) => Part | Promise<Part>>} */
const PARTS = { subheads, links, headings, quotes }
const FROM_SHARED = ['links', 'headings']

/** @returns {Promise<Library>} */
async function libraryOf() {
  if (options.library !== undefined) return import(pathToFileURL(resolve(options.library)).href)
  build()
  return import('clean-article')
}

/** @param {string} name @param {(library: Library) => Part | Promise<Part>} part @param {Library} library */
async function report(name, part, library) {
  if (FROM_SHARED.includes(name) && !hasShared) {
    console.log(
      `${name}: skipped, nothing at ${shared}. Point CLEAN_ARTICLE_SHARED to the folder that has the pages.\n`,
    )
    return
  }
  const { rows, lost } = await part(library)
  console.log(`${rows.join('\n')}\n`)
  if (options.show && lost.length > 0) console.log(`${lost.map((line) => `    ${line}`).join('\n')}\n`)
}

async function main() {
  allowClosedPipe()
  if (options.only !== undefined && !Object.hasOwn(PARTS, options.only)) {
    console.error(`--only takes one of ${Object.keys(PARTS).join(', ')}`)
    process.exit(1)
  }
  const library = await libraryOf()
  for (const [name, part] of Object.entries(PARTS)) {
    if (options.only === undefined || options.only === name) await report(name, part, library)
  }
}

await main()
