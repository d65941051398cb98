import { describe, expect, test } from 'vitest'
import { readHtml } from '../../src/read/html/index.js'
import { numbersLines, withoutLineNumbers } from '../../src/read/html/code/line-numbers.js'

/** Role and text of the blocks of a page. */
function blocksOf(html: string): string[] {
  return readHtml(html, { url: undefined, depth: 100 }).blocks.map(({ role, text }) => `${role}: ${text}`)
}

const CODE = 'code: let count = 0\n\ncount += 1'

describe('a listing is read without what numbers its lines', () => {
  test.each([
    [
      'by a class',
      '<pre><span class="lineno">1</span>let count = 0\n<span class="lineno">2</span>\n<span class="lineno">3</span>count += 1</pre>',
    ],
    [
      'by a class that is one of several',
      '<pre><i class="no line-number">1</i>let count = 0\n\n<i class="line-number">3</i>count += 1</pre>',
    ],
    [
      'in a cell beside it',
      '<table><tr><td class="gutter"><pre>1\n2\n3</pre></td><td class="code"><pre>let count = 0\n\ncount += 1</pre></td></tr></table>',
    ],
    ['glued to its lines', '<pre>1let count = 0\n2\n3count += 1</pre>'],
    ['with a space', '<pre> 9 let count = 0\n10\n11 count += 1</pre>'],
    [
      'in a box beside it, line by line',
      '<div><div><div class="react-line-number">1</div><div class="react-line-number">2</div></div><pre>let count = 0\n\ncount += 1</pre></div>',
    ],
    [
      'by Prism, which says so of the listing',
      '<div class="code-toolbar"><pre class="line-numbers"><code class="language-js">let count = 0\n\ncount += 1<span class="line-numbers-rows"><span></span></span></code></pre></div>',
    ],
    [
      'by a box around a listing',
      '<div class="code"><div class="line-numbers"><pre>let count = 0\n\ncount += 1</pre></div></div>',
    ],
    ['with a button to copy it', '<pre><button>Copy</button>let count = 0\n\ncount += 1</pre>'],
  ])('%s', (_, html) => {
    expect(blocksOf(html)).toEqual([CODE])
  })

  test('and spans of what is left are those of the text', () => {
    const { markup } = readHtml('<pre>1<b>a</b>\n2<b>b</b>\n3<b>c</b></pre>', { url: undefined, depth: 100 })
    expect(markup?.origins[0]?.spans).toEqual([])
  })
})

describe('numbers that belong to a text stay', () => {
  test.each([
    ['a program with lines of its own', '10 PRINT\n20 GOTO 10\n30 END'],
    ['a list', '1. flour\n2. water\n3. salt'],
    ['a list with brackets', '1) flour\n2) water\n3) salt'],
    ['times', '7:00 opens\n8:00 closes\n9:00 sleeps'],
    ['two lines', '1 flour\n2 water'],
    ['a series with a gap', '1 flour\n2 water\n4 salt'],
    ['nothing but numbers', '1\n2\n3\n4'],
  ])('%s', (_, text) => {
    expect(withoutLineNumbers(text)).toBe(text)
  })

  test.each(['gutters', 'online-number', 'story-gutter', 'line'])('class "%s"', (name) => {
    expect(numbersLines(name, true)).toBe(false)
  })

  test('the first of a listing that says what it is written in', () => {
    expect(blocksOf('<pre class="line-numbers"><code class="language-basic"><b>10</b> PRINT</code></pre>')).toEqual([
      'code: 10 PRINT',
    ])
  })

  test('in a cell of data whose class is that of a gutter', () => {
    const row = (line: string, route: string) => `<tr><td class="line-number">${line}</td><td>${route}</td></tr>`
    expect(blocksOf(`<table>${row('Line 4', 'Arden to Pelling')}${row('Line 5', 'Pelling to Weir')}</table>`)).toEqual([
      'table: Line 4 Arden to Pelling',
      'table: Line 5 Pelling to Weir',
    ])
  })

  test('in a box of the page that is called a gutter', () => {
    expect(blocksOf('<div class="gutter"><p>The mill closed in 1998.</p></div>')).toEqual([
      'paragraph: The mill closed in 1998.',
    ])
  })
})

