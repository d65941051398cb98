import { describe, expect, test } from 'vitest'
import { label, stripCookieNotices, stripNewsletters } from '../src/index.js'
import { PROSE } from './article.js'

const [ONE = '', TWO = '', THREE = '', ...REST] = PROSE
const COOKIES = 'We use cookies (and the like) to improve your experience on our website.'

function pageWith(paragraph: string): string {
  return [
    '<article><h1>Council keeps the bridge open</h1>',
    `<p>${paragraph}</p>`,
    ...[THREE, ...REST].map((text) => `<p>${text}</p>`),
    '</article>',
  ].join('\n')
}

describe('a sentence within a paragraph of HTML', () => {
  test('goes by itself, wherever its lines break', () => {
    const broken = COOKIES.replace('to improve', 'to\n    improve')
    for (const sentence of [COOKIES, broken]) {
      expect(stripCookieNotices(pageWith(`${ONE} ${sentence} ${TWO}`))).toBe(pageWith(`${ONE}  ${TWO}`))
    }
  })

  test('stays where it is said twice: which of the two is meant nobody knows', () => {
    const html = pageWith(`${ONE} ${COOKIES} ${TWO} “${COOKIES}”`)
    expect(stripCookieNotices(html)).toBe(html)
  })

  test('stays with its paragraph where markup parts its words: no line of the article goes', () => {
    const html = pageWith(`${ONE} ${COOKIES.replace('cookies', '<a href="/cookies">cookies</a>')} ${TWO}`)
    expect(label(html).some((block) => block.label === 'cookie-notice')).toBe(true)
    expect(stripCookieNotices(html)).toBe(html)
    expect(stripNewsletters(html)).toBe(html)
  })
})
