import { describe, expect, test } from 'vitest'
import { cleanArticle } from '../src/index.js'
import { fixtures } from '../src/testing/fixtures/index.js'
import { HEADLINE, PROSE } from './article.js'
import { PAGES, textOf } from './verdict-pages.js'

const paragraphs = PROSE.map((text) => `<p>${text}</p>`).join('')
const links = Array.from(
  { length: 40 },
  (_, at) => `<li><a href="/${String(at)}">Story number ${String(at)} of the day</a></li>`,
)

describe('what is no article has a reason and little confidence', () => {
  test.each<[string, string, string, string]>([
    [
      'an error page',
      '<html><head><title>404 Not Found</title></head><body><h1>Not Found</h1><p>The requested URL was not found on this server.</p></body></html>',
      'other',
      'an error page',
    ],
    [
      'a challenge',
      '<html><head><title>Just a moment...</title></head><body><p>Enable JavaScript and cookies to continue</p></body></html>',
      'other',
      'an error page',
    ],
    [
      'a redirect',
      '<html><head><meta http-equiv="refresh" content="0; url=https://example.com/"></head><body>Redirecting to the new address.</body></html>',
      'other',
      'a redirect',
    ],
    [
      'a login wall',
      '<html><head><title>Log in | Example</title></head><body><form><label>E-mail</label><input type="email"><input type="password"><button>Log in</button></form></body></html>',
      'other',
      'a login form',
    ],
    [
      'a feed',
      '<?xml version="1.0"?><rss version="2.0"><channel><title>Example</title><item><title>A story</title><description>About it.</description></item></channel></rss>',
      'other',
      'a feed or a site map, not a page',
    ],
    [
      'a page of links',
      `<html><head><title>Latest</title></head><body><ul>${links.join('')}</ul></body></html>`,
      'listing',
      'a page of links',
    ],
    [
      'an empty page',
      '<html><head><title>App</title></head><body><div id="root"></div><script>run()</script></body></html>',
      'empty',
      'the page shows no text',
    ],
    ['a word', 'hello', 'other', 'too little text to tell what it is'],
    ['a word in another script', '你好', 'other', 'too little text to tell what it is'],
    ['a headline', '<html><body><h1>Hello there</h1></body></html>', 'other', 'too little text to tell what it is'],
    ['bytes that mean nothing', '\u0000\u0001\u0002\uFFFD'.repeat(20), 'other', 'no text: bytes that mean nothing'],
  ])('%s', (_, page, kind, reason) => {
    const article = cleanArticle(page)
    expect(article.verdict).toMatchObject({ kind, reason })
    expect(article.verdict.probability).toBeGreaterThan(0.5)
    expect(article.confidence).toBeLessThan(0.3)
  })

  test('an article about a 404 is an article', () => {
    const page = `<html><head><title>404 not found: how an error became a joke</title></head><body><article><h1>404 not found: how an error became a joke</h1>${paragraphs}${paragraphs.replaceAll('the ', 'that ')}</article></body></html>`
    expect(cleanArticle(page).verdict.kind).toBe('article')
  })

  test('a sentence is not too little', () => {
    expect(cleanArticle(PROSE[0] ?? '').verdict.reason).not.toContain('too little')
  })

  test('an article beside a login form is an article', () => {
    const page = `<html><head><title>${HEADLINE}</title></head><body><form><input type="password"></form><article><h1>${HEADLINE}</h1>${paragraphs}</article></body></html>`
    expect(cleanArticle(page).verdict.kind).toBe('article')
  })
})

describe('a page is what it is like', () => {
  test.each(PAGES)('%s is of the kind %s', (_, kind, html) => {
    const { verdict, confidence } = cleanArticle(html)
    expect(verdict.kind).toBe(kind)
    expect(verdict.probability).toBeGreaterThan(0.4)
    if (kind !== 'article') expect(confidence).toBeLessThan(0.3)
  })

  // Without markup the entries of a live blog, each with its time, look like the posts of a thread.
  test.each(PAGES.filter(([name]) => name !== 'a live blog'))(
    '%s is of the kind %s without its markup',
    (_, kind, html) => {
      const { verdict } = cleanArticle(textOf(html))
      if (kind === 'article') expect(verdict.kind).toBe('article')
      else expect(verdict.kind).not.toBe('article')
    },
  )

  test.each(PAGES)('%s has a reason that people can follow', (_, kind, html) => {
    expect(cleanArticle(html).verdict.reason).toMatch(REASONS[kind] ?? /^$/u)
  })

  test('whatever the host is', () => {
    for (const [, , html] of PAGES) {
      const { verdict, confidence } = cleanArticle(html.replaceAll('www.example.com', 'forum.shop-docs.test'))
      expect({ verdict, confidence }).toEqual({
        verdict: cleanArticle(html).verdict,
        confidence: cleanArticle(html).confidence,
      })
    }
  })

  test('a text that is an article and nothing else is one', () => {
    expect(cleanArticle([HEADLINE, ...PROSE].join('\n\n')).verdict.kind).toBe('article')
    expect(cleanArticle(PROSE.slice(0, 2).join('\n\n')).verdict.kind).toBe('article')
    expect(cleanArticle(PROSE.join(' ')).verdict.kind).toBe('article')
  })

  test('the article of a fragment is one', () => {
    expect(cleanArticle(`<article><h1>${HEADLINE}</h1>${paragraphs}</article>`).verdict.kind).toBe('article')
    expect(cleanArticle(paragraphs).verdict.kind).toBe('article')
  })
})