describe('a listing that is set line by line', () => {
  test('is one block', () => {
    const line = (text: string) => `<div class="line"><code>${text}</code></div>`
    expect(
      blocksOf(`<div>${line('let count = 0')}${line('count += 1')}${line('stop')}</div><p>Then <code>stop</code>.</p>`),
    ).toEqual(['code: let count = 0\ncount += 1\nstop', 'paragraph: Then stop.'])
  })

  const row = (text: string) =>
    `<tr><td class="blob-num" data-line-number="1"></td><td class="blob-code blob-code-inner">${text}</td></tr>`

  test.each([
    [
      'cells, an empty one among them',
      `<table><tbody>${row('if (count)')}${row('')}${row('  count += 1')}</tbody></table>`,
      'if (count)\n\n  count += 1',
    ],
    [
      'boxes in boxes',
      '<div><div><div class="react-file-line">if (count)</div></div><div><div class="react-file-line">  count += <b>1</b></div></div></div>',
      'if (count)\n  count += 1',
    ],
    [
      'preformatted lines',
      '<div><div><pre class="CodeMirror-line">if (count)</pre></div><div><pre class="CodeMirror-line">  count += 1</pre></div></div>',
      'if (count)\n  count += 1',
    ],
    [
      'lines whose words are code',
      '<div><div class="line number1 alt2"><code>if</code> <code>(count)</code></div><div class="line number2"><code>\u00A0</code><code>count += 1</code></div></div>',
      'if (count)\n\u00A0count += 1',
    ],
  ])('and keeps its white space: %s', (_, html, code) => {
    const { blocks, input } = readHtml(`${html}<p>Then stop.</p>`, { url: undefined, depth: 100 })
    expect(blocks.map(({ role, text }) => [role, text])).toEqual([
      ['code', code],
      ['paragraph', 'Then stop.'],
    ])
    expect(blocks.map(({ start, end }) => input.slice(start, end))).toEqual([code, 'Then stop.'])
  })

  test('two of them with words between stay two', () => {
    const table = (text: string) => `<table>${row(text)}</table>`
    expect(blocksOf(`${table('a = 1')}<p>And then:</p>${table('b = 2')}${table('c = 3')}`)).toEqual([
      'code: a = 1',
      'paragraph: And then:',
      'code: b = 2',
      'code: c = 3',
    ])
  })

  test.each([
    [
      'commands of a list',
      '<ul><li><code>npm i</code></li><li><code>npm t</code></li></ul>',
      ['list-item: npm i', 'list-item: npm t'],
    ],
    [
      'prose with code in it',
      '<div>Use <code>a</code></div><div><code>b</code></div>',
      ['paragraph: Use a', 'paragraph: b'],
    ],
    [
      'code in boxes of its own',
      '<section><div><code>a</code></div></section><section><div><code>b</code></div></section>',
      ['paragraph: a', 'paragraph: b'],
    ],
  ])('near miss: %s', (_, html, blocks) => {
    expect(blocksOf(html)).toEqual(blocks)
  })
})

describe('the language of a listing', () => {
  test.each([
    ['a class of the code', '<pre><code class="language-python hljs">a = 1</code></pre>', 'python'],
    ['an attribute', '<pre><code data-lang="c++">a = 1</code></pre>', 'c++'],
    ['a class around it', '<div class="highlight highlight-source-js"><pre>a = 1</pre></div>', 'js'],
    ['what a highlighter of another kind says', '<pre class="brush: php; gutter: false">a = 1</pre>', 'php'],
    ['what the highlighter found', '<pre><code class="hljs go">a = 1</code></pre>', 'go'],
    ['a class of Pandoc', '<pre class="sourceCode haskell"><code>a = 1</code></pre>', 'haskell'],
    [
      'a class around the table of a listing',
      '<div class="language-cpp"><div><code><table><tr><td><pre>1</pre></td><td><pre>a = 1</pre></td></tr></table></code></div></div>',
      'cpp',
    ],
    ['a class that only begins like one', '<pre class="sourceCode wide box"><code>a = 1</code></pre>', undefined],
    ['plain text', '<pre><code class="language-plaintext">a = 1</code></pre>', undefined],
    ['a part of the code', '<pre><span class="lang-keyword">a</span> = 1</pre>', undefined],
    ['the listing before', '<pre><code class="language-go"></code></pre><p>b</p><pre>a = 1</pre>', undefined],
  ])('%s', (_, html, language) => {
    const code = readHtml(html, { url: undefined, depth: 100 }).blocks.find(({ role }) => role === 'code')
    expect(code?.language).toBe(language)
  })
})

