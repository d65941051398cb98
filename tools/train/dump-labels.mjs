import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { shared } from '../lib/shared.mjs'
import { asHtml } from './as-html.mjs'
import { asMarkdown } from './as-markdown.mjs'
import { pagesOf } from './corpora.mjs'
import { FOLDS, foldOf as foldOfHost } from './folds.mjs'
import { fixturePages, htmlFixtures, masksOfFixture } from './fixture-pages.mjs'
import { casePages, masksOfCase } from './case-pages.mjs'
import {
  PLAIN_LINKS,
  Stock,
  bareOf,
  bareWithLinks,
  harder,
  paragraphsApart,
  shortOf,
  withHidden,
  withSecond,
} from './hard-cases.mjs'
import { inventedHtml, inventedPage } from './invented.mjs'
import { labelBits, labelledPages } from './labelled-pages.mjs'
import { pick, randomFrom } from './random.mjs'
import { Sequences } from './sequences.mjs'

/** @typedef {typeof import('./entry-labels.js')} Library */
/** @typedef {import('./labelled-pages.mjs').LabelledPage} LabelledPage */
/** @typedef {import('./hard-cases.mjs').LinePage} LinePage */

/** @param {{ id: string, url: string }} page */
const foldOf = ({ id, url }) => foldOfHost(url, id)

const TOOLS = ['html-text', 'inscriptis', 'html2text', 'bs4', 'trafilatura', 'justext', 'readability-lxml']
const SEEN_STYLES = 5
const STYLES = ['nodes', 'paragraphs', 'bullets']
/** Gaps of a bare article that hold a related link, as a share: many, and hardly one, which nothing else on the page is like. */
const SOME_GAPS = 0.25
const LINKED_GAPS = /** @type {const} */ ([
  ['a', SOME_GAPS],
  ['lone', 0.06],
])
const PARTLY_KNOWN = ['wcxb', 'fundus', 'trafilatura']
const OTHER_KINDS = new Set(['listing', 'collection', 'forum', 'product', 'service', 'documentation'])

/** @param {import('./transfer.mjs').Line} line */
const textOf = ({ text }) => text

