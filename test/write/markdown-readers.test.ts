import fc from '../fast-check.js'
import { marked } from 'marked'
import { describe, expect, test } from 'vitest'
import { toMarkdown, type Article } from '../../src/index.js'
import { isPipeRow } from '../../src/write/path.js'
import { anyArticle } from './arbitrary.js'
import { articleOf, letters, marked as spanned, paragraph, picture, type Part } from './articles.js'
import { parsersOf } from './safe.js'

const RUNS = 1_000
const TIMEOUT = 120_000
const TITLE = '1. *T* #'

function render(markdown: string): string {
  return marked.parse(markdown, { async: false })
}

/** Without emphasis, which this reader doesn't always find where CommonMark does: that has examples of its own below. */
function plain(article: Article): Article {
  const blocks = article.blocks.map(({ spans: _, within = [], ...block }) => ({
    ...block,
    text: block.text.toWellFormed(),
    within: within.filter(({ tag }) => tag !== 'dt'),
  }))
  return { ...article, blocks, images: [], embeds: [], metadata: { ...article.metadata, title: TITLE } }
}

describe('a reader of Markdown', () => {
  test('shows the text as it is: none of it turns into marks, and no mark into text', { timeout: TIMEOUT }, () => {
    fc.assert(
      fc.property(anyArticle.map(plain), (article) => {
        // Pipes around the cells of a row are no text.
        fc.pre(article.blocks[0]?.text !== TITLE && !article.blocks.some(isPipeRow))
        const [body] = parsersOf(render(toMarkdown(article)))
        expect(letters(body?.textContent ?? '')).toBe(
          letters(`${TITLE}${article.blocks.map(({ text }) => text).join('')}`),
        )
      }),
      { numRuns: RUNS },
    )
  })

  test.each<[string, Part, string]>([
    ['bold', spanned('a bold word', [['strong', 'bold']]), '<p>a <strong>bold</strong> word</p>'],
    ['within a word', spanned('unbelievable', [['strong', 'believ']]), '<p>un<strong>believ</strong>able</p>'],
    ['around spaces', spanned('a b c', [['emphasis', ' b ']]), '<p>a <em>b</em> c</p>'],
    ['around a quote', spanned('a “b”c', [['strong', '“b”']]), '<p>a <strong>“b</strong>”c</p>'],
    [
      'of both strengths',
      spanned('a b c d', [
        ['strong', 'a b c'],
        ['emphasis', 'b'],
      ]),
      '<p><strong>a <em>b</em> c</strong> d</p>',
    ],
    [
      'a bold link',
      spanned('see this.', [
        ['strong', 'this'],
        ['link', 'this', 'https://a.example/x_(y)?a=1'],
      ]),
      '<p>see <strong><a href="https://a.example/x_(y)?a=1">this</a></strong>.</p>',
    ],
    ['code', spanned('run a`*b now', [['code', 'a`*b']]), '<p>run <code>a`*b</code> now</p>'],
    ['deleted', spanned('old new', [['deleted', 'old']]), '<p><del>old</del> new</p>'],
    ['raised', spanned('106', [['sup', '6']]), '<p>10<sup>6</sup></p>'],
  ])('%s', (_name, part, html) => {
    expect(render(toMarkdown(articleOf([part]))).trim()).toBe(html)
  })

  test('lists, quotes, tables, code and pictures', () => {
    const ul = { tag: 'ul', id: 1 } as const
    const ol = { tag: 'ol', id: 2, first: 3 } as const
    const li = (id: number) => ({ tag: 'li', id }) as const
    const table = { tag: 'table', id: 3 } as const
    const parts: Part[] = [
      { text: 'a', role: 'list-item', within: [ul, li(4)] },
      { text: 'b', role: 'list-item', within: [ul, li(4), ol, li(5)] },
      { text: 'c', role: 'list-item', within: [ul, li(6)] },
      { text: 'd', role: 'quote', within: [{ tag: 'blockquote', id: 7 }] },
      { text: 'e f|g', role: 'table', within: [table], cells: [0, 2], header: true },
      { text: 'h', role: 'table', within: [table], cells: [0] },
      { text: 'i\n  j', role: 'code' },
      paragraph('k'),
      paragraph('l', { continues: true, breaks: true }),
    ]
    const html = render(toMarkdown(articleOf(parts, { images: [picture(9, { alt: 'm' })] })))
    expect(html.replaceAll('\n', '')).toBe(
      '<ul><li><p>a</p><ol start="3"><li>b</li></ol></li><li><p>c</p></li></ul>' +
        '<blockquote><p>d</p></blockquote>' +
        '<table><thead><tr><th>e</th><th>f|g</th></tr></thead><tbody><tr><td>h</td><td></td></tr></tbody></table>' +
        '<pre><code>i  j</code></pre><p>k<br>l</p><p><img src="https://a.example/p.jpg" alt="m"></p>',
    )
  })
})
