import { describe, expect, test } from 'vitest'
import { cleanArticle, toHtml, toMarkdown, toText, type Article } from '../src/index.js'
import { PROSE } from './article.js'

// A text that is Markdown goes out as it came in.

function read(...parts: readonly string[]): Article {
  return cleanArticle(parts.join('\n\n'), { format: 'text' })
}

const [ONE = '', TWO = '', THREE = '', FOUR = ''] = PROSE

describe('a break', () => {
  test.each(['* * *', '***', '---', '- - -', '___'])(
    '%j is one in Markdown and HTML, and no words of the body',
    (mark) => {
      const article = read('# The ferry sails again', ONE, TWO, mark, THREE)
      expect(article.text).not.toContain(mark)
      expect(toMarkdown(article)).toContain(`${TWO}\n\n* * *\n\n${THREE}`)
      expect(toHtml(article)).toContain('</p>\n<hr>\n<p>')
      expect(toText(article)).toContain(`${TWO}\n\n* * *\n\n${THREE}`)
    },
  )

  test('stars are one in a text without other marks, too', () => {
    expect(toMarkdown(read(ONE, TWO, '* * *', THREE))).toContain(`${TWO}\n\n* * *\n\n${THREE}`)
  })

  test('is none at the ends of the body, nor where a list begins', () => {
    expect(toMarkdown(read('# The ferry sails again', '---', ONE, TWO, THREE, '---'))).not.toContain('* * *')
    expect(toMarkdown(read(ONE, '* two tins of tomatoes', '* an onion', TWO, THREE))).not.toContain('* * *')
  })
})

describe('what Pandoc writes in braces', () => {
  test('is no text behind a heading, a link, a picture or a span, nor are the lines that part the text', () => {
    const article = read(
      '::: {#content .entry}\n# The ferry sails again {#ferry .title}',
      `${ONE} [So it was]{.underline}, [she said](/a){.external rel="nofollow"}.`,
      ':::: note\n' + TWO + '\n::::',
      '## In the winter {: .wide }',
      `${THREE}\n:::`,
    )
    const texts = [...article.blocks, ...article.removed].map(({ text }) => text).filter((text) => text !== '')
    expect(texts.sort()).toEqual(
      ['The ferry sails again', `${ONE} So it was, she said.`, TWO, 'In the winter', THREE].sort(),
    )
  })

  test.each([
    'Write {name} and {#if} where the name goes.',
    'The set [a, b] {x = 1} is small.',
    'He said: ::: and left.',
    'An object {color: red} has one.',
  ])('%s', (line) => {
    expect(read('# The ferry sails again', ONE, line, TWO).blocks.map(({ text }) => text)).toContain(line)
  })
})

test('a quote that was wrapped is one', () => {
  const wrapped = [
    'The county planning commission voted on Tuesday to approve a solar farm north',
    'of Redfield, ending eighteen months of hearings that drew hundreds of people',
    'to the town hall.',
    '',
    '> "Nobody asked the people who farm next to it," said Dale Hutchins, whose',
    '> family has worked the adjoining section since 1911.',
  ]
  const quotes = read('# The farm', wrapped.join('\n')).blocks.filter(({ role }) => role === 'quote')
  expect(quotes.map(({ text }) => text)).toEqual([
    '"Nobody asked the people who farm next to it," said Dale Hutchins, whose family has worked the adjoining section since 1911.',
  ])
})

describe('code between fences', () => {
  const CODE = "const ferry = 'six' // *daily*\n\n  if (a_b) run([1])\nstop()"

  test.each(['js', 'c++', '{.python}'])('keeps its lines and its language: %s', (language) => {
    const name = language.replace(/[{}.]/gu, '')
    const article = read(ONE, TWO, `\`\`\`${language}\n${CODE}\n\`\`\``, THREE)
    expect(article.blocks.find(({ role }) => role === 'code')).toMatchObject({ text: CODE, language: name })
    expect(toMarkdown(article)).toContain(`\n\n\`\`\`${name}\n${CODE}\n\`\`\`\n\n`)
    expect(toHtml(article)).toContain(`<pre><code class="language-${name}">const ferry`)
  })

  test('needs no language, and Windows may end its lines', () => {
    const article = read(ONE, TWO, `~~~\r\n${CODE.replaceAll('\n', '\r\n')}\r\n~~~`, THREE)
    expect(article.blocks.find(({ role }) => role === 'code')?.text).toBe(CODE)
    expect(toMarkdown(article)).toContain(`\n\n\`\`\`\n${CODE}\n\`\`\`\n\n`)
  })

  test('a fence that nothing closes opens nothing', () => {
    expect(read(ONE, TWO, '```', THREE).text).toContain(THREE)
  })
})

