import { describe, expect, test } from 'vitest'
import { cleanArticle, toHtml, toMarkdown, type ArticleMedia, type Container, type Span } from '../../src/index.js'
import { HEADLINE, PROSE } from '../article.js'
import { articleOf, marked, paragraph, picture, type Part } from './articles.js'

function written(parts: readonly Part[]): string {
  return toHtml(articleOf(parts)).replaceAll('\n', '')
}

const UL: Container = { tag: 'ul', id: 1 }
const QUOTE: Container = { tag: 'blockquote', id: 1 }
const TABLE: Container = { tag: 'table', id: 1 }

function li(id: number): Container {
  return { tag: 'li', id }
}

function item(text: string, ...within: Container[]): Part {
  return { text, role: 'list-item', within }
}

test('headline, headings at their level, paragraphs', () => {
  const parts: Part[] = [
    paragraph('One & two.'),
    { text: 'Deep', role: 'heading', level: 4 },
    { text: 'Of no level', role: 'heading' },
    { text: 'Of level 9', role: 'heading', level: 9 },
  ]
  expect(toHtml(articleOf(parts, { title: 'A <b> title' }))).toBe(
    '<h1>A &lt;b&gt; title</h1>\n<p>One &amp; two.</p>\n<h4>Deep</h4>\n<h2>Of no level</h2>\n<h2>Of level 9</h2>\n',
  )
  expect(toHtml(articleOf([]))).toBe('')
})

test('the article of a text has its paragraphs, lists and quotes', () => {
  const text = [HEADLINE, ...PROSE.slice(0, 4), '• tins', '• basil', ...PROSE.slice(4)].join('\n')
  const html = toHtml(cleanArticle(text))
  expect(html).toContain(`<h1>${HEADLINE}</h1>\n<p>${PROSE[0] ?? ''}</p>\n`)
  expect(html).toContain('</p>\n<ul>\n<li>tins</li>\n<li>basil</li>\n</ul>\n<p>')
})

describe('containers', () => {
  test.each<[string, readonly Part[], string]>([
    ['items', [item('a', UL, li(2)), item('b', UL, li(3))], '<ul><li>a</li><li>b</li></ul>'],
    ['paragraphs of an item', [item('a', UL, li(2)), item('b', UL, li(2))], '<ul><li><p>a</p><p>b</p></li></ul>'],
    [
      'a list in an item',
      [item('a', UL, li(2)), item('b', UL, li(2), { tag: 'ol', id: 4, first: 3 }, li(5))],
      '<ul><li>a<ol start="3"><li>b</li></ol></li></ul>',
    ],
    [
      'numbers of items, and lists that count down',
      [item('a', { tag: 'ol', id: 4, reversed: true }, { ...li(2), first: 7 })],
      '<ol reversed=""><li value="7">a</li></ol>',
    ],
    ['items without a list', [item('a', li(2)), item('b', li(3))], '<ul><li>a</li><li>b</li></ul>'],
    [
      'a list without items',
      [paragraph('a', { within: [UL] }), paragraph('b', { within: [UL] })],
      '<ul><li><p>a</p><p>b</p></li></ul>',
    ],
    ['items that bear no container of their own', [item('a', UL), item('b', UL)], '<ul><li>a</li><li>b</li></ul>'],
    [
      'definitions',
      [item('a', { tag: 'dl', id: 1 }, { tag: 'dt', id: 2 }), item('b', { tag: 'dl', id: 1 }, { tag: 'dd', id: 3 })],
      '<dl><dt>a</dt><dd>b</dd></dl>',
    ],
    [
      'quotes in quotes',
      [
        { text: 'a', role: 'quote', within: [QUOTE] },
        { text: 'b', role: 'quote', within: [QUOTE, { ...QUOTE, id: 2 }] },
      ],
      '<blockquote><p>a</p><blockquote><p>b</p></blockquote></blockquote>',
    ],
    ['a quote by its role', [{ text: 'a', role: 'quote' }], '<blockquote><p>a</p></blockquote>'],
    ['code', [{ text: '\n<a>\n  b', role: 'code' }], '<pre><code>&lt;a&gt;  b</code></pre>'],
    [
      'a figure with a caption that was kept',
      [{ text: 'a', role: 'caption', within: [{ tag: 'figure', id: 1 }] }],
      '<figure><figcaption>a</figcaption></figure>',
    ],
    [
      'a number of a list',
      [
        { text: 'a', role: 'list-item', mark: '4.' },
        { text: 'b', role: 'list-item', mark: '5.' },
        { text: 'c', role: 'list-item', mark: '•' },
      ],
      '<ol start="4"><li>a</li><li>b</li></ol><ul><li>c</li></ul>',
    ],
  ])('%s', (_name, parts, html) => {
    expect(written(parts)).toBe(html)
  })

  test('deeper than anybody writes they are left out', () => {
    const within = Array.from({ length: 5_000 }, (_, id): Container => ({ ...QUOTE, id }))
    const html = toHtml(articleOf([paragraph('a', { within })]))
    expect(html.length).toBeLessThan(1_000)
    expect(html).toContain('<p>a</p>')
  })
})