/** Text in every kind that scrapers leave. @param {Library} library @param {string} path */
export async function dumpTexts(library, path) {
  const bits = labelBits(library.KIND_NAMES)
  const table = new Sequences(path, bits)
  const pages = await labelledPages(bits)
  const { render } = await import(pathToFileURL(join(shared, 'bench/render.mjs')).href)
  const known = new Map(pages.filter(({ written }) => !written).map((page) => [`${page.id} ${page.url}`, page]))
  const stocks = stocksOf(pages, bits)
  for (const page of pages) {
    const text = page.lines.map((line) => line.text).join('\n')
    table.add(page, page.written ? 'written' : 'lines', library.seeText(text), page.lines)
    if (page.html) {
      const style = pick(STYLES, randomFrom(page.id)) ?? 'nodes'
      table.add(page, style, library.seeText(String(render(page.html, style))), page.lines)
    }
    const stock = stocks[foldOf(page)]
    if (!stock) continue
    for (const seed of page.written ? ['a', 'b'] : []) {
      const hard = harder(page, stock, seed)
      const separator = randomFrom(hard.id)() < 0.5 ? '\n' : '\n\n'
      table.add(page, 'hard', library.seeText(hard.lines.map((line) => line.text).join(separator)), hard.lines)
    }
    if (page.written && randomFrom(`${page.id} blob`)() < 0.5) {
      const blob = harder(page, stock, 'blob')
      table.add(page, 'blob', library.seeText(blob.lines.map((line) => line.text).join(' ')), blob.lines)
    }
    const bare = bareOf(page, bits.bitOf('body'))
    table.add(page, 'bare', library.seeText(bare.lines.map((line) => line.text).join('\n\n')), bare.lines)
    for (const more of variants(page, pages, bits.bitOf)) {
      table.add(page, more.style, library.seeText(more.page.lines.map((line) => line.text).join('\n')), more.page.lines)
    }
    for (const [seed, rate] of LINKED_GAPS) {
      const linked = bareWithLinks(page, stock, seed, rate)
      table.add(page, 'links', library.seeText(linked.lines.map((line) => line.text).join('\n')), linked.lines)
    }
    const hard = harder(page, stock, 'c', PLAIN_LINKS)
    // What the library must tell within paragraphs it sees sentence by sentence.
    const more = page.written ? ['f', 'g'].map((seed) => harder(page, stock, seed, PLAIN_LINKS)) : []
    for (const apart of [...(page.written ? [page] : []), hard, ...more].flatMap((some) =>
      paragraphsApart(some, bits.bitOf('body'), library),
    )) {
      const { before, sentences, after } = apart
      const seen = library.seeSentences(before.map(textOf), sentences.map(textOf), after.map(textOf))
      table.add(page, 'sentences', seen, [...before, ...sentences, ...after])
    }
    if (!page.written) continue
    const crawled = bareWithLinks(page, stock, 'b', SOME_GAPS, PLAIN_LINKS)
    table.add(page, 'links', library.seeText(asMarkdown(crawled, bits.labelOf)), crawled.lines)
    table.add(page, 'markdown', library.seeText(asMarkdown(hard, bits.labelOf)), hard.lines)
    const bareHard = bareOf(harder(page, stock, 'd'), bits.bitOf('body'))
    table.add(page, 'bare', library.seeText(bareHard.lines.map((line) => line.text).join('\n')), bareHard.lines)
  }
  for (const page of fixturePages()) {
    const seen = library.seeText(page.text)
    table.addMasks(page, 'fixture', seen, masksOfFixture(page, seen.texts, bits.bitOf), true)
  }
  for (const page of casePages()) {
    const style = pick(['blocks', ...STYLES], randomFrom(page.id)) ?? 'blocks'
    const seen = library.seeText(page.text ?? String(render(page.html ?? '', style)))
    table.addMasks(page, 'case', seen, masksOfCase(page, seen.texts, bits), false)
  }
  for await (const page of pagesOf('texts')) {
    const lines = known.get(`${page.id} ${page.url}`)?.lines
    const from = Math.floor(randomFrom(page.id)() * TOOLS.length)
    for (const [number, style] of TOOLS.entries()) {
      const text = page.texts?.[style]
      // Each page is seen as some tools left it: the same page once more teaches little, and takes its time.
      const isSeen = (number + from) % TOOLS.length < SEEN_STYLES
      if (text && isSeen) table.add(page, style, library.seeText(text), lines)
    }
  }
  for (const corpus of PARTLY_KNOWN) {
    for await (const page of pagesOf(corpus)) {
      if (!isArticle(page) || known.has(`${page.id} ${page.url}`)) continue
      const style = pick(['blocks', ...STYLES], randomFrom(page.id)) ?? 'blocks'
      table.add(page, style, library.seeText(String(render(page.html, style))))
    }
  }
  table.close()
}

