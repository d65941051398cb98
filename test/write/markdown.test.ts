import { describe, expect, test } from 'vitest'
import { toMarkdown, type Container, type Span } from '../../src/index.js'
import { articleOf, marked, paragraph, picture, type Part } from './articles.js'

function written(parts: readonly Part[]): string {
  return toMarkdown(articleOf(parts))
}

const UL: Container = { tag: 'ul', id: 1 }
const OL: Container = { tag: 'ol', id: 1 }

function li(id: number): Container {
  return { tag: 'li', id }
}

function item(text: string, ...within: Container[]): Part {
  return { text, role: 'list-item', within }
}

function row(cells: readonly string[], more: Partial<Part> = {}): Part {
  const text = cells.filter((cell) => cell !== '').join(' ')
  let at = 0
  const starts = cells.map((cell) => {
    const start = Math.min(at, text.length)
    if (cell !== '') at += cell.length + 1
    return start
  })
  return { text, role: 'table', within: [{ tag: 'table', id: 1 }], cells: starts, ...more }
}

describe('lists', () => {
  test('bullets, and numbers as the list counts them', () => {
    expect(written([item('one', UL, li(2)), item('two', UL, li(3))])).toBe('- one\n- two\n')
    expect(written([item('one', OL, li(2)), item('two', OL, li(3))])).toBe('1. one\n2. two\n')
    const from9: Container = { ...OL, first: 9 }
    expect(written([item('nine', from9, li(2)), item('ten', from9, li(3))])).toBe('9. nine\n10. ten\n')
  })

  test('a number that does not come next begins another list, which readers count from there', () => {
    const down: Container = { ...OL, reversed: true }
    expect(written([item('a', down, li(2)), item('b', down, li(3)), item('c', down, li(4))])).toBe('3. a\n2) b\n1. c\n')
    expect(written([item('a', OL, li(2)), item('b', OL, { ...li(3), first: 7 }), item('c', OL, li(4))])).toBe(
      '1. a\n7) b\n8) c\n',
    )
    expect(written([item('a', OL, { ...li(2), first: -1 }), item('b', OL, li(3))])).toBe('1. a\n2. b\n')
  })

  test('a list in an item is indented below its text', () => {
    const inner: Container = { tag: 'ol', id: 4 }
    const parts = [item('a', UL, li(2)), item('b', UL, li(2), inner, li(5)), item('c', UL, li(3))]
    expect(written(parts)).toBe('- a\n  1. b\n- c\n')
  })

  test('a list that begins with another number than 1 has an empty line in front of it', () => {
    const inner: Container = { tag: 'ol', id: 4, first: 3 }
    expect(written([item('a', UL, li(2)), item('b', UL, li(2), inner, li(5))])).toBe('- a\n\n  3. b\n')
  })

  test('text below an inner list stays in the outer item', () => {
    const inner: Container = { tag: 'ul', id: 4 }
    const parts = [item('a', UL, li(2)), item('b', UL, li(2), inner, li(5)), item('c', UL, li(2))]
    expect(written(parts)).toBe('- a\n\n  - b\n\n  c\n')
  })

  test('paragraphs of one item are indented alike, and the items apart', () => {
    const parts = [item('a', OL, li(2)), item('b', OL, li(2)), item('c', OL, li(3))]
    expect(written(parts)).toBe('1. a\n\n   b\n\n2. c\n')
  })

  test('lists that follow each other stay two', () => {
    const other: Container = { tag: 'ul', id: 7 }
    expect(written([item('a', UL, li(2)), item('b', other, li(8))])).toBe('- a\n\n* b\n')
    const numbers: Container = { tag: 'ol', id: 7 }
    expect(written([item('a', OL, li(2)), item('b', numbers, li(8))])).toBe('1. a\n\n1) b\n')
    expect(written([item('a', UL, li(2)), item('b', numbers, li(8))])).toBe('- a\n\n1. b\n')
  })

  test('a list within a list that has no item is put into the last one', () => {
    const inner: Container = { tag: 'ul', id: 4 }
    expect(written([item('a', UL, li(2)), item('b', UL, inner, li(5))])).toBe('- a\n  - b\n')
  })

  test('terms are strong, their definitions stand below', () => {
    const within = (tag: 'dt' | 'dd', id: number): Container[] => [
      { tag: 'dl', id: 1 },
      { tag, id },
    ]
    const parts = [
      item('Quay', ...within('dt', 2)),
      item('Where ships are loaded.', ...within('dd', 3)),
      item('Mole', ...within('dt', 4)),
    ]
    expect(written(parts)).toBe('- **Quay**\n\n  Where ships are loaded.\n\n- **Mole**\n')
  })

  test('an item begins with what stands in it: code, a quote, a heading', () => {
    const parts: Part[] = [
      { text: 'x\n\ny', role: 'code', within: [UL, li(2)] },
      { text: 'said', role: 'quote', within: [UL, li(3), { tag: 'blockquote', id: 5 }] },
      { text: 'Part', role: 'heading', level: 3, within: [UL, li(4)] },
    ]
    expect(written(parts)).toBe('- ```\n  x\n\n  y\n  ```\n\n- > said\n\n- ### Part\n')
  })

  test.each([
    ['# one', '\\# one'],
    ['- one', '\\- one'],
    ['1. one', '1\\. one'],
    ['one # 1. -', 'one # 1. -'],
  ])('the text %j of an item is no mark', (text, escaped) => {
    expect(written([item(text, UL, li(2))])).toBe(`- ${escaped}\n`)
  })
})

