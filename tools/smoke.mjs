#!/usr/bin/env node
// Packs the library, installs the tarball in an empty folder, and uses it there as a caller would:
// by `import`, by `require`, from TypeScript in every way that it resolves modules, and as a command. Needs a build.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { WARCRecord, WARCSerializer } from 'warcio'
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

/** The pool's threads need the files that are packed beside it, and errors their class. */
const USE_NODE = `
  async function useNode() {
    const page = ${JSON.stringify(PAGE)}
    const pool = createPool({ size: 1 })
    const article = await pool.clean(page)
    if (JSON.stringify(article) !== JSON.stringify(cleanArticle(page))) throw new Error('a worker cleans otherwise')
    const limited = await pool.clean(page, { limits: { characters: 10 } }).catch((error) => error)
    if (!(limited instanceof LimitError)) throw new Error('the class of an error is lost')
    const records = new ReadableStream({
      start(controller) {
        for (const record of [{ id: 1, text: page }, null]) controller.enqueue(record)
        controller.close()
      },
    })
    const cleaned = []
    for await (const record of records.pipeThrough(cleanStream({ pool }))) cleaned.push(record)
    if (cleaned[0].id !== 1 || cleaned[0].article.text !== article.text) throw new Error('the stream loses a record')
    if (cleaned[1].error.name !== 'InputError') throw new Error('the stream breaks')
    await pool.close()
  }
  useNode().catch((error) => {
    console.error(error)
    process.exitCode = 1
  })
`

/** linkedom must have come along, and errors be of the same class. */
const USE_DOM = `
  const [notice, ...lines] = ${JSON.stringify(PAGE)}.split('\\n').map((line) => '<p>' + line + '</p>')
  const page = '<body><nav class="menu"><a href="/">Home</a></nav><div class="cookie-banner">' + notice + '</div><article class="a">' + lines.join('') + '</article></body>'
  const document = toDocument(cleanArticle(page))
  if (![...document.querySelectorAll('article p')].some((line) => line.textContent === ${JSON.stringify(BODY)})) throw new Error('the document lacks the body')
  for (const given of [page, document]) {
    const cleaned = String(cleanDocument(given).page)
    if (!cleaned.includes(${JSON.stringify(BODY)})) throw new Error('the body is gone')
    if (/cookie|<nav/i.test(cleaned)) throw new Error('boilerplate stayed')
  }
  let error
  try {
    cleanDocument(page, undefined, { limits: { characters: 10 } })
  } catch (thrown) {
    error = thrown
  }
  if (!(error instanceof LimitError)) throw new Error('the class of an error is lost')
`

/** Cases are read from a folder, and pages come with their articles. */
const USE_TESTING = `
  const { article, input, options } = fixture('english-news')
  if (JSON.stringify(cleanArticle(input, options)) !== JSON.stringify(article)) throw new Error('a fixture is not current')
  const [page] = readCases('cases')
  checkCase(page, createCleaner())
  try {
    checkCase({ ...page, expected: { ...page.expected, markdown: 'something else' } })
    process.exitCode = 1
  } catch (error) {
    if (!error.message.includes('- something else')) throw error
  }
`

const FROM_CORE = 'import { cleanArticle, LimitError }'
const FROM_NODE = 'import { createPool, cleanStream }'
const FROM_DOM = 'import { cleanDocument, toDocument }'

const TYPED = `
  const article: Article = cleanArticle('A text.')
  const kinds: Kind[] = article.removed.map((entry) => entry.kind)
  const authors: readonly string[] = article.metadata.authors
  // @ts-expect-error what it takes is a string, not a number: the types are there and are not any
  cleanArticle(1)
  export const used = [kinds, authors]
`

