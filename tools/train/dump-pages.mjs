import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { shared } from '../lib/shared.mjs'
import { allCases } from './case-pages.mjs'
import { hostOf, pageKindOf, pagesOf } from './corpora.mjs'
import { foldOf } from './folds.mjs'
import { wordsOf } from './gold.mjs'
import { renderings } from './renderings.mjs'
import { Table } from './table.mjs'

/** Kinds of pages as the verdict names them. */
export const PAGE_KINDS = ['article', 'listing', 'forum', 'product', 'documentation', 'other']
const CORPORA = ['wcxb', 'fundus', 'trafilatura']

/** What a page may come as: `body` and `start` are what another tool left of it, `blob` has lost its lines, a `case` is written. */
export const PAGE_STYLES = {
  html: ['page', 'fragment', 'case'],
  text: ['blocks', 'nodes', 'paragraphs', 'bullets', 'blob', 'body', 'start', 'case'],
}
/** Words of a start. */
const START = 100

/**
 * Writes the features of every page as HTML and as text, its kind, and whether its body came out right.
 *
 * @param {readonly (typeof import('./entry-pages.js'))[]} libraries one a fold, which doesn't know its hosts
 * @param {string} path of the two tables, without `-html` and `-text`
 */
export async function dumpPages(libraries, path) {
  const { render } = await import(pathToFileURL(join(shared, 'bench/render.mjs')).href)
  const dumps = { html: new Dump(libraries, `${path}-html`, 'html'), text: new Dump(libraries, `${path}-text`, 'text') }
  for (const corpus of CORPORA) {
    for await (const { id, url, kind, html, gold } of pagesOf(corpus)) {
      const page = {
        id: `${corpus}/${id}`,
        url: url ?? '',
        host: hostOf(url ?? ''),
        kind: pageKindOf(kind),
        gold: gold.text,
      }
      dumps.html.add(page, 'page', html)
      for (const { style, text } of await renderings({ id, html })) dumps.text.add(page, style, text)
      dumps.text.add(page, 'blob', render(html, 'blocks').replaceAll('\n', ' '))
      if (!gold.text) continue
      const lines = gold.text.split('\n').filter((line) => line.trim() !== '')
      dumps.text.add(page, 'body', lines.join('\n\n'))
      dumps.text.add({ ...page, gold: undefined }, 'start', startOf(lines).join('\n\n'))
      dumps.html.add(page, 'fragment', lines.map((line) => `<p>${escape(line)}</p>`).join('\n'))
    }
  }
  // Short pages with much around them, which the corpora hardly have.
  for (const { id, url, kind, html, text } of allCases()) {
    if (!PAGE_KINDS.includes(kind)) continue
    const page = { id, url, host: hostOf(url) || id, kind, gold: undefined }
    if (html !== undefined) dumps.html.add(page, 'case', html)
    const texts = html === undefined ? [text ?? ''] : (await renderings({ id, html })).map((rendered) => rendered.text)
    for (const each of texts) dumps.text.add(page, 'case', each)
  }
  dumps.html.close()
  dumps.text.close()
}

/** @typedef {{ id: string, url: string, host: string, kind: string, gold: string | undefined }} KnownPage */

class Dump {
  #libraries
  #format
  #table
  /** @type {(KnownPage & { style: string, right: number, sign: string | undefined, bodiless: boolean })[]} */
  #rows = []

  /** @param {readonly (typeof import('./entry-pages.js'))[]} libraries @param {string} path @param {'html' | 'text'} format */
  constructor(libraries, path, format) {
    this.#libraries = libraries
    this.#format = format
    this.#table = new Table(path)
  }

  /** @param {KnownPage} page @param {string} style @param {string} input */
  add({ gold, ...page }, style, input) {
    const library = this.#libraries[foldOf(page.url, page.id)]
    if (!library) throw new RangeError('there are fewer libraries than folds')
    const { features, outcome, text, sign, bodiless } = library.pageRow(input, this.#format)
    this.#table.add(Float32Array.from([...features, ...outcome]))
    // The body of what is no article is never right; of what has no whole gold body nobody knows.
    const right = page.kind !== 'article' ? 0 : gold === undefined ? -1 : likeness(text, gold)
    this.#rows.push({ ...page, gold: undefined, style, right, sign, bodiless })
  }

  close() {
    const [library] = this.#libraries
    if (!library) throw new RangeError('there is no library')
    const { PAGE_FEATURES, PAGE_TEXT_COUNT, OUTCOME_FEATURES } = library
    const features = this.#format === 'text' ? PAGE_FEATURES.slice(0, PAGE_TEXT_COUNT) : PAGE_FEATURES
    this.#table.close({
      rows: this.#rows,
      kinds: PAGE_KINDS,
      styles: PAGE_STYLES[this.#format],
      features,
      outcome: OUTCOME_FEATURES,
    })
  }
}

/** The first paragraphs, up to a number of words. @param {readonly string[]} lines */
function startOf(lines) {
  let words = 0
  return lines.filter((line) => {
    const before = words
    words += wordsOf(line).length
    return before < START
  })
}

/** @param {string} text */
function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

const RUN = 4

/** F1 of the runs of four words. @param {string} found @param {string} gold */
function likeness(found, gold) {
  const [a, b] = [countRuns(found), countRuns(gold)]
  let same = 0
  for (const [run, count] of a.counts) same += Math.min(count, b.counts.get(run) ?? 0)
  return a.total + b.total === 0 ? 1 : (2 * same) / (a.total + b.total)
}

/** @param {string} text */
function countRuns(text) {
  const words = wordsOf(text)
  /** @type {Map<string, number>} */
  const counts = new Map()
  const total = Math.max(Math.min(1, words.length), words.length - RUN + 1)
  for (let at = 0; at < total; at++) {
    const run = words.slice(at, at + RUN).join('\u0001')
    counts.set(run, (counts.get(run) ?? 0) + 1)
  }
  return { counts, total }
}
