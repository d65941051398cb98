import { pagesOf } from '../../train/corpora.mjs'
import { padEnd } from '../../lib/terminal.mjs'
import { cells, heads } from './table.mjs'

/** Headings of real articles that the gold body has and the library's body hasn't. */

/** @typedef {import('clean-article').LabelledBlock} LabelledBlock */

const LONGEST = 80
const SPACES = /\s+/gu
const WORD = /[\p{L}\p{N}]+/gu

/** @param {string} text */
const squeeze = (text) => text.replace(SPACES, ' ').trim()

/** @param {import('./pages.mjs').Library} library @returns {Promise<import('./pages.mjs').Part>} */
export async function headings({ label }) {
  /** @type {Map<string, number>} */
  const kinds = new Map()
  const lost = []
  let [pages, withLost, all] = [0, 0, 0]
  for await (const { id, url, html, kind, gold } of pagesOf('wcxb')) {
    if (kind !== 'article' || !gold.text) continue
    const blocks = label(html, { format: 'html', ...(URL.canParse(url) ? { url } : {}) })
    if (shareOfWords(blocks, gold.text) < 0.5) continue
    const { stated, gone } = headingsOf(blocks, gold.text)
    pages++
    all += stated
    if (gone.length > 0) withLost++
    for (const { label: kind, reason, text } of gone) {
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
      lost.push(`${id} ${padEnd(kind, 14)} ${padEnd(text, 60)} ${reason}`)
    }
  }
  const rows = [
    heads('headings of wcxb articles', ['n', 'lost']),
    cells('headings', all, [lost.length]),
    cells('pages', pages, [withLost]),
  ]
  for (const [kind, count] of [...kinds].sort(([, left], [, right]) => right - left))
    rows.push(cells(`as ${kind}`, all, [count]))
  return { rows, lost }
}

/** The headings that the gold has as a line: how many, and those of which no copy is in the body. @param {readonly LabelledBlock[]} blocks @param {string} gold */
function headingsOf(blocks, gold) {
  const lines = new Set(
    gold
      .split('\n')
      .map(squeeze)
      .filter((line) => line !== '' && line.length <= LONGEST),
  )
  const inBody = new Set(blocks.filter((block) => block.label === 'body').map(({ text }) => squeeze(text)))
  const found = new Map(blocks.filter(isHeading).map((block) => [squeeze(block.text), block]))
  const stated = [...found].filter(([text]) => lines.has(text))
  return { stated: stated.length, gone: stated.flatMap(([text, block]) => (inBody.has(text) ? [] : [block])) }
}

/** From h2 to h6, or a paragraph all in bold. @param {LabelledBlock} block */
function isHeading({ role, level, text, spans = [] }) {
  if (role === 'heading') return level !== 1
  return role === 'paragraph' && spans.some(({ kind, start, end }) => kind === 'strong' && end - start === text.length)
}

/** How many of the gold's words the body has. @param {readonly LabelledBlock[]} blocks @param {string} gold */
function shareOfWords(blocks, gold) {
  /** @type {Map<string, number>} */
  const counts = new Map()
  const body = blocks.flatMap(({ label, text }) => (label === 'body' ? (text.match(WORD) ?? []) : []))
  for (const word of body) counts.set(word, (counts.get(word) ?? 0) + 1)
  const words = gold.match(WORD) ?? []
  let found = 0
  for (const word of words) {
    const left = counts.get(word) ?? 0
    if (left === 0) continue
    counts.set(word, left - 1)
    found++
  }
  return found / Math.max(1, words.length)
}