describe('quotes', () => {
  const quote: Container = { tag: 'blockquote', id: 1 }

  test('paragraphs of one quote have an empty line of it between them; another quote has not', () => {
    const part = (text: string, id: number): Part => ({ text, role: 'quote', within: [{ ...quote, id }] })
    expect(written([part('a', 1), part('b', 1), part('c', 2)])).toBe('> a\n>\n> b\n\n> c\n')
  })

  test('quotes in quotes, and lists in them', () => {
    const inner: Container = { tag: 'blockquote', id: 2 }
    const parts: Part[] = [
      { text: 'a', role: 'quote', within: [quote] },
      { text: 'b', role: 'quote', within: [quote, inner] },
      item('c', quote, { tag: 'ul', id: 3 }, li(4)),
    ]
    expect(written(parts)).toBe('> a\n>\n> > b\n>\n> - c\n')
  })

  test('a quote without a container is one all the same', () => {
    expect(written([{ text: 'a', role: 'quote' }, paragraph('b')])).toBe('> a\n\nb\n')
  })
})

describe('tables', () => {
  test('the first row of headers is the header', () => {
    const parts = [row(['Year', 'Ships'], { header: true }), row(['1901', '12'])]
    expect(written(parts)).toBe('| Year | Ships |\n| --- | --- |\n| 1901 | 12 |\n')
  })

  test('without one the header is empty', () => {
    expect(written([row(['a', 'b']), row(['c', 'd'])])).toBe('|  |  |\n| --- | --- |\n| a | b |\n| c | d |\n')
  })

  test('the header has as many cells as the longest row, and empty cells stay in their column', () => {
    const parts = [row(['a', 'b'], { header: true }), row(['', '1', '']), row(['2'])]
    expect(written(parts)).toBe('| a | b |  |\n| --- | --- | --- |\n|  | 1 |  |\n| 2 |  |\n')
  })

  test('a pipe ends no cell, not even in code', () => {
    const pipe = row(['a|b', 'x|y'], { spans: [{ kind: 'code', start: 4, end: 7 }] })
    expect(written([pipe])).toBe('|  |  |\n| --- | --- |\n| a\\|b | `x\\|y` |\n')
  })

  test('cells hold links and emphasis', () => {
    const spans: Span[] = [
      { kind: 'link', start: 0, end: 1, href: 'https://a.example/' },
      { kind: 'strong', start: 2, end: 3 },
    ]
    expect(written([row(['a', 'b'], { spans, header: true })])).toBe(
      '| [a](https://a.example/) | **b** |\n| --- | --- |\n',
    )
  })

  test('a span across cells is divided', () => {
    const spans: Span[] = [{ kind: 'strong', start: 0, end: 3 }]
    expect(written([row(['a', 'b'], { spans, header: true })])).toBe('| **a** | **b** |\n| --- | --- |\n')
  })

  test('the caption stands above', () => {
    const caption: Part = { text: 'Ships a year', role: 'caption', within: [{ tag: 'table', id: 1 }] }
    expect(written([caption, row(['a', 'b'], { header: true })])).toBe('Ships a year\n\n| a | b |\n| --- | --- |\n')
  })

  test('blocks of the same row are its cells', () => {
    const within: Container[] = [
      { tag: 'table', id: 1 },
      { tag: 'tr', id: 2 },
    ]
    expect(written([paragraph('a', { within, header: true }), paragraph('b', { within })])).toBe(
      '| a | b |\n| --- | --- |\n',
    )
  })

  test('rows between pipes, as a text has them, are a table again', () => {
    const rows = ['| Year | Ships |', '| 1901 | 12 |'].map((text): Part => ({ text, role: 'table' }))
    expect(written(rows)).toBe('| Year | Ships |\n| --- | --- |\n| 1901 | 12 |\n')
    expect(written([{ text: 'no pipes', role: 'table' }])).toBe('no pipes\n')
  })
})