const TYPED_NODE = `
  async function useNode(): Promise<CleanedRecord[]> {
    const pool: Pool = createPool({ size: 1 })
    // @ts-expect-error what it takes is a string or bytes
    await pool.clean(1)
    const records: ReadableStream<CleanRecord> = new ReadableStream()
    const cleaned: CleanedRecord[] = []
    for await (const record of records.pipeThrough(cleanStream({ pool }))) cleaned.push(record)
    const errors: (string | undefined)[] = cleaned.map(({ error }) => error?.message)
    await pool[Symbol.asyncDispose]()
    return errors.length === 0 ? cleaned : []
  }
  export const usedNode = useNode
`

const TYPED_DOM = `
  const article: Article = cleanArticle('A text.')
  const links: (string | null)[] = [...toDocument(article).querySelectorAll('a')].map((link) => link.getAttribute('href'))
  const title: string = toDocument(article).title
  const html: string = cleanDocument('<p>A text.</p>', ['navigation']).page
  const same: ArticleDocument = cleanDocument(toDocument(article)).page
  const reasons: string[] | undefined = cleanDocument(html).removed['related-posts']?.map(({ reason }) => reason)
  // @ts-expect-error what it takes is HTML or a document
  cleanDocument(1)
  // @ts-expect-error there is no such kind
  cleanDocument(html, ['body'])
  export const usedDom = [links, title, same, reasons]
`
/** What a caller may not have, under `exactOptionalPropertyTypes`; and the global streams, Node's or the DOM's. */
const TYPED_OPTIONAL = `
  const type: string | undefined = new Headers().get('content-type') ?? undefined
  const none = undefined
  const options = { contentType: type, url: none, now: none, languages: none, favor: none, expect: none, keep: none, veto: none, rules: none, site: none, format: none, limits: { characters: none } }
  createCleaner(options).with({ contentType: type })
  const records = new ReadableStream({
    start(controller: { enqueue: (record: CleanRecord) => void }) {
      controller.enqueue({ html: none, text: 'A text.', url: new URL('https://news.example/'), contentType: type })
    },
  })
  export async function useOptional(): Promise<readonly (string | undefined)[]> {
    const pool = createPool({ size: none, timeout: none, memory: none, setup: none, options })
    await pool.clean('A text.', { ...options, signal: none })
    const { value } = await records.pipeThrough(cleanStream({ pool: none, learnSites: none })).getReader().read()
    return [value?.article?.text, value?.error?.message]
  }
  // @ts-expect-error what is no string is refused all the same
  createCleaner({ contentType: 1 })
`
/** Where a program has the types of the DOM, it has a document as functions that take one want it. */
const TYPED_DOCUMENT = `
  const own: Document = toDocument(cleanArticle('A text.'))
  export const cleaned: Document = cleanDocument(own).page
`

const TYPED_TESTING = `
  const pages: ArticleCase[] = readCases('cases')
  for (const page of pages) checkCase(page, createCleaner())
  const name: FixtureName = fixtures[0]?.name ?? 'german'
  const article: Article = fixture(name).article
  // @ts-expect-error no page has this name
  fixture('klingon')
  export const usedTesting = article
`

/** How TypeScript is told to resolve modules, and the files that are then compiled: `import` and `require` for Node. */
const RESOLUTIONS = [
  { module: 'node16', resolution: 'node16', files: ['use.mts', 'use.cts'] },
  { module: 'esnext', resolution: 'bundler', files: ['use.ts'] },
]

/** What the parts for Node stand on. */
const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

