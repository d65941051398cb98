import fc from '../fast-check.js'
import { describe, expect, it } from 'vitest'
import { readMetadata } from '../../src/metadata/index.js'
import { BODY, htmlPage, ld, metadataOf, type HtmlOptions } from './html.js'

const TITLE = '<h1>Council votes to close the old bridge</h1>'

interface Parts {
  readonly head?: string
  /** In front of all of the article. */
  readonly top?: string
  /** Between the headline and the body. */
  readonly below?: string
  /** Behind the body. */
  readonly end?: string
}

function page({ head = '', top = '', below = '', end = '' }: Parts): string {
  const article = `<article>${TITLE}${below}${BODY}${BODY}${BODY}</article>`
  return `<html><head>${head}</head><body><div>${top}</div>${article}<div>${end}</div></body></html>`
}

function datesOf(parts: Parts, options?: HtmlOptions): { published?: string; modified?: string } {
  const { published, modified } = metadataOf(page(parts), options)
  return { ...(published !== undefined && { published }), ...(modified !== undefined && { modified }) }
}

const meta = (name: string, content: string): string => `<meta property="${name}" content="${content}">`
const article = (properties: object): string =>
  ld({ '@type': 'NewsArticle', headline: 'Council votes to close the old bridge', ...properties })

describe('day and month', () => {
  const shown = '<p class="date">10/12/2023 7:38 PM</p>'

  it('are read the other way round where the page contradicts itself else', () => {
    const stated = '<time datetime="2023-10-12T19:38:00Z">a day</time>'
    expect(datesOf({ below: stated + shown }, { language: 'de' }).published).toContain('2023-10-12')
    const head = meta('article:published_time', '2023-10-12')
    expect(datesOf({ head, below: shown }, { language: 'de' }).published).toContain('2023-10-12')
  })

  it('stay as the language has them where they are two days in any order', () => {
    expect(datesOf({ below: shown }, { language: 'de' }).published).toContain('2023-12-10')
    const both = '<p class="date">12/10/2023</p><p>Updated: 10/12/2023</p>'
    expect(datesOf({ below: both }, { language: 'de' }).published).toBe('2023-10-12')
  })
})

describe('what no reader sees', () => {
  it.each([
    'article:published_time',
    'article:published',
    'og:published_time',
    'og:article:published_time',
    'shareaholic:article_published_time',
    'datePublished',
    'date_published',
    'publish-date',
    'publishdate',
    'publicationDate',
    'article_date_original',
    'pubdate',
    'bt:pubDate',
    'parsely-pub-date',
    'sailthru.date',
    'dc.date.issued',
    'dcterms.issued',
    'citation_publication_date',
    'cXenseParse:recs:publishtime',
    'vr:published-time',
    'date',
    'dc.date',
    'dcterms.created',
    'DC.date.created',
  ])('meta %s is a publication', (name) => {
    expect(datesOf({ head: meta(name, '2024-04-15') })).toEqual({ published: '2024-04-15' })
  })

  it.each([
    'article:modified_time',
    'og:updated_time',
    'dateModified',
    'DC.date.modified',
    'dcterms.modified',
    'last-modified',
    'cdc:last_updated',
    'updated',
    'revision_date',
  ])('meta %s is a modification, and no publication', (name) => {
    expect(datesOf({ head: meta(name, '2024-04-15') })).toEqual({ modified: '2024-04-15' })
  })

  it.each([
    'article:publisher',
    'article:expiration_time',
    'unpublish_date',
    'event:start_date',
    'expires',
    'revisit-after',
    'viewport',
  ])('meta %s is neither', (name) => {
    expect(datesOf({ head: meta(name, '2024-04-15') })).toEqual({})
  })

  it('JSON-LD, with the offset that it states', () => {
    const stated = { datePublished: '2024-04-15T14:20:43.123+0200', dateModified: '2024-04-16T08:00:00Z' }
    expect(datesOf({ head: article(stated) })).toEqual({
      published: '2024-04-15T14:20:43+02:00',
      modified: '2024-04-16T08:00:00Z',
    })
  })

  it('JSON-LD of another article says nothing of this one', () => {
    const other = ld({ '@type': 'NewsArticle', headline: 'Mayor opens a new park', datePublished: '2023-01-01' })
    expect(datesOf({ head: article({ datePublished: '2024-04-15' }) + other })).toEqual({ published: '2024-04-15' })
  })

  it('microdata of the article, not of the teasers behind it', () => {
    const item = (name: string, day: string): string =>
      `<div class="related-card"><p>Another story of the day before, and of the bridge</p><meta itemprop="${name}" content="${day}"></div>`
    const own =
      '<meta itemprop="datePublished" content="2024-04-15"><meta itemprop="dateModified" content="2024-04-16">'
    expect(datesOf({ below: own, end: item('datePublished', '2022-02-02') })).toEqual({
      published: '2024-04-15',
      modified: '2024-04-16',
    })
    expect(datesOf({ end: item('datePublished', '2022-02-02') })).toEqual({})
  })

  it.each(['1970-01-01T00:00:00Z', '0001-01-01', '2024-02-30', 'today', '{{ date }}'])(
    'takes %s for no date',
    (content) => {
      expect(datesOf({ head: meta('article:published_time', content) })).toEqual({})
    },
  )
})

