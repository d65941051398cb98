import fc from '../fast-check.js'
import { HEADLINE, PROSE } from '../article.js'

// Pages whose elements nest and follow each other in every way: what is boilerplate stands beside the article, in it, around
// it, and loose among its lines.

const BOILERPLATE = [
  'Share on Facebook',
  'Read more:',
  'We use cookies to improve your experience. By continuing you accept our cookie policy.',
  'Sign up for our newsletter and get the best stories of the week in your inbox.',
  'Most read',
  '© 2025 The Harbour Courier. All rights reserved.',
  '<a href="/ferry">Ferry fares to rise in June</a>',
]
const PIECES = [
  '<br>',
  '<img src="/bridge.jpg">',
  '<script>count("</p>")</script>',
  '<!-- a slot -->',
  '&nbsp;',
  '<hr>',
  ' ',
]
const BLOCKS = ['p', 'div', 'section', 'aside', 'li', 'blockquote', 'td', 'figure', 'figcaption', 'footer', 'x-card']
const INLINE = ['span', 'a', 'b', 'em', 'font']
const CLASSES = ['', ' class="related"', " class='share-bar' id=a", ' class=nl data-x="a > b"']

const leaf = fc.oneof(
  fc.constantFrom(...PROSE),
  fc.constantFrom(...PROSE.map((text) => `${text} For all the latest headlines, <b>follow our WhatsApp channel.</b>`)),
  fc.constantFrom(...BOILERPLATE),
  fc.constantFrom(...PIECES),
)

const { markup } = fc.letrec<{ markup: string }>((tie) => ({
  markup: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    leaf,
    fc
      .tuple(
        fc.constantFrom(...BLOCKS, ...INLINE),
        fc.constantFrom(...CLASSES),
        fc.array(tie('markup'), { minLength: 1, maxLength: 5 }),
        fc.constantFrom('>', ' >', '\n>'),
      )
      .map(([tag, names, parts, end]) => `<${tag}${names}>${parts.join('')}</${tag}${end}`),
  ),
}))

/** A page with an article, however it is put together. */
export const anyHtmlPage = fc
  .array(markup, { minLength: 3, maxLength: 12 })
  .map(
    (parts) =>
      `<!doctype html><html><head><title>${HEADLINE}</title></head><body class="news"><h1>${HEADLINE}</h1>` +
      `<p>${PROSE[0] ?? ''}</p>${parts.join('')}<p>${PROSE[1] ?? ''}</p></body></html>`,
  )
