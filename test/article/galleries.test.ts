import { expect, test } from 'vitest'
import { cleanArticle } from '../../src/index.js'
import { PROSE } from '../article.js'

function picturesOf(html: string) {
  const paragraphs = PROSE.map((text) => `<p>${text}</p>`)
  const { images } = cleanArticle(
    `<body><article><h1>The bridge</h1>${paragraphs.slice(0, 4).join('')}${html}${paragraphs.slice(4).join('')}</article></body>`,
    { url: 'https://news.example/1' },
  )
  return images.map(({ url }) => new URL(url).pathname)
}

const slide = (name: string, attributes: string): string =>
  `<div ${attributes}><figure><img src="/${name}.jpg"><figcaption>The bridge in spring, seen from the quay.</figcaption></figure></div>`

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