/** An import of another package. Types may speak of Node's where they are of what runs there. */
const LIBRARY = /(?:\bfrom|\brequire\(|\bimport\(?)\s*['"](?!\.{1,2}\/)[^'"\s,]+['"]/u
const IN_NODE = new RegExp(
  LIBRARY.source.replace('\\.{1,2}\\/', `\\.{1,2}\\/|node:|(?:${Object.keys(dependencies).join('|')})['"]`),
  'u',
)

/** @type {readonly (readonly [string, string])[]} */
const TESTING = [
  ['clean-article', 'cleanArticle, createCleaner'],
  ['clean-article/testing', 'checkCase, readCases'],
  ['clean-article/fixtures', 'fixture'],
]

const folder = mkdtempSync(join(tmpdir(), 'clean-article-smoke-'))
try {
  install()
  const installed = join(folder, 'node_modules/clean-article')
  checkContents(installed)
  runAsCaller('use.mjs', `import { cleanArticle } from 'clean-article'\n${USE}`)
  runAsCaller('use.cjs', `const { cleanArticle } = require('clean-article')\n${USE}`)
  runAsCaller('node.mjs', `${FROM_CORE} from 'clean-article'\n${FROM_NODE} from 'clean-article/node'\n${USE_NODE}`)
  const required = [FROM_CORE, FROM_NODE].map((names) => names.replace('import', 'const'))
  runAsCaller(
    'node.cjs',
    `${required[0]} = require('clean-article')\n${required[1]} = require('clean-article/node')\n${USE_NODE}`,
  )
  runAsCaller('dom.mjs', `${FROM_CORE} from 'clean-article'\n${FROM_DOM} from 'clean-article/dom'\n${USE_DOM}`)
  runAsCaller(
    'dom.cjs',
    `${required[0]} = require('clean-article')\n${FROM_DOM.replace('import', 'const')} = require('clean-article/dom')\n${USE_DOM}`,
  )
  const page = `<p>${BODY}</p>`
  mkdirSync(join(folder, 'cases/a'), { recursive: true })
  writeFileSync(join(folder, 'cases/a/input.html'), page)
  writeFileSync(join(folder, 'cases/a/expected.md'), `${BODY}\n`)
  runAsCaller('testing.mjs', `${imports(TESTING, 'import', (name) => `from '${name}'`)}${USE_TESTING}`)
  runAsCaller('testing.cjs', `${imports(TESTING, 'const', (name) => `= require('${name}')`)}${USE_TESTING}`)
  RESOLUTIONS.forEach(checkTypes)
  await useCommand()
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function install() {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  mkdirSync(join(folder, 'pack'))
  call(npm, ['pack', '--silent', '--pack-destination', join(folder, 'pack')], root)
  const [tarball = ''] = readdirSync(join(folder, 'pack'))
  writeFileSync(join(folder, 'package.json'), '{ "name": "caller", "private": true }')
  call(npm, ['install', '--prefer-offline', '--no-audit', '--no-fund', '--silent', `./pack/${tarball}`], folder)
}

/**
 * What a user gets: the built library and its papers, what it declares, and nothing that isn't declared.
 *
 * @param {string} installed
 */
function checkContents(installed) {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  call(npm, ['ls', '--all', '--silent'], folder)
  for (const name of Object.keys(dependencies)) readFileSync(join(folder, 'node_modules', name, 'package.json'))
  const top = readdirSync(installed).sort()
  const allowed = ['CHANGELOG.md', 'LICENSE', 'README.md', 'dist', 'docs', 'package.json']
  assert.deepEqual(
    top.filter((name) => !allowed.includes(name)),
    [],
    'nothing but dist, docs and papers is packed',
  )
  for (const name of readdirSync(join(installed, 'dist'))) {
    const text = readFileSync(join(installed, 'dist', name), 'utf8')
    // Its pages may hold any words.
    if (/^fixtures\.c?js$/u.test(name)) continue
    const own = name.startsWith('index.') ? LIBRARY : IN_NODE
    if (!name.endsWith('.txt')) assert.doesNotMatch(text, own, `${name} imports another package`)
  }
}

/**
 * @param {typeof TESTING} modules
 * @param {string} keyword
 * @param {(name: string) => string} from
 */
function imports(modules, keyword, from) {
  return modules.map(([name, names]) => `${keyword} { ${names} } ${from(name)}\n`).join('')
}

/**
 * @param {string} file
 * @param {string} code
 */
function runAsCaller(file, code) {
  writeFileSync(join(folder, file), code)
  call(process.execPath, [file], folder)
}

/** The command as `npx` finds it, on each kind of input: what it bundles must have come along. */
async function useCommand() {
  const page = `<html><body>${PAGE.split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('')}</body></html>`
  const response = WARCRecord.create(
    {
      url: 'https://news.example/',
      date: '2025-04-14T12:00:00Z',
      type: 'response',
      httpHeaders: { 'Content-Type': 'text/html' },
      statusline: 'HTTP/1.1 200 OK',
    },
    [new TextEncoder().encode(page)],
  )
  writeFileSync(join(folder, 'page.html'), page)
  writeFileSync(join(folder, 'in.jsonl'), `${JSON.stringify({ id: 1, html: page })}\n`.repeat(3))
  writeFileSync(join(folder, 'crawl.warc.gz'), await WARCSerializer.serialize(response, { gzip: true }))
  const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx'
  for (const [input, articles] of /** @type {const} */ ([
    ['page.html', 1],
    ['in.jsonl', 3],
    ['crawl.warc.gz', 1],
    ['*.html', 1],
  ])) {
    const args = ['--offline', 'clean-article', input, '--jobs', '2', '--format', 'jsonl', '--out', 'out.jsonl']
    call(npx, args, folder)
    const lines = readFileSync(join(folder, 'out.jsonl'), 'utf8').trim().split('\n')
    assert.equal(lines.length, articles, input)
    for (const line of lines) assert.ok(JSON.parse(line).article.body.includes(BODY), `${input}: ${line}`)
  }
}

/** @param {{ module: string, resolution: string, files: string[] }} how */
function checkTypes({ module, resolution, files }) {
  const how = ['--module', module, '--moduleResolution', resolution]
  const core = `import { cleanArticle, type Article, type Kind } from 'clean-article'\n${TYPED}`
  compile(`${core}\ncleanArticle('A text.', { url: new URL('https://news.example/') })`, files, how)
  // The types of the core need neither a browser's nor Node's.
  compile(`${core}\ncleanArticle('A text.', { url: { href: 'https://news.example/' } })`, files, [
    ...how,
    '--lib',
    'es2023',
  ])
  // Documents have the types of the DOM, where there are any.
  const ofDom = "import { cleanDocument, toDocument, type ArticleDocument } from 'clean-article/dom'"
  const dom = `import { cleanArticle, type Article } from 'clean-article'\n${ofDom}\n${TYPED_DOM}`
  compile(`${dom}${TYPED_DOCUMENT}`, files, [...how, '--lib', 'es2023,dom,dom.iterable'])
  compile(dom, files, [...how, '--lib', 'es2023'])
  // Streams are Node's, and so are their types.
  const types = ['--types', 'node', '--typeRoots', join(root, 'node_modules/@types'), '--lib', 'es2023']
  const names = 'cleanStream, createPool, type CleanRecord, type CleanedRecord, type Pool'
  const code = `import { ReadableStream } from 'node:stream/web'\nimport { ${names} } from 'clean-article/node'\n${TYPED_NODE}`
  compile(code, files, [...how, ...types])
  const optional =
    "import { createCleaner } from 'clean-article'\nimport { cleanStream, createPool, type CleanRecord } from 'clean-article/node'"
  for (const lib of ['es2023', 'es2023,dom,dom.iterable'])
    compile(`${optional}\n${TYPED_OPTIONAL}`, files, [...how, '--exactOptionalPropertyTypes', ...types, '--lib', lib])
  const testing = [
    "import { createCleaner, type Article } from 'clean-article'",
    "import { checkCase, readCases, type ArticleCase } from 'clean-article/testing'",
    "import { fixture, fixtures, type FixtureName } from 'clean-article/fixtures'",
  ].join('\n')
  compile(`${testing}\n${TYPED_TESTING}`, files, [...how, ...types])
}

/**
 * @param {string} code
 * @param {string[]} files
 * @param {string[]} how
 */
function compile(code, files, how) {
  for (const file of files) writeFileSync(join(folder, file), code)
  const options = ['--noEmit', '--strict', '--target', 'es2022', ...how]
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
