import { describe, expect, it } from 'vitest'
import { itemValues } from '../../src/statements/microdata.js'
import { BODY, contextOf } from '../metadata/html.js'

function values(html: string, property: string): readonly string[] {
  return itemValues(contextOf(html).items, property).map(({ value }) => value)
}

const article = (inside: string): string =>
  `<article itemscope itemtype="https://schema.org/NewsArticle">${inside}${BODY}</article>`

describe('what elements state', () => {
  it.each([
    ['<h1 itemprop="headline">The\n  <b>bridge</b></h1>', 'headline', 'The bridge'],
    ['<meta itemprop="headline" content="The bridge">', 'headline', 'The bridge'],
    ['<time itemprop="datePublished" datetime="2024-04-15">Monday</time>', 'datePublished', '2024-04-15'],
    ['<span itemprop="datePublished" content="2024-04-15">Monday</span>', 'datePublished', '2024-04-15'],
    ['<time itemprop="datePublished">15 April 2024</time>', 'datePublished', '15 April 2024'],
    ['<link itemprop="url" href="/bridge">', 'url', '/bridge'],
    ['<a itemprop="url" href="/bridge">The bridge</a>', 'url', '/bridge'],
    ['<a itemprop="author" href="/jane">Jane Doe</a>', 'author', 'Jane Doe'],
    ['<img itemprop="image" src="bridge.jpg">', 'image', 'bridge.jpg'],
    ['<span itemprop="name headline">The bridge</span>', 'headline', 'The bridge'],
    ['<span property="schema:headline">The bridge</span>', 'headline', 'The bridge'],
    ['<span property="https://schema.org/headline">The bridge</span>', 'headline', 'The bridge'],
  ])('%s', (html, property, value) => {
    expect(values(article(html), property)).toEqual([value])
  })

  it('may be an item itself', () => {
    const html = article(
      '<span itemprop="author" itemscope itemtype="http://schema.org/Person"><b itemprop="name">Jane Doe</b></span>',
    )
    const [author] = itemValues(contextOf(html).items, 'author')
    expect(author?.item?.types).toEqual(['Person'])
    expect(author?.item?.properties.get('name')?.map(({ value }) => value)).toEqual(['Jane Doe'])
    expect(values(html, 'name')).toEqual([])
  })

  it('counts without an item around it, but not where it is Open Graph', () => {
    expect(values(`<h1 itemprop="headline">The bridge</h1>${BODY}`, 'headline')).toEqual(['The bridge'])
    expect(values(`<meta property="headline" content="The bridge">${BODY}`, 'headline')).toEqual([])
  })
})

describe("the page's own item", () => {
  const other =
    '<div itemscope itemtype="http://schema.org/Article"><p itemprop="headline" data-as="related-posts">Storm</p></div>'

  it('is the article around the body', () => {
    const html = `${other}${article('<h1 itemprop="headline">The bridge</h1>')}${other}`
    expect(values(html, 'headline')).toEqual(['The bridge'])
  })

  it('is the innermost one, and no comment below it', () => {
    const comment =
      '<div itemprop="comment" itemscope itemtype="http://schema.org/Comment"><b itemprop="headline">No!</b></div>'
    const html = `<div itemscope itemtype="http://schema.org/Blog"><p itemprop="name" data-as="navigation">Blog</p>${article(
      `<h1 itemprop="headline">The bridge</h1>${comment}`,
    )}</div>`
    expect(values(html, 'headline')).toEqual(['The bridge'])
    expect(values(html, 'name')).toEqual([])
  })

  it('may stand apart from the body where it is the only one, and is none where several do', () => {
    expect(values(other + BODY, 'headline')).toEqual(['Storm'])
    expect(values(other + other + BODY, 'headline')).toEqual([])
  })
})
