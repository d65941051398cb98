import { JSDOM } from 'jsdom'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { cleanArticle, label, type Article, type Input, type LabelledBlock, type Options } from '../src/index.js'
import { describeInChromium } from './chromium.js'
import { allPages, type HtmlPage } from './html-pages.js'
import { checkOf, isMissed } from './known-misses.js'

// A page gives the same article whatever it comes as. A document has no offsets, so those are left out; it has paths to
// its elements instead, and those must lead there. Nothing may be changed in it.

const pages = allPages()

interface Found {
  readonly article: Article
  readonly labels: readonly LabelledBlock[]
}

function find(input: Input, options: Options): Found {
  return { article: cleanArticle(input, options), labels: label(input, options) }
}

/**
 * All that is the same in every form: everything but the confidence and the verdict's probability, which move a little where parsers build
 * different trees of broken markup. Through JSON, as it comes back from a browser.
 */
function sameOf({ article, labels }: Found): unknown {
  const { text, metadata, removed, images, embeds, links, verdict } = article
  const same = {
    title: metadata.title,
    text,
    labels: labels.map(({ label: is, text: words, role }) => ({ is, role, words })),
    ledger: removed.map(({ kind, text: words, reason }) => ({ kind, words, reason })),
    // Bytes alone have an encoding.
    metadata: { ...metadata, sources: { ...metadata.sources, charset: undefined } },
    images,
    embeds,
    links,
    verdict: { kind: verdict.kind, reason: verdict.reason },
  }
  return JSON.parse(JSON.stringify(same))
}

function expectSame(found: Found, { html, options }: HtmlPage): void {
  expect(sameOf(found)).toEqual(sameOf(find(html, options)))
}

const FIRST_BODY = /<body class="([^"]*)"/u

interface Place {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly path: string | undefined
  /** Text of the element that the path leads to; null where it leads nowhere. */
  readonly there: string | null
}

/** What isn't written, or written otherwise, in the text of a block: white space, soft hyphens, marks of direction. */
const UNWRITTEN = /[\s\p{Cf}]/gu

/** The shown text of an element holds the text of its block in order. */
function expectPlaces(places: readonly Place[], outside: readonly string[] = []): void {
  for (const { text, start, end, path, there } of places) {
    expect({ start, end }).toEqual({ start: -1, end: -1 })
    // Only text that stands outside of every element has none.
    if (path === undefined && outside.includes(text)) continue
    expect(path, text).toBeTypeOf('string')
    expect(there, `${String(path)} leads to ${JSON.stringify(text)}`).not.toBeNull()
    expect(
      standsIn(text.normalize('NFKC'), (there ?? '').normalize('NFKC')),
      `${JSON.stringify(text)} stands in ${JSON.stringify(there)}`,
    ).toBe(true)
  }
}

function standsIn(text: string, whole: string): boolean {
  let at = 0
  for (const character of text.replace(UNWRITTEN, '')) {
    at = whole.indexOf(character, at) + 1
    if (at === 0) return false
  }
  return true
}

interface Finder {
  querySelector(path: string): { readonly textContent: string | null } | null
}

function placesIn(document: Finder, labels: readonly LabelledBlock[]): readonly Place[] {
  return labels.map(({ text, start, end, path }) => {
    const element = path === undefined ? null : document.querySelector(path)
    return { text, start, end, path, there: element && (element.textContent ?? '') }
  })
}

/** linkedom leaves text that stands outside of every element there. */
function textOutside({
  childNodes,
}: {
  readonly childNodes: Iterable<{ nodeType: number; textContent: string | null }>
}) {
  return [...childNodes].filter(({ nodeType }) => nodeType === 3).map(({ textContent }) => (textContent ?? '').trim())
}

/** linkedom writes a whole document as its string, with whatever stands beside its root. */
function markupOf(document: { readonly toString: () => string }): string {
  return document.toString()
}

describe.each(pages)('$name', (page) => {
  const { html, options } = page
  const check = checkOf(`forms/${page.name}`)

  test('gives the same as bytes in UTF-8', () => {
    expectSame(find(new TextEncoder().encode(html), { ...options, contentType: 'text/html; charset=utf-8' }), page)
  })

  test('gives the same as bytes without a content type', () => {
    expectSame(find(new TextEncoder().encode(html), options), page)
  })

  check('gives the same as a document of linkedom, which is not changed', () => {
    const { document } = parseHTML(html)
    const before = markupOf(document)
    const found = find(document, options)
    expect(markupOf(document)).toBe(before)
    expectSame(found, page)
    expectPlaces(placesIn(document, found.labels), textOutside(document))
  })

  check('gives the same as a document of jsdom, which is not changed', () => {
    const dom = new JSDOM(html)
    const { document } = dom.window
    // jsdom gives the body the names of a second one; browsers keep those of the first.
    const names = FIRST_BODY.exec(html)?.[1]
    if (names !== undefined) document.body.className = names
    const before = dom.serialize()
    const found = find(document, options)
    expect(dom.serialize()).toBe(before)
    expectSame(found, page)
    expectPlaces(placesIn(document, found.labels))
  })
})

interface FoundInBrowser extends Found {
  readonly places: readonly Place[]
  readonly before: string
  readonly after: string
}

/** Runs in the page: the library reads the page's own document, or one that the browser made of the HTML on the side. */
function readInBrowser(html: string, options: Options, aside: boolean): string {
  return `(() => {
    const own = ${aside ? `new DOMParser().parseFromString(${JSON.stringify(html)}, 'text/html')` : 'document'}
    const { cleanArticle, label } = cleanArticleLibrary
    const options = ${JSON.stringify(options)}
    const before = own.documentElement.outerHTML
    const article = cleanArticle(own, options)
    const labels = label(own, options)
    const places = labels.map(({ text, start, end, path }) => {
      return { text, start, end, path, there: path === undefined ? null : (own.querySelector(path)?.textContent ?? null) }
    })
    return { article, labels, places, before, after: own.documentElement.outerHTML }
  })()`
}

describeInChromium('in Chromium', (page) => {
  async function read({ html, options }: HtmlPage, aside: boolean): Promise<FoundInBrowser> {
    if (!aside) await page().setContent(html, { waitUntil: 'domcontentloaded' })
    return page().evaluate(readInBrowser(html, options, aside))
  }

  // A document holds elements that the markup leaves out, and where the judge is in doubt, they decide: see known-misses.json.
  const alike = pages.filter(({ name }) => !isMissed(`forms/${name}`))

  test.each(alike)("$name: the page's own document gives the same, and is not changed", async (page) => {
    const found = await read(page, false)
    expect(found.after).toBe(found.before)
    expectSame(found, page)
    expectPlaces(found.places)
  })

  test.each(alike)('$name: a document that was parsed on the side gives the same', async (page) => {
    const found = await read(page, true)
    expect(found.after).toBe(found.before)
    expectSame(found, page)
    expectPlaces(found.places)
  })
})
