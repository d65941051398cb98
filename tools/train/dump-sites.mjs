import { writeFileSync } from 'node:fs'
import { hostOf, pagesOf } from './corpora.mjs'
import { foldOf } from './folds.mjs'
import { align } from './gold.mjs'
import { labelBits, labelledPages } from './labelled-pages.mjs'
import { madeSites, siteHtml, shuffled } from './made-sites.mjs'
import { randomFrom } from './random.mjs'
import { transfer } from './transfer.mjs'

/** @typedef {typeof import('./entry-sites.js')} Library */
/** @typedef {import('../../src/model/site.js').JudgedPage} JudgedPage */
/** Whether each block is body: -1 where nobody knows. @typedef {{ judged: JudgedPage, gold: number[] }} Known */

const SITES = 100
/** Pages that a site's profile is learned from at the least. */
const LEAST = 5
const CORPORA = ['fundus', 'wcxb', 'news424', 'trafilatura', 'htmldate']
const LEAST_OF_HOST = 4

/**
 * Writes a row for each block that the judge takes for body: what its site's pages show of it, and whether it is.
 *
 * @param {Library} library @param {string} path of the tables
 */
export async function dumpSites(library, path) {
  const bits = labelBits(library.KIND_NAMES)
  const pages = await labelledPages(bits)
  for (const format of /** @type {const} */ (['text', 'html'])) {
    const rows = new Rows(library)
    for (const { name, fold, pages: made } of madeSites(pages, bits, SITES, 'train')) {
      const known = made.map((lines) => {
        const input = format === 'text' ? lines.map(({ text }) => text).join('\n') : siteHtml(lines, bits.labelOf, name)
        const judged = library.judged(input, format)
        const masks = transfer(lines, library.textsOf(judged))
        return { judged, gold: masks.map((mask) => (mask === 0 ? -1 : bits.labelOf(mask) === 'body' ? 1 : 0)) }
      })
      rows.addSite(name, fold, 'made', known)
    }
    if (format === 'html')
      for (const [host, known] of await realHosts(library))
        rows.addSite(host, foldOf(`https://${host}/`), 'real', known)
    writeFileSync(`${path}-${format}.json`, JSON.stringify({ features: library.FEATURES, rows: rows.rows }))
    console.log(`${format}: ${rows.rows.length} blocks`)
  }
}

class Rows {
  /** @type {{ site: string, fold: number, source: string, body: number, length: number, learned: number, values: readonly number[], text: string }[]} */
  rows = []

  /** @param {Library} library */
  constructor(library) {
    this.library = library
  }

  /** Its pages by what a part of them shares. @param {string} site @param {number} fold @param {string} source @param {readonly Known[]} pages */
  addSite(site, fold, source, pages) {
    const random = randomFrom(`learned ${site}`)
    const order = shuffled(pages, random)
    const learned = Math.min(order.length, LEAST + Math.floor(random() * (order.length - LEAST)))
    const counts = new this.library.SiteCounts()
    for (const { judged } of order.slice(0, learned)) counts.addPage(judged)
    for (const { judged, gold } of order) {
      const texts = this.library.textsOf(judged)
      for (const [index, values] of this.library.rowsOf(judged, counts).entries()) {
        const body = gold[index] ?? -1
        const text = texts[index] ?? ''
        if (!values || body < 0) continue
        this.rows.push({
          site,
          fold,
          source,
          body,
          length: text.length,
          learned: counts.pages,
          values: values.map((value) => +value.toFixed(4)),
          text: text.slice(0, 100),
        })
      }
    }
  }
}

/** Pages of hosts of which the corpora have several. @param {Library} library */
async function realHosts(library) {
  /** @type {Map<string, { url: string, html: string, gold: string | undefined }[]>} */
  const hosts = new Map()
  const seen = new Set()
  for (const corpus of CORPORA) {
    for await (const { url, html, gold } of pagesOf(corpus)) {
      if (!url?.startsWith('http') || seen.has(url)) continue
      seen.add(url)
      const host = hostOf(url)
      hosts.set(host, [...(hosts.get(host) ?? []), { url, html, gold: gold.text }])
    }
  }
  return [...hosts]
    .filter(([, pages]) => pages.length >= LEAST_OF_HOST)
    .map(([host, pages]) => {
      const known = pages.map(({ html, gold }) => {
        const judged = library.judged(html, 'html')
        const texts = library.textsOf(judged)
        return {
          judged,
          gold: gold ? align(texts, gold).map(({ label, words }) => (words === 0 ? -1 : label)) : texts.map(() => -1),
        }
      })
      return /** @type {const} */ ([host, known])
    })
}
