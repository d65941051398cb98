import { expect, test } from 'vitest'
import { cleanArticle } from '../../src/index.js'
import { HEADLINE, PROSE } from '../article.js'

const pageOf = (articleBody: string): string => {
  const stated = JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', articleBody })
  return `<html lang="en"><head><title>${HEADLINE}</title><script type="application/ld+json">${stated}</script></head><body><h1>${HEADLINE}</h1><p>Subscribe to read on.</p></body></html>`
}

test.each([
  ['text', PROSE.join('\n\n')],
  ['HTML that is escaped as text', PROSE.map((text) => `&lt;p&gt;${text}&lt;/p&gt;`).join('')],
])('a body that only JSON-LD has is read as what it is: %s', (_what, body) => {
  expect(cleanArticle(pageOf(body)).text).toBe(PROSE.join('\n\n'))
})

test('a text that names a tag is no HTML', () => {
  const [first = '', ...rest] = PROSE
  const body = [first, 'Then he wrote &lt;p&gt; on the wall, with < and > of brass, and left.', ...rest].join('\n\n')
  expect(cleanArticle(pageOf(body)).text).toContain('on the wall, with < and > of brass, and left.')
})
