import { expect, test } from 'vitest'
import { cleanArticle } from '../../src/index.js'
import { PROSE } from '../article.js'

function mediaIn(html: string) {
  const paragraphs = PROSE.map((text) => `<p>${text}</p>`)
  return cleanArticle(
    `<body><article><h1>The bridge</h1>${paragraphs.slice(0, 4).join('')}${html}${paragraphs.slice(4).join('')}</article></body>`,
    { url: 'https://news.example/1' },
  )
}

function imagesOf(html: string) {
  return mediaIn(html).images.map(({ url, caption }) => ({ path: new URL(url).pathname, caption }))
}

const picturesOf = (html: string): readonly string[] => imagesOf(html).map(({ path }) => path)

const slide = (name: string, attributes: string): string =>
  `<div ${attributes}><figure><img src="/${name}.jpg"><figcaption>The bridge in spring, seen from the quay.</figcaption></figure></div>`

test('a picture in a figure of its own has no caption of the figure beside it', () => {
  const gallery =
    '<figure><figure><img src="/a.jpg"><figcaption>The bridge in spring.</figcaption></figure><figure><img src="/b.jpg"></figure></figure>'
  expect(imagesOf(gallery)).toEqual([{ path: '/a.jpg', caption: 'The bridge in spring.' }, { path: '/b.jpg' }])
  const shared = '<figure><img src="/a.jpg"><img src="/b.jpg"><figcaption>The bridge in spring.</figcaption></figure>'
  expect(imagesOf(shared).map(({ caption }) => caption)).toEqual(['The bridge in spring.', 'The bridge in spring.'])
})

test('the slides of a gallery that are out of sight are pictures of the article', () => {
  const slides = [
    slide('a', 'class="slide"'),
    slide('b', 'class="slide" aria-hidden="true"'),
    slide('c', 'class="my-slides" style="display:none"'),
  ]
  expect(picturesOf(`<div class="carousel">${slides.join('')}</div>`)).toEqual(['/a.jpg', '/b.jpg', '/c.jpg'])
})

test('a slide that is there twice is one picture', () => {
  expect(picturesOf(slide('a', 'class="slide"') + slide('z', 'class="slide slide-clone" aria-hidden="true"'))).toEqual([
    '/a.jpg',
  ])
})

test('what is hidden elsewhere is none', () => {
  expect(picturesOf(slide('a', 'class="box" hidden') + slide('b', 'aria-hidden="true"'))).toEqual([])
})

test('pictures of a gallery have the captions that stand below them, and the last the one of all', () => {
  const one = (name: string, caption: string) =>
    `<figure><img src="/${name}.jpg">${caption === '' ? '' : `<figcaption>${caption}</figcaption>`}</figure>`
  const gallery = `<figure>${one('a', 'The bridge in spring.')}${one('b', 'The bridge in autumn.')}${one('c', '')}<figcaption>Views of the bridge.</figcaption></figure>`
  expect(imagesOf(gallery)).toEqual([
    { path: '/a.jpg', caption: 'The bridge in spring.' },
    { path: '/b.jpg', caption: 'The bridge in autumn.' },
    { path: '/c.jpg', caption: 'Views of the bridge.' },
  ])
})

test('or above them', () => {
  const gallery =
    '<figure><figcaption>The bridge in spring.</figcaption><img src="/a.jpg"><figcaption>The bridge in autumn.</figcaption><img src="/b.jpg"></figure>'
  expect(imagesOf(gallery).map(({ caption }) => caption)).toEqual(['The bridge in spring.', 'The bridge in autumn.'])
})

test('near miss: two pictures side by side share one', () => {
  const pair =
    '<figure><img src="/a.jpg"><img src="/b.jpg"><figcaption>The bridge from both sides.</figcaption></figure>'
  expect(imagesOf(pair).map(({ caption }) => caption)).toEqual([
    'The bridge from both sides.',
    'The bridge from both sides.',
  ])
})

test('what plays has its caption too', () => {
  const film = '<figure><video src="/a.mp4"></video><figcaption>The bridge in spring.</figcaption></figure>'
  expect(mediaIn(film).embeds[0]?.caption).toBe('The bridge in spring.')
})

test('a small picture that stands in for the same one until it has come is none', () => {
  expect(picturesOf('<figure><img src="/w30/bridge.jpg?q=20"><img data-src="/w800/bridge.jpg"></figure>')).toEqual([
    '/w800/bridge.jpg',
  ])
})

test('near miss: two pictures beside each other', () => {
  expect(picturesOf('<div><img src="/w30/bridge.jpg"><img src="/w800/quay.jpg"></div>')).toHaveLength(2)
})
