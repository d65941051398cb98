import { expect, test } from 'vitest'
import type { Span } from '../../src/index.js'
import { linksOf } from '../../src/write/media.js'
import { articleOf, marked, paragraph } from './articles.js'

test('the links of a body are its spans, with the block that they stand in', () => {
  const { blocks } = articleOf([
    paragraph('none'),
    marked('See this and that', [
      ['link', 'that', 'mailto:a@a.example'],
      ['link', 'this', 'https://a.example/x y'],
      ['strong', 'See'],
    ]),
    marked('All of it', [
      ['strong', 'All of it'],
      ['link', 'of ', 'http://b.example'],
    ]),
  ])
  expect(linksOf(blocks)).toEqual([
    { url: 'https://a.example/x%20y', text: 'this', block: 1 },
    { url: 'mailto:a@a.example', text: 'that', block: 1 },
    { url: 'http://b.example/', text: 'of', block: 2 },
  ])
})

test('a link without words, to nowhere or outside of the text is none', () => {
  const spans: Span[] = [
    { kind: 'link', start: 1, end: 2, href: 'https://a.example/' },
    { kind: 'link', start: 0, end: 1, href: 'javascript:alert(1)' },
    { kind: 'link', start: 2, end: 3 },
    { kind: 'link', start: 9, end: 12, href: 'https://a.example/' },
  ]
  expect(linksOf(articleOf([paragraph('a b', { spans })]).blocks)).toEqual([])
})

test('words that stand in two links belong to the outer', () => {
  const spans: Span[] = [
    { kind: 'link', start: 2, end: 3, href: 'https://b.example/' },
    { kind: 'link', start: 0, end: 5, href: 'https://a.example/' },
  ]
  expect(linksOf(articleOf([paragraph('a b c', { spans })]).blocks)).toEqual([
    { url: 'https://a.example/', text: 'a b c', block: 0 },
  ])
})
