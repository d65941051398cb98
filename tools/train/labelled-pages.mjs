import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from '../lib/paths.mjs'
import { shared } from '../lib/shared.mjs'
import { pagesOf } from './corpora.mjs'

/** Pages whose every line has a label: read ones of the corpora, and those written for this project. */

/** @typedef {import('./hard-cases.mjs').LinePage & { url: string, html?: string, written: boolean }} LabelledPage */

/** Labels in the order of their bits: body, then the kinds. @param {readonly string[]} kinds */
export function labelBits(kinds) {
  const labels = ['body', ...kinds]
  /** @param {string} label */
  const bitOf = (label) => {
    const at = labels.indexOf(label)
    if (at < 0) throw new RangeError(`"${label}" is no label`)
    return 1 << at
  }
  return {
    labels,
    bitOf,
    /** @param {readonly string[]} names */
    maskOf: (names) => names.reduce((mask, name) => mask | bitOf(name), 0),
    /** @param {number} mask */
    labelOf: (mask) => labels[31 - Math.clz32(mask & -mask)] ?? 'body',
  }
}

const CORPORA = ['fundus', 'news424', 'wcxb', 'trafilatura', 'chinese', 'htmldate']
/** Those of which pages were read for this project: their ids say which page is meant. */
const OWN_CORPORA = new Set(['fundus', 'wcxb', 'trafilatura', 'htmldate'])
const OWN_LABELS = join(root, 'tools/train/labels')
const OWN_WRITTEN = join(root, 'tools/train/written')

/** @param {ReturnType<typeof labelBits>} bits @returns {Promise<LabelledPage[]>} */
export async function labelledPages({ maskOf, bitOf }) {
  const own = ownLabels()
  /** @type {Map<string, LabelledPage>} */
  const read = new Map()
  for await (const page of pagesOf('lines')) {
    const lines = /** @type {any} */ (page).lines.map(
      (/** @type {{ text: string, labels: string[] }} */ { text, labels }) => ({ text, mask: maskOf(labels) }),
    )
    read.set(page.id, { id: page.id, url: page.url, lang: languageOf(page.lang), lines, written: false })
  }
  const { render } = await import(pathToFileURL(join(shared, 'bench/render.mjs')).href)
  for (const corpus of CORPORA) {
    for await (const { id, url, lang, html } of pagesOf(corpus)) {
      const known = read.get(id)
      if (known && !known.html && known.url === url) known.html = html
      const labels = own.get(id)
      if (!labels || known || !OWN_CORPORA.has(corpus)) continue
      const lines = String(render(html, 'blocks'))
        .split('\n')
        .map((line) => line.replace(/\s+/gu, ' ').trim())
        .filter(Boolean)
        .map((text, index) => ({ text, mask: maskOf(labels[index] ?? []) }))
      read.set(id, { id, url, lang: languageOf(lang), lines, html, written: false })
    }
  }
  return [...read.values(), ...(await writtenPages({ maskOf, bitOf }))]
}

/** @param {Pick<ReturnType<typeof labelBits>, 'maskOf' | 'bitOf'>} bits @returns {Promise<LabelledPage[]>} */
async function writtenPages({ maskOf, bitOf }) {
  const pages = []
  for (const folder of [join(shared, 'written'), OWN_WRITTEN]) {
    if (!existsSync(folder)) continue
    for (const lang of readdirSync(folder).sort()) {
      for (const file of readdirSync(join(folder, lang)).sort()) {
        const lines = readFileSync(join(folder, lang, file), 'utf8')
          .split('\n')
          .filter((line) => line.includes('\t'))
          .map((line) => readLine(line, maskOf, bitOf))
        pages.push({
          id: `${lang}-${file.replace('.tsv', '')}`,
          url: '',
          lang: lang === 'zhtw' ? 'zh' : lang,
          lines: lines.filter(({ text }) => text !== ''),
          written: true,
        })
      }
    }
  }
  return pages
}

const FOREIGN = /⟦([a-z-]+): ?([^⟧]*)⟧/gu

/** @param {string} line @param {(names: string[]) => number} maskOf @param {(name: string) => number} bitOf */
function readLine(line, maskOf, bitOf) {
  const tab = line.indexOf('\t')
  const raw = line.slice(tab + 1).trim()
  const cuts = []
  let text = ''
  let at = 0
  for (const match of raw.matchAll(FOREIGN)) {
    text += raw.slice(at, match.index)
    cuts.push({ mask: bitOf(match[1] ?? ''), from: text.length, to: text.length + (match[2] ?? '').length })
    text += match[2] ?? ''
    at = match.index + match[0].length
  }
  text += raw.slice(at)
  const mask = maskOf(line.slice(0, tab).trim().split(','))
  return cuts.length > 0 ? { text, mask, cuts } : { text, mask }
}

/** Labels of corpus pages that were set for this project: a file a page, `1-40 navigation` a line. @returns {Map<string, string[][]>} */
function ownLabels() {
  const own = new Map()
  if (!existsSync(OWN_LABELS)) return own
  for (const file of readdirSync(OWN_LABELS)) {
    /** @type {string[][]} */
    const labels = []
    for (const row of readFileSync(join(OWN_LABELS, file), 'utf8').split('\n')) {
      const match = /^\s*(\d+)(?:\s*-\s*(\d+))?\s+(\S+)/u.exec(row)
      if (!match) continue
      const kinds = match[3] === '?' ? [] : (match[3] ?? '').split(',')
      for (let line = Number(match[1]); line <= Number(match[2] ?? match[1]); line++) labels[line - 1] = kinds
    }
    own.set(file.replace(/\.lab$/u, ''), labels)
  }
  return own
}

/** @param {string | null | undefined} lang */
const languageOf = (lang) => (lang ?? '').split('-')[0]?.toLowerCase() ?? ''
