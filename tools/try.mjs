#!/usr/bin/env node
// Shows what clean-article makes of a text, so that a person can judge it at a glance.
//
//   npm run try                        the five real texts in fixtures/seeds
//   npm run try -- FILE ...            texts of your own
//   npm run try -- -                   a text from standard input
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { build } from './lib/build.mjs'
import { root } from './lib/paths.mjs'
import { allowClosedPipe, padEnd, padStart, paint, width } from './lib/terminal.mjs'

/** @typedef {import('clean-article').Article} Article */
/** @typedef {{ file: string, input: string }} Text */

const COLUMNS = 100
const FIELD = 15
const STDIN = '-'
const SEEDS = join(root, 'fixtures/seeds')
const COMMAND = join(root, 'dist/cli.js')

/**
 * @param {string[]} files
 * @returns {Text[]}
 */
function read(files) {
  if (files.length > 0) return files.map(readOne)
  if (!existsSync(SEEDS)) return []
  const seeds = readdirSync(SEEDS)
    .sort()
    .map((name) => join(SEEDS, name, 'input.txt'))
  return seeds.filter((file) => existsSync(file)).map((file) => readOne(relative(process.cwd(), file)))
}

/**
 * @param {string} file
 * @returns {Text}
 */
function readOne(file) {
  try {
    return { file, input: readFileSync(file === STDIN ? 0 : file, 'utf8') }
  } catch (error) {
    console.error(`Can't read ${file}: ${error instanceof Error ? error.message : String(error)}`)
    process.exit(1)
  }
}

/** @param {string} name */
function heading(name) {
  const rule = Math.max(3, COLUMNS - width(name) - 4)
  return `\n${paint('dim', '━━')} ${paint('bold', name)} ${paint('dim', '━'.repeat(rule))}\n`
}

/** Each field with the source that won. @param {Article} article */
function metadata({ metadata, confidence, verdict }) {
  const { sources, ...fields } = metadata
  const found = Object.entries(fields).map(([field, value]) =>
    fact(field, [value].flat().join(', '), Object.entries(sources).find(([name]) => name === field)?.[1]?.[0]?.source),
  )
  return [
    ...found,
    fact('verdict', `${verdict.kind} ${verdict.probability.toFixed(2)}`, verdict.reason),
    fact('confidence', confidence.toFixed(2)),
    '',
  ]
    .filter((line) => line !== undefined)
    .join('\n')
}

/**
 * @param {string} field
 * @param {string} value
 * @param {string} [source]
 */
function fact(field, value, source) {
  if (value === '') return undefined
  const note = source ? `  ${paint('dim', `← ${source}`)}` : ''
  return `${paint('dim', padStart(field, FIELD))}   ${paint('bold', value)}${note}`
}

/** Every block, as `clean-article explain` shows it. @param {Text} text */
function explain({ file, input }) {
  spawnSync(process.execPath, [COMMAND, 'explain', '--quiet', file], { input, stdio: ['pipe', 'inherit', 'inherit'] })
}

/** @param {readonly { start: number, end: number }[]} parts */
const characters = (parts) => parts.reduce((sum, { start, end }) => sum + end - start, 0)

/** One line for each text. @param {{ text: Text, article: Article }[]} done */
function overview(done) {
  const rows = done.map(({ text, article: { blocks, removed, metadata } }) => {
    const kept = characters(blocks)
    const filled = Math.round((20 * kept) / Math.max(1, kept + characters(removed)))
    // A fixture goes by the name of its folder.
    const name = basename(text.file) === 'input.txt' ? basename(dirname(text.file)) : basename(text.file)
    const bar = paint('green', '█'.repeat(filled)) + paint('dim', '░'.repeat(20 - filled))
    const counts = `${padStart(String(blocks.length), 4)} kept ${padStart(String(removed.length), 4)} out`
    return `${padEnd(name, 24)}  ${bar}  ${counts}  ${metadata.title ?? 'no title'}`
  })
  return ['', paint('dim', '━'.repeat(COLUMNS)), ...rows, ''].join('\n')
}

allowClosedPipe()
const texts = read(process.argv.slice(2))
if (texts.length === 0) {
  console.error('There is nothing to show: fixtures/seeds is missing. Try `npm run try -- my.txt`.')
  process.exit(1)
}
build()
const { cleanArticle } = await import('clean-article')
const done = texts.map((text) => ({ text, article: cleanArticle(text.input) }))
for (const { text, article } of done) {
  console.log(`${heading(text.file)}\n${metadata(article)}`)
  explain(text)
}
console.log(overview(done))