describe('elements', () => {
  it.each([
    '<time datetime="2024-04-15T14:20">Monday</time>',
    '<time>15 April 2024, 14:20</time>',
    '<time pubdate datetime="2024-04-15T14:20"></time>',
    '<span data-timestamp="2024-04-15T14:20">Monday</span>',
    '<abbr class="published" title="2024-04-15T14:20">Monday</abbr>',
    '<span class="age" title="2024-04-15T14:20">3 hours ago</span>',
    '<span class="entry-date">15 April 2024, 14:20</span>',
    '<div class="PostDate">April 15th, 2024 at 2:20 PM</div>',
    '<amp-timeago datetime="2024-04-15T14:20">1 week ago</amp-timeago>',
  ])('%s below the headline', (below) => {
    expect(datesOf({ below })).toEqual({ published: '2024-04-15T14:20' })
  })

  it.each([
    '<p>Updated: <time datetime="2024-04-15">Monday</time></p>',
    '<p>Last updated</p><p><time datetime="2024-04-15">Monday</time></p>',
    '<time class="updated" datetime="2024-04-15">Monday</time>',
    '<p class="entry-date">Updated on <span class="date">15 April 2024</span></p>',
  ])('%s is a modification', (below) => {
    expect(datesOf({ below })).toEqual({ modified: '2024-04-15' })
  })

  it.each([
    [
      'a comment',
      '<ol class="comments"><li>Jane Doe <time datetime="2022-02-02">then</time> What a pity, I liked that bridge</li></ol>',
    ],
    [
      'a teaser',
      '<article><h2>Mayor opens a new park in the north</h2><time datetime="2022-02-02">then</time></article>',
    ],
    [
      'a related story',
      '<div class="relatedStories"><p>Mayor opens a new park in the north of the old town</p><time datetime="2022-02-02">then</time></div>',
    ],
    [
      'a menu',
      '<nav><p>The paper of today, and all of those before it since 1902</p><time datetime="2022-02-02">then</time></nav>',
    ],
  ])('in %s say nothing of the article', (_place, other) => {
    expect(datesOf({ end: other })).toEqual({})
    expect(datesOf({ top: other })).toEqual({})
    expect(datesOf({ end: other, below: '<time datetime="2024-04-15"></time>' })).toEqual({ published: '2024-04-15' })
  })

  it('count around the article, whatever the box around both is called', () => {
    const html = page({ below: '<time datetime="2024-04-15">Monday</time>' })
    const boxed = html.replace('<body>', '<body class="comments-open sidebar"><div class="card related">')
    expect(metadataOf(boxed).published).toBe('2024-04-15')
  })

  it('are no day of a visit', () => {
    const bar = '<header><span class="date">Friday, December 19, 2025</span></header>'
    expect(datesOf({ top: bar, head: meta('article:published_time', '2024-04-15') })).toEqual({
      published: '2024-04-15',
    })
  })
})