describe('callouts', () => {
  const box: Container = { tag: 'blockquote', id: 7, callout: 'warning' }

  test('say what they are, and keep their title', () => {
    const parts: Part[] = [
      { text: 'Mind the step', role: 'paragraph', within: [box] },
      { text: 'It is high.', role: 'paragraph', within: [box] },
    ]
    expect(written(parts)).toBe('> [!warning]\n> Mind the step\n>\n> It is high.\n')
  })

  test('a title that says the same is said once', () => {
    const parts: Part[] = [
      { text: 'Warning', role: 'paragraph', within: [box] },
      { text: 'It is high.', role: 'paragraph', within: [box] },
    ]
    expect(written(parts)).toBe('> [!warning]\n> It is high.\n')
    expect(written([{ text: 'Warning', role: 'paragraph', within: [box] }])).toBe('> Warning\n')
  })

  test('near miss: what is no name is a quote', () => {
    expect(written([{ text: 'It is high.', role: 'paragraph', within: [{ ...box, callout: 'x] <b>' }] }])).toBe(
      '> It is high.\n',
    )
  })
})

describe('code', () => {
  test('bears the name of its language, where that is a name', () => {
    expect(written([{ text: 'a = 1', role: 'code', language: 'c++' }])).toBe('```c++\na = 1\n```\n')
    expect(written([{ text: 'a\nb', role: 'code', language: 'x`\n<b>' }])).toBe('```\na\nb\n```\n')
  })

  test('stands between fences, longer than any in it', () => {
    expect(written([{ text: 'a\n\n  b *c*', role: 'code' }])).toBe('```\na\n\n  b *c*\n```\n')
    expect(written([{ text: '```\nx\n````', role: 'code' }])).toBe('`````\n```\nx\n````\n`````\n')
  })

  test('a line of it behind a list is between fences too, or it would belong to the list', () => {
    expect(written([item('a', UL, li(2)), { text: 'b', role: 'code' }])).toBe('- a\n\n```\nb\n```\n')
  })

  test.each([
    ['a `b` c', '`b`', 'a `` `b` `` c'],
    ['run x*y_z now', 'x*y_z', 'run `x*y_z` now'],
    ['a `` b', '``', 'a ``` `` ``` b'],
    ['run  it', ' ', 'run it'],
  ])('in %j keeps its characters', (text, code, expected) => {
    expect(written([marked(text, [['code', code]])])).toBe(`${expected}\n`)
  })

  test('links in code stand around it', () => {
    const spans: Parameters<typeof marked>[1] = [
      ['code', 'open(File)'],
      ['link', 'File', 'https://a.example/'],
    ]
    expect(written([marked('Call open(File) first', spans)])).toBe(
      'Call `open(`[`File`](https://a.example/)`)` first\n',
    )
  })
})

