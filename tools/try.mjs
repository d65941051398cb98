#!/usr/bin/env node
// Shows what clean-article makes of a text, so that a person can judge it at a glance.
//
//   npm run try                        the five real texts in fixtures/seeds
//   npm run try -- FILE ...            texts of your own
//   npm run try -- -                   a text from standard input
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { build } from './lib/build.mjs'
import { root } from './lib/paths.mjs'
import { allowClosedPipe, padEnd, padStart, paint, width, wrap } from './lib/terminal.mjs'

/** @typedef {import('clean-article').Article} Article */
/** @typedef {import('clean-article').Kind} Kind */
/** @typedef {{ name: string, input: string }} Text */
/** @typedef {{ text: string, start: number, end: number, kind?: Kind, reason?: string, before?: string, continues?: boolean }} Row */

const COLUMNS = 100
const GUTTER = 15
const ROOM = COLUMNS - GUTTER - 3
/** A long notice is shown by its first lines. */
const MOST_LINES = 4
const SEEDS = join(root, 'fixtures/seeds')

/** As the command has them. @type {Record<string, import('./lib/terminal.mjs').Style>} */
const COLOURS = JSON.parse(readFileSync(join(root, 'src/cli/colours.json'), 'utf8'))

/**
 * @param {string[]} names
 * @returns {Text[]}
 */
function read(names) {
  if (names.length > 0) return names.map(readOne)
  if (!existsSync(SEEDS)) return []
  return readdirSync(SEEDS)
    .filter((name) => existsSync(join(SEEDS, name, 'input.txt')))
    .sort()
    .map((name) => readOne(relative(process.cwd(), join(SEEDS, name, 'input.txt'))))
}

/**
 * @param {string} name
 * @returns {Text}
 */
function readOne(name) {
  if (name === '-') return { name: 'standard input', input: readFileSync(0, 'utf8') }
  try {
    return { name, input: readFileSync(name, 'utf8') }
  } catch (error) {
    console.error(`Can't read ${name}: ${error instanceof Error ? error.message : String(error)}`)
    process.exit(1)
  }
}

/** @param {string} name */
function heading(name) {
  const rule = Math.max(3, COLUMNS - width(name) - 4)
  return `\n${paint('dim', '━━')} ${paint('bold', name)} ${paint('dim', '━'.repeat(rule))}`
}

/** @param {Article} article */
function metadata({ metadata, confidence, verdict }) {
  const { sources, ...fields } = metadata
  const rows = Object.entries(fields)
    .map(([field, value]) => ({ field, value: Array.isArray(value) ? value.join(', ') : String(value ?? '') }))
    .filter(({ value }) => value !== '')
    .map(({ field, value }) =>
      fact(field, value, Object.entries(sources).find(([name]) => name === field)?.[1]?.[0]?.source),
    )
  const verdicts = [
    fact('verdict', `${verdict.kind} ${verdict.probability.toFixed(2)}`, verdict.reason),
    fact('confidence', confidence.toFixed(2)),
  ]
  return [...rows, ...verdicts].flat()
}

/**
 * @param {string} field
 * @param {string} value
 * @param {string} [source]
 */
function fact(field, value, source) {
  const lines = wrap(value, ROOM).map((line) => paint('bold', line))
  const note = source === undefined ? '' : `← ${source}`
  const fits = width(wrap(value, ROOM).at(-1) ?? '') + 2 + width(note) <= ROOM
  if (note !== '' && fits) lines.push(`${lines.pop() ?? ''}  ${paint('dim', note)}`)
  else if (note !== '') lines.push(paint('dim', note))
  return lines.map((line, index) => `${paint('dim', padStart(index === 0 ? field : '', GUTTER))}   ${line}`)
}

/**
 * Everything in the order of the page, whether it stayed or went.
 *
 * @param {Article} article
 * @returns {Row[]}
 */
function rowsOf({ blocks, removed }) {
  const kept = blocks.map(({ text, start, end, role, mark, continues = false }) => {
    const before = role === 'heading' ? '# ' : role === 'quote' ? '> ' : mark ? `${mark} ` : ''
    return { text, start, end, before, continues }
  })
  return [...kept, ...removed].sort((a, b) => a.start - b.start)
}

/** @param {Row} row */
function show(row) {
  return row.kind === undefined ? keptLines(row) : removedLines(row, row.kind)
}

