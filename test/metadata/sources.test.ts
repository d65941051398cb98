import { describe, expect, it } from 'vitest'
import { BODY, ld, metadataOf } from './html.js'

const URL = 'https://www.example-news.org/world/2024/bridge-closes'
const path = { '@type': 'BreadcrumbList', itemListElement: [{ name: 'Home' }, { name: 'World' }] }

describe('what a field was read from is named', () => {
  it.each([
    ['section', 'meta article:section', '<meta property="article:section" content="World">'],
    ['section', 'json-ld articleSection', ld({ '@type': 'NewsArticle', articleSection: 'World' })],
    ['section', 'json-ld breadcrumb', ld(path)],
    ['section', 'links of the category', '<p><a rel="category tag" href="/world">World</a></p>'],
    ['url', 'link canonical', `<link rel="canonical" href="${URL}">`],
    ['url', 'json-ld mainEntityOfPage', ld({ '@type': 'NewsArticle', mainEntityOfPage: URL })],
    ['url', 'options', ''],
    ['image', 'json-ld image', ld({ '@type': 'NewsArticle', image: '/bridge.jpg' })],
    ['image', 'link image_src', '<link rel="image_src" href="/bridge.jpg">'],
    ['language', '<html lang>', '<html lang="en-GB">'],
    ['siteName', 'json-ld WebSite', ld({ '@type': 'WebSite', name: 'Example News' })],
    ['isAccessibleForFree', 'json-ld isAccessibleForFree', ld({ '@type': 'NewsArticle', isAccessibleForFree: false })],
  ] as const)('%s: %s', (field, source, html) => {
    expect(metadataOf(html + BODY, { url: URL }).sources[field]?.[0]?.source).toBe(source)
  })

  it('with the runners-up behind it', () => {
    const html = `<meta property="article:section" content="World">${ld(path)}`
    const sources = metadataOf(html + BODY).sources.section?.map(({ source }) => source)
    expect(sources).toEqual(['meta article:section', 'json-ld breadcrumb'])
  })
})