describe('emphasis', () => {
  const strong = (text: string, words: string) => written([marked(text, [['strong', words]])]).trim()

  test.each([
    ['a bold word', 'bold', 'a **bold** word'],
    ['unbelievable', 'believ', 'un**believ**able'],
    ['spaces around it', ' around ', 'spaces **around** it'],
    ['“Go,” he said', '“Go,”', '**“Go,”** he said'],
    ['note:this', 'note:', '**note**:this'],
    ['the “old”bridge', '“old”', 'the **“old**”bridge'],
    ['橋は「古い」です', '「古い」', '橋は「**古い**」です'],
    ['nothing ... here', ' ... ', 'nothing **...** here'],
    ['a b', ' ', 'a b'],
    ['5*6', '*', '5\\*6'],
    ['all', 'all', '**all**'],
    ['non\u00a0breaking', 'non\u00a0', '**non**\u00a0breaking'],
  ])('in %j of %j', (text, words, expected) => {
    expect(strong(text, words)).toBe(expected)
  })

  test('of both strengths, one in the other', () => {
    const nested = marked('very bold words', [
      ['emphasis', 'very bold words'],
      ['strong', 'bold'],
    ])
    expect(written([nested])).toBe('*very **bold** words*\n')
  })

  test('neighbours of the same kind are one, of others the first', () => {
    const [same, other] = (['strong', 'emphasis'] as const).map((kind) =>
      marked('abcd', [
        ['strong', 'ab'],
        [kind, 'cd'],
      ]),
    )
    expect(same && written([same])).toBe('**abcd**\n')
    expect(other && written([other])).toBe('**ab**cd\n')
  })

  test('around and within links', () => {
    const url = 'https://a.example/'
    const around = marked('see this page', [
      ['strong', 'this'],
      ['link', 'this', url],
    ])
    expect(written([around])).toBe(`see **[this](${url})** page\n`)
    const within = marked('see this page', [
      ['link', 'this page', url],
      ['strong', 'this'],
    ])
    expect(written([within])).toBe(`see [**this** page](${url})\n`)
  })

  test('what is deleted is struck out, what is raised or lowered keeps its tag, the rest is text', () => {
    const parts = [
      marked('old new', [
        ['deleted', 'old'],
        ['inserted', 'new'],
      ]),
      marked('106 H2O', [
        ['sup', '6'],
        ['sub', '2'],
      ]),
      marked('a mark', [['mark', 'mark']]),
    ]
    expect(written(parts)).toBe('~~old~~ new\n\n10<sup>6</sup> H<sub>2</sub>O\n\na mark\n')
  })
})

describe('links', () => {
  const link = (text: string, words: string, url: string) => written([marked(text, [['link', words, url]])]).trim()

  test.each([
    ['read this', 'this', 'https://a.example/', 'read [this](https://a.example/)'],
    ['read this now', ' this ', 'https://a.example/', 'read [this](https://a.example/) now'],
    ['a [b]', '[b]', 'https://a.example/', 'a [\\[b\\]](https://a.example/)'],
    ['Hey!this', 'this', 'https://a.example/', 'Hey\\![this](https://a.example/)'],
    ['a b', 'b', 'https://a.example/x_(y)', 'a [b](https://a.example/x_(y))'],
    ['a b', 'b', 'https://a.example/x)y', 'a [b](https://a.example/x\\)y)'],
    ['a b', 'b', 'https://a.example/((x))', 'a [b](https://a.example/\\(\\(x\\)\\))'],
    ['a b', 'b', 'https://a.example/a b', 'a [b](https://a.example/a%20b)'],
    ['a b', 'b', 'https://a.example/?a=1&amp;b=<>', 'a [b](https://a.example/?a=1\\&amp;b=%3C%3E)'],
    ['a b', 'b', 'javascript:alert(1)', 'a b'],
    ['a b', ' ', 'https://a.example/', 'a b'],
  ])('in %j of %j to %j', (text, words, url, expected) => {
    expect(link(text, words, url)).toBe(expected)
  })

  test('none within another, and none beyond the text', () => {
    const spans: Span[] = [
      { kind: 'link', start: -5, end: 3, href: 'https://a.example/1' },
      { kind: 'link', start: 1, end: 2, href: 'https://a.example/2' },
      { kind: 'link', start: 4, end: 99, href: 'https://a.example/3' },
      { kind: 'link', start: NaN, end: 2, href: 'https://a.example/4' },
    ]
    expect(written([paragraph('abc def', { spans })])).toBe('[abc](https://a.example/1) [def](https://a.example/3)\n')
  })

  test('spans that cross are cut', () => {
    const spans: Span[] = [
      { kind: 'strong', start: 0, end: 5 },
      { kind: 'emphasis', start: 2, end: 8 },
    ]
    expect(written([paragraph('a b c d e', { spans })])).toBe('**a *b c*** d e\n')
  })
})

