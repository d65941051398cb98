import { describe, expect, it } from 'vitest'
import { stretchesOf, withoutEnds } from '../../../src/metadata/title/parts.js'
import { BODY, ld, metadataOf, type HtmlOptions } from '../html.js'

const TITLE = 'Council votes to close the old bridge'
const SITE = '<meta property="og:site_name" content="Example News">'

function titleOf(html: string, options?: HtmlOptions): string | undefined {
  return metadataOf(html + BODY, options).title
}

describe('the headline of a page', () => {
  it.each([
    ['JSON-LD', ld({ '@type': 'NewsArticle', headline: TITLE })],
    ['Open Graph', `<meta property="og:title" content="${TITLE}">`],
    ['Twitter', `<meta name="twitter:title" content="${TITLE}">`],
    ['Parsely', `<meta name="parsely-title" content="${TITLE}">`],
    ['Dublin Core', `<meta name="DC.title" content="${TITLE}">`],
    ['citations', `<meta name="citation_title" content="${TITLE}">`],
    ['microdata', `<article itemscope itemtype="http://schema.org/Article"><p itemprop="headline">${TITLE}</p>`],
    ['an <h1>', `<h1>${TITLE}</h1>`],
    ['<title>', `<title>${TITLE}</title>`],
    [
      'a heading that links to its page',
      `<link rel="canonical" href="https://example.org/bridge"><h2><a href="https://example.org/bridge">${TITLE}</a></h2>`,
    ],
  ])('may stand in %s alone', (_, html) => {
    expect(titleOf(html)).toBe(TITLE)
  })

  it('is the one that readers see, not the one for search engines', () => {
    const search = 'Old bridge closing 2024: everything you need to know'
    const html = `<title>${search}</title><meta property="og:title" content="${search}"><h1>${TITLE}</h1>`
    expect(titleOf(html)).toBe(TITLE)
    expect(titleOf(html + ld({ '@type': 'BlogPosting', headline: search }))).toBe(TITLE)
  })

  it("is the newsroom's own where its system states that of a news article", () => {
    const html = `<h1>Bridge to close</h1>${ld({ '@type': 'NewsArticle', headline: TITLE })}`
    expect(titleOf(html)).toBe(TITLE)
  })

  it('has the others as runners-up, one for each wording', () => {
    const html = `<title>${TITLE} | Example</title><meta property="og:title" content="Bridge to close"><h1>${TITLE}</h1>`
    expect(metadataOf(html + BODY).sources.title).toEqual([
      { source: '<h1>', value: TITLE },
      { source: 'meta og:title', value: 'Bridge to close' },
      { source: '<title>', value: `${TITLE} | Example` },
    ])
  })

  it('is absent where nothing states one', () => {
    expect(metadataOf(BODY)).not.toHaveProperty('title')
  })
})

describe("the site's name beside it", () => {
  it.each([
    `${TITLE} | Example News`,
    `${TITLE} - Example News`,
    `${TITLE} — Example News`,
    `${TITLE} • example.org`,
    `Example News: ${TITLE}`,
    `Example News » ${TITLE}`,
    `${TITLE} : Example News`,
    `${TITLE} - The Example News Online`,
    `15 April 2024 | ${TITLE} | Example News`,
  ])('goes: %s', (stated) => {
    const options = { url: 'https://www.example.org/bridge', language: 'en' }
    expect(titleOf(`<meta property="og:title" content="${stated}">${SITE}`, options)).toBe(TITLE)
  })

  it.each([
    'Old bridge - a story of 100 years',
    'Bridge: council says no',
    'Rates | Fees | Taxes: what changes',
    'What Example News readers say of the bridge',
    'Anglo-Saxon bridge well-preserved',
    'Bridge closed – for good?',
  ])("stays where it is the headline's own: %s", (stated) => {
    expect(titleOf(`<title>${stated}</title><meta property="og:title" content="${stated}">${SITE}`)).toBe(stated)
  })

  it('goes where only the headline elsewhere says what is its own', () => {
    const html = `<title>${TITLE} - Politics - Something</title><meta property="og:title" content="${TITLE} - Politics"><h2>${TITLE}</h2>`
    expect(titleOf(html)).toBe(TITLE)
  })
})

describe('headings that are no headline', () => {
  it.each([
    ["the site's name", `<h1>Example News</h1>${SITE}`],
    ['a link to the front page', '<h1><a href="https://example.org/">A blog of bridges</a></h1>'],
    ['hidden', '<h1 hidden>Menu of the site</h1><h1>Council votes to close the old bridge</h1>'],
    ['a menu', '<h1>Navigation</h1>'],
    ['a label of a dialog', '<h1>Select an option</h1>'],
  ])('%s', (_, heading) => {
    const html = `${heading}<title>${TITLE}</title><meta property="og:title" content="${TITLE}"><h2>${TITLE}</h2>`
    expect(titleOf(html, { url: 'https://example.org/old-bridge' })).toBe(TITLE)
  })

  it('are those of other stories, which link there', () => {
    const html = `<h2><a href="/storm">Storm hits the coast</a></h2><h2>${TITLE}</h2><title>${TITLE}</title>`
    expect(
      metadataOf(html + BODY, { url: 'https://example.org/bridge' }).sources.title?.map(({ value }) => value),
    ).toEqual([TITLE])
  })

  it('are the lines above it within the same heading', () => {
    expect(titleOf(`<h1><span class="article-kicker">Economy</span> ${TITLE}</h1>`)).toBe(TITLE)
    expect(
      titleOf(`<h1>Economy ${TITLE}</h1><meta property="og:title" content="${TITLE}"><title>${TITLE}</title>`),
    ).toBe(`Economy ${TITLE}`)
  })
})

