import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { shared } from '../lib/shared.mjs'
import { pageKindOf, pagesOf } from './corpora.mjs'
import { foldOf } from './folds.mjs'
import { align } from './gold.mjs'
import { randomFrom } from './random.mjs'
import { Table } from './table.mjs'

/** @typedef {typeof import('./entry-main.js')} Library */

/** Of the articles, those from which it is learned what is beside the point of any page. */
const ARTICLES = 0.15

/**
 * Writes what the judge concludes of every block of wcxb, as HTML and as text, and whether the page is about it: PATH-html and
 * PATH-text.
 *
 * @param {Library} library @param {string} path
 */
export async function dumpMain({ conclude }, path) {
  const { render } = await import(pathToFileURL(join(shared, 'bench/render.mjs')).href)
  const html = new Dump(`${path}-html`)
  const text = new Dump(`${path}-text`)
  for await (const page of pagesOf('wcxb')) {
    if (!page.gold.text || (pageKindOf(page.kind) === 'article' && randomFrom(page.id)() >= ARTICLES)) continue
    html.add(page, conclude(page.html, 'html'))
    text.add(page, conclude(String(render(page.html, 'blocks')), 'text'))
  }
  html.close()
  text.close()
}

class Dump {
  #table
  /** @type {{ id: string, kind: string, fold: number, words: number[], body: number[] }[]} */
  #pages = []

  /** @param {string} path */
  constructor(path) {
    this.#table = new Table(path)
  }

  /** @param {import('./corpora.mjs').Page} page @param {import('./entry-main.js').Concluded} concluded */
  add({ id, url, kind, gold }, { texts, rows }) {
    if (texts.length === 0) return
    const labels = align(texts, gold.text ?? '')
    for (const row of rows) this.#table.add(Float32Array.from(row))
    this.#pages.push({
      id,
      kind: pageKindOf(kind),
      fold: foldOf(url, id),
      words: labels.map(({ words }) => words),
      body: labels.map(({ label }) => label),
    })
  }

  close() {
    this.#table.close({ pages: this.#pages })
  }
}
