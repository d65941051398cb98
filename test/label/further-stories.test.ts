import { describe, expect, test } from 'vitest'
import { cleanArticle } from '../../src/index.js'
import { HEADLINE, PROSE } from '../article.js'

const OTHER = [
  'Trams will run through the old market square again next summer after the city signed a contract for eleven vehicles.',
  'The line was torn up in 1962 to make room for cars, and the rails under the asphalt are too worn for use.',
  'Work on the overhead wires begins in October and will close two lanes of the ring road for about five months.',
]
const OWN = PROSE.slice(0, 4)
const SIGNED = '<div class="meta">By <a href="/sam">Sam Ode</a> <time>March 20, 2023</time></div>'

const paragraphs = (lines: readonly string[]): string => lines.map((line) => `<p>${line}</p>`).join('')
const story = (headline = '<h1>Trams return to the square</h1>', signed = SIGNED): string =>
  `<div class="next">${headline}${signed}<div>${paragraphs(OTHER)}</div></div>`
const article = (inside = ''): string =>
  `<article><header><h1>${HEADLINE}</h1><p>By Nora Quill, April 1, 2023</p></header><div>${paragraphs(OWN)}</div>${inside}</article>`
const pageOf = (body: string, title = `${HEADLINE} - The Courier`): string =>
  `<html lang="en"><head><title>${title}</title></head><body><main>${body}</main></body></html>`

const textOf = (html: string): string => cleanArticle(html, { expect: 'article' }).text

describe('stories that were loaded behind an article', () => {
  test.each([
    ['one', article() + story()],
    ['two', article() + story() + story('<h1>Bees return to the islands</h1>')],
    [
      'in its element, beside its own part',
      `<article>${article()}<div class="more">${story()}${story()}</div></article>`,
    ],
    ['in an element for advertisements', `${article()}<ins>${story()}</ins>`],
    ['with a day alone', article() + story(undefined, '<p>20 March 2023</p>')],
    ['with an author alone', article() + story(undefined, '<p class="byline">By Sam Ode</p>')],
  ])('go: %s', (_, body) => {
    const { text, removed, verdict } = cleanArticle(pageOf(body))
    expect(text).toBe(OWN.join('\n\n'))
    expect(verdict.kind).toBe('article')
    const found = removed.filter(({ text: line }) => line === OTHER[0])
    expect(found).not.toEqual([])
    for (const { kind } of found) expect(kind).toBe('related-posts')
  })

  test('go where the title is stated for sharing', () => {
    const head = `<meta property="og:title" content="${HEADLINE}">`
    expect(textOf(pageOf(article() + story(), 'The Courier').replace('</head>', `${head}</head>`))).toBe(
      OWN.join('\n\n'),
    )
  })
})

describe('the parts of an article stay', () => {
  test.each([
    ['a part without a day or an author', pageOf(article() + story(undefined, ''))],
    ['a part of a lower level', pageOf(article() + story('<h2>Trams return to the square</h2>'))],
    ['parts in the element of the headline', pageOf(article(story()))],
    [
      'parts below a few words',
      pageOf(`<header><h1>${HEADLINE}</h1><p>${OWN[0] ?? ''}</p></header>${story()}${story()}`),
    ],
    ['a list of days', pageOf(article() + story('<h1>Trams return</h1>', '<ul><li>March 20, 2023: a vote</li></ul>'))],
    ['parts that the title names, too', pageOf(article() + story(), `${HEADLINE}; Trams return to the square`)],
    ['all of a page that is called otherwise', pageOf(article() + story(), 'The Courier')],
    [
      'a text of Markdown',
      `# ${HEADLINE}\n\n${OWN.join('\n\n')}\n\n# Trams return\n\nBy Sam Ode, March 20, 2023\n\n${OTHER.join('\n\n')}`,
    ],
  ])('%s', (_, page) => {
    const text = textOf(page)
    for (const line of OTHER) expect(text).toContain(line)
  })
})
