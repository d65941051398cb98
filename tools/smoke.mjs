#!/usr/bin/env node
// Packs the library, installs the tarball in an empty folder without a network, and uses it there as a caller would:
// by `import`, by `require`, and from TypeScript in every way that it resolves modules. Needs a build.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './lib/paths.mjs'

const BODY =
  'The council voted on Tuesday to reopen the old harbour bridge, which had been closed since the flood of last spring.'
const PAGE = [
  'We use cookies to improve your experience. By continuing you accept our cookie policy.',
  'Harbour bridge to reopen after repairs',
  BODY,
  'Engineers said the work took eleven months, and that the first buses would cross the bridge on Monday morning.',
  'Shopkeepers along the quay welcomed the decision, saying that trade had fallen by a third while the bridge was shut.',
  'Related posts',
  'Ferry fares to rise in June',
].join('\n')

/** Run as a caller's own code: fails when the result is not what the page holds. */
const USE = `
  const page = ${JSON.stringify(PAGE)}
  const { text, blocks, removed } = cleanArticle(page)
  if (!text.includes(${JSON.stringify(BODY)})) throw new Error('the body is gone')
  if (/cookie/i.test(text)) throw new Error('the cookie notice stayed')
  if (removed.length === 0) throw new Error('the ledger is empty')
  for (const part of [...blocks, ...removed])
    if (page.slice(part.start, part.end).trim() === '') throw new Error('an offset points to nothing')
  const html = '<html><body><nav>Home</nav><article>' + page.split('\\n').map((line) => '<p>' + line + '</p>').join('') + '</article></body></html>'
  if (!cleanArticle(html).text.includes(${JSON.stringify(BODY)})) throw new Error('the body of HTML is gone')
`

const TYPED = `
  const article: Article = cleanArticle('A text.')
  const kinds: Kind[] = article.removed.map((entry) => entry.kind)
  const authors: readonly string[] = article.metadata.authors
  // @ts-expect-error what it takes is a string, not a number: the types are there and are not any
  cleanArticle(1)
  export const used = [kinds, authors]
`

/** How TypeScript is told to resolve modules, and the files that are then compiled: `import` and `require` for Node. */
const RESOLUTIONS = [
  { module: 'node16', resolution: 'node16', files: ['use.mts', 'use.cts'] },
  { module: 'esnext', resolution: 'bundler', files: ['use.ts'] },
]

const folder = mkdtempSync(join(tmpdir(), 'clean-article-smoke-'))
try {
  install()
  const installed = join(folder, 'node_modules/clean-article')
  checkContents(installed)
  runAsCaller('use.mjs', `import { cleanArticle } from 'clean-article'\n${USE}`)
  runAsCaller('use.cjs', `const { cleanArticle } = require('clean-article')\n${USE}`)
  RESOLUTIONS.forEach(checkTypes)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function install() {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  mkdirSync(join(folder, 'pack'))
  call(npm, ['pack', '--silent', '--pack-destination', join(folder, 'pack')], root)
  const [tarball = ''] = readdirSync(join(folder, 'pack'))
  writeFileSync(join(folder, 'package.json'), '{ "name": "caller", "private": true }')
  call(npm, ['install', '--offline', '--no-audit', '--no-fund', '--silent', `./pack/${tarball}`], folder)
}

/**
 * What a user gets: the built library and its papers, and nothing that it drags along.
 *
 * @param {string} installed
 */
function checkContents(installed) {
  const packages = readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))
  assert.deepEqual(packages, ['clean-article'], 'nothing else is installed')
  const top = readdirSync(installed).sort()
  const allowed = ['CHANGELOG.md', 'LICENSE', 'README.md', 'dist', 'package.json']
  assert.deepEqual(
    top.filter((name) => !allowed.includes(name)),
    [],
    'nothing but dist and papers is packed',
  )
  for (const name of readdirSync(join(installed, 'dist'))) {
    const text = readFileSync(join(installed, 'dist', name), 'utf8')
    assert.doesNotMatch(text, /postcss|allowedSchemes|domhandler/u, `${name} holds sanitize-html`)
    const foreign = /(?:\bfrom|\brequire\(|\bimport\(?)\s*['"](?!\.{1,2}\/)[^'"]+['"]/u
    if (!name.endsWith('.txt')) assert.doesNotMatch(text, foreign, `${name} imports another package`)
  }
}

/**
 * @param {string} file
 * @param {string} code
 */
function runAsCaller(file, code) {
  writeFileSync(join(folder, file), code)
  call(process.execPath, [file], folder)
}

/** @param {{ module: string, resolution: string, files: string[] }} how */
function checkTypes({ module, resolution, files }) {
  const code = `import { cleanArticle, type Article, type Kind } from 'clean-article'\n${TYPED}`
  for (const file of files) writeFileSync(join(folder, file), code)
  const options = ['--noEmit', '--strict', '--target', 'es2022', '--module', module, '--moduleResolution', resolution]
  call(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), ...options, ...files], folder)
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {string} cwd
 */
function call(command, args, cwd) {
  const done = spawnSync(command, args, { cwd, encoding: 'utf8', shell: command.endsWith('.cmd') })
  const output = `${done.stdout}${done.stderr}${done.error?.message ?? ''}`
  assert.equal(done.status, 0, `${command} ${args.join(' ')}\n${output}`)
}
