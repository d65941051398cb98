import { hostOf, isDevelopment, pagesOf } from './corpora.mjs'
import { align } from './gold.mjs'
import { Table } from './table.mjs'

/** Corpora with whole bodies that people or rules for one site chose. Readability's gold is another extractor's output. */
const CORPORA = ['fundus', 'wcxb']

/**
 * Writes the features of every block of every HTML page, and whether the block is body.
 *
 * @param {typeof import('./entry.js')} library
 * @param {string} path of the table, without its ending
 */
export async function dumpMarkup(library, path) {
  const table = new Table(path)
  const rows = {
    label: /** @type {number[]} */ ([]),
    weight: /** @type {number[]} */ ([]),
    style: /** @type {number[]} */ ([]),
    page: /** @type {number[]} */ ([]),
  }
  const pages = []
  for (const [style, corpus] of CORPORA.entries()) {
    for await (const { id, url, kind, html, gold } of pagesOf(corpus)) {
      if (!gold.text || (kind !== undefined && kind !== 'article')) continue
      pages.push({ id, host: hostOf(url), development: isDevelopment(id) })
      const blocks = library.markupRows(html)
      const texts = blocks.map((block) => block.text)
      const aligned = align(texts, gold.text)
      const total = aligned.reduce((sum, { words }) => sum + Math.sqrt(words), 0)
      for (const [index, { words, label }] of aligned.entries()) {
        const block = blocks[index]
        if (words === 0 || !block) continue
        table.add(block.features)
        rows.label.push(label)
        rows.weight.push(Math.sqrt(words) / total)
        rows.style.push(style)
        rows.page.push(pages.length - 1)
      }
    }
  }
  const features = [...library.FEATURES, ...library.MARKUP_FEATURES]
  table.close({ ...rows, pages, styles: CORPORA, features })
}
