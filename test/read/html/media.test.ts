import { expect, test } from 'vitest'
import { readHtml } from '../../../src/read/html/index.js'

function pictures(srcset: string): readonly string[] {
  const html = `<p>By the river.</p><img srcset="${srcset}">`
  const { markup } = readHtml(html, { url: undefined, depth: 100 })
  return markup?.media.map(({ url }) => url) ?? []
}

test.each([
  ['/small.jpg 300w, /large.jpg 600w', '/large.jpg'],
  ['/large.jpg 600w, /small.jpg 300w', '/large.jpg'],
  ['/small.jpg 1x,/large.jpg 2x', '/large.jpg'],
  ['/small.jpg, /large.jpg 2x', '/large.jpg'],
  ['/small.jpg 300w 200h, /large.jpg 600w 400h', '/large.jpg'],
  ['/w_300,h_200/small.jpg 300w, /w_600,h_400/large.jpg 600w', '/w_600,h_400/large.jpg'],
  ['/only.jpg', '/only.jpg'],
  ['/first.jpg 1x, /second.jpg 1x', '/first.jpg'],
  ['/first.jpg, /second.jpg', '/first.jpg'],
])('of %j the largest picture is taken', (srcset, url) => {
  expect(pictures(srcset)).toEqual([url])
})

test('an empty set shows nothing', () => {
  expect(pictures(' ')).toEqual([])
})

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
  ['a path alone', `<img ${BLANK} data-lazy="/photos/a.jpg?w=900">`, '/photos/a.jpg?w=900'],
  ['no more than is needed', '<img src="/b.png" data-full="https://example.com/a.png">', '/b.png'],
])('a picture that loads late: %s', (_, html, url) => {
  expect(picturesOf(html)).toEqual([url])
})

test.each([
  ['a page', `<img ${BLANK} data-href="https://example.com/a.html">`],
  ['a path among other words', `<img ${BLANK} data-note="see /photos/a.jpg">`],
  ['the picture of a player', '<iframe data-poster="https://example.com/a.jpg"></iframe>'],
])('no picture: %s', (_, html) => {
  expect(picturesOf(html)).toEqual([])
})
