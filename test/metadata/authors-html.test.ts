import { describe, expect, it } from 'vitest'
import { AUTHOR_ADDRESS, AUTHOR_NAME, NOT_THE_NAME, OF_OTHERS } from '../../src/lexicon/author-markup.js'
import { JOB_ENDING } from '../../src/lexicon/people.js'
import { BODY, ld, metadataOf, type HtmlOptions } from './html.js'

const H1 = '<h1>Council votes to close the old bridge</h1>'
const SITE = '<meta property="og:site_name" content="Example News">'
const FILLER =
  '<p>Nothing in this paragraph is about anybody, and it is as long as a paragraph of an article can be.</p>'

function authorsOf(html: string, options: HtmlOptions = { language: 'en' }): readonly string[] {
  return metadataOf(html, options).authors
}

function article(author: unknown): string {
  return ld({ '@type': 'NewsArticle', headline: 'Council votes to close the old bridge', author })
}

describe('who wrote a page', () => {
  it.each([
    ['a JSON-LD person', article({ '@type': 'Person', name: 'Jane Doe' })],
    ['a JSON-LD string', article('Jane Doe')],
    ['a list in a list', article([[{ '@type': 'Person', name: 'Jane Doe' }]])],
    ['a given and a family name', article({ '@type': 'Person', givenName: 'Jane', familyName: 'Doe' })],
    [
      'a reference',
      ld({
        '@graph': [
          { '@type': 'Article', headline: 'Council votes to close the old bridge', author: { '@id': '#jane' } },
          { '@type': 'Person', '@id': '#jane', name: 'Jane Doe' },
        ],
      }),
    ],
    ['the author of the page', ld({ '@type': 'WebPage', author: { '@type': 'Person', name: 'Jane Doe' } })],
    ['the creator', ld({ '@type': 'NewsArticle', creator: ['Jane Doe'] })],
    ['meta author', '<meta name="author" content="Jane Doe">'],
    ['meta article:author', '<meta property="article:author" content="Jane Doe">'],
    ['Parsely', '<meta name="parsely-author" content="Jane Doe">'],
    ['Sailthru', '<meta name="sailthru.author" content="Jane Doe">'],
    ['byl', '<meta name="byl" content="By Jane Doe">'],
    [
      'a field of a card that says so',
      '<meta name="twitter:label2" content="Written by"><meta name="twitter:data2" content="Jane Doe">',
    ],
    ['Dublin Core', '<meta name="DC.creator" content="Jane Doe">'],
    ['a citation', '<meta name="citation_author" content="Doe, Jane">'],
  ])('may stand in %s', (_, head) => {
    expect(authorsOf(head + H1 + BODY)).toEqual(['Jane Doe'])
  })

  it.each([
    ['microdata', '<p><span itemprop="author">Jane Doe</span></p>'],
    ['an item', '<p itemprop="author" itemscope><span itemprop="name">Jane Doe</span></p>'],
    ['RDFa', '<p><span property="schema:author">Jane Doe</span></p>'],
    ['a link rel=author', '<p><a rel="author" href="/x">Jane Doe</a></p>'],
    ["a link to the author's page", '<p><a href="/author/jane-doe">Jane Doe</a></p>'],
    ['a class', '<p class="byline">By Jane Doe</p>'],
    ['a class in camel case', '<p class="articleAuthorName">Jane Doe</p>'],
    ['an id', '<p id="author-name">Jane Doe</p>'],
    ['a test id', '<p data-testid="byline-author">Jane Doe</p>'],
    ['a line behind the word', '<div class="author"><p>Written by</p><p>Jane Doe</p><p>Senior Editor</p></div>'],
    ['an hcard', '<p class="author vcard"><a class="url fn n" href="/x">Jane Doe</a></p>'],
    ['a line that says by', '<p>By Jane Doe</p>'],
    ['a line behind a date', '<p>April 15, 2024 · 3 min read · By Jane Doe</p>'],
  ])('may be shown in %s below the headline', (_, byline) => {
    expect(authorsOf(`${H1}${byline}${BODY}`)).toEqual(['Jane Doe'])
  })

  it.each([
    ['de', 'Von Jane Doe'],
    ['fr', 'Par Jane Doe'],
    ['es', 'Por Jane Doe'],
    ['it', 'di Jane Doe'],
    ['nl', 'Door Jane Doe'],
    ['pl', 'Autor: Jane Doe'],
    ['tr', 'Yazan: Jane Doe'],
    ['id', 'Oleh Jane Doe'],
  ])('is who the byline names in %s', (language, byline) => {
    expect(authorsOf(`${H1}<div>${byline}</div>${BODY}`, { language })).toEqual(['Jane Doe'])
  })

  it('are several, in order, whichever way they are written', () => {
    const both = ['Jane Doe', 'John Roe']
    const people = both.map((name) => ({ '@type': 'Person', name }))
    expect(authorsOf(article(people) + H1 + BODY)).toEqual(both)
    expect(authorsOf(`<meta name="author" content="Jane Doe and John Roe">${H1}${BODY}`)).toEqual(both)
    expect(authorsOf(`${H1}<p><a rel="author">Jane Doe</a>, <a rel="author">John Roe</a></p>${BODY}`)).toEqual(both)
    expect(authorsOf(`${H1}<p class="byline">By <a rel="author">Jane Doe</a> and John Roe</p>${BODY}`)).toEqual(both)
    expect(authorsOf(`${H1}<ul class="authors"><li>Jane Doe</li><li>John Roe</li></ul>${BODY}`)).toEqual(both)
  })

  it('keeps an agency that a publisher lists beside a person', () => {
    expect(authorsOf(article(['Jane Doe', 'AFP']) + H1 + BODY)).toEqual(['Jane Doe', 'AFP'])
  })

  it('has the others as runners-up', () => {
    const html = `<meta name="author" content="J. Doe">${article('Jane Doe')}${H1}<p class="byline">By Jane Doe</p>${BODY}`
    expect(metadataOf(html, { language: 'en' }).sources.authors).toEqual([
      { source: 'json-ld author', value: ['Jane Doe'] },
      { source: 'element p.byline', value: ['Jane Doe'] },
      { source: 'body block 2', value: ['Jane Doe'] },
      { source: 'meta author', value: ['J. Doe'] },
    ])
  })
})

