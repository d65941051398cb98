import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { writeFileSync } from 'node:fs'
import { shared } from '../lib/shared.mjs'
import { allCases } from './case-pages.mjs'
import { pagesOf } from './corpora.mjs'
import { foldOf } from './folds.mjs'
import { labelBits, labelledPages } from './labelled-pages.mjs'
import { randomFrom } from './random.mjs'
import { Table } from './table.mjs'

/** Pages of which nothing but their blocks is known: that is all that borders need. The share of each corpus that is learned from. */
const CORPORA = { trafilatura: 1, chinese: 1, htmldate: 0.5, fundus: 0.3, wcxb: 0.3 }
/** Words of a page that are learned from: most of the borders stand around the article. */
const HEAD = 700
const FOOT = 400
/** A page in one line tells nothing of where its lines ended. */
const FEWEST_LINES = 2
/** Scripts without spaces. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u
const ENDS_IN_STOP = /\p{Sentence_Terminal}["”’»)\]』」）]*$/u

/**
 * Pages whose lines were put one behind the other, word by word, with the places where a line begins.
 *
 * @param {typeof import('./entry-borders.js') & { KIND_NAMES: readonly string[] }} library
 * @param {string} path
 */
export async function dumpBorders(library, path) {
  const table = new Table(path)
  /** @type {{ id: string, fold: number, words: number }[]} */
  const pages = []
  /** @type {number[]} */
  const marks = []
  for await (const { id, url, text, begins, behindStop } of textsInOneLine(library.KIND_NAMES)) {
    const seen = library.seeLine(text)
    const width = seen.rows.length / seen.starts.length
    /** 0 no border can be there, 1 none is, 2 one is; 4 more behind a stop. */
    const markOf = (/** @type {number} */ start, /** @type {number} */ at) => {
      const isFirst = begins.some((begin) => begin <= start && begin > (seen.starts[at - 1] ?? -1))
      return seen.mayPart[at] ? (isFirst ? 2 : 1) + (behindStop(start) ? 4 : 0) : 0
    }
    const add = (/** @type {number} */ from, /** @type {number} */ to) => {
      if (to - from < 2) return
      for (let at = from; at < to; at++) {
        table.add(Float32Array.from(seen.rows.subarray(at * width, (at + 1) * width)))
        marks.push(markOf(seen.starts[at] ?? 0, at))
      }
      pages.push({ id, fold: foldOf(url, id), words: to - from })
    }
    const count = seen.starts.length
    add(0, Math.min(count, HEAD))
    if (count > HEAD) add(Math.max(HEAD, count - FOOT), count)
  }
  writeFileSync(`${path}.marks`, Uint8Array.from(marks))
  table.close({ pages })
}

/** @param {readonly string[]} kinds @returns {AsyncGenerator<{ id: string, url: string, lines: readonly string[] }>} */
async function* pagesInLines(kinds) {
  const { render } = await import(pathToFileURL(join(shared, 'bench/render.mjs')).href)
  const linesOf = (/** @type {string} */ text) =>
    text
      .split('\n')
      .map((line) => line.replace(/\s+/gu, ' ').trim())
      .filter(Boolean)
  const known = new Set()
  for (const { id, url, lines } of await labelledPages(labelBits(kinds))) {
    known.add(`${id} ${url}`)
    yield { id, url, lines: lines.map(({ text }) => text) }
  }
  for (const { id, html, text } of allCases()) {
    yield { id, url: '', lines: linesOf(text ?? String(render(html ?? '', 'blocks'))) }
  }
  for (const [corpus, share] of Object.entries(CORPORA)) {
    for await (const { id, url, html } of pagesOf(corpus)) {
      if (known.has(`${id} ${url}`) || randomFrom(`${id} borders`)() >= share) continue
      yield { id, url, lines: linesOf(String(render(html, 'blocks'))) }
    }
  }
}

/** Pages of a script without spaces come a second time, without any between their lines. @param {readonly string[]} kinds */
async function* textsInOneLine(kinds) {
  for await (const { id, url, lines } of pagesInLines(kinds)) {
    if (lines.length < FEWEST_LINES) continue
    const spaced = inOneLine(lines, false)
    yield { id, url, ...spaced }
    const tight = inOneLine(lines, true)
    if (tight.text !== spaced.text) yield { id, url, ...tight }
  }
}

/** @param {readonly string[]} lines @param {boolean} isTight */
function inOneLine(lines, isTight) {
  const begins = /** @type {number[]} */ ([])
  let text = ''
  for (const line of lines) {
    const tight = isTight && UNSPACED.test(text.slice(-1)) && UNSPACED.test(line.slice(0, 1))
    if (text !== '' && !tight) text += ' '
    begins.push(text.length)
    text += line
  }
  return {
    text,
    begins,
    behindStop: (/** @type {number} */ at) => ENDS_IN_STOP.test(text.slice(Math.max(0, at - 8), at).trimEnd()),
  }
}
