import { describe, expect, test } from 'vitest'
import { CleanArticleError, cleanArticle, toHtml, toMarkdown, toText, type Article } from '../src/index.js'
import { HOSTILE, LEAD, NESTED } from '../tools/bench/hostile-inputs.mjs'
import { HEADLINE, PROSE } from './article.js'

// What `npm run bench:hostile` reads at full size, made smaller. Nothing here is timed: what isn't linear runs into the
// time that a test may take.

/** Share of what is counted there. */
const SIZE = 0.003

function read(html: string): Article {
  return cleanArticle(html, { url: 'https://news.example/2024/04/16/harbour-bridge', format: 'html' })
}

/** An article that can be written too, or the code of the library's own error. Any other error goes through. */
function outcomeOf(html: string): Article | string {
  try {
    const article = read(html)
    for (const write of [toText, toMarkdown, toHtml]) expect(typeof write(article)).toBe('string')
    return article
  } catch (error) {
    if (error instanceof CleanArticleError) return error.code
    throw error
  }
}

/** An article whose body begins and ends as an article does. */
function page(body: string, head = ''): string {
  const [first, ...rest] = PROSE.map((text) => `<p>${text}</p>`)
  return `<!DOCTYPE html><html lang="en"><head>${head}</head><body><article><h1>${HEADLINE}</h1>${first ?? ''}${body}${rest.join('\n')}</article></body></html>`
}

describe('what nests deeper than anything real is refused', () => {
  test.each(NESTED)('%s', (_name, make) => {
    expect(outcomeOf(make(1))).toBe('LIMIT_EXCEEDED')
  })

  test('a thousand levels are read', () => {
    const { text } = read(page(`${'<div>'.repeat(1_000)}<p>${PROSE[0] ?? ''}</p>${'</div>'.repeat(1_000)}`))
    for (const paragraph of PROSE) expect(text).toContain(paragraph)
  })
})

/** As in browsers: all that follows is title or script, so that there is no body. */
const SWALLOWED = new Set(['a <title> that never closes', 'a JSON-LD script that never closes'])
/** Beside a text a hundred times as long, four paragraphs are no article. */
const OUTWEIGHED = new Set([
  '200,000 paragraphs below 980 open <div>',
  'an articleBody of 10 MB',
  'an articleBody of 10 MB of markup',
])

describe('a hostile page gives an article, or an error that says which limit it is past', () => {
  test.each(HOSTILE)('%s', (name, make) => {
    const outcome = outcomeOf(make(SIZE))
    if (typeof outcome === 'string') {
      expect(outcome).toBe('LIMIT_EXCEEDED')
    } else if (SWALLOWED.has(name)) {
      expect(outcome.text).toBe('')
      expect(outcome.confidence).toBe(0)
    } else if (!OUTWEIGHED.has(name)) {
      expect(outcome.text).toContain(LEAD)
    }
  })
})

describe('keys of the prototype in JSON-LD', () => {
  const keys =
    '"__proto__":{"polluted":true,"headline":"Polluted"},"constructor":{"prototype":{"polluted":true}},"toString":"Polluted"'
  const script = (json: string) => `<script type="application/ld+json">${json}</script>`
  const stated =
    '"@type":"NewsArticle","headline":"Harbour bridge to reopen after repairs","author":{"name":"Anna Berg"'

  test.each([
    ['parsed', `{${keys},${stated},${keys}}}`],
    ['repaired', `{${keys},${stated},${keys},}},`],
  ])('change nothing, and what stands beside them is read: %s', (_how, json) => {
    const { metadata } = read(page('', script(json)))
    expect(metadata.authors).toEqual(['Anna Berg'])
    expect(metadata.title).toBe(HEADLINE)
    expect(JSON.stringify(metadata)).not.toContain('Polluted')
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  test('that is all there is: no metadata of it', () => {
    const { metadata } = read(page('', script(`{"@type":"NewsArticle",${keys}}`)))
    expect(metadata.title).toBe(HEADLINE)
    expect(metadata.authors).toEqual([])
  })
})

describe('harmless pages that look hostile', () => {
  test('entities of a document type are never expanded', () => {
    const type = '<!DOCTYPE html [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;">]>'
    const { text } = read(
      `<?xml version="1.0"?>${type}${page('<p>They wrote &b; on the wall, and nobody knew why.</p>')}`,
    )
    expect(text).not.toContain('lollol')
    for (const paragraph of PROSE) expect(text).toContain(paragraph)
  })

  test('signs that only look like entities stay as they are, and entities without their end are read', () => {
    const { text } = read(
      page('<p>Smith && Sons of Berg &copy Lind said that AT&T pays 5 &lt 6 &unheard; of them.</p>'),
    )
    expect(text).toContain('Smith && Sons of Berg © Lind said that AT&T pays 5 < 6 &unheard; of them.')
  })

  test('a picture in a data: URI is none, one with an address is', () => {
    const pictures =
      '<figure><img src="data:image/png;base64,iVBORw0KGgo=" alt="Bridge"></figure>' +
      '<figure><img src="/bridge.jpg" alt="Bridge" width="800" height="600"></figure>'
    const article = read(page(pictures))
    expect(article.images.map(({ url }) => url)).toEqual(['https://news.example/bridge.jpg'])
    expect(toHtml(article)).not.toContain('data:')
  })

  test('NUL bytes go, the words that they stand in stay', () => {
    const { text } = read(page('<p>The bri\0dge was clo\0sed for a year.</p>').replaceAll(' a ', '\0 a \0'))
    expect(text).toContain('The bridge was closed for a year.')
    expect(text).not.toContain('\0')
  })

  test('an article behind a thousand elements that never close is found', () => {
    const { text } = read(`<html><body>${'<div><b><i><font>'.repeat(250)}${PROSE.map((line) => `<p>${line}`).join('')}`)
    for (const paragraph of PROSE) expect(text).toContain(paragraph)
  })
})
