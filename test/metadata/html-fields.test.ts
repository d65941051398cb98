import { describe, expect, it } from 'vitest'
import { BODY, ld, metadataOf, type HtmlOptions } from './html.js'

const URL = 'https://www.example-news.org/world/2024/bridge-closes'

function fieldOf(field: string, html: string, options: HtmlOptions = { url: URL }): unknown {
  return metadataOf(html + BODY, options)[field as 'title']
}

describe('siteName', () => {
  it.each([
    ['Open Graph', '<meta property="og:site_name" content="Example News">'],
    ['the publisher', ld({ '@type': 'NewsArticle', publisher: { '@type': 'Organization', name: 'Example News' } })],
    ['the site', ld({ '@type': 'WebSite', name: 'Example News' })],
    ['the application', '<meta name="application-name" content="Example News">'],
    [
      'the rest of <title>',
      '<title>Council closes bridge | World | Example News</title><h1>Council closes bridge</h1>',
    ],
    ['the rest in front', '<title>Example News: Council closes bridge</title><h1>Council closes bridge</h1>'],
    ['the small print', '<p data-as="copyright">© 2024 Example News. All rights reserved.</p>'],
  ])('comes from %s', (_, html) => {
    expect(fieldOf('siteName', html)).toBe('Example News')
  })

  it('is the rest of <title> where it also stands by itself', () => {
    const title = '<title>Council closes bridge | The Observer</title><h1>Council closes bridge</h1>'
    expect(fieldOf('siteName', `<p data-as="navigation">The Observer</p>${title}`)).toBe('The Observer')
    expect(fieldOf('siteName', `<p data-as="navigation">The Observer of birds</p>${title}`)).toBe(undefined)
  })

  it('is no rest of <title> that nothing confirms, and no employer', () => {
    expect(fieldOf('siteName', '<title>Council closes bridge | For good</title><h1>Council closes bridge</h1>')).toBe(
      undefined,
    )
    const employer = { '@type': 'Person', worksFor: { '@type': 'Organization', name: 'Bridge Ltd' } }
    expect(fieldOf('siteName', ld({ '@type': 'NewsArticle', author: employer }))).toBe(undefined)
  })

  it('loses the headline, the address and what is no name', () => {
    const title = '<h1>Council closes bridge</h1>'
    expect(
      fieldOf('siteName', `${title}<meta property="og:site_name" content="Council closes bridge | Example">`),
    ).toBe('Example')
    expect(fieldOf('siteName', '<meta property="og:site_name" content="https://www.example.org">')).toBe('example.org')
    expect(fieldOf('siteName', '<meta property="og:site_name" content="My Site">')).toBe(undefined)
  })
})