describe('lines of the page', () => {
  it('beside the headline, as in a text', () => {
    const below = '<p data-as="timestamp">Published April 15, 2024 | Updated April 16, 2024, 9:00 AM</p>'
    expect(datesOf({ below })).toEqual({ published: '2024-04-15', modified: '2024-04-16T09:00' })
  })

  it('that were taken for something else, where there is nothing better', () => {
    expect(datesOf({ below: '<p data-as="breadcrumb">15 April 2024 | Local news</p>' })).toEqual({
      published: '2024-04-15',
    })
    expect(datesOf({ below: '<p data-as="other">Jane Doe / 15.04.2024 / 09:30</p>' }).published).toContain('2024-04-15')
  })

  it('behind the body, better with a word for it', () => {
    expect(
      datesOf(
        { end: '<p data-as="comments">Dieser Beitrag wurde am 15. April 2024 veröffentlicht.</p>' },
        { language: 'de' },
      ),
    ).toEqual({
      published: '2024-04-15',
    })
    expect(datesOf({ end: '<p data-as="related-posts">Another story, 2 February 2022</p>' })).toEqual({})
  })

  it('in prose only at its beginning', () => {
    const prose = (start: string): string => BODY.replace('<p>', `<p>${start}`)
    expect(datesOf({ below: prose('(15.04.2024) ') }, { language: 'de' })).toEqual({ published: '2024-04-15' })
    expect(
      datesOf({
        below:
          '<p>The council has known of the cracks below the bridge since 2 February 2022, when engineers went down for the first time.</p>',
      }),
    ).toEqual({})
  })
})

describe('sources that disagree', () => {
  const shown = (text: string): string => `<p data-as="timestamp">${text}</p>`

  it('a modification is never the publication', () => {
    const head = meta('article:modified_time', '2024-04-16T08:00:00Z')
    expect(datesOf({ head, below: shown('April 16, 2024') })).toMatchObject({ modified: '2024-04-16T08:00:00Z' })
    expect(
      datesOf({ head: head + meta('article:published_time', '2024-04-15'), below: shown('April 16, 2024') }),
    ).toEqual({
      published: '2024-04-15',
      modified: '2024-04-16T08:00:00Z',
    })
  })

  it('the address outweighs one of the others, not two', () => {
    const url = 'https://example.com/2024/04/15/bridge'
    const head = meta('article:published_time', '2024-04-17')
    expect(datesOf({ head }, { url }).published).toBe('2024-04-15')
    expect(datesOf({ head, below: shown('April 17, 2024') }, { url }).published).toBe('2024-04-17')
  })

  it('the month of the address decides between two days', () => {
    const head = meta('article:published_time', '2024-05-02')
    const below = shown('Published April 15, 2024')
    expect(datesOf({ head, below }, { url: 'https://example.com/2024/04/bridge' }).published).toBe('2024-04-15')
    expect(datesOf({ head, below }, { url: 'https://example.com/2024/05/bridge' }).published).toBe('2024-05-02')
  })

  it('a publication that was written over with the modification loses to what the page shows', () => {
    const head = article({ datePublished: '2025-11-05', dateModified: '2025-11-05' })
    expect(datesOf({ head, below: shown('January 31, 2024') })).toEqual({
      published: '2024-01-31',
      modified: '2025-11-05',
    })
    const twice = head + meta('article:published_time', '2025-11-05')
    expect(datesOf({ head: twice, below: shown('January 31, 2024') }).published).toBe('2025-11-05')
  })

  it('of two publications the one that is no modification', () => {
    const head =
      article({ datePublished: '2024-04-15' }) +
      meta('article:published_time', '2024-04-18') +
      meta('article:modified_time', '2024-04-18')
    expect(datesOf({ head, below: '<time class="published" datetime="2024-04-18">Thursday</time>' }).published).toBe(
      '2024-04-15',
    )
  })

  it('a modification before the publication is none', () => {
    const head = meta('article:published_time', '2024-04-15') + meta('article:modified_time', '2023-01-01')
    expect(datesOf({ head })).toEqual({ published: '2024-04-15' })
  })

  it('of the same instant the one in the zone of the page', () => {
    const head = meta('article:published_time', '2024-04-15T02:25:54Z')
    expect(datesOf({ head, below: '<time datetime="2024-04-14T21:25:54-05:00"></time>' }).published).toBe(
      '2024-04-14T21:25:54-05:00',
    )
    expect(datesOf({ head, below: shown('April 14, 2024, 9:25 PM') }).published).toBe('2024-04-14T21:25:54-05:00')
  })

  it('keep the runners-up, each with its source', () => {
    const { sources } = metadataOf(
      page({ head: meta('article:published_time', '2024-04-15'), below: shown('May 1, 2024') }),
    )
    expect(sources.published).toEqual([
      { source: 'meta article:published_time', value: '2024-04-15' },
      { source: 'timestamp block 2', value: '2024-05-01' },
    ])
  })
})

