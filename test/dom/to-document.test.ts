import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { toDocument } from '../../src/dom/index.js'
import { InputError, cleanArticle, toHtml, type Article } from '../../src/index.js'
import { allPages } from '../html-pages.js'
import { markupOf } from './markup.js'

describe.each(allPages())('of $name', ({ html, options }) => {
  const article = cleanArticle(html, options)
  const document = toDocument(article)

  test('the document says what the article says', () => {
    const said = article.text.replaceAll(/\s+/gu, '')
    const shown = (document.querySelector('article')?.textContent ?? '').replaceAll(/\s+/gu, '')
    for (const { text } of article.blocks)
      if (!text.includes('$')) expect(shown).toContain(text.replaceAll(/\s+/gu, ''))
    expect(shown.length).toBeGreaterThanOrEqual(said.length * 0.9)
  })

  test('and has its links', () => {
    const hrefs = [...document.querySelectorAll('article a')].map((link) => link.getAttribute('href'))
    for (const { url } of article.links) expect(hrefs).toContain(url)
  })
})

const PAGE = `<html lang="en"><head><title>A &lt;/title&gt;&lt;script&gt;steal()&lt;/script&gt; in the harbour</title>
  <meta name="author" content="Marta Lindqvist"><meta property="article:published_time" content="2025-04-14T07:30:00+02:00">
  <link rel="canonical" href="https://news.example/ferry"></head><body><article>
  <h1>A &lt;/title&gt;&lt;script&gt;steal()&lt;/script&gt; in the harbour</h1>
  ${'<p>The ferry to the north shore will sail six times a day from Monday, the harbour office said on Tuesday.</p>'}
  <p>Engineers replaced forty metres of cable &amp; both pumps, and two crews took the boat across the bay on Thursday.</p>
  </article></body></html>`

test('metadata stand in its head', () => {
  const document = toDocument(cleanArticle(PAGE))
  const contentOf = (selector: string) => document.querySelector(selector)?.getAttribute('content')
  expect(document.querySelector('html')?.getAttribute('lang')).toBe('en')
  expect(contentOf('meta[name="author"]')).toBe('Marta Lindqvist')
  expect(contentOf('meta[property="article:published_time"]')).toBe('2025-04-14T07:30:00+02:00')
  expect(document.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe('https://news.example/ferry')
  expect(document.querySelector('meta[property="og:image"]')).toBeNull()
})

test('nothing of the page becomes markup when it is written', () => {
  const article = cleanArticle(PAGE)
  expect(article.metadata.title).toContain('</title><script>')
  const written = markupOf(toDocument(article))
  expect(new JSDOM(written).window.document.querySelector('script')).toBeNull()
  expect(written).toContain(toHtml(article).trim().slice(-60))
})

test('an empty article is an empty document', () => {
  expect(toDocument(cleanArticle('')).querySelector('article')?.textContent.trim()).toBe('')
})

test.each(['<p>A page that nobody cleaned.</p>', undefined, {}])('of what is no article there is none: %j', (wrong) => {
  const make = () => toDocument(wrong as unknown as Article)
  expect(make).toThrow(InputError)
  expect(make).toThrow(/toDocument\(cleanArticle\(page\)\)/u)
})
