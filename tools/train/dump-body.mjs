import { align } from './gold.mjs'
import { hostOf, isDevelopment, pagesOf } from './corpora.mjs'
import { Table } from './table.mjs'

/** Every text that scrapers leave, and what other extractors leave of it: cleaned text must stay as it is. */
export const STYLES = ['html-text', 'inscriptis', 'html2text', 'bs4', 'trafilatura', 'justext', 'readability-lxml']

/**
 * Writes the features of every block of every text, and whether the block is body.
 *
 * @param {typeof import('./entry.js')} library
 * @param {string} path of the table, without its ending
 */
export async function dumpBody(library, path) {
  const table = new Table(path)
  const rows = {
    label: /** @type {number[]} */ ([]),
    weight: /** @type {number[]} */ ([]),
    style: /** @type {number[]} */ ([]),
    page: /** @type {number[]} */ ([]),
  }
  const pages = []
  for await (const { id, url, texts, gold } of pagesOf('texts')) {
    pages.push({ id, host: hostOf(url), development: isDevelopment(id) })
    for (const [style, name] of STYLES.entries()) {
      const text = texts?.[name]
      if (!text) continue
      const blocks = library.bodyRows(text)
      const aligned = align(
        blocks.map((block) => block.text),
        gold.text ?? '',
      )
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
  table.close({ ...rows, pages, styles: STYLES, features: library.FEATURES })
}