const REASONS: Readonly<Record<string, RegExp>> = {
  article: /^(?:prose of an article|states a live blog)/u,
  listing: /^a page of links/u,
  forum: /^posts of several people/u,
  product: /^something for sale/u,
  documentation: /^documentation/u,
}

describe('a live blog that states that it is one', () => {
  const entries = PROSE.slice(0, 5).map(
    (text, at) =>
      `<article><time datetime="2024-12-18T0${String(at)}:00:00Z">0${String(at)}:00</time><h2>Update ${String(at)}</h2><p>${text}</p></article>`,
  )
  const pageStating = (type: string) =>
    `<html><head><title>${HEADLINE}</title><script type="application/ld+json">${JSON.stringify([
      { '@type': 'WebPage', name: HEADLINE },
      { '@type': type, headline: HEADLINE, datePublished: '2024-12-18T08:00:00Z' },
    ])}</script></head><body><h1>${HEADLINE}</h1>${entries.join('')}</body></html>`

  test('is an article, however few its entries are', () => {
    const { verdict, confidence } = cleanArticle(pageStating('LiveBlogPosting'))
    expect(verdict).toMatchObject({ kind: 'article', reason: 'states a live blog' })
    expect(confidence).toBeGreaterThan(0.3)
  })

  test('is judged by what it is like where it states another thing', () => {
    expect(cleanArticle(pageStating('WebPage')).verdict.reason).not.toBe('states a live blog')
    const leadsToOne = `<html><head><script type="application/ld+json">${JSON.stringify({
      '@type': 'ItemList',
      itemListElement: [{ '@type': 'LiveBlogPosting', headline: 'A storm comes in: live' }],
    })}</script></head><body><h1>${HEADLINE}</h1>${entries.join('')}</body></html>`
    expect(cleanArticle(leadsToOne).verdict.reason).not.toBe('states a live blog')
  })
})

describe('an article that is stated and not shown', () => {
  const stated = PROSE.join('\\n\\n').repeat(3)
  const page = `<html><head><title>${HEADLINE}</title><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"${HEADLINE}","articleBody":"${stated}"}</script></head><body><div id="app">Loading</div></body></html>`

  test('is the body, and the metadata say so', () => {
    const article = cleanArticle(page)
    expect(article.text).toContain(PROSE[0])
    expect(article.metadata.sources.body?.[0]?.source).toBe('json-ld articleBody')
    expect(article.removed.map(({ text }) => text)).toContain('Loading')
  })

  test('makes the page an article', () => {
    expect(cleanArticle(page).verdict).toMatchObject({
      kind: 'article',
      reason: 'has its article in its json-ld articleBody',
    })
  })

  test('is not taken where the page shows the article', () => {
    const article = cleanArticle(
      page.replace('<div id="app">Loading</div>', `<article><h1>${HEADLINE}</h1>${paragraphs}${paragraphs}</article>`),
    )
    expect(article.metadata.sources).not.toHaveProperty('body')
  })
})

test('a reason tells of no likeness to pages of another kind', () => {
  const plurals = {
    article: 'articles',
    forum: 'forums',
    product: 'shops',
    documentation: 'manuals',
    listing: 'lists of pages',
  }
  const reasons = fixtures.map(({ input, options }) => cleanArticle(input, options).verdict)
  for (const { kind, reason } of reasons) {
    // Where a page leads is no likeness.
    const likeness = reason.replace('leads to other articles', '')
    for (const [other, plural] of Object.entries(plurals)) if (other !== kind) expect(likeness).not.toContain(plural)
  }
})