describe('section', () => {
  const crumbs = [
    { '@type': 'ListItem', position: 1, name: 'Home' },
    { '@type': 'ListItem', position: 2, item: { '@id': '/world', name: 'World' } },
    { '@type': 'ListItem', position: 3, name: 'Council closes the old bridge' },
  ]

  it.each([
    ['Open Graph', '<meta property="article:section" content="World">'],
    ['JSON-LD', ld({ '@type': 'NewsArticle', articleSection: ['World', 'Europe'] })],
    ['JSON-LD as a path', ld({ '@type': 'NewsArticle', articleSection: 'News > World' })],
    ['JSON-LD as a list', ld({ '@type': 'NewsArticle', articleSection: 'World, Europe' })],
    ['a breadcrumb in JSON-LD', ld({ '@type': 'BreadcrumbList', itemListElement: crumbs })],
    ['a link of the category', '<a rel="category tag" href="/c/1">World</a> <a rel="tag" href="/t/2">Bridges</a>'],
    [
      'a breadcrumb in microdata',
      '<ol itemscope itemtype="http://schema.org/BreadcrumbList"><li itemprop="itemListElement" itemscope><b itemprop="name">Home</b></li><li itemprop="itemListElement" itemscope><b itemprop="name">World</b></li></ol>',
    ],
    ['links of a breadcrumb', '<nav class="c-breadcrumbs"><a href="/">Home</a> › <a href="/world">World</a></nav>'],
  ])('comes from %s', (_, html) => {
    expect(fieldOf('section', `<h1>Council closes the old bridge</h1>${html}`)).toBe('World')
  })

  it.each([
    ['what every article is', '<meta property="article:section" content="Uncategorized">'],
    ['a number', '<meta property="article:section" content="1234">'],
    ['a sentence', '<meta property="article:section" content="All the news from all over the world">'],
    ['a menu', '<nav class="menu"><a href="/europe">Europe</a></nav>'],
    [
      'the site',
      `<meta property="og:site_name" content="Example News">${ld({ '@type': 'BreadcrumbList', itemListElement: [{ '@type': 'ListItem', name: 'Example News' }] })}`,
    ],
  ])('is not %s', (_, html) => {
    expect(fieldOf('section', html)).toBe(undefined)
  })

  it('comes from a line above the headline that is a path or in the address', () => {
    const title = '<h1>The old bridge</h1>'
    expect(fieldOf('section', `<p data-as="breadcrumb">Home > Europe</p>${title}`)).toBe('Europe')
    expect(fieldOf('section', `<p data-as="breadcrumb">World</p>${title}`)).toBe('World')
    expect(fieldOf('section', `<p data-as="breadcrumb">Europe</p>${title}`)).toBe(undefined)
    expect(fieldOf('section', `<p data-as="breadcrumb">Europe > Contact</p>${title}`)).toBe(undefined)
  })

  it('comes from a link to the folder that the page is in, the innermost first', () => {
    const links = '<p data-as="navigation"><a href="/world">World</a> <a href="/world/asia/">Asia</a></p>'
    const at = (path: string): unknown => fieldOf('section', links, { url: `https://www.example-news.org${path}` })
    expect(at('/world/asia/bridge-closes')).toBe('Asia')
    expect(at('/world/bridge-closes')).toBe('World')
    expect(at('/worldwide/bridge-closes')).toBe(undefined)
    expect(at('/')).toBe(undefined)
  })

  it('comes from no link to a year, a user or a form', () => {
    const link = (href: string, text: string): unknown =>
      fieldOf('section', `<p data-as="navigation"><a href="${href}">${text}</a></p>`, {
        url: `https://www.example-news.org${href}/bridge-closes`,
      })
    expect(link('/2024', 'Archive')).toBe(undefined)
    expect(link('/@jdoe', 'Jane Doe')).toBe(undefined)
    expect(link('/author/jane-doe', 'Jane Doe')).toBe(undefined)
    expect(link('/account', 'Log in')).toBe(undefined)
  })

  it('comes from a link to a category that is marked like a tag', () => {
    const html = '<p><a rel="tag" href="/category/harbour/">Harbour</a> <a rel="tag" href="/tag/piers/">piers</a></p>'
    expect(fieldOf('section', html)).toBe('Harbour')
    expect(fieldOf('tags', html)).toEqual(['piers'])
  })

  it('is spelled for readers where something spells it so', () => {
    const html = `<meta property="article:section" content="world">${ld({ '@type': 'NewsArticle', articleSection: 'World' })}`
    expect(fieldOf('section', html)).toBe('World')
    expect(fieldOf('section', '<meta property="article:section" content="world">')).toBe('world')
  })
})

describe('tags', () => {
  it.each([
    ['Open Graph', '<meta property="article:tag" content="Bridges"><meta property="article:tag" content="Old Town">'],
    ['JSON-LD as a list', ld({ '@type': 'NewsArticle', keywords: ['Bridges', 'Old Town'] })],
    [
      'JSON-LD as terms',
      ld({ '@type': 'NewsArticle', keywords: [{ '@type': 'DefinedTerm', name: 'Bridges' }, 'Old Town'] }),
    ],
    ['JSON-LD as one string', ld({ '@type': 'NewsArticle', keywords: 'Bridges, Old Town' })],
    ['news keywords', '<meta name="news_keywords" content="Bridges, Old Town, bridges">'],
    ['links', '<a rel="tag" href="/t/1">Bridges</a> <a rel="tag nofollow" href="/t/2">#Old Town</a>'],
    ['keywords', '<meta name="keywords" content="Bridges;Old Town">'],
    ['the page', '<p data-as="tags">Tags: Bridges, Old Town</p>'],
  ])('come from %s', (_, html) => {
    expect(fieldOf('tags', html)).toEqual(['Bridges', 'Old Town'])
  })

  it('are none for machines, numbers or sentences', () => {
    const content =
      'type: Story, id=12, uncategorized,  2024, https://example.org/x, The council will close the old bridge for good, Bridges'
    expect(fieldOf('tags', `<meta name="keywords" content="${content}">`)).toEqual(['Bridges'])
  })

  it('are none of a menu far from the article', () => {
    const menu = '<p data-as="navigation">x</p>'.repeat(40)
    expect(metadataOf(`<p data-as="tags">World, Sport</p>${menu}<h1>Bridge</h1>${BODY}`).tags).toEqual([])
  })
})