/** @param {Library} library @param {string} path */
export async function dumpPages(library, path) {
  const bits = labelBits(library.KIND_NAMES)
  const table = new Sequences(path, bits)
  const pages = await labelledPages(bits)
  const known = new Set(pages.filter(({ written }) => !written).map(({ id, url }) => `${id} ${url}`))
  const stocks = stocksOf(pages, bits)
  for (const page of pages) {
    if (page.html) table.add(page, 'read', library.seeHtml(page.html), page.lines)
    if (page.html && randomFrom(`${page.id} invented`)() < INVENTED) {
      const lines = inventedPage(page).lines
      table.add(page, 'invented', library.seeHtml(inventedHtml(page.html, page)), lines)
    }
    for (const { style, page: more } of variants(page, pages, bits.bitOf)) {
      table.add(page, style, library.seeHtml(asHtml(more, bits.labelOf, 'e')), more.lines)
    }
    const stock = stocks[foldOf(page)]
    if (!stock) continue
    const linked = bareWithLinks(page, stock, 'c', SOME_GAPS, PLAIN_LINKS)
    table.add(page, 'links', library.seeHtml(asHtml(linked, bits.labelOf, 'g')), linked.lines)
    if (!page.written) continue
    const hidden = withHidden(page, otherOf(page, pages), bits.bitOf)
    table.add(page, 'hard', library.seeHtml(asHtml(hidden, bits.labelOf, 'f')), hidden.lines)
    table.add(page, 'written', library.seeHtml(asHtml(page, bits.labelOf, 'a')), page.lines)
    const hard = harder(page, stock, 'html', PLAIN_LINKS)
    table.add(page, 'hard', library.seeHtml(asHtml(hard, bits.labelOf, 'b')), hard.lines)
    const between = harder(page, stock, 'html between', PLAIN_LINKS)
    table.add(page, 'hard', library.seeHtml(asHtml(between, bits.labelOf, 'c')), between.lines)
    const bare = bareOf(page, bits.bitOf('body'))
    table.add(page, 'bare', library.seeHtml(asHtml(bare, bits.labelOf, 'd')), bare.lines)
  }
  for (const page of casePages()) {
    if (page.html === undefined) continue
    const seen = library.seeHtml(page.html)
    table.addMasks(page, 'case', seen, masksOfCase(page, seen.texts, bits), false)
  }
  for (const page of htmlFixtures()) {
    const seen = library.seeHtml(page.html ?? '')
    table.addMasks(page, 'fixture', seen, masksOfCase(page, seen.texts, bits), false)
  }
  for (const corpus of PARTLY_KNOWN) {
    for await (const page of pagesOf(corpus)) {
      if (!isArticle(page) || known.has(`${page.id} ${page.url}`)) continue
      table.add(page, corpus, library.seeHtml(page.html))
    }
  }
  table.close()
}

/** Of the pages, those that are seen in an invented language as well. */
const INVENTED = 0.3

/**
 * A page in other forms: the start of its article alone, in an invented language, and with a second article behind it.
 *
 * @param {LabelledPage} page @param {readonly LabelledPage[]} pages @param {(label: string) => number} bitOf
 * @returns {{ style: string, page: LinePage }[]}
 */
function variants(page, pages, bitOf) {
  const random = randomFrom(`${page.id} variants`)
  const short = shortOf(page, bitOf, 'a')
  const found = [{ style: 'short', page: random() < 0.4 ? inventedPage(short) : short }]
  if (page.written || random() < INVENTED) found.push({ style: 'invented', page: inventedPage(page) })
  if (random() < 0.35) {
    const second = withSecond(page, otherOf(page, pages), bitOf)
    found.push({ style: 'second', page: random() < 0.5 ? bareBefore(second) : second })
  }
  return found
}

/** Another page of the same fold, in the same language where there is one. @param {LabelledPage} page @param {readonly LabelledPage[]} pages */
function otherOf(page, pages) {
  const near = pages.filter((other) => other !== page && foldOf(other) === foldOf(page))
  const same = near.filter(({ lang }) => lang === page.lang)
  return pick(same.length > 0 ? same : near, randomFrom(`${page.id} other`)) ?? page
}

/** @param {LinePage} page */
function bareBefore(page) {
  const body = page.lines.findIndex(({ mask }) => mask === 1)
  return { ...page, lines: page.lines.slice(Math.max(0, body - 1)) }
}

/** @param {import('./corpora.mjs').Page} page */
const isArticle = ({ kind, gold }) => !OTHER_KINDS.has(kind ?? '') && Boolean(gold.text ?? gold.with)

/** @param {readonly LabelledPage[]} pages @param {ReturnType<typeof labelBits>} bits */
function stocksOf(pages, { bitOf }) {
  return Array.from(
    { length: FOLDS },
    (_, fold) =>
      new Stock(
        pages.filter((page) => page.written && foldOf(page) === fold),
        bitOf,
      ),
  )
}
