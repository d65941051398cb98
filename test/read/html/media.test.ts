import { expect, test } from 'vitest'
import { readHtml } from '../../../src/read/html/index.js'

function picturesOf(html: string): readonly string[] {
  const { markup } = readHtml(`<p>Before.</p>${html}<p>Behind.</p>`, { url: undefined, depth: 100 })
  return markup?.media.map(({ url }) => url) ?? []
}

const BLANK = 'src="data:image/svg+xml,%3Csvg/%3E"'

test.each([
  ['an address', `<img ${BLANK} data-image-loader="https://example.com/a.png">`, 'https://example.com/a.png'],
  [
    'JSON',
    `<img ${BLANK} data-media='{"sizes":{"large":"https:\\/\\/example.com\\/a.jpg?w=900","alt":"x"}}'>`,
    'https://example.com/a.jpg?w=900',
  ],
  ['no more than is needed', '<img src="/b.png" data-full="https://example.com/a.png">', '/b.png'],
])('a picture that loads late: %s', (_, html, url) => {
  expect(picturesOf(html)).toEqual([url])
})

test.each([
  ['a page', `<img ${BLANK} data-href="https://example.com/a.html">`],
  ['the picture of a player', '<iframe data-poster="https://example.com/a.jpg"></iframe>'],
])('no picture: %s', (_, html) => {
  expect(picturesOf(html)).toEqual([])
})
