import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { BOILERPLATE, cleanDocument } from '../../src/dom/index.js'
import { InputError, KINDS, LimitError, OptionError, type Kind, type Options } from '../../src/index.js'
import { HEADLINE, PROSE } from '../article.js'
import { readPageFile } from '../html-pages.js'
import { markupOf } from './markup.js'

const ALL = Object.keys(KINDS) as Kind[]
const COOKIES = 'We use cookies to improve your experience. By continuing you accept our cookie policy.'
const RELATED = '<h2>Related posts</h2><ul><li><a href="/fares">Ferry fares to rise in June</a></li></ul>'
const SHARE = '<a href="/f">Share on Facebook</a> <a href="/m">E-mail</a>'
const WALKERS = 'Walkers had used the ferry upstream, which is to stay in service until the end of the month.'
const [FIRST = '', SECOND = '', ...REST] = PROSE

/** A page with this behind its second paragraph, and this behind the article. */
function pageWith(within: string, behind = ''): string {
  const paragraphs = REST.map((text) => `<p>${text}</p>`).join('\n')
  return `<!doctype html>
<html lang="en"><head><title>${HEADLINE}</title><style>.a { color: red }</style></head>
<body class="news dark" onload="go()"><div id="app"><article class="a">
<h1>${HEADLINE}</h1><p class="byline">By Marta Lindqvist</p>
<p>${FIRST}</p><p>${SECOND}</p>${within}
${paragraphs}
</article>${behind}</div><script src="/app.js"></script></body></html>`
}

function expectCut(within: string, left: string, kinds?: readonly Kind[], options?: Options): void {
  expect(cleanDocument(pageWith(within), kinds, options).page).toBe(pageWith(left))
}

function expectCutBehind(behind: string, left: string, kinds?: readonly Kind[]): void {
  expect(cleanDocument(pageWith('', behind), kinds).page).toBe(pageWith('', left))
}

describe('an element goes where all its text is boilerplate', () => {
  test('with the shells that it leaves empty', () => {
    expectCut(`<div class="w"><div class="x"><aside>${RELATED}</aside></div> </div>`, '')
    expectCutBehind(`<div class="w"><div class="consent"><p>${COOKIES}</p></div></div>`, '')
  })

  test('with what has no text: its pictures, fields, frames and scripts', () => {
    expectCutBehind(
      `<aside><a href="/fares"><img src="/fares.jpg"></a><script>count('</p>')</script>${RELATED}<input></aside>`,
      '',
    )
  })

  test('but a shell that was empty before stays, and one with something else in it', () => {
    expectCutBehind(
      '<div class="slot"></div><div><script>slot()</script></div>',
      '<div class="slot"></div><div><script>slot()</script></div>',
    )
    expectCutBehind(
      `<div><div>${COOKIES}</div><p>${FIRST.replace('Tuesday', 'Friday')}</p></div>`,
      `<div><p>${FIRST.replace('Tuesday', 'Friday')}</p></div>`,
    )
  })

  test('but what the page has one of stays, if nothing of it does', () => {
    const page = `<html><head></head><body class="x"><nav><a href="/">Home</a> <a href="/news">News</a></nav></body></html>`
    expect(cleanDocument(page, ALL).page).toBe('<html><head></head><body class="x"></body></html>')
  })

  test('but JSON-LD stays: it states something of the page', () => {
    const stated = '<script type="application/ld+json">{"@type":"NewsArticle"}</script>'
    expectCutBehind(
      `<footer>${stated}<p>© 2025 The Harbour Courier. All rights reserved.</p></footer>`,
      `<footer>${stated}</footer>`,
    )
  })
})