describe('language', () => {
  /** Of a page without a body, unless one is given, whose words are of `language` to the lexicon. */
  function languageOf(html: string, language: string | undefined, body = ''): string | undefined {
    return metadataOf(html + body, language === undefined ? {} : { language }).language
  }

  it.each([
    ['<html lang="en">', undefined, 'en'],
    ['<html lang="en_us">', 'en', 'en-US'],
    ['<html lang="en"><meta property="og:locale" content="en_GB">', 'en', 'en-GB'],
    ['<html xml:lang="de-AT">', 'de', 'de-AT'],
    ['<meta http-equiv="content-language" content="pt-br">', 'pt', 'pt-BR'],
    [ld({ '@type': 'NewsArticle', inLanguage: 'fr-CA' }), 'fr', 'fr-CA'],
    ['<html lang="zh-hant-tw">', 'zh', 'zh-Hant-TW'],
    ['', 'es', 'es'],
    ['', undefined, undefined],
    ['<html lang="{{ lang }}">', 'es', 'es'],
  ])('%s in a text of %s is %s', (html, language, expected) => {
    expect(languageOf(html, language)).toBe(expected)
  })

  it("is the text's where a template declares another, and the declared one where the lexicon doesn't know it", () => {
    expect(languageOf('<html lang="en-US">', 'de')).toBe('de')
    expect(languageOf('<html lang="en-US"><meta property="og:locale" content="de_AT">', 'de')).toBe('de-AT')
    expect(languageOf('<html lang="sv">', 'de')).toBe('sv')
  })

  const DANISH =
    'Broen har været lukket siden tirsdag, fordi en svane har bygget rede midt på vejen og ikke vil flytte sig.'

  it.each([
    ['', undefined, 'da'],
    ['', 'de', 'da'],
    ['<html lang="en">', 'de', 'da'],
    ['<html lang="da-DK">', 'de', 'da-DK'],
    ['<html lang="en"><meta property="og:locale" content="da_DK">', undefined, 'da-DK'],
    // Faroese could not have been found.
    ['<html lang="fo">', undefined, 'fo'],
  ])('%s over a Danish body that the lexicon takes for %s is %s', (html, language, expected) => {
    expect(languageOf(html, language, DANISH)).toBe(expected)
  })
})

describe('url', () => {
  const PAGE = 'https://www.example.org/world/bridge'

  it.each([
    ['canonical', `<link rel="canonical" href="${PAGE}#top">`],
    ['a relative one', '<link rel="canonical" href="/world/bridge">'],
    ['Open Graph', `<meta property="og:url" content="${PAGE}">`],
    ['JSON-LD', ld({ '@type': 'NewsArticle', url: PAGE })],
    ['its page', ld({ '@type': 'NewsArticle', mainEntityOfPage: { '@type': 'WebPage', '@id': PAGE } })],
  ])('comes from %s', (_, html) => {
    expect(fieldOf('url', html, { url: `${PAGE}?utm_source=x` })).toBe(PAGE)
  })

  it.each([
    ['the front page', '<link rel="canonical" href="https://www.example.org/">'],
    ['the front page in a language', '<link rel="canonical" href="https://www.example.org/en/">'],
    ['a test system', '<link rel="canonical" href="http://localhost:3000/world/bridge">'],
    ['a script', '<link rel="canonical" href="javascript:void(0)">'],
    ['nothing', '<link rel="canonical" href="">'],
  ])('is the one that was given where the page states %s', (_, html) => {
    expect(fieldOf('url', html, { url: PAGE })).toBe(PAGE)
  })

  it('is the front page where the page is that', () => {
    const html = '<link rel="canonical" href="https://www.example.org/">'
    expect(fieldOf('url', html, { url: 'https://example.org' })).toBe('https://www.example.org/')
    expect(fieldOf('url', html, {})).toBe('https://www.example.org/')
    expect(fieldOf('url', `${html}<meta property="og:url" content="${PAGE}">`, {})).toBe(PAGE)
  })
})

