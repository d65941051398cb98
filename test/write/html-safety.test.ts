import fc from '../fast-check.js'
import { describe, expect, test } from 'vitest'
import { cleanArticle, KINDS, toHtml, type Kind } from '../../src/index.js'
import { isPipeRow } from '../../src/write/path.js'
import { PROSE } from '../article.js'
import { anyArticle } from './arbitrary.js'
import { articleOf, letters, marked, paragraph, picture } from './articles.js'
import { expectSafe, parsersOf } from './safe.js'
import { VECTORS } from './vectors.js'

const RUNS = 1_000
const TIMEOUT = 120_000
const KIND_NAMES = Object.keys(KINDS) as Kind[]

describe('of any article', () => {
  test('nothing outside the list of elements, attributes and schemes comes out', { timeout: TIMEOUT }, () => {
    fc.assert(
      fc.property(anyArticle, (article) => expectSafe(toHtml(article))),
      { numRuns: RUNS },
    )
  })

  test('all text comes out, as text, and in order', { timeout: TIMEOUT }, () => {
    fc.assert(
      fc.property(anyArticle, (given) => {
        const blocks = given.blocks.map((block) => ({ ...block, text: block.text.toWellFormed() }))
        const article = { ...given, blocks, images: [], embeds: [], metadata: { ...given.metadata, title: 'Title' } }
        const expected = `Title${blocks.map(({ text }) => text).join('')}`
        // Pipes around the cells of a row are no text.
        fc.pre(blocks[0]?.text !== 'Title' && !blocks.some(isPipeRow))
        for (const body of parsersOf(toHtml(article))) expect(letters(body.textContent)).toBe(letters(expected))
      }),
      { numRuns: RUNS },
    )
  })
})

describe('an address', () => {
  const href = (url: string) => toHtml(articleOf([marked('Read this', [['link', 'this', url]])]))

  test.each([
    ['http://a.example/', 'http://a.example/'],
    ['https://a.example/?a=1&b=2', 'https://a.example/?a=1&amp;b=2'],
    ['mailto:a@a.example', 'mailto:a@a.example'],
    ['tel:+49-30-1', 'tel:+49-30-1'],
    ['https://a.example/?"onclick=x', 'https://a.example/?%22onclick=x'],
    ["https://a.example/?'`", 'https://a.example/?%27&#96;'],
  ])('%j stays', (url, written) => {
    expect(href(url)).toBe(`<p>Read <a href="${written}">this</a></p>\n`)
  })

  test.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    '\u0000javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://a.example/1',
    '/relative',
    '//a.example/',
    '',
  ])('%j goes, and the words stay', (url) => {
    expect(href(url)).toBe('<p>Read this</p>\n')
  })

  test.each(['mailto:a@a.example', 'tel:1', 'data:image/png;base64,x', 'javascript:x', 'x.jpg'])(
    '%j is none of a picture',
    (url) => {
      expect(toHtml(articleOf([paragraph('A')], { images: [picture(0, { url })] }))).toBe('<p>A</p>\n')
      expect(toHtml(articleOf([paragraph('A')], { embeds: [picture(0, { url, kind: 'embed' })] }))).toBe('<p>A</p>\n')
    },
  )
})

test('an attribute ends where it should', () => {
  const html = toHtml(articleOf([], { images: [picture(0, { alt: '"><img src=x onerror=alert(1)> \'`' })] }))
  expect(html).toContain('alt="&quot;&gt;&lt;img src=x onerror=alert(1)&gt; &#39;&#96;"')
  expectSafe(html)
})

/** In the middle of an article: a block of its own, and a part of a paragraph. */
function pageWith(vector: string): string {
  const [first = '', ...rest] = PROSE.map((text) => `<p>${text}</p>`)
  return [
    '<!doctype html><html><head><title>Harbour bridge to reopen after repairs</title></head><body><article>',
    '<h1>Harbour bridge to reopen after repairs</h1>',
    first,
    `<p>The work was ${vector} done in the spring, as the town had asked for it to be.</p>`,
    ...rest,
    vector,
    ...rest,
    '</article></body></html>',
  ].join('\n')
}

describe.each(Object.entries(VECTORS))('%s', (_name, vectors) => {
  test.each(vectors)('%j', (vector) => {
    const html = toHtml(cleanArticle(pageWith(vector)))
    expectSafe(html)
    expect(
      PROSE.some((text) => html.includes(text)),
      'the article is there',
    ).toBe(true)
    // Whatever a block was found to be: here nothing is taken out.
    expectSafe(toHtml(cleanArticle(pageWith(vector), { keep: KIND_NAMES })))
    expectSafe(
      toHtml(articleOf([paragraph(vector), { text: vector, role: 'code', language: vector }], { title: vector })),
    )
  })
})