describe('tables', () => {
  const row = (text: string, more: Partial<Part> = {}): Part => ({
    text,
    role: 'table',
    within: [TABLE],
    cells: [0, text.indexOf(' ') + 1],
    ...more,
  })

  test('head, body, caption', () => {
    const caption: Part = { text: 'Ships', role: 'caption', within: [TABLE] }
    expect(written([caption, row('Year Ships', { header: true }), row('1901 12')])).toBe(
      '<table><caption>Ships</caption><thead><tr><th>Year</th><th>Ships</th></tr></thead>' +
        '<tbody><tr><td>1901</td><td>12</td></tr></tbody></table>',
    )
  })

  test('a header below the first rows is one in its place', () => {
    expect(written([row('a b'), row('c d', { header: true })])).toBe(
      '<table><tbody><tr><td>a</td><td>b</td></tr><tr><th>c</th><th>d</th></tr></tbody></table>',
    )
  })

  test('cells that lie outside of the text are none, in any order', () => {
    expect(written([row('a b', { cells: [2, 0, 99, -1, NaN, 1.5] })])).toContain('<tr><td>a</td><td>b</td></tr>')
  })
})

describe('spans', () => {
  test('of every kind', () => {
    const kinds = ['strong', 'emphasis', 'code', 'sub', 'sup', 'deleted', 'inserted', 'mark'] as const
    const tags = ['strong', 'em', 'code', 'sub', 'sup', 'del', 'ins', 'mark']
    const parts = kinds.map((kind) => marked('a b c', [[kind, 'b']]))
    expect(written(parts)).toBe(tags.map((tag) => `<p>a <${tag}>b</${tag}> c</p>`).join(''))
  })

  test('one in the other, in any order given', () => {
    const spans: Span[] = [
      { kind: 'emphasis', start: 2, end: 3 },
      { kind: 'link', start: 0, end: 5, href: 'https://a.example/' },
    ]
    expect(written([paragraph('a b c', { spans })])).toBe('<p><a href="https://a.example/">a <em>b</em> c</a></p>')
  })

  test.each<[string, readonly Span[], string]>([
    [
      'crossing',
      [
        { kind: 'strong', start: 0, end: 3 },
        { kind: 'emphasis', start: 2, end: 5 },
      ],
      '<strong>a <em>b</em></strong> c',
    ],
    ['out of range', [{ kind: 'strong', start: -3, end: 99 }], '<strong>a b c</strong>'],
    ['empty', [{ kind: 'strong', start: 2, end: 2 }], 'a b c'],
    ['turned round', [{ kind: 'strong', start: 3, end: 1 }], 'a b c'],
    ['broken', [{ kind: 'strong', start: NaN, end: 1.5 }], 'a b c'],
    ['a link to nowhere', [{ kind: 'link', start: 0, end: 1 }], 'a b c'],
    [
      'a link in a link',
      [
        { kind: 'link', start: 0, end: 5, href: 'https://a.example/' },
        { kind: 'link', start: 2, end: 3, href: 'https://b.example/' },
      ],
      '<a href="https://a.example/">a b c</a>',
    ],
    [
      'neighbours',
      [
        { kind: 'strong', start: 0, end: 2 },
        { kind: 'strong', start: 2, end: 5 },
      ],
      '<strong>a b c</strong>',
    ],
  ])('%s', (_name, spans, html) => {
    expect(written([paragraph('a b c', { spans })])).toBe(`<p>${html}</p>`)
  })

  test('never in the middle of a character', () => {
    expect(written([paragraph('😀', { spans: [{ kind: 'strong', start: 0, end: 1 }] })])).toBe(
      '<p><strong>😀</strong></p>',
    )
  })
})