describe('image', () => {
  const IMAGE = 'https://www.example-news.org/img/bridge.jpg'

  it.each([
    ['Open Graph', `<meta property="og:image" content="${IMAGE}">`],
    ['a relative one', '<meta property="og:image" content="/img/bridge.jpg">'],
    ['JSON-LD', ld({ '@type': 'NewsArticle', image: IMAGE })],
    ['an object in JSON-LD', ld({ '@type': 'NewsArticle', image: [{ '@type': 'ImageObject', url: IMAGE }] })],
    ['Twitter', `<meta name="twitter:image:src" content="${IMAGE}">`],
    ['a link', `<link rel="image_src" href="${IMAGE}">`],
    ['the body', `<article>${BODY}<img src="${IMAGE}" width="800" height="600">${BODY}</article>`],
  ])('comes from %s', (_, html) => {
    expect(fieldOf('image', html)).toBe(IMAGE)
  })

  it.each([
    'logo.png',
    'site-logo-1200x630.jpg',
    'placeholder.jpg',
    'default_image.png',
    'share-image.png',
    'no-image.jpg',
    'bridge.svg',
    'avatar-jane.jpg',
    'bridge-150x150.jpg',
  ])('is no %s', (name) => {
    expect(fieldOf('image', `<meta property="og:image" content="https://example.org/${name}">`)).toBe(undefined)
    expect(
      fieldOf(
        'image',
        `<meta property="og:image" content="https://example.org/${name}"><meta name="twitter:image" content="${IMAGE}">`,
      ),
    ).toBe(IMAGE)
  })

  it.each([
    'new-logo-of-the-old-bridge-company.jpg',
    'council-default-on-debt.jpg',
    'shareholders.jpg',
    'bridge-1500x1500.jpg',
  ])('may be %s', (name) => {
    expect(fieldOf('image', `<meta property="og:image" content="https://example.org/${name}">`)).toBe(
      `https://example.org/${name}`,
    )
  })

  it('is never data', () => {
    expect(fieldOf('image', '<meta property="og:image" content="data:image/png;base64,AAAA">')).toBe(undefined)
  })
})

describe('description', () => {
  const TEXT = 'After 100 years the old bridge closes on Monday.'

  it.each([
    ['its own tag', `<meta name="description" content="${TEXT}">`],
    ['Open Graph', `<meta property="og:description" content="${TEXT}">`],
    ['JSON-LD', ld({ '@type': 'NewsArticle', description: TEXT })],
    ['Dublin Core', `<meta name="DC.description" content="${TEXT}">`],
    [
      'markup that was escaped',
      '<meta name="description" content="&lt;p&gt;After 100 years the old bridge closes on&amp;nbsp;Monday.&lt;/p&gt;">',
    ],
  ])('comes from %s', (_, html) => {
    expect(fieldOf('description', html)).toBe(TEXT)
  })

  it('is the whole one where another is cut short', () => {
    const cut = '<meta name="description" content="After 100 years the old bridge …">'
    expect(fieldOf('description', `${cut}<meta property="og:description" content="${TEXT}">`)).toBe(TEXT)
    expect(
      fieldOf('description', `${cut}<meta property="og:description" content="Another text of some length.">`),
    ).toBe('After 100 years the old bridge …')
  })

  it('is not the headline, and not too short', () => {
    const title = 'Council votes to close the old bridge'
    expect(fieldOf('description', `<h1>${title}</h1><meta name="description" content="${title}.">`)).toBe(undefined)
    expect(fieldOf('description', '<meta name="description" content="Blog">')).toBe(undefined)
  })
})