describe('where places disagree', () => {
  it('a person in the byline is the author, not the site that JSON-LD or a tag states', () => {
    const site = `${SITE}<meta name="author" content="Example News">${article({ '@type': 'Organization', name: 'Example News' })}`
    expect(authorsOf(`${site}${H1}<p class="byline">By Jane Doe</p>${BODY}`)).toEqual(['Jane Doe'])
  })

  it.each(['admin', 'jdoe84', 'News Desk', 'Site Admin'])('nor the login or desk "%s"', (login) => {
    expect(authorsOf(`${article(login)}${H1}<p class="byline">By Jane Doe</p>${BODY}`)).toEqual(['Jane Doe'])
  })

  it('but the site or the login is, where nobody else is named', () => {
    expect(authorsOf(SITE + article('Example News') + H1 + BODY)).toEqual(['Example News'])
    expect(authorsOf(`<meta name="author" content="jdoe84">${H1}${BODY}`)).toEqual(['jdoe84'])
  })

  it('a person that JSON-LD states is trusted', () => {
    expect(authorsOf(`${article('Jane Doe')}${H1}<p class="byline">By John Roe</p>${BODY}`)).toEqual(['Jane Doe'])
  })

  it('a byline counts that names the same person and more', () => {
    const both = ['Jane Doe', 'John Roe']
    expect(authorsOf(`${article('Jane Doe')}${H1}<p>By Jane Doe and John Roe</p>${BODY}`)).toEqual(both)
  })

  it('a name is written as the page writes it elsewhere than in capitals, with its degree', () => {
    const shouted = article('JANE DOE')
    expect(authorsOf(`${shouted}${H1}<p class="byline">By Jane Doe</p>${BODY}`)).toEqual(['Jane Doe'])
    expect(authorsOf(shouted + H1 + BODY)).toEqual(['JANE DOE'])
    const degree = '<meta name="author" content="Jane Doe, MD">'
    expect(authorsOf(`${degree}${H1}<p class="byline">By Jane Doe</p>${BODY}`)).toEqual(['Jane Doe, MD'])
  })

  it("a name ends where the site's begins", () => {
    expect(authorsOf(`${SITE}${H1}<p class="byline">By Jane Doe Example News</p>${BODY}`)).toEqual(['Jane Doe'])
    const family = '<meta property="og:site_name" content="Doe">'
    expect(authorsOf(`${family}${H1}<p class="byline">By Jane Ann Doe</p>${BODY}`)).toEqual(['Jane Ann Doe'])
  })

  it('many tags of one name are those of the works that are cited', () => {
    const cited = Array.from({ length: 30 }, (_, at) => `<meta name="author" content="A. Cited${'x'.repeat(at)}">`)
    const paper = '<meta name="citation_author" content="Doe, Jane">'
    expect(authorsOf(cited.join('') + paper + H1 + BODY)).toEqual(['Jane Doe'])
    expect(authorsOf(cited.join('') + H1 + BODY)).toEqual([])
  })
})