describe('no line of the article goes', () => {
  test('what holds a paragraph stays, and loses its boilerplate alone', () => {
    expectCut(
      `<div class="box"><p>${COOKIES}</p><p>${WALKERS}</p>${SHARE}</div>`,
      `<div class="box"><p>${WALKERS}</p> </div>`,
    )
  })

  test('loose text goes too, and what stands between two lines stays to part them', () => {
    const [one, two] = [`${FIRST} So it was said.`, `${SECOND} So it was said, too.`]
    expectCut(
      `<div>${one}<aside class="related">${RELATED}</aside>${two}</div>`,
      `<div>${one}<aside class="related"></aside>${two}</div>`,
    )
    expectCut(`<div>${one}<br><aside class="related">${RELATED}</aside>${two}</div>`, `<div>${one}<br>${two}</div>`)
  })

  test('an element whose tag ends the paragraph before it stays, unless the next tag does', () => {
    const [one, two] = [`${FIRST} So it was said.`, `${SECOND} So it was said, too.`]
    expectCut(`<p>${one}<div>${COOKIES}</div>${two}`, `<p>${one}<div></div>${two}`)
    expectCut(`<p>${one}<div>${COOKIES}</div><p>${two}</p>`, `<p>${one}<p>${two}</p>`)
  })

  test('a sentence goes where it is all of an element, and else stays with its paragraph', () => {
    const call = 'Sign up for our newsletter and get the best stories of the week in your inbox.'
    expectCut(`<p>${FIRST} <em>${call}</em></p>`, `<p>${FIRST} </p>`)
    expectCut(`<p>${FIRST} ${call}</p>`, `<p>${FIRST} ${call}</p>`)
    const { removed } = cleanDocument(pageWith(`<p>${FIRST} ${call}</p>`))
    expect(removed.newsletter).toBeUndefined()
  })

  test('pictures of the article stay without their captions; those of boilerplate go', () => {
    const figure = (caption: string) => `<figure><img src="/b.jpg">${caption}</figure>`
    expectCut(figure('<figcaption>The bridge. Photo: Jonas Berg</figcaption>'), figure(''), ['caption'])
    expectCut(`<aside><img src="/c.jpg">${RELATED}</aside>`, '', ['related-posts'])
  })

  test.each(['script-data-html', 'article-body-of-json-ld'])('an article in a script stays: %s', (name) => {
    const html = readPageFile(name, 'input.html')
    const { page } = cleanDocument(html, ALL)
    const scripts = html.match(/<script[^>]*>[^]*?<\/script>/gu) ?? []
    expect(scripts.length).toBeGreaterThan(0)
    for (const script of scripts) expect(page).toContain(script)
  })

  test('and so does the little of it that the page shows', () => {
    const body = JSON.stringify({ '@type': 'NewsArticle', articleBody: [...PROSE, ...PROSE].join('\n\n') })
    const page = `<html><body><script type="application/ld+json">${body}</script><nav><a href="/">Home</a></nav><p>${FIRST}</p></body></html>`
    expect(cleanDocument(page, ALL).page).toBe(page.replace('<nav><a href="/">Home</a></nav>', ''))
  })
})

describe('what goes', () => {
  test('is all but the headline, the byline, the date and captions, or what is asked for', () => {
    expect(ALL.filter((kind) => !BOILERPLATE.includes(kind))).toEqual(['title', 'byline', 'timestamp', 'caption'])
    const { page } = cleanDocument(pageWith('', `<p>${COOKIES}</p><aside>${RELATED}</aside>`), [
      'byline',
      'cookie-notice',
    ])
    expect(page).not.toContain('Marta')
    expect(page).not.toContain(COOKIES)
    expect(page).toContain(RELATED)
  })

  test('obeys the options', () => {
    expectCut(`<aside>${RELATED}</aside>`, `<aside>${RELATED}</aside>`, undefined, { keep: ['related-posts'] })
    expectCut('<p>Ferry Club</p>', '', undefined, {
      rules: [{ kind: 'promotion', name: 'club', match: /^Ferry Club$/u }],
    })
  })

  test('is told by kind, with its place and reason', () => {
    const html = pageWith('', `<p>${COOKIES}</p>`)
    const { removed } = cleanDocument(html)
    expect(Object.keys(removed)).toEqual(['cookie-notice'])
    const [entry] = removed['cookie-notice'] ?? []
    expect(entry).toMatchObject({ kind: 'cookie-notice', text: COOKIES })
    expect(html.slice(entry?.start, entry?.end)).toBe(`<p>${COOKIES}</p>`)
    expect(entry?.reason).toContain('cookies')
  })
})

describe('a document', () => {
  test('is the one that was given, changed', () => {
    const { document } = parseHTML(pageWith('', `<p>${COOKIES}</p><aside>${RELATED}</aside>`))
    const article = document.querySelector('article')
    const { page, removed } = cleanDocument(document)
    expect(page).toBe(document)
    expect(document.querySelector('article')).toBe(article)
    expect(markupOf(document)).toBe(markupOf(parseHTML(pageWith('')).document))
    expect(removed['cookie-notice']).toMatchObject([{ text: COOKIES, start: -1, end: -1 }])
  })

  test('of which a clone was given, is as it was', () => {
    const { document } = parseHTML(pageWith('', `<p>${COOKIES}</p>`))
    const before = markupOf(document)
    expect(markupOf(cleanDocument(document.cloneNode(true) as Document).page)).not.toContain(COOKIES)
    expect(markupOf(document)).toBe(before)
  })
})

describe('errors', () => {
  test.each([1, null, undefined, new Uint8Array(), {}, []])('of %o', (page) => {
    expect(() => cleanDocument(page as never)).toThrow(InputError)
  })

  test('of kinds and options', () => {
    expect(() => cleanDocument('<p>', ['body' as never])).toThrow('"body" is not a kind')
    expect(() => cleanDocument('<p>', 'title' as never)).toThrow(OptionError)
    expect(() => cleanDocument('<p>', [], { now: 1 as never })).toThrow(OptionError)
  })

  test('leave a document as it was', () => {
    const { document } = parseHTML(pageWith(`<p>${COOKIES}</p>`))
    const before = markupOf(document)
    expect(() => cleanDocument(document, undefined, { limits: { depth: 2 } })).toThrow(LimitError)
    expect(markupOf(document)).toBe(before)
  })
})

test.each(['', ' ', 'plain text', '<p', '</p >', '<!-- ', '<p></p >x</', '<table><td>a</td\n><p>b'])(
  '%o is read',
  (html) => {
    expect(typeof cleanDocument(html, ALL).page).toBe('string')
  },
)
