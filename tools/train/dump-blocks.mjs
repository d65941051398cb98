import { hostOf, pagesOf } from './corpora.mjs'
import { foldOf } from './folds.mjs'
import { align, alignSnippets } from './gold.mjs'
import { renderings } from './renderings.mjs'
import { Table } from './table.mjs'

/** Pages of nothing but their article: an API's answer, a reader's copy. There are few in the corpora. */
const BARE = 'bare article'
const BARE_WEIGHT = 0.2

/** @param {string} text */
function bare(text) {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return lines.map((line) => `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`).join('\n')
}

/** @typedef {typeof import('./entry.js')} Library */

/** The one that knows nothing of the page's host. @param {readonly Library[]} libraries @param {{ url: string }} page */
function libraryFor(libraries, { url }) {
  const library = libraries[foldOf(url)]
  if (!library) throw new RangeError('there are fewer libraries than folds')
  return library
}

/** What a page weighs of which only snippets are known, against one whose body is. */
const PARTLY = 0.5

/**
 * Writes the features of every block of every HTML page, and whether the block is body.
 *
 * @param {readonly Library[]} libraries one a fold, whose votes don't know its hosts
 * @param {string} path of the table, without its ending
 */
export async function dumpHtml(libraries, path) {
  const blocks = new BlockRows(path)
  for (const corpus of ['fundus', 'wcxb', 'trafilatura']) {
    for await (const page of pagesOf(corpus)) {
      if (!isArticle(page)) continue
      const library = libraryFor(libraries, page)
      blocks.add(page, corpus, library.blocksOfHtml(page.html))
      if (page.gold.text) blocks.add(page, BARE, library.blocksOfHtml(bare(page.gold.text)))
    }
  }
  blocks.close()
}

/** What the library itself leaves of a text: that is looked at once more, and must stay as it is. */
const LEFT = 'left by the library'
const LEFT_OF = new Set(['bs4', 'html-text', 'nodes', 'blocks'])

/**
 * The same for text: as other tools wrote it, and as scrapers render the HTML.
 *
 * @param {readonly Library[]} libraries one a fold, whose votes and trees don't know its hosts
 * @param {string} path of the table, without its ending
 * @param {boolean} again what those trees leave of a text is a kind of text, too
 */
export async function dumpText(libraries, path, again) {
  const blocks = new BlockRows(path)
  /** @param {import('./corpora.mjs').Page} page @param {string} style @param {string} text */
  const add = (page, style, text) => {
    const library = libraryFor(libraries, page)
    blocks.add(page, style, library.blocksOfText(text))
    const left = again && LEFT_OF.has(style) && library.firstLook(text)
    if (left) blocks.add(page, LEFT, library.blocksOfText(left))
  }
  for await (const page of pagesOf('texts')) {
    for (const [style, text] of Object.entries(page.texts ?? {})) if (text) add(page, style, text)
  }
  for (const corpus of ['fundus', 'wcxb', 'trafilatura']) {
    for await (const page of pagesOf(corpus)) {
      if (!isArticle(page)) continue
      for (const { style, text } of await renderings(page)) add(page, style, text)
    }
  }
  blocks.close()
}

/** Pages whose gold is something else than one body of text. */
const OTHER_KINDS = new Set(['listing', 'collection', 'forum', 'product', 'service', 'documentation'])

/** @param {import('./corpora.mjs').Page} page */
export function isArticle({ kind, gold }) {
  return !OTHER_KINDS.has(kind ?? '') && Boolean(gold.text ?? gold.with)
}

/** A table with a row a block: its features, and beside them whether it is body, what it weighs, its page and style. */
class BlockRows {
  #table
  /** @type {readonly string[]} */
  #features = []
  /** @type {string[]} */
  #styles = []
  /** @type {{ id: string, host: string, corpus: string }[]} */
  #pages = []
  /** By relation: from boilerplate to boilerplate and to body, from body to boilerplate and to body. @type {number[][]} */
  #transitions = []
  #rows = {
    label: /** @type {number[]} */ ([]),
    weight: /** @type {number[]} */ ([]),
    style: /** @type {number[]} */ ([]),
    page: /** @type {number[]} */ ([]),
  }

  /** @param {string} path */
  constructor(path) {
    this.#table = new Table(path)
  }

  /**
   * @param {import('./corpora.mjs').Page} page
   * @param {string} style
   * @param {import('./entry.js').BlockTable} table
   */
  add({ id, url, gold }, style, { texts, names, rows, relations }) {
    this.#features = names
    if (!this.#styles.includes(style)) this.#styles.push(style)
    this.#pages.push({ id, host: hostOf(url), corpus: style })
    const labels = gold.text ? align(texts, gold.text) : alignSnippets(texts, gold.with ?? [], gold.without ?? [])
    const total = labels.reduce((sum, { label, words }) => sum + (label < 0 ? 0 : Math.sqrt(words)), 0)
    if (gold.text) this.#countTransitions(labels, relations)
    for (const [index, { words, label }] of labels.entries()) {
      if (words === 0 || label < 0) continue
      this.#table.add(rows.subarray(index * names.length, (index + 1) * names.length))
      this.#rows.label.push(label)
      this.#rows.weight.push(((style === BARE ? BARE_WEIGHT : gold.text ? 1 : PARTLY) * Math.sqrt(words)) / total)
      this.#rows.style.push(this.#styles.indexOf(style))
      this.#rows.page.push(this.#pages.length - 1)
    }
  }

  /** @param {{ label: number }[]} labels @param {Uint8Array} relations */
  #countTransitions(labels, relations) {
    for (const [index, { label }] of labels.entries()) {
      const counts = (this.#transitions[relations[index] ?? 0] ??= [0, 0, 0, 0])
      const way = 2 * (labels[index - 1]?.label ?? 0) + label
      counts[way] = (counts[way] ?? 0) + 1
    }
  }

  close() {
    const beside = {
      pages: this.#pages,
      styles: this.#styles,
      features: this.#features,
      transitions: this.#transitions,
    }
    this.#table.close({ ...this.#rows, ...beside })
  }
}
