import fc from '../fast-check.js'
import { describe, expect, it } from 'vitest'
import { BODY, ld, metadataOf } from './html.js'

const RUNS = 200
const URL = 'https://www.example.org/world/bridge'

const names = fc.constantFrom(
  'og:title',
  'og:url',
  'og:image',
  'og:locale',
  'og:site_name',
  'description',
  'keywords',
  'article:tag',
  'article:section',
  'article:content_tier',
)
const addresses = fc.constantFrom(
  '',
  '#',
  '//',
  'http://',
  'https://[',
  'javascript:x',
  '/a',
  'https://example.org/a b',
)
const content = fc.oneof(fc.string(), addresses, fc.string({ unit: 'grapheme' }))
const types = fc.constantFrom('NewsArticle', 'WebPage', 'BreadcrumbList', 'WebSite', 'ItemList')
const properties = fc.constantFrom(
  'headline',
  'name',
  'publisher',
  'image',
  'keywords',
  'articleSection',
  'itemListElement',
  'mainEntityOfPage',
  'inLanguage',
  'isAccessibleForFree',
  'url',
  '__proto__',
  'constructor',
)
const { node } = fc.letrec((tie) => ({
  node: fc
    .tuple(
      types,
      fc.dictionary(
        properties,
        fc.oneof({ maxDepth: 3 }, content, fc.boolean(), fc.constant(null), tie('node'), fc.array(tie('node'))),
      ),
    )
    .map(([type, stated]) => ({ '@type': type, ...(stated as object) })),
}))

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
}

describe('whatever a page states', () => {
  it('is read the same every time, and never throws', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(names, content), { maxLength: 8 }), node, content, (metas, linked, title) => {
        const tags = metas.map(([name, text]) => `<meta property="${name}" content="${escaped(text)}">`).join('')
        const html = `<title>${escaped(title)}</title>${tags}${ld(linked)}<h1>${escaped(title)}</h1>${BODY}`
        const metadata = metadataOf(html, { url: URL })
        expect(metadataOf(html, { url: URL })).toEqual(metadata)
        expect({}).not.toHaveProperty('headline')
        for (const field of ['url', 'image'] as const) expect(metadata[field] ?? 'https://').toMatch(/^https?:\/\//u)
      }),
      { numRuns: RUNS },
    )
  })

  it('has every field that it has from somewhere, the taken statement first', () => {
    const html = `<title>The old bridge | Example</title><meta property="og:title" content="Bridge">${ld({ '@type': 'NewsArticle', headline: 'The old bridge', articleSection: 'World' })}${BODY}`
    const { sources, ...fields } = metadataOf(html, { url: URL, language: 'en' })
    for (const [field, value] of Object.entries(fields)) {
      if (Array.isArray(value) && value.length === 0) continue
      expect(sources[field as keyof typeof fields]?.[0]).toMatchObject({ value })
    }
  })
})