describe('a note', () => {
  const NOTE = 'She sailed twice a day before, in the summer of 2019, and four times in the winter.'

  test('is one in Markdown and HTML', () => {
    const article = read(
      '# The ferry',
      `${ONE}[^a] It was so.[^b]`,
      TWO,
      THREE,
      `[^a]: ${NOTE}\n\n[^b]: ${NOTE} So they say.`,
    )
    expect(toMarkdown(article)).toContain(`${ONE}[^1] It was so.[^2]`)
    expect(toMarkdown(article)).toContain(`\n\n[^1]: ${NOTE}\n\n[^2]: ${NOTE} So they say.\n`)
    expect(toHtml(article)).toContain(`<li id="note-1"><p>${NOTE}</p></li>`)
    expect(article.text).toContain(`[^a]: ${NOTE}`)
  })

  test('goes on in what stands indented below it, and no further', () => {
    const article = read(
      '# The ferry',
      `${ONE}[^a]`,
      TWO,
      `[^a]: ${NOTE}`,
      `    ${THREE}`,
      '    ```sh\n    ferry\n      --six\n    ```',
      FOUR,
    )
    expect(toMarkdown(article)).toBe(
      `# The ferry\n\n${ONE}[^1]\n\n${TWO}\n\n${FOUR}\n\n[^1]: ${NOTE}\n\n    ${THREE}\n\n    \`\`\`sh\n    ferry\n      --six\n    \`\`\`\n`,
    )
    const short = toMarkdown(read('# The ferry', `${ONE}[^a]`, TWO, `[^a]: ${NOTE}`, `    ${THREE}`, FOUR))
    expect(toMarkdown(cleanArticle(short))).toBe(short)
  })

  test('a mark without one, and one without a mark, are text', () => {
    expect(toMarkdown(read('# The ferry', `${ONE}[^a]`, TWO, THREE))).toContain('\\[^a\\]')
    expect(toMarkdown(read('# The ferry', ONE, TWO, THREE, `[^a]: ${NOTE}`))).toContain(`\\[^a\\]: ${NOTE}`)
    expect(
      toMarkdown(read('# The ferry', ONE, TWO, '```\nx[^a]\n```', THREE, `${ONE}[^a]`, `[^a]: ${NOTE}`)),
    ).toContain('x[^a]')
  })
})

describe('within a line', () => {
  test.each([
    ['letters that are raised or lowered', 'It is the 1<sup>st</sup>, v<sub>max</sub>.', 'It is the 1st, vmax.'],
    ['near miss: a number', 'It holds 10<sup>6</sup> litres.', 'It holds 10<sup>6</sup> litres.'],
    ['emphasis in front of a power', 'It is *a*² + *b*² in all.', 'It is a² + b² in all.'],
    [
      'a link whose words stand in brackets',
      'See [\\[a picture\\]](https://a.example/1) of it.',
      'See [a picture] of it.',
    ],
    ['a formula', 'It is $\\{a_1, b_1\\}$ or $$c \\\\ d$$ in all.', 'It is $\\{a_1, b_1\\}$ or $$c \\\\ d$$ in all.'],
    ['a formula in emphasis', 'For *all $x_{1}$ and $}_{2}$* it is so.', 'For all $x_{1}$ and $}_{2}$ it is so.'],
    ['near miss: prices', 'It is $5\\-6 or $7\\_8 or US$9 in all.', 'It is $5-6 or $7_8 or US$9 in all.'],
    ['near miss: letters behind a star', 'It is 2*a*b in all.', 'It is 2*a*b in all.'],
    ['near miss: a tag that nothing closes', 'It is <sup> in all.', 'It is <sup> in all.'],
  ])('%s', (_name, line, shown) => {
    expect(read('# The ferry sails again', ONE, `${TWO} ${line}`, THREE).text).toContain(`${TWO} ${shown}`)
  })
})

describe('a rule of a page', () => {
  const page = (html: string): Article =>
    cleanArticle(`<body><article><h1>The ferry sails again</h1><p>${ONE}</p>${html}<p>${FOUR}</p></article></body>`)

  test('is a break in front of what follows it, and no words of the body', () => {
    const article = page(`<p>${TWO}</p><hr><p>${THREE}</p>`)
    expect(toMarkdown(article)).toContain(`${TWO}\n\n* * *\n\n${THREE}\n\n${FOUR}`)
    expect(toHtml(article)).toContain('</p>\n<hr>\n<p>')
    expect(toText(article)).toContain(`${TWO}\n\n* * *\n\n${THREE}`)
    expect(article.text).not.toContain('*')
    expect(toMarkdown(cleanArticle(toMarkdown(article)))).toBe(toMarkdown(article))
  })

  test('below a heading it is the line of the heading', () => {
    const written = toMarkdown(page(`<p>${TWO}</p><h2>What came after</h2><hr><p>${THREE}</p>`))
    expect(written).toContain(`## What came after\n\n${THREE}`)
  })

  test('stays in the quote that it stands in', () => {
    const article = page(`<blockquote><p>${TWO}</p><hr><p>${THREE}</p></blockquote>`)
    expect(toMarkdown(article)).toContain(`> ${TWO}\n>\n> * * *\n>\n> ${THREE}`)
  })

  test('in front of a note, which moves to the end, there is none', () => {
    const html = `<p>${TWO}<sup><a href="#n">1</a></sup></p><hr><ol><li id="n">${THREE}</li></ol>`
    expect(toMarkdown(page(html))).not.toContain('* * *')
  })
})
