import { describe, expect, it } from 'vitest'
import { readHtml } from '../../src/read/html/index.js'
import { Statements } from '../../src/statements/index.js'
import { ld } from '../metadata/html.js'

const URL = 'https://example.com/news/bridge'

function statementsOf(html: string, url?: string): Statements {
  const { markup, input } = readHtml(html, { url, depth: 100 })
  return new Statements({ markup, input, url })
}

describe('what a page says of itself', () => {
  it('is read when somebody asks, and once', () => {
    const statements = statementsOf(`${ld({ '@type': 'NewsArticle', headline: 'The bridge' })}<h1>The bridge</h1>`)
    expect(statements.linkedData()).toBe(statements.linkedData())
    expect(statements.items()).toBe(statements.items())
    expect(statements.addresses()).toBe(statements.addresses())
  })

  it('is nothing where a text was given', () => {
    const statements = new Statements({ input: 'The bridge is closed.', url: URL })
    expect(statements.linkedData().nodes).toEqual([])
    expect(statements.items().items).toEqual([])
    expect([...statements.addresses(), ...statements.contents(['og:title']), ...statements.links]).toEqual([])
    expect(statements.title).toBeUndefined()
    expect(statements.ownAddress).toBeUndefined()
  })

  it('has what meta tags state by their names, in the order of the page', () => {
    const statements = statementsOf(
      '<meta name="b" content="1"><meta name="a" content="2"><meta name="b" content="3"><meta name="c" content="4">',
    )
    expect(statements.metas().get('b')).toEqual(['1', '3'])
    expect(statements.contents(['a', 'b'])).toEqual(['1', '2', '3'])
    expect(statements.contents(['d'])).toEqual([])
  })
})

describe('the addresses of a page', () => {
  const CANONICAL = '<link rel="canonical" href="https://example.com/canonical">'
  const GRAPH = '<meta property="og:url" content="https://example.com/graph">'

  it('are the canonical one, what tags state, and the one that the caller knows', () => {
    expect(statementsOf(GRAPH + CANONICAL, URL).addresses()).toEqual([
      'https://example.com/canonical',
      'https://example.com/graph',
      URL,
    ])
  })

  it('have one that the page calls its own: canonical before Open Graph, and never the caller’s', () => {
    expect(statementsOf(GRAPH + CANONICAL, URL).ownAddress).toBe('https://example.com/canonical')
    expect(statementsOf(GRAPH, URL).ownAddress).toBe('https://example.com/graph')
    expect(statementsOf('', URL).ownAddress).toBeUndefined()
  })

  it.each([
    ['http://www.example.com/news/bridge/?utm_source=x#top', true],
    ['https://example.com/news/bridges', false],
    ['https://example.org/news/bridge', false],
  ])('%s', (address, isOwn) => {
    expect(statementsOf('', URL).isOwn(address)).toBe(isOwn)
  })
})

describe('the article among the nodes of its JSON-LD', () => {
  const other = { '@type': 'NewsArticle', headline: 'Another story', url: 'https://example.com/news/other' }
  const own = { '@type': 'NewsArticle', headline: 'The old bridge is closed' }

  it.each([
    ['a heading', '<h1>The old bridge is closed</h1>'],
    ['the title of the page', '<title>The old bridge is closed - Example</title>'],
    ['Open Graph', '<meta property="og:title" content="The old bridge is closed">'],
  ])('is the one with the headline of %s', (_, html) => {
    expect(
      statementsOf(ld([other, own]) + html)
        .linkedData()
        .article?.properties.get('headline'),
    ).toBe(own.headline)
  })

  it('is the one with the address that the caller knows', () => {
    const article = statementsOf(ld([own, { ...other, url: URL }]), URL).linkedData().article
    expect(article?.properties.get('headline')).toBe(other.headline)
  })
})

describe('the names that scripts spell out', () => {
  const spelled = statementsOf(
    ld({ '@type': ['NewsArticle', 'Thing'], author: null, about: { '@type': 'Organization', '@id': '#p' } }),
  ).spelled()

  it('are the first type of each node', () => {
    expect(spelled.types).toEqual(['NewsArticle', 'Organization'])
  })

  it('and the properties, also those that say nothing', () => {
    expect(spelled.has('author')).toBe(true)
    expect(spelled.has('datePublished')).toBe(false)
  })
})