describe('a line of code without preformatted text', () => {
  test.each([
    ['in a box for code', '<div class="highlight"><code>npm run build</code></div>'],
    ['that states its language', '<div><code class="language-sh">npm run build</code></div>'],
    ['that is set as a block', '<code class="hl block">npm run build</code>'],
    ['between paragraphs', '<p>Type:</p><code class="block">npm run build</code><p>Wait.</p>'],
  ])('is a listing: %s', (_, html) => {
    expect(blocksOf(html)).toContain('code: npm run build')
  })

  test('keeps its language', () => {
    const { blocks } = readHtml('<div class="highlight"><code class="language-sh">ls</code></div>', {
      url: undefined,
      depth: 100,
    })
    expect(blocks[0]).toMatchObject({ role: 'code', language: 'sh' })
  })

  test.each([
    [
      'a paragraph',
      '<p class="highlight"><code class="language-sh">npm run build</code></p>',
      'paragraph: npm run build',
    ],
    ['an item', '<ul><li><code class="language-sh">npm run build</code></li></ul>', 'list-item: npm run build'],
    ['a cell', '<table><tr><td class="code"><code>ls</code></td></tr></table>', 'paragraph: ls'],
    ['a box for something else', '<div class="lead"><code>npm run build</code></div>', 'paragraph: npm run build'],
    ['a line with other words', '<div class="highlight">Type <code>ls</code></div>', 'paragraph: Type ls'],
  ])('stays a word of %s', (_, html, expected) => {
    expect(blocksOf(html)).toEqual([expected])
  })

  test('goes on with the next one', () => {
    const line = (code: string): string => `<div class="code"><code>${code}</code></div>`
    expect(blocksOf(`<section>${line('a')}${line('b')}${line('c')}</section>`)).toEqual(['code: a\nb\nc'])
  })
})

test('a gutter in a listing is no text, and one elsewhere is', () => {
  const gutter = '<div class="gutter"><div>1</div><div>2</div></div>'
  expect(blocksOf(`<div class="highlight">${gutter}<pre>a\nb</pre></div>`)).toEqual(['code: a\nb'])
  expect(blocksOf(`<div class="row">${gutter}</div>`)).toEqual(['paragraph: 1', 'paragraph: 2'])
})

describe('a button that copies a listing', () => {
  const LISTING = '<pre><code>npm install ferry\nnpm start</code></pre>'
  const textsOf = (html: string): readonly string[] =>
    readHtml(`<article><p>Before.</p>${html}<p>Behind.</p></article>`, { url: undefined, depth: 100 }).blocks.map(
      ({ text }) => text,
    )
  const CODE = 'npm install ferry\nnpm start'

  test.each([
    ['behind it', `<div>${LISTING}<button class="btn btn-copy">Copy</button></div>`],
    [
      'in front of it',
      `<div class="highlight"><button class="copy-button" type="button">Copy</button>${LISTING}</div>`,
    ],
    ['in a bar', `<div class="code-toolbar"><div><a data-clipboard-target="#x">Copy code</a></div>${LISTING}</div>`],
    ['with more in it', `<div>${LISTING}<button data-clipboard-text="x"><b>Copy</b> <span>this</span></button></div>`],
  ])('%s is no text', (_name, html) => {
    expect(textsOf(html)).toEqual(['Before.', CODE, 'Behind.'])
  })

  test('beside other words it goes alone', () => {
    const bar = '<div>js <a class="js-clipboard" href="#">Copy</a></div>'
    expect(textsOf(`<div class="highlight">${bar}${LISTING}</div>`)).toEqual(['Before.', 'js', CODE, 'Behind.'])
  })

  test.each([
    ['another button', `<div class="highlight">${LISTING}<button class="run">Run it</button></div>`, 'Run it'],
    [
      'a link whose class only says copy',
      `<div class="highlight"><a class="card-copy" href="/x">A card</a></div>`,
      'A card',
    ],
    ['one that copies no listing', '<div><p>Then</p><button class="copy-button">FERRY10</button></div>', 'FERRY10'],
    ['text', `<div class="highlight">${LISTING}<p class="clipboard">A clipboard</p></div>`, 'A clipboard'],
  ])('%s stays', (_name, html, text) => {
    expect(textsOf(html)).toContain(text)
  })
})
