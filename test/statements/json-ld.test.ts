import fc from '../fast-check.js'
import { describe, expect, it } from 'vitest'
import {
  articleBody,
  nodesOf,
  readJsonLd,
  textsOf,
  type LdNode,
  type LinkedData,
} from '../../src/statements/json-ld.js'

const NOTHING = { addresses: [], headlines: [] }

function read(...scripts: readonly unknown[]): LinkedData {
  return readJsonLd(scripts.map(toScript), NOTHING)
}

function toScript(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function headline(node: LdNode | undefined): string | undefined {
  return textsOf(node, 'headline')[0]
}

describe('the nodes of a page', () => {
  it('are found in graphs, lists, other nodes and several scripts', () => {
    const { nodes } = read({ '@graph': [{ '@type': 'WebSite' }, [{ '@type': 'Person' }]] }, [
      { '@type': 'NewsArticle', publisher: { '@type': 'Organization', logo: { '@type': 'ImageObject' } } },
    ])
    expect(nodes.flatMap(({ types }) => types)).toEqual([
      'WebSite',
      'Person',
      'NewsArticle',
      'Organization',
      'ImageObject',
    ])
    expect(nodes.at(-1)).toMatchObject({ depth: 2, path: ['publisher', 'logo'] })
  })

  it('have types and names without a vocabulary in front', () => {
    const { article } = read({ '@type': 'http://schema.org/NewsArticle', 'schema:headline': 'A', 'dc:title': 'B' })
    expect(article?.types).toEqual(['NewsArticle'])
    expect([...(article?.properties.keys() ?? [])]).toEqual(['@type', 'headline', 'dc:title'])
  })

  it('stand where others refer to them', () => {
    const { article } = read({
      '@graph': [
        { '@type': 'Article', author: { '@id': '#jane' }, isPartOf: [{ '@id': '#page' }], image: { '@id': '#none' } },
        { '@type': 'Person', '@id': '#jane', name: 'Jane Doe' },
        { '@type': 'WebPage', '@id': '#page', mainEntity: { '@id': '#article' } },
      ],
    })
    expect(textsOf(article, 'author')).toEqual(['Jane Doe'])
    expect(nodesOf(article, 'isPartOf').map(({ types }) => types)).toEqual([['WebPage']])
    expect(nodesOf(article, 'image').map(({ id }) => id)).toEqual(['#none'])
  })

  it('may refer to themselves and to each other', () => {
    const { nodes } = read(
      { '@id': '#a', '@type': 'Article', about: { '@id': '#b' } },
      { '@id': '#b', is: { '@id': '#a' } },
    )
    const [a] = nodes
    expect(nodesOf(nodesOf(a, 'about')[0], 'is')).toEqual([a])
  })

  it('state strings without references to characters, save where they are markup', () => {
    const { article } = read({
      '@type': 'Article',
      headline: ' Doe &amp;amp; Roe: it&#8217;s &quot;over&quot; ',
      articleBody: '<p>a &lt; b</p>',
      description: '  ',
      name: { '@value': 'Doe &amp; Roe', '@language': 'en' },
    })
    expect(headline(article)).toBe('Doe & Roe: it’s "over"')
    expect(textsOf(article, 'articleBody')).toEqual(['<p>a &lt; b</p>'])
    expect(textsOf(article, 'name')).toEqual(['Doe & Roe'])
    expect(article?.properties.has('description')).toBe(false)
  })

  it('are those of the other scripts where one is broken', () => {
    const { article } = read('{"@type": "Person"', 'no JSON', { '@type': 'Article', headline: 'The bridge' })
    expect(headline(article)).toBe('The bridge')
  })

  it('are there though the script is broken', () => {
    expect(headline(read('<!-- {"@type": "Article", "headline": "The\nbridge",} -->').article)).toBe('The\nbridge')
  })
})

describe("the page's own article", () => {
  const other = { '@type': 'NewsArticle', headline: 'Storm hits the coast', url: 'https://example.org/storm' }
  const own = { '@type': 'NewsArticle', headline: 'Council closes the bridge', url: 'https://example.org/bridge' }

  it.each(['NewsArticle', 'ReportageNewsArticle', 'BlogPosting', 'LiveBlogPosting', 'Report', 'Review', 'article'])(
    'may be a %s',
    (type) => {
      expect(headline(read({ '@type': type, headline: 'A' }).article)).toBe('A')
    },
  )

  it.each(['JobPosting', 'Organization', 'BreadcrumbList', 'WebSite', 'Person', 'ArticleList'])('is no %s', (type) => {
    expect(read({ '@type': type, headline: 'A' }).article).toBeUndefined()
  })

  it('is the one with an address of the page', () => {
    const addresses = ['https://www.example.org/bridge/?utm_source=x#top']
    for (const mark of [
      { url: own.url },
      { '@id': own.url },
      { mainEntityOfPage: { '@id': own.url } },
      { mainEntityOfPage: own.url },
    ]) {
      const scripts = [
        { ...other, headline: undefined },
        { '@type': 'NewsArticle', ...mark, name: 'own' },
      ].map(toScript)
      expect(textsOf(readJsonLd(scripts, { addresses, headlines: [] }).article, 'name')).toEqual(['own'])
    }
  })

  it('is the one with a headline of the page, the site behind it or not', () => {
    const headlines = ['Council closes the bridge | Example News']
    const scripts = [other, { ...own, url: undefined }].map(toScript)
    expect(headline(readJsonLd(scripts, { addresses: [], headlines }).article)).toBe(own.headline)
  })

  it('is none of a list, a comment, or what it mentions', () => {
    const list = { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: other }] }
    expect(read(list).article).toBeUndefined()
    expect(read({ '@type': 'WebPage', mentions: [other] }).article).toBeUndefined()
    expect(headline(read(list, own).article)).toBe(own.headline)
    const withUpdates = {
      ...own,
      '@type': 'LiveBlogPosting',
      liveBlogUpdate: [{ '@type': 'BlogPosting', headline: 'Update' }],
    }
    expect(headline(read({ '@graph': [{ '@type': 'ItemList', itemListElement: [other] }, withUpdates] }).article)).toBe(
      own.headline,
    )
  })

  it('is that of a list where the page bears its address and headline', () => {
    const list = { '@type': 'ItemList', itemListElement: [other, own] }
    const clues = { addresses: [own.url], headlines: [own.headline] }
    expect(headline(readJsonLd([toScript(list)], clues).article)).toBe(own.headline)
  })

  it('is the main entity of the page', () => {
    expect(headline(read({ '@type': 'WebPage', mainEntity: own, hasPart: other }).article)).toBe(own.headline)
  })

  it('has what several nodes of the same article state, and nothing of others', () => {
    const more = { '@type': 'Article', headline: own.headline, author: 'Jane Doe', url: 'https://example.org/amp' }
    const scripts = [own, more, { ...other, articleSection: 'Weather' }].map(toScript)
    const { article } = readJsonLd(scripts, { addresses: [own.url], headlines: [own.headline] })
    expect(article?.types).toEqual(['NewsArticle'])
    expect(textsOf(article, 'author')).toEqual(['Jane Doe'])
    expect(textsOf(article, 'url')).toEqual([own.url])
    expect(article?.properties.has('articleSection')).toBe(false)
  })

  it('may hold the whole text', () => {
    const text = 'The council met on the first evening of the week to hear the engineers.'
    expect(articleBody(read({ ...own, articleBody: text }))).toBe(text)
    expect(articleBody(read({ ...own, articleBody: 'Too short.' }))).toBeUndefined()
    expect(
      articleBody(read({ '@type': 'ItemList', itemListElement: [{ ...other, articleBody: text }] })),
    ).toBeUndefined()
  })
})