describe('characters of it', () => {
  it('that were escaped twice are mended', () => {
    expect(titleOf('<meta property="og:title" content="Bridge &amp;amp; tunnel: &amp;#8216;no&amp;#8217;">')).toBe(
      'Bridge & tunnel: ‘no’',
    )
  })

  it('are on one line', () => {
    expect(titleOf('<h1>Council votes<br>to close\n the old\u00adbridge</h1>')).toBe(
      'Council votes to close the oldbridge',
    )
  })
})

describe('marks at its ends', () => {
  it.each([
    ['Council says «yes to the old bridge»', 'Council says «yes to the old bridge»'],
    ['Council says «yes to the old bridge »', 'Council says «yes to the old bridge »'],
    ['– We won’t close the old bridge', '– We won’t close the old bridge'],
    ['Council closes the old bridge »', 'Council closes the old bridge'],
    ['- Council closes the old bridge -', 'Council closes the old bridge'],
    ['Council closes the old bridge ¶', 'Council closes the old bridge'],
    ['Council closes the old bridge¶', 'Council closes the old bridge'],
    ['Council closes the old bridge #', 'Council closes the old bridge'],
    ['Council closes old bridge #4', 'Council closes old bridge #4'],
  ])('%s', (stated, title) => {
    expect(titleOf(`<h1>${stated}</h1>`)).toBe(title)
  })
})

describe("the section's name beside it", () => {
  it('goes where the page states it', () => {
    const html = `<h1>Politics | ${TITLE}</h1>`
    expect(titleOf(`${html}<meta property="article:section" content="Politics">`)).toBe(TITLE)
    expect(titleOf(html + ld({ '@type': 'BlogPosting', articleSection: 'Politics' }))).toBe(TITLE)
    expect(titleOf(`${html}<meta property="article:section" content="Sport">`)).toBe(`Politics | ${TITLE}`)
  })
})

describe('a single <h1>', () => {
  it('below the beginning of the text is no headline where another one is stated', () => {
    const og = `<meta property="og:title" content="${TITLE}"><title>${TITLE}</title><p data-as="title">${TITLE}</p>`
    const h1 = '<h1 data-as="other">What the old bridge was like</h1>'
    expect(titleOf(og + BODY + h1)).toBe(TITLE)
    expect(titleOf(og + h1)).toBe('What the old bridge was like')
  })
})

describe('parts of a stated title', () => {
  it('are cut at separators, and nowhere else', () => {
    expect(stretchesOf('A b - c-d | e: f')).toEqual(['A b - c-d', 'c-d | e: f', 'A b', 'c-d', 'e: f'])
    expect(stretchesOf('Anglo-Saxon: a story')).toEqual([])
  })

  it('go from the ends, and something always stays', () => {
    expect(withoutEnds('Site | Headline | Site', (part) => part === 'Site')).toBe('Headline')
    expect(withoutEnds('Site | Site', (part) => part === 'Site')).toBe('Site')
    expect(withoutEnds('| Headline -', () => false)).toBe('Headline')
  })
})

describe('a heading that links to the front page', () => {
  const logo = '<h1><a href="/">Orchard Weekly</a></h1>'
  const ogSite = '<meta property="og:title" content="Orchard Weekly">'
  const headline = `<h2>${TITLE}</h2>`

  it("bears the site's name where the page's title has that beside something else", () => {
    expect(titleOf(`<title>Orchard Weekly: ${TITLE}</title>${ogSite}${logo}${headline}`)).toBe(TITLE)
    const url = 'https://example.org/a'
    expect(titleOf(`<title>${TITLE} - Orchard Weekly</title>${ogSite}${logo}${headline}`, { url })).toBe(TITLE)
  })

  it.each([
    ['it is all that the title says', `<title>${TITLE}</title><h1><a href="/">${TITLE}</a></h1>`],
    ['it links elsewhere', `<title>${TITLE} - Orchard Weekly</title><h1><a href="/bridge">${TITLE}</a></h1>`],
    ['it has no link, and the page is the front page', `<title>${TITLE} - Orchard Weekly</title><h1>${TITLE}</h1>`],
  ])('may be the headline where %s', (_, html) => {
    const stated = `<meta property="og:title" content="${TITLE}">`
    expect(titleOf(html + stated, { url: 'https://example.org/' })).toBe(TITLE)
  })
})