describe('addresses in the text', () => {
  test.each([
    ['https://a.example/a_b_c', 'https://a.example/a_b_c'],
    ['www.a.example/~me/', 'www.a.example/~me/'],
    ['https://a.example/_a_', 'https\\://a.example/\\_a\\_'],
    ['www.a.example/*x*', 'www\\.a.example/\\*x\\*'],
    ['a_b https://a.example/', 'a\\_b https://a.example/'],
  ])('%j can be made a link by readers, or by none', (text, expected) => {
    expect(written([paragraph(text)])).toBe(`${expected}\n`)
  })
})

describe('text that looks like marks', () => {
  test.each([
    ['&amp; &#60; &copy; AT&T a&b;', '\\&amp; \\&#60; \\&copy; AT&T a\\&b;'],
    ['~~~ a', '\\~\\~\\~ a'],
    ['```', '\\`\\`\\`'],
    ['===', '\\==='],
    ['| a | b |', '\\| a | b |'],
    [':-: and :-)', '\\:-: and :-)'],
    ['[a]: https://a.example/', '\\[a\\]: https://a.example/'],
    ['![a](b)', '!\\[a\\](b)'],
    ['1.', '1\\.'],
    ['1.5 million', '1.5 million'],
    ['1234567890. a', '1234567890. a'],
    ['<https://a.example/>', '\\<https\\://a.example/\\>'],
    ['a  b\nc\td', 'a b c d'],
    ['a\0b\u0007c', 'abc'],
  ])('%j', (text, escaped) => {
    expect(written([paragraph(text)])).toBe(`${escaped}\n`)
  })

  test('at the end of a heading, and at the beginning of a line in a paragraph', () => {
    expect(written([{ text: 'Learn C #', role: 'heading', level: 2 }])).toBe('## Learn C \\#\n')
    expect(written([{ text: 'Learn C#', role: 'heading', level: 2 }])).toBe('## Learn C#\n')
    const line = (text: string): Part => paragraph(text, { continues: true, breaks: true })
    expect(written([paragraph('Lines'), line('==='), line('---'), line('- a'), line('# b'), line('|-|')])).toBe(
      'Lines  \n\\===  \n\\---  \n\\- a  \n\\# b  \n\\|-|\n',
    )
  })
})

describe('paragraphs', () => {
  test('a broken line goes on below, in a heading and in a cell on the same line', () => {
    const second = { continues: true, breaks: true } as const
    expect(written([paragraph('Roses are red'), paragraph('violets', second)])).toBe('Roses are red  \nviolets\n')
    const heading: Part = { text: 'Roses', role: 'heading', level: 2 }
    expect(written([heading, { ...heading, text: 'Violets', ...second }])).toBe('## Roses Violets\n')
  })

  test('what continues one stays on the line, with a space where there was one', () => {
    const blocks = [paragraph('彼は言った。'), paragraph('橋は古い。', { continues: true })]
    expect(toMarkdown(articleOf(blocks, { text: '彼は言った。橋は古い。' }))).toBe('彼は言った。橋は古い。\n')
    expect(toMarkdown(articleOf(blocks, { text: '彼は言った。 橋は古い。' }))).toBe('彼は言った。 橋は古い。\n')
  })

  test('emphasis goes on over pieces of a line', () => {
    const spans: Span[] = [{ kind: 'strong', start: 0, end: 1 }]
    const pieces = [paragraph('a', { spans }), paragraph('b', { spans, continues: true })]
    expect(toMarkdown(articleOf(pieces, { text: 'ab' }))).toBe('**ab**\n')
    expect(toMarkdown(articleOf(pieces, { text: 'a b' }))).toBe('**a** **b**\n')
  })

  test('nothing continues across the border of an item', () => {
    const parts = [item('a', UL, li(2)), { ...item('b', UL, li(3)), continues: true }]
    expect(written(parts)).toBe('- a\n- b\n')
  })

  test('a headline that the body begins with is written once', () => {
    const heading: Part = { text: 'Bridge', role: 'heading', level: 1 }
    expect(toMarkdown(articleOf([heading, paragraph('a')], { title: 'Bridge' }))).toBe('# Bridge\n\na\n')
    expect(toMarkdown(articleOf([heading, paragraph('a')], { title: 'Other' }))).toBe('# Other\n\n# Bridge\n\na\n')
  })
})