describe('any script', () => {
  const anyScript = fc.oneof(
    fc.string(),
    fc.json(),
    fc
      .array(fc.constantFrom('{', '}', '[', ']', ',', ':', '"@type"', '"Article"', '"@id"', '"a"', '"@graph"'))
      .map((all) => all.join('')),
  )

  it('is read the same every time, and never throws', () => {
    fc.assert(
      fc.property(fc.array(anyScript, { maxLength: 4 }), (scripts) => {
        expect(readJsonLd(scripts, NOTHING)).toEqual(readJsonLd(scripts, NOTHING))
      }),
    )
  })

  it('changes no prototype', () => {
    const script = '{"@type": "Article", "__proto__": {"headline": "polluted"}, "constructor": {"prototype": {"x": 1}}}'
    const { article } = readJsonLd([script, `${script},`], NOTHING)
    expect(article?.properties.get('__proto__')).toMatchObject({ path: ['__proto__'] })
    expect(headline(article)).toBeUndefined()
    expect({}).not.toHaveProperty('headline')
    expect({}).not.toHaveProperty('x')
  })

  it.each([
    ['lists', '['.repeat(100_000)],
    ['closed lists', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['nodes', '{"@type":"Article","about":'.repeat(100_000)],
    ['closed nodes', `${'{"about":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
  ])('is read however deep its %s nest', (_, script) => {
    expect(readJsonLd([script], NOTHING).nodes.length).toBeLessThan(100)
  })

  it('is not read to its end where it is endless', () => {
    const script = JSON.stringify(Array.from({ length: 100_000 }, () => ({ '@type': 'Article' })))
    expect(readJsonLd([script], NOTHING).nodes.length).toBeLessThanOrEqual(10_000)
  })
})
