#!/usr/bin/env node
// Scores the library on every page with trees that never saw a page of its host, as `npm run train` left them.
//
//   npm run train:evaluate -- [html] [text] [--favor precision|recall] [--save OUT.jsonl] [--only CORPUS-OR-STYLE,...]
//
// Shingle F1 as ../shared/bench/score.mjs counts it; segments as there for trafilatura's snippets; fundus by language.
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { compare, f1Of, means, meansOfSnippets, snippetsIn } from '../lib/likeness.mjs'
import { pagesOf } from './corpora.mjs'
import { foldOf, librariesOfFolds } from './folds.mjs'

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { favor: { type: 'string' }, save: { type: 'string' }, only: { type: 'string' } },
})
const TEXT_STYLES = ['html-text', 'inscriptis', 'html2text', 'bs4', 'trafilatura', 'justext', 'readability-lxml']
const only = options.only?.split(',')
/** @param {string} name */
const wanted = (name) => only === undefined || only.includes(name)
/** @param {string} input */
const asked = (input) => positionals.length === 0 || positionals.includes(input)

/** @type {typeof import('../../src/index.js')[]} */
const libraries = await librariesOfFolds('src/index.ts')

const FAVORS = /** @type {const} */ (['precision', 'balanced', 'recall'])
const favor = FAVORS.find((name) => name === options.favor) ?? 'balanced'

/** @param {string} input @param {string} url @param {'html' | 'text'} format */
function clean(input, url, format) {
  const library = libraries[foldOf(url)]
  if (!library) throw new RangeError('there are fewer libraries than folds')
  return library.cleanArticle(input, { format, favor, ...(url.startsWith('http') && URL.canParse(url) && { url }) })
}

/** @param {string} name @param {number} pages @param {{ precision: number, recall: number, f1: number }} mean */
function print(name, pages, { precision, recall, f1 }) {
  const cells = [f1, precision, recall].map((value) => value.toFixed(4))
  console.log(`${name.padEnd(24)} F1 ${cells[0]}  precision ${cells[1]}  recall ${cells[2]}  (${pages} pages)`)
}

/** @param {string} group @param {string} id @param {object} row */
function save(group, id, row) {
  if (options.save) appendFileSync(options.save, `${JSON.stringify({ group, id, ...row })}\n`)
}

async function html() {
  for (const corpus of ['fundus', 'wcxb', 'readability']) {
    if (!wanted(corpus)) continue
    /** @type {Map<string, import('../lib/likeness.mjs').Likeness[]>} */
    const groups = new Map([[corpus, []]])
    for await (const { id, url, kind, lang, html: source, gold } of pagesOf(corpus)) {
      if (!gold.text) continue
      const group = corpus === 'wcxb' && kind !== 'article' ? `${corpus} ${kind}` : corpus
      const article = clean(source, url, 'html')
      const likeness = compare(article.text, gold.text)
      for (const name of corpus === 'fundus' ? [group, `fundus ${languageOf(lang)}`] : [group]) {
        groups.set(name, [...(groups.get(name) ?? []), likeness])
      }
      save(group, id, { ...likeness, f: f1Of(likeness), text: article.text })
    }
    for (const [name, pages] of groups) print(name, pages.length, means(pages))
  }
  if (!wanted('trafilatura')) return
  const pages = []
  for await (const { id, url, html: source, gold } of pagesOf('trafilatura')) {
    if (!gold.with) continue
    const { text } = clean(source, url, 'html')
    const of = snippetsIn(text, gold.with, gold.without ?? [])
    pages.push(of)
    save('trafilatura', id, { ...of, text })
  }
  print('trafilatura, snippets', pages.length, meansOfSnippets(pages))
}

/** @param {string | null | undefined} lang a BCP 47 tag */
const languageOf = (lang) => lang?.split('-')[0] ?? 'none'

async function text() {
  for (const style of TEXT_STYLES) {
    if (!wanted(style)) continue
    const cleaned = []
    const alone = []
    for await (const { id, url, texts, gold } of pagesOf('texts')) {
      const input = texts?.[style]
      if (!input || !gold.text) continue
      const article = clean(input, url, 'text')
      const likeness = compare(article.text, gold.text)
      cleaned.push(likeness)
      alone.push(compare(input, gold.text))
      save(style, id, { ...likeness, f: f1Of(likeness), text: article.text })
    }
    print(style, cleaned.length, means(cleaned))
    print(`${style}, left alone`, alone.length, means(alone))
  }
}

if (options.save) {
  mkdirSync(dirname(options.save), { recursive: true })
  writeFileSync(options.save, '')
}
if (asked('html')) await html()
if (asked('text')) await text()