/** @param {Row} row */
function keptLines({ text, before = '', continues = false }) {
  const bar = (/** @type {number} */ index) => paint('green', index === 0 && !continues ? '┣' : '┃')
  return wrap(before + text, ROOM).map((line, index) => `${' '.repeat(GUTTER)} ${bar(index)} ${line}`)
}

/**
 * @param {Row} row
 * @param {Kind} kind
 */
function removedLines({ text, reason = '' }, kind) {
  const colour = COLOURS[kind] ?? 'gray'
  const all = wrap(text, ROOM)
  const lines = all.slice(0, MOST_LINES).map((line) => paint('dim', line))
  if (all.length > MOST_LINES) lines.push(paint('dim', `… ${all.length - MOST_LINES} more lines`))
  const last = all.length > MOST_LINES ? ROOM : width(all.at(-1) ?? '')
  if (last + 2 + width(reason) + 2 <= ROOM) lines.push(`${lines.pop() ?? ''}  ${paint(colour, `‹${reason}›`)}`)
  else lines.push(...wrap(`‹${reason}›`, ROOM).map((line) => paint(colour, line)))
  return lines.map((line, index) => {
    return `${paint(colour, padStart(index === 0 ? kind : '', GUTTER))} ${paint(colour, '╎')} ${line}`
  })
}

/** @param {readonly { start: number, end: number }[]} parts */
function characters(parts) {
  return parts.reduce((sum, { start, end }) => sum + end - start, 0)
}

/** @param {number} number */
const grouped = (number) => number.toLocaleString('en')

/** @param {Article} article */
function summary({ blocks, removed }) {
  const kept = characters(blocks)
  const all = kept + characters(removed)
  const share = all === 0 ? 0 : Math.round((100 * kept) / all)
  /** @type {Map<Kind, number>} */
  const kinds = new Map()
  for (const { kind } of removed) kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
  const list = [...kinds].sort((a, b) => b[1] - a[1]).map(([kind, count]) => `${count} ${kind}`)
  const body = `kept ${grouped(kept)} of ${grouped(all)} characters (${share} %) in ${blocks.length} blocks`
  const ledger = `removed ${removed.length}${list.length === 0 ? '' : `: ${list.join(', ')}`}`
  return [body, ...wrap(ledger, ROOM)].map(
    (line, index) => `${' '.repeat(GUTTER + 3)}${paint(index === 0 ? 'green' : 'dim', line)}`,
  )
}

/**
 * @param {Text} text
 * @param {Article} article
 */
function report({ name }, article) {
  const page = rowsOf(article).flatMap(show)
  return [heading(name), '', ...metadata(article), '', ...page, '', ...summary(article)].join('\n')
}

/**
 * A fixture goes by the name of its folder.
 *
 * @param {Text} text
 */
function shortName({ name }) {
  return basename(name) === 'input.txt' ? basename(dirname(name)) : basename(name)
}

/** @param {{ text: Text, article: Article }[]} done */
function overview(done) {
  const longest = Math.max(...done.map(({ text }) => width(shortName(text))))
  const rows = done.map(({ text, article }) => {
    const kept = characters(article.blocks)
    const all = kept + characters(article.removed)
    const filled = all === 0 ? 0 : Math.round((20 * kept) / all)
    const bar = paint('green', '█'.repeat(filled)) + paint('dim', '░'.repeat(20 - filled))
    const title = wrap(article.metadata.title ?? 'no title', COLUMNS - longest - 42)
    const short = title.length > 1 ? `${title[0] ?? ''} …` : (title[0] ?? '')
    return `${padEnd(shortName(text), longest)}  ${bar}  ${padStart(String(article.blocks.length), 4)} kept ${padStart(String(article.removed.length), 4)} out  ${short}`
  })
  return ['', paint('dim', '━'.repeat(COLUMNS)), ...rows, ''].join('\n')
}

async function main() {
  allowClosedPipe()
  const texts = read(process.argv.slice(2))
  if (texts.length === 0) {
    console.error('There is nothing to show: fixtures/seeds is missing. Try `npm run try -- my.txt`.')
    process.exit(1)
  }
  build()
  const { cleanArticle } = await import('clean-article')
  console.log(
    `${paint('green', '┣')} kept   ${paint('yellow', '╎')} ${paint('dim', 'taken out')}   ${paint('yellow', '‹why›')}`,
  )
  const done = texts.map((text) => ({ text, article: cleanArticle(text.input) }))
  for (const { text, article } of done) console.log(report(text, article))
  if (done.length > 1) console.log(overview(done))
}

await main()