describe('pictures and embeds', () => {
  const shown = (parts: readonly Part[], ...images: ReturnType<typeof picture>[]) =>
    toMarkdown(articleOf(parts, { images }))

  test('stand where they stood, captions below them', () => {
    const image = picture(1, { alt: 'A [quay]', caption: '- by night' })
    expect(shown([paragraph('a'), paragraph('b')], image)).toBe(
      'a\n\n![A \\[quay\\]](https://a.example/p.jpg)  \n\\- by night\n\nb\n',
    )
  })

  test('a video or a frame is a link', () => {
    const embeds = [picture(0, { kind: 'video', url: 'https://v.example/1', alt: 'Film' })]
    expect(toMarkdown(articleOf([paragraph('a')], { embeds }))).toBe('[Film](https://v.example/1)\n\na\n')
    const bare = [picture(1, { kind: 'embed', url: 'https://v.example/a' })]
    expect(toMarkdown(articleOf([paragraph('a')], { embeds: bare }))).toBe(
      'a\n\n[https://v.example/a](https://v.example/a)\n',
    )
  })

  test('none in the middle of a paragraph or table: behind it', () => {
    const pieces = [paragraph('a'), paragraph('b', { continues: true }), paragraph('c')]
    expect(shown(pieces, picture(1))).toBe('a b\n\n![](https://a.example/p.jpg)\n\nc\n')
    const rows = [row(['a', 'b'], { header: true }), row(['c', 'd']), paragraph('e')]
    expect(shown(rows, picture(1))).toBe('| a | b |\n| --- | --- |\n| c | d |\n\n![](https://a.example/p.jpg)\n\ne\n')
  })

  test('between two items of a list they belong to the one before', () => {
    expect(shown([item('a', UL, li(2)), item('b', UL, li(3))], picture(1))).toBe(
      '- a\n\n  ![](https://a.example/p.jpg)\n\n- b\n',
    )
  })

  test('a caption that was kept is not written twice', () => {
    const caption: Part = { text: 'By night', role: 'caption', within: [{ tag: 'figure', id: 1 }] }
    expect(shown([paragraph('a'), caption], picture(1, { caption: 'By night' }))).toBe(
      'a\n\n![](https://a.example/p.jpg)\n\nBy night\n',
    )
  })
})

describe('formulas', () => {
  const formula = (text: string, tex: string) => written([marked(text, [['formula', tex]])])

  test('are no Markdown', () => {
    expect(formula(String.raw`so $a_k*b_k*\frac{c}{d}$ is`, String.raw`$a_k*b_k*\frac{c}{d}$`)).toBe(
      `${String.raw`so $a_k*b_k*\frac{c}{d}$ is`}\n`,
    )
  })

  test('hold no tag and no link', () => {
    expect(formula('so $a<b>c$ is', '$a<b>c$')).toBe(`${String.raw`so $a\lt b>c$ is`}\n`)
    expect(formula('so $[a](b)$ is', '$[a](b)$')).toBe('so $[a] (b)$ is\n')
  })

  test('what has no dollar signs is text', () => {
    expect(formula('so a*b*c is', 'a*b*c')).toBe(`${String.raw`so a\*b\*c is`}\n`)
  })
})
