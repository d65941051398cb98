import { describe, expect, test } from 'vitest'
import { cleanArticle, type Options } from '../../../src/index.js'

const PROSE =
  'The council voted on Tuesday to reopen the harbour bridge, which had been closed since the flood of last spring.'

/** Where the one link of a page's article leads. */
function linkOf(head: string, options?: Options): string | undefined {
  const page = `<html><head>${head}</head><body><article><h1>Bridge to reopen</h1><p>${PROSE}</p><p>Engineers who <a href="/report">examined the bridge</a> found eleven cracks, all of which have been mended.</p></article></body></html>`
  return cleanArticle(page, options).links[0]?.url
}

const CANONICAL = '<link rel="canonical" href="https://paper.example/2025/bridge">'
const SHARED = '<meta property="og:url" content="https://news.example/2025/bridge">'

describe('a relative link counts from', () => {
  test.each([
    ['the canonical address', CANONICAL, 'https://paper.example/report'],
    ['og:url', SHARED, 'https://news.example/report'],
    ['og:url where the canonical address is of another site', CANONICAL + SHARED, 'https://news.example/report'],
    [
      'the canonical address where og:url is a path',
      `<meta property="og:url" content="/2025">${CANONICAL}`,
      'https://paper.example/report',
    ],
    ['an absolute base before both', `<base href="https://old.example/a/">${SHARED}`, 'https://old.example/report'],
    ['a relative base, which counts from og:url', `<base href="/a/">${SHARED}`, 'https://news.example/report'],
  ])('%s', (_, head, address) => {
    expect(linkOf(head)).toBe(address)
  })

  test('the address that the caller knows, before those of the page', () => {
    expect(linkOf(CANONICAL + SHARED, { url: 'https://known.example/bridge' })).toBe('https://known.example/report')
  })

  test.each([
    ['where nothing is stated', ''],
    ['where another page is', '<link rel="alternate" href="https://paper.example/fr/bridge">'],
    ['where the address is of no web page', '<link rel="canonical" href="app://paper/1">'],
  ])('nothing %s', (_, head) => {
    expect(linkOf(head)).toBeUndefined()
  })
})
