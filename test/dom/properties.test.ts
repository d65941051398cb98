import fc from '../fast-check.js'
import { JSDOM } from 'jsdom'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { BOILERPLATE, cleanDocument } from '../../src/dom/index.js'
import { KINDS, cleanArticle, type Kind, type Options } from '../../src/index.js'
import { allPages } from '../html-pages.js'
import { expectKept, expectOnlyCuts } from './kept.js'
import { anyHtmlPage } from './pages.js'
import { markupOf } from './markup.js'

const ALL = Object.keys(KINDS) as Kind[]
const someKinds = fc.oneof(fc.constantFrom(ALL, [...BOILERPLATE]), fc.subarray(ALL))
const RUNS = 150
const timeout = 120_000
/** What has its article in the data of a script is another matter: see clean-document.test.ts. */
const pages = allPages().filter(({ html, options }) => cleanArticle(html, options).metadata.sources.body === undefined)

function expectCleaned(html: string, kinds: readonly Kind[], options: Options): void {
  const { page } = cleanDocument(html, kinds, options)
  expectKept(html, page, kinds, options)
  expectOnlyCuts(html, page)
}

interface Serialised {
  readonly document: Parameters<typeof cleanDocument>[0] & { querySelector(selectors: string): unknown }
  html(): string
  elements(): readonly { readonly outerHTML: string; cloneNode(deep: boolean): unknown }[]
}

const PARSERS: readonly (readonly [string, (html: string) => Serialised])[] = [
  [
    'linkedom',
    (html) => {
      const { document } = parseHTML(html)
      return { document, html: () => markupOf(document), elements: () => [...document.querySelectorAll('*')] }
    },
  ],
  [
    'jsdom',
    (html) => {
      const dom = new JSDOM(html)
      const { document } = dom.window
      return { document, html: () => dom.serialize(), elements: () => [...document.querySelectorAll('*')] }
    },
  ],
]

describe.each(pages)('of $name', ({ html, options }) => {
  test('what stays is as it was, and every line of it is there', () => {
    fc.assert(
      fc.property(someKinds, (kinds) => {
        expectCleaned(html, kinds, options)
      }),
      { numRuns: 5 },
    )
  })

  test.each(PARSERS)('the same of a document of %s, in which the elements that stay are the same', (_, parse) => {
    const parsed = parse(html)
    const before = parsed.html()
    const elements = new Set(parsed.elements())
    const { page } = cleanDocument(parsed.document, BOILERPLATE, options)
    expect(page).toBe(parsed.document)
    expectKept(before, parsed.html(), BOILERPLATE, options)
    expectOnlyCuts(before, parsed.html())
    expect(parsed.elements().filter((element) => !elements.has(element))).toEqual([])
  })
})

test('of any page', { timeout }, () => {
  fc.assert(
    fc.property(anyHtmlPage, someKinds, (html, kinds) => {
      expectCleaned(html, kinds, {})
    }),
    { numRuns: RUNS },
  )
})

test('of any page as a document', { timeout }, () => {
  fc.assert(
    fc.property(anyHtmlPage, someKinds, fc.constantFrom(...PARSERS), (html, kinds, [, parse]) => {
      const parsed = parse(html)
      // linkedom nests links, which no markup says: written and read again, it is another page.
      fc.pre(parsed.document.querySelector('a a') === null)
      const before = parsed.html()
      cleanDocument(parsed.document, kinds)
      expectKept(before, parsed.html(), kinds)
    }),
    { numRuns: RUNS },
  )
})