describe('nobody is the author', () => {
  it.each([
    ['an address', '<meta property="article:author" content="https://www.facebook.com/janedoe">'],
    ['a handle', '<meta name="twitter:creator" content="@janedoe">'],
    ['an e-mail address', '<meta name="author" content="jane.doe@example.com">'],
    ['a name that nobody filled in', '<meta name="author" content="null">'],
  ])('for %s', (_, head) => {
    expect(authorsOf(head + H1 + BODY)).toEqual([])
  })

  it.each([
    ['of a teaser', '<div class="related-stories"><p class="author">John Roe</p></div>'],
    ['of a card', '<article><h3>Another story</h3><p class="byline">By John Roe</p></article>'],
    ['of a comment', '<div id="comments"><p class="comment-author">John Roe</p></div>'],
    ['of a comment by a plain class', '<ol class="comment-list"><li><p class="author">John Roe</p></li></ol>'],
    ['of a picture', '<figure><img src="/a.jpg"><figcaption class="author">John Roe</figcaption></figure>'],
    ['of a menu', '<nav><a href="/author/john-roe">John Roe</a></nav>'],
    ['who only edited', '<p class="author">Edited by <a rel="author">John Roe</a></p>'],
    ['that is the section', '<meta property="article:section" content="North Arden"><p class="author">North Arden</p>'],
    ['who only checked', '<p class="byline">Medically reviewed by John Roe</p>'],
    ['who only helped', '<p class="byline">Contributions from: John Roe</p>'],
    [
      'a card about something else',
      '<meta name="twitter:label1" content="Reading time"><meta name="twitter:data1" content="John Roe">',
    ],
    ["a picture's author", '<p data-as="caption">By <a class="author-name" href="/author/john">John Roe</a></p>'],
    ['that is hidden', '<p class="author" hidden>John Roe</p>'],
    ['at a network', '<p><a href="https://social.example/people/john-roe">John Roe</a></p>'],
  ])('for a name %s', (_, other) => {
    const page = (top: string, bottom: string): string => `<main>${H1}${top}${BODY}${FILLER.repeat(6)}</main>${bottom}`
    expect(authorsOf(page('', other), { language: 'en', url: 'https://example.org/a' })).toEqual([])
    const signed = page('<p class="byline">By Jane Doe</p>', other)
    expect(authorsOf(signed, { language: 'en', url: 'https://example.org/a' })).toEqual(['Jane Doe'])
  })

  it.each(['Follow', 'View all posts', 'Senior Editor', '15 April 2024', '3 min read', 'Share'])(
    'for "%s" in an element of the author',
    (text) => {
      expect(authorsOf(`${H1}<p class="author">${text}</p>${BODY}`)).toEqual([])
    },
  )

  it('for a sentence that begins like a byline', () => {
    expect(authorsOf(`${H1}<p>By Monday Jane Doe had found nothing.</p>${BODY}`)).toEqual([])
  })

  it('for links to people who are in the news', () => {
    expect(authorsOf(`${H1}${BODY}${FILLER.repeat(6)}<p><a href="/people/john-roe">John Roe</a></p>${FILLER}`)).toEqual(
      [],
    )
  })
})

/** Each pattern with what it must find and what it must not. */
const PATTERNS: readonly (readonly [string, RegExp, readonly string[], readonly string[]])[] = [
  [
    'AUTHOR_NAME',
    AUTHOR_NAME,
    ['author', 'entry-author', 'articleAuthor', 'byline', 'by-line', 'autor', 'writtenBy', 'c-writer', 'contributors'],
    ['authority', 'authorize', 'autoplay', 'autorun', 'article-body', 'headline'],
  ],
  [
    'NOT_THE_NAME',
    NOT_THE_NAME,
    ['author-avatar', 'author-bio', 'byline-date', 'author-social', 'author-jobtitle', 'reviewed-by'],
    ['author-name', 'byline', 'article-author', 'author-link'],
  ],
  [
    'OF_OTHERS',
    OF_OTHERS,
    ['comment-list', 'related-posts', 'c-teaser', 'most-read', 'read-next', 'site-footer', 'nav-item', 'swiper-slide'],
    ['article', 'post-content', 'entry-header', 'article-footer', 'byline', 'author-box'],
  ],
  [
    'AUTHOR_ADDRESS',
    AUTHOR_ADDRESS,
    ['/author/jane-doe', 'https://example.org/autoren/jane-doe-12', '/profile/jane', '/?author=3'],
    ['/authors', '/authors/', '/authority/jane', '/news/jane-doe', '/about'],
  ],
  [
    'JOB_ENDING',
    JOB_ENDING,
    ['Wirtschaftsredakteurin', 'Polizeireporter', 'Chefkorrespondent', 'editors'],
    ['Doe', 'Leiterman', 'Redaktionsnetzwerk'],
  ],
]

describe.each(PATTERNS)('%s', (_, pattern, yes, no) => {
  it.each(yes)('finds "%s"', (text) => {
    expect(pattern.test(text)).toBe(true)
  })

  it.each(no)('leaves "%s"', (text) => {
    expect(pattern.test(text)).toBe(false)
  })
})