test('a broken line is one, a continued one is not', () => {
  const parts = [paragraph('a'), paragraph('b', { breaks: true }), paragraph('c', { continues: true })]
  expect(written(parts)).toBe('<p>a<br>b c</p>')
})

describe('pictures and embeds', () => {
  test('with their size and caption, where they stood', () => {
    const images = [picture(1, { alt: 'Quay', width: 640, height: 480, caption: 'By <night>' }), picture(1)]
    expect(toHtml(articleOf([paragraph('a'), paragraph('b')], { images }))).toBe(
      '<p>a</p>\n<figure>\n<img src="https://a.example/p.jpg" alt="Quay" width="640" height="480">\n' +
        '<figcaption>By &lt;night&gt;</figcaption>\n</figure>\n' +
        '<figure>\n<img src="https://a.example/p.jpg" alt="">\n</figure>\n<p>b</p>\n',
    )
  })

  test.each([NaN, -1, 0, 1.5, Infinity])('%j is no size', (width) => {
    expect(toHtml(articleOf([], { images: [picture(0, { width })] }))).not.toContain('width')
  })

  test('what another site plays is a link to it', () => {
    const embeds = [picture(1, { kind: 'video', url: 'https://v.example/1' })]
    expect(toHtml(articleOf([paragraph('a')], { embeds }))).toBe(
      '<p>a</p>\n<figure>\n<a href="https://v.example/1">https://v.example/1</a>\n</figure>\n',
    )
  })

  test('side by side with the same caption are one figure, others are not', () => {
    const captioned = (position: number, caption?: string): ArticleMedia =>
      picture(position, { ...(caption !== undefined && { caption }) })
    const images = [captioned(1, 'Both'), captioned(1, 'Both'), captioned(1, 'One'), captioned(2, 'One'), captioned(2)]
    const img = '<img src="https://a.example/p.jpg" alt="">'
    expect(toHtml(articleOf([paragraph('a'), paragraph('b')], { images })).replaceAll('\n', '')).toBe(
      `<p>a</p><figure>${img}${img}<figcaption>Both</figcaption></figure><figure>${img}<figcaption>One</figcaption></figure>` +
        `<p>b</p><figure>${img}<figcaption>One</figcaption></figure><figure>${img}</figure>`,
    )
    const three = Array.from({ length: 3 }, () => captioned(1, 'Both'))
    const shown = '![](https://a.example/p.jpg)'
    expect(toMarkdown(articleOf([paragraph('a')], { images: three }))).toBe(
      `a\n\n${shown}\n\n${shown}\n\n${shown}  \nBoth\n`,
    )
  })

  test('a caption that was kept holds its picture', () => {
    const caption: Part = { text: 'By night', role: 'caption', within: [{ tag: 'figure', id: 1 }] }
    const images = [picture(0, { caption: 'By night' })]
    expect(toHtml(articleOf([caption], { images })).replaceAll('\n', '')).toBe(
      '<figure><img src="https://a.example/p.jpg" alt=""><figcaption>By night</figcaption></figure>',
    )
  })
})
