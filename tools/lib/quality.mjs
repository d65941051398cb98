import { spawnSync } from 'node:child_process'
import { createReadStream, existsSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import { compare, means, meansOfSnippets, snippetsIn } from './likeness.mjs'
import { root } from './paths.mjs'
import { shared } from './shared.mjs'

/** @typedef {{ kind: string, start: number, end: number }} Gone */
/** @typedef {(input: string, options: { url?: string, format: 'html' | 'text' }) => { text: string, removed: readonly Gone[] }} Cleaner */

/** One page in this many is measured. @type {Readonly<Record<string, number>>} */
const EVERY = { fundus: 3, wcxb: 12, readability: 4, trafilatura: 12, texts: 12, lines: 10, written: 5 }
export const STYLES = ['html-text', 'inscriptis', 'html2text', 'bs4', 'trafilatura', 'readability-lxml', 'justext']

/** Every sample that can be measured: a corpus as HTML, or a style of text. */
export const SAMPLES = [
  'html:fundus',
  'html:wcxb',
  'html:readability',
  'html:trafilatura',
  ...STYLES.map((style) => `text:${style}`),
  'labels:lines',
  'labels:written',
  'cases:body',
  'cases:metadata',
]

/** @param {string} corpus */
const fileOf = (corpus) => join(shared, `corpora/${corpus}.jsonl.gz`)

/** Whether there is something to measure on. */
export const hasSamples = Object.keys(EVERY).every((corpus) => existsSync(fileOf(corpus)))

/**
 * F1 of the bodies that a cleaner gives for a sample, always the same pages, to four places.
 *
 * @param {Cleaner} clean
 * @param {string} sample one of SAMPLES
 */
export async function measureSample(clean, sample) {
  const [form, name = ''] = sample.split(':')
  if (form === 'labels') return measureLabels(clean, name)
  if (form === 'cases') return measureCases()[name] ?? 0
  const pages = []
  const snippets = []
  for await (const { url, html, texts, gold } of sampleOf(form === 'html' ? name : 'texts')) {
    const input = form === 'html' ? html : (texts[name] ?? '')
    const address = url.startsWith('http') && URL.canParse(url) ? { url } : {}
    const { text } = clean(input, { format: form === 'html' ? 'html' : 'text', ...address })
    if (gold.text) pages.push(compare(text, gold.text))
    else if (gold.with) snippets.push(snippetsIn(text, gold.with, gold.without ?? []))
  }
  const { f1 } = pages.length > 0 ? means(pages) : meansOfSnippets(snippets)
  return Number(f1.toFixed(4))
}

/** @param {string} corpus */
async function* sampleOf(corpus) {
  const file = createReadStream(fileOf(corpus)).pipe(createGunzip())
  let number = 0
  for await (const line of createInterface({ input: file })) {
    if (number++ % (EVERY[corpus] ?? 1) !== 0) continue
    const page = JSON.parse(line)
    if (corpus !== 'wcxb' || page.kind === 'article') yield page
  }
}

/** Share of the lines that bear a right label. @param {Cleaner} clean @param {string} corpus */
async function measureLabels(clean, corpus) {
  let lines = 0
  let right = 0
  for await (const page of sampleOf(corpus)) {
    const text = page.lines.map((/** @type {{ text: string }} */ line) => line.text).join('\n')
    const { removed } = clean(text, { format: 'text' })
    let start = 0
    for (const line of page.lines) {
      const end = start + line.text.length
      if (line.labels.length > 0) {
        lines++
        if (line.labels.includes(labelOf(removed, start, end))) right++
      }
      start = end + 1
    }
  }
  return Number((right / lines).toFixed(4))
}

/** The label of most of a stretch. @param {readonly Gone[]} removed @param {number} start @param {number} end */
function labelOf(removed, start, end) {
  const inside = removed.filter((piece) => piece.end > start && piece.start < end)
  const sizes = new Map([['body', end - start]])
  for (const piece of inside) {
    const size = Math.min(end, piece.end) - Math.max(start, piece.start)
    sizes.set(piece.kind, (sizes.get(piece.kind) ?? 0) + size)
    sizes.set('body', (sizes.get('body') ?? 0) - size)
  }
  return [...sizes].sort((a, b) => b[1] - a[1])[0]?.[0]
}

/** Shares of the shared cases whose body, and of the fields that, are right, by the library as it was built last. @returns {Record<string, number>} */
function measureCases() {
  const script = join(shared, 'bench/cases.mjs')
  const words = ['--adapter', join(shared, 'bench/adapters/main.mjs'), '--cases', join(shared, 'cases'), '--json']
  const { stdout } = spawnSync(process.execPath, [script, ...words], { cwd: root, encoding: 'utf8' })
  const { share, metadata } = JSON.parse(stdout)
  return { body: share, metadata }
}