describe('day or month first', () => {
  const below = '<p data-as="timestamp">03/04/2024</p>'

  it.each([
    ['lang="en-US"', undefined, '2024-03-04'],
    ['lang="en-GB"', undefined, '2024-04-03'],
    ['lang="en"', undefined, '2024-03-04'],
    ['lang="en"', 'https://example.co.uk/bridge', '2024-04-03'],
    ['lang="en-US"', 'https://example.com.au/bridge', '2024-04-03'],
    ['lang="de"', undefined, '2024-04-03'],
    ['lang="da"', undefined, '2024-04-03'],
  ])('%s %s', (lang, url, published) => {
    const html = page({ below }).replace('<html>', `<html ${lang}>`)
    expect(metadataOf(html, url === undefined ? {} : { url }).published).toBe(published)
  })

  it('is what the other dates of the page say', () => {
    expect(datesOf({ below, end: '<p data-as="other">Since 25/12/2021</p>' }, { language: 'en' }).published).toBe(
      '2024-04-03',
    )
  })

  it('is what agrees with a date that is stated', () => {
    const url = 'https://example.com/2024/april/03/bridge'
    expect(datesOf({ below }, { language: 'en', url })).toEqual({ published: '2024-04-03' })
  })
})

describe('now', () => {
  const now = new Date('2024-04-16T10:00:00Z')
  const future = meta('article:published_time', '2030-01-01')

  it('is later than a date, where another is stated', () => {
    const both = htmlPage(page({ head: future, below: '<time datetime="2024-04-15"></time>' }))
    expect(readMetadata({ ...both, now }).published).toBe('2024-04-15')
    expect(readMetadata(both).published).toBe('2030-01-01')
    expect(readMetadata({ ...htmlPage(page({ head: future })), now }).published).toBe('2030-01-01')
  })

  it('is what relative times count from', () => {
    const relative = htmlPage(page({ below: '<p data-as="timestamp">2 hours ago</p>' }), { language: 'en' })
    expect(readMetadata({ ...relative, now }).published).toBe('2024-04-16T08:00:00Z')
    expect(readMetadata(relative)).not.toHaveProperty('published')
  })
})

describe('any page', () => {
  const day = fc
    .date({ min: new Date('1991-01-01'), max: new Date('2050-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  const place = fc.constantFrom<keyof Parts>('head', 'top', 'below', 'end')
  const form = fc.constantFrom(
    (iso: string) => meta('article:published_time', iso),
    (iso: string) => meta('article:modified_time', iso),
    (iso: string) => `<time datetime="${iso}">then</time>`,
    (iso: string) => `<p data-as="timestamp">Updated ${iso}</p>`,
    (iso: string) => `<p data-as="other">${iso} | Local news</p>`,
  )

  it('gives only dates that it states, and no modification for a publication', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(place, form, day), { maxLength: 6 }), (statements) => {
        const parts: Partial<Record<keyof Parts, string>> = {}
        for (const [where, write, iso] of statements) parts[where] = (parts[where] ?? '') + write(iso)
        const { published, modified } = datesOf(parts)
        const days = statements.map(([, , iso]) => iso)
        for (const found of [published, modified]) if (found !== undefined) expect(days).toContain(found)
        const said = statements.filter(([, write]) => !write('').includes('pdated') && !write('').includes('modified'))
        if (published !== undefined) expect(said.map(([, , iso]) => iso)).toContain(published)
      }),
    )
  })
})
