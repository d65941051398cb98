import { writeFileSync } from 'node:fs'
import { hostOf, pagesOf } from './corpora.mjs'
import { isArticle } from './dump-blocks.mjs'
import { align, alignSnippets } from './gold.mjs'

/** Kinds of text whose blocks are none that HTML has. */
const STYLES = ['bs4', 'trafilatura', 'readability-lxml']

/**
 * Writes the words of every block and the names around it, and whether the block is body.
 *
 * @param {typeof import('./entry.js')} library
 * @param {string} path of the table, without its ending
 */
export async function dumpVotes(library, path) {
  const rows = new Rows()
  for (const corpus of ['fundus', 'wcxb', 'trafilatura']) {
    for await (const page of pagesOf(corpus)) if (isArticle(page)) rows.add(page, library.votersOfHtml(page.html))
  }
  for await (const page of pagesOf('texts')) {
    for (const style of STYLES) {
      const text = page.texts?.[style]
      if (text) rows.add(page, library.votersOfText(text))
    }
  }
  rows.write(`${path}.json`)
}

class Rows {
  #words = new Numbers()
  #names = new Numbers()
  /** @type {{ host: string }[]} */
  #pages = []
  #rows = {
    label: /** @type {number[]} */ ([]),
    weight: /** @type {number[]} */ ([]),
    page: /** @type {number[]} */ ([]),
    words: /** @type {number[][]} */ ([]),
    own: /** @type {number[][]} */ ([]),
    near: /** @type {number[][]} */ ([]),
    far: /** @type {number[][]} */ ([]),
  }

  /** @param {import('./corpora.mjs').Page} page @param {readonly import('./entry.js').Voters[]} blocks */
  add({ url, gold }, blocks) {
    const texts = blocks.map(({ text }) => text)
    const labels = gold.text ? align(texts, gold.text) : alignSnippets(texts, gold.with ?? [], gold.without ?? [])
    const total = labels.reduce((sum, { label, words }) => sum + (label < 0 ? 0 : Math.sqrt(words)), 0)
    this.#pages.push({ host: hostOf(url) })
    for (const [index, { words: count, label }] of labels.entries()) {
      const { words, names } = blocks[index] ?? { words: [], names: [] }
      if (count === 0 || label < 0) continue
      const [own = [], near = [], far = []] = names.map((place) => this.#names.of(place))
      this.#rows.label.push(label)
      this.#rows.weight.push(((gold.text ? 1 : 0.5) * Math.sqrt(count)) / total)
      this.#rows.page.push(this.#pages.length - 1)
      this.#rows.words.push(this.#words.of(words))
      this.#rows.own.push(own)
      this.#rows.near.push(near)
      this.#rows.far.push(far)
    }
  }

  /** A line a list: together they are longer than a string may be. @param {string} path */
  write(path) {
    const beside = { pages: this.#pages, spelled: this.#words.all, named: this.#names.all }
    const parts = Object.entries({ ...this.#rows, ...beside }).map(
      ([key, list]) => `${JSON.stringify(key)}: [\n${list.map((item) => JSON.stringify(item)).join(',\n')}\n]`,
    )
    writeFileSync(path, `{\n${parts.join(',\n')}\n}\n`)
  }
}

/** Strings by the order in which they came up. */
class Numbers {
  /** @type {Map<string, number>} */
  #numbers = new Map()

  get all() {
    return [...this.#numbers.keys()]
  }

  /** @param {readonly string[]} names */
  of(names) {
    return names.map((name) => {
      const known = this.#numbers.get(name)
      if (known !== undefined) return known
      this.#numbers.set(name, this.#numbers.size)
      return this.#numbers.size - 1
    })
  }
}