describe('what a page says of its access', () => {
  it.each([
    [ld({ '@type': 'NewsArticle', isAccessibleForFree: true }), true],
    [ld({ '@type': 'NewsArticle', isAccessibleForFree: 'False' }), false],
    [ld({ '@type': 'NewsArticle', isAccessibleForFree: 'http://schema.org/False' }), false],
    [ld({ '@type': 'NewsArticle', hasPart: { '@type': 'WebPageElement', isAccessibleForFree: false } }), false],
    ['<meta property="article:content_tier" content="locked">', false],
    ['<meta property="article:content_tier" content="metered">', undefined],
    [ld({ '@type': 'NewsArticle', isAccessibleForFree: 'perhaps' }), undefined],
    ['', undefined],
  ])('%s', (html, expected) => {
    expect(fieldOf('isAccessibleForFree', html)).toBe(expected)
  })

  it.each([
    ['a line that asks to go on', '<p data-as="other">Continue reading</p>', true],
    ['the last line of the body', '<p>Read the full story …</p>', true],
    ['a paywall', '<p data-as="paywall">Subscribe to read on.</p>', true],
    ['a link to the rest', `<p data-as="related-posts"><a href="${URL}">Weiterlesen</a></p>`, true],
    ['a link to another site', '<p data-as="other"><a href="https://elsewhere.example.net/x">Read more</a></p>', true],
    ['a link to another story', '<p data-as="related-posts"><a href="/storm">Read more</a></p>', undefined],
    ['a heading of other stories', '<h2 data-as="related-posts">Read more</h2>', undefined],
    ['a sentence', '<p>Continue reading books, the council said.</p>', undefined],
    ['a line far below', `${'<p data-as="other">x</p>'.repeat(5)}<p data-as="other">Continue reading</p>`, undefined],
  ])('is truncated where %s stands behind the text', (_, html, expected) => {
    expect(metadataOf(BODY + html, { url: URL, language: 'de' }).truncated).toBe(expected)
  })

  const paid = { '@type': 'NewsArticle', isAccessibleForFree: false }
  it.each([
    ['states far more words', ld({ ...paid, wordCount: 800 }), '', true],
    ['states them as a string', ld({ ...paid, wordCount: '800' }), '', true],
    ['states about as many', ld({ ...paid, wordCount: 22 }), '', undefined],
    ['states no number', ld({ ...paid, wordCount: 'many' }), '', undefined],
    ['trails off', ld(paid), '<p>The engineers found that the piers…</p>', true],
    ['trails off within quotes', ld(paid), '<p>“The piers,” they said, “will...”</p>', true],
    ['has dots in its midst', ld(paid), '<p>The piers … will hold.</p>', undefined],
    ['is short', ld(paid), '', undefined],
  ])('is truncated where it is not free, and %s', (_, head, more, expected) => {
    expect(metadataOf(head + BODY + more, { url: URL }).truncated).toBe(expected)
  })

  const part = { '@type': 'WebPageElement', isAccessibleForFree: 'False', cssSelector: '.paid' }
  it.each([
    ['is empty', part, '<div class="rest paid"></div>', true],
    ['holds a request alone', part, '<div class="paid"><p data-as="newsletter">Sign up</p></div>', true],
    ['holds the end of the body', part, '<div class="paid"><p>The piers will hold.</p></div>', undefined],
    ['is nowhere', part, '<div class="unpaid"></div>', undefined],
    ['is free', { ...part, isAccessibleForFree: true }, '<div class="paid"></div>', undefined],
    [
      'has no selector of a class',
      { ...part, cssSelector: { '@type': 'Text' } },
      '<div class="paid"></div>',
      undefined,
    ],
  ])('is truncated where its part that is not free has a place that %s', (_, hasPart, more, expected) => {
    expect(metadataOf(ld({ ...paid, hasPart }) + BODY + more, { url: URL }).truncated).toBe(expected)
  })

  it('is not truncated for its dots or its words alone', () => {
    const free = ld({ '@type': 'NewsArticle', wordCount: 800 })
    expect(metadataOf(`${free}${BODY}<p>And so on …</p>`, { url: URL }).truncated).toBe(undefined)
  })

  it('is not truncated by a paywall behind a long text', () => {
    expect(metadataOf(`${BODY.repeat(20)}<p data-as="paywall">Subscribe</p>`).truncated).toBe(undefined)
  })
})
