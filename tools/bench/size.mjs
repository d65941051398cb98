#!/usr/bin/env node
// What the library weighs in a page: the built package, bundled and minified for browsers by esbuild and gzipped, and what
// its parts make of that. A part weighs as much as the bundle loses without it, so that together they weigh a little less.
//
//   npm run bench:size -- [--files] [--top N]
//
// --files tells of files instead of folders, --top how many of them.
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { build as bundle } from 'esbuild'
import { build } from '../lib/build.mjs'
import { goal } from '../lib/goal.mjs'
import { root } from '../lib/paths.mjs'
import { allowClosedPipe, padEnd, padStart } from '../lib/terminal.mjs'

const { values: options } = parseArgs({
  options: { files: { type: 'boolean', default: false }, top: { type: 'string', default: '25' } },
})

/** Bytes of all that comes with `cleanArticle`. */
const GOAL = 420_000

/** @param {string | Uint8Array} code */
const zipped = (code) => gzipSync(code, { level: 9 }).length

/** @param {number} bytes */
const inKilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`

/**
 * @param {string} what is exported
 * @param {string} from
 * @param {import('esbuild').BuildOptions} [more]
 */
async function bundled(what, from, more) {
  const { outputFiles = [] } = await bundle({
    stdin: { contents: `export ${what} from '${from}'`, resolveDir: root, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    write: false,
    ...more,
  })
  return outputFiles[0]?.text ?? ''
}

/** The code of every file, as it stands in the bundle but for the spaces between its words. */
async function codeOfFiles() {
  const text = await bundled('{ cleanArticle }', './tools/lib/core.ts', {
    minify: false,
    minifyIdentifiers: true,
    minifySyntax: true,
    logOverride: { 'ignored-bare-import': 'silent' },
  })
  /** @type {{ file: string, code: string }[]} */
  const files = []
  for (const line of text.split('\n')) {
    const file = /^\s*\/\/ ((?:src|node_modules)\/\S+)$/u.exec(line)?.[1]
    if (file !== undefined) files.push({ file, code: '' })
    const last = files.at(-1)
    if (last && file === undefined) last.code += `${line.trimStart()}\n`
  }
  return files
}

/** The package, the folder, or in the lexicon and the scores the file. @param {string} file */
function partOf(file) {
  if (options.files) return file
  const pieces = file.split('/')
  if (pieces[0] === 'node_modules') return pieces[1] ?? file
  return pieces.slice(0, pieces[1] === 'lexicon' || pieces[1] === 'score' ? 3 : 2).join('/')
}

allowClosedPipe()
build()
const files = await codeOfFiles()
/** @param {string} [part] all but this */
const without = (part) => zipped(files.map(({ file, code }) => (partOf(file) === part ? '' : code)).join(''))
const whole = without()
const parts = [...new Set(files.map(({ file }) => partOf(file)))].map((part) => ({
  part,
  bytes: whole - without(part),
}))
for (const { part, bytes } of parts.sort((a, b) => b.bytes - a.bytes).slice(0, Number(options.top)))
  console.log(padStart(inKilobytes(bytes), 9), part)

const everything = zipped(await bundled('*', './dist/index.js'))
const bytes = zipped(await bundled('{ cleanArticle }', './dist/index.js'))
console.log(`\n${padEnd('everything', 14)} ${inKilobytes(everything)}`)
console.log(
  `${padEnd('cleanArticle', 14)} ${goal(bytes <= GOAL, `${inKilobytes(bytes)} gzipped, at most ${inKilobytes(GOAL)}`)}`,
)
if (bytes > GOAL) process.exitCode = 1
