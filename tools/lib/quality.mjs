import { createReadStream, existsSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import { compare, means, meansOfSnippets, snippetsIn } from './likeness.mjs'
import { shared } from './shared.mjs'

/** @typedef {(input: string, options: { url?: string, format: 'html' | 'text' }) => { text: string }} Cleaner */

/** One page in so many is looked at. @type {Readonly<Record<string, number>>} */
const EVERY = { fundus: 3, wcxb: 12, readability: 4, trafilatura: 12, texts: 12 }
export const STYLES = ['html-text', 'inscriptis', 'html2text', 'bs4', 'trafilatura', 'readability-lxml', 'justext']

/** Every sample that can be measured: a corpus as HTML, or a style of text. */
export const SAMPLES = [
  'html:fundus',
  'html:wcxb',
  'html:readability',
  'html:trafilatura',
  ...STYLES.map((style) => `text:${style}`),
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
  const [form, name] = sample.split(':')
  const pages = []
  const snippets = []
  for await (const { url, html, texts, gold } of sampleOf(form === 'html' ? (name ?? '') : 'texts')) {
    const input = form === 'html' ? html : (texts[name ?? ''] ?? '')
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
