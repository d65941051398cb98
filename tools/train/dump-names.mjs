import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { shared } from '../lib/shared.mjs'
import { hostOf, isDevelopment, pagesOf } from './corpora.mjs'
import { silverLabels, squeeze } from './silver.mjs'
import { Table } from './table.mjs'

/** The corpora that kinds are measured on by their articles; everything else is only learned from. */
const MEASURED = ['fundus', 'wcxb']
const LEARNED = ['wcxb', 'trafilatura', 'htmldate', 'readability']

/** Every page with silver labels, as text. */
async function* labelledPages() {
  const { render } = await import(pathToFileURL(join(shared, 'bench/render.mjs')).href)
  for (const [part, corpora] of Object.entries({ measured: MEASURED, more: LEARNED })) {
    for (const corpus of corpora) {
      for await (const page of pagesOf(corpus)) {
        const article = page.kind === 'article' && page.gold.text !== undefined
        if (part === 'measured' ? !article : article && MEASURED.includes(corpus)) continue
        const silver = silverLabels(page.html, [page.gold.text ?? '', ...(page.gold.with ?? [])].join('\n'))
        if (silver.size === 0) continue
        const measured = part === 'measured' ? corpus : 'more'
        yield { corpus: measured, id: page.id, host: hostOf(page.url), silver, text: render(page.html, 'blocks') }
      }
    }
  }
}

/**
 * Writes the naming features of every block and the words in it, with its silver label where it has one.
 *
 * @param {typeof import('./entry.js')} library
 * @param {string} path of the table, without its ending
 */
export async function dumpNames(library, path) {
  const table = new Table(path)
  /** @type {Map<string, number>} */
  const vocabulary = new Map()
  const pages = []
  const rows = {
    kind: /** @type {number[]} */ ([]),
    inside: /** @type {number[]} */ ([]),
    words: /** @type {number[][]} */ ([]),
  }
  for await (const { text, silver, ...about } of labelledPages()) {
    const seen = new Set()
    const first = table.rows
    for (const row of library.namingRows(text)) {
      const line = squeeze(row.text)
      // A line counts once a page.
      const kind = seen.has(line) ? undefined : silver.get(line)
      seen.add(line)
      table.add(row.features)
      rows.kind.push(kind === undefined ? -1 : library.KIND_NAMES.findIndex((name) => name === kind))
      rows.inside.push(row.inside ? 1 : 0)
      rows.words.push(row.words.map((word) => vocabulary.get(word) ?? add(vocabulary, word)))
    }
    pages.push({ ...about, first, development: isDevelopment(about.id) })
  }
  table.close({
    ...rows,
    pages,
    vocabulary: [...vocabulary.keys()],
    features: library.NAMING_BASE,
    kinds: library.KIND_NAMES,
  })
}

/** @param {Map<string, number>} vocabulary @param {string} word */
function add(vocabulary, word) {
  vocabulary.set(word, vocabulary.size)
  return vocabulary.size - 1
}
