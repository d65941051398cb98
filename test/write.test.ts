import { describe, expect, test } from 'vitest'
import { InputError, cleanArticle, toHtml, toMarkdown, toText, type Article } from '../src/index.js'
import { HEADLINE, PROSE } from './article.js'
import { articleOf, paragraph } from './write/articles.js'

describe('toText', () => {
  test('is the body, paragraphs with an empty line between them', () => {
    const article = cleanArticle([HEADLINE, ...PROSE].join('\n'))
    expect(toText(article)).toBe(article.text)
    expect(toText(article)).toBe(PROSE.join('\n\n'))
  })

  test('of nothing is nothing', () => {
    expect(toText(cleanArticle(''))).toBe('')
  })

  test('writes list items on lines of their own, with their marks', () => {
    const list = ['• two tins of tomatoes', '• an onion', '• a handful of basil']
    const { text } = cleanArticle([...PROSE.slice(0, 4), ...list, ...PROSE.slice(4)].join('\n'))
    expect(text).toContain(`\n\n${list.join('\n')}\n\n`)
  })
})

describe('toMarkdown', () => {
  test('begins with the headline and ends with a line break', () => {
    expect(toMarkdown(articleOf([paragraph('One.'), paragraph('Two.')], { title: 'Title' }))).toBe(
      '# Title\n\nOne.\n\nTwo.\n',
    )
    expect(toMarkdown(articleOf([paragraph('One.')]))).toBe('One.\n')
  })

  test('of nothing is nothing', () => {
    expect(toMarkdown(cleanArticle(''))).toBe('')
  })

  test('roles get their marks', () => {
    const article = articleOf([
      { text: 'A section', role: 'heading', level: 3 },
      { text: 'Another', role: 'heading' },
      { text: 'one', role: 'list-item', mark: '•' },
      { text: 'two', role: 'list-item', mark: '-' },
      paragraph('Between.'),
      { text: 'first', role: 'list-item', mark: '1.' },
      { text: 'second', role: 'list-item', mark: '2)' },
      { text: 'Said.', role: 'quote' },
    ])
    expect(toMarkdown(article)).toBe(
      '### A section\n\n## Another\n\n- one\n- two\n\nBetween.\n\n1. first\n2) second\n\n> Said.\n',
    )
  })

  test('what continues a paragraph stays in it', () => {
    const article = articleOf([paragraph('One.'), { ...paragraph('Two.'), continues: true }, paragraph('Three.')])
    expect(toMarkdown(article)).toBe('One. Two.\n\nThree.\n')
  })

  test.each([
    ['2 * 3 * 4 = 24', '2 \\* 3 \\* 4 = 24'],
    ['snake_case_name', 'snake\\_case\\_name'],
    ['a [link](x)', 'a \\[link\\](x)'],
    ['`code` and C:\\dir', '\\`code\\` and C:\\\\dir'],
    ['<b>bold</b>', '\\<b\\>bold\\</b\\>'],
    ['# 1 in the charts', '\\# 1 in the charts'],
    ['> mail', '\\> mail'],
    ['- a dash', '\\- a dash'],
    ['+ a plus', '\\+ a plus'],
    ['1990. A year', '1990\\. A year'],
    ['3) a thing', '3\\) a thing'],
    ['It cost # 5 - or + 6 > 4 in 1990. Yes.', 'It cost # 5 - or + 6 \\> 4 in 1990. Yes.'],
  ])('%j is escaped at the beginning of a line and within it', (text, escaped) => {
    expect(toMarkdown(articleOf([paragraph(text)]))).toBe(`${escaped}\n`)
  })

  test('a line of --- or === is no rule and no heading', () => {
    expect(toMarkdown(articleOf([paragraph('One'), paragraph('---')]))).toBe('One\n\n\\---\n')
  })

  test('headings, list items, quotes and the headline are escaped too', () => {
    const article = articleOf(
      [
        { text: 'a*b', role: 'heading', level: 2 },
        { text: 'c_d', role: 'list-item', mark: '-' },
        { text: 'e<f', role: 'quote' },
      ],
      { title: 'g*h' },
    )
    expect(toMarkdown(article)).toBe('# g\\*h\n\n## a\\*b\n\n- c\\_d\n\n> e\\<f\n')
  })

  test('code keeps its characters', () => {
    expect(toMarkdown(articleOf([{ text: 'let a_b = c*d', role: 'code' }]))).toBe('    let a_b = c*d\n')
  })

  test('written Markdown is read as the same body', () => {
    const article = cleanArticle(
      [HEADLINE, ...PROSE.slice(0, 3), '“A *star* is_born,” he said.', ...PROSE.slice(3)].join('\n'),
    )
    expect(cleanArticle(toMarkdown(article)).text).toBe(article.text)
  })
})

describe('what is no article', () => {
  test.each([
    ['toText', toText],
    ['toMarkdown', toMarkdown],
    ['toHtml', toHtml],
  ])('is told apart from one by %s, which says how to come by one', (name, write) => {
    for (const given of ['a page', undefined, null, 5, {}, ['a']]) {
      expect(() => write(given as Article)).toThrow(InputError)
      expect(() => write(given as Article)).toThrow(`${name}(cleanArticle(page))`)
    }
    expect(write(cleanArticle(''))).toBe('')
  })
})
