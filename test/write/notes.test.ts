import { expect, test } from 'vitest'
import { cleanArticle, toHtml, toMarkdown, type Article, type Block } from '../../src/index.js'
import { writeText } from '../../src/write/text.js'
import { PROSE } from '../article.js'
import { articleOf, paragraph, picture, type Part } from './articles.js'

const OL = { tag: 'ol', id: 1 } as const

function sentence(text: string, notes: Readonly<Record<string, number>>): Part {
  const spans = Object.entries(notes).map(([mark, note]) => {
    const start = text.indexOf(mark)
    return { kind: 'note' as const, start, end: start + mark.length, note }
  })
  return paragraph(text, { spans })
}

function note(text: string, number: number, more: Partial<Block> = {}): Part {
  return paragraph(text, { note: number, ...more })
}

const ARTICLE: Article = articleOf([
  sentence('It was low.² So it was.¹', { '²': 7, '¹': -1 }),
  note('¹ Not for long.', -1),
  paragraph('The end.'),
  note('2. In *1890*.', 7, { role: 'list-item', within: [OL, { tag: 'li', id: 2 }] }),
  note('And later.', 7, { role: 'list-item', within: [OL, { tag: 'li', id: 2 }] }),
])

test('in Markdown notes stand at the end, numbered by their marks and without them', () => {
  expect(toMarkdown(ARTICLE)).toBe(
    'It was low.[^1] So it was.[^2]\n\nThe end.\n\n[^1]: In \\*1890\\*.\n\n    And later.\n\n[^2]: Not for long.\n',
  )
})

test('in HTML marks are links to them', () => {
  expect(toHtml(ARTICLE)).toBe(
    '<p>It was low.<sup><a href="#note-1">²</a></sup> So it was.<sup><a href="#note-2">¹</a></sup></p>\n' +
      '<p>The end.</p>\n<ol>\n<li id="note-1"><p>In *1890*.</p>\n<p>And later.</p></li>\n' +
      '<li id="note-2"><p>Not for long.</p></li>\n</ol>\n',
  )
})

test('a number that is no mark of it stays in front of a note', () => {
  const parts = [sentence('It was low.¹', { '¹': 1 }), note('12 of them were.', 1)]
  expect(toMarkdown(articleOf(parts))).toBe('It was low.[^1]\n\n[^1]: 12 of them were.\n')
})

test('a note without a mark is text, and so is a mark without a note', () => {
  expect(toMarkdown(articleOf([paragraph('So it was.'), note('¹ Not for long.', 1)]))).toBe(
    'So it was.\n\n¹ Not for long.\n',
  )
  expect(toMarkdown(articleOf([sentence('So it was.¹', { '¹': 1 })]))).toBe('So it was.¹\n')
  expect(toHtml(articleOf([sentence('So it was.¹', { '¹': 1 })]))).toBe('<p>So it was.¹</p>\n')
})

test('pictures stay between the paragraphs where they stood', () => {
  const article = { ...ARTICLE, images: [picture(3)] }
  expect(toMarkdown(article)).toContain('The end.\n\n![](https://a.example/p.jpg)\n\n[^1]')
})

test('a mark that is raised in the page isn’t raised twice', () => {
  const text = 'It was low.[1] So it was, at 10 m2.'
  const at = text.indexOf('[1]')
  const two = text.indexOf('m2') + 1
  const spans = [
    { kind: 'sup', start: at, end: at + 3 },
    { kind: 'note', start: at, end: at + 3, note: 1 },
    { kind: 'sup', start: two, end: two + 1 },
  ] as const
  const article = articleOf([paragraph(text, { spans }), note('Not for long.', 1)])
  expect(toMarkdown(article)).toContain('It was low.[^1] So it was, at 10 m<sup>2</sup>.')
  expect(toHtml(article)).toContain('low.<sup><a href="#note-1">[1]</a></sup> So it was, at 10 m<sup>2</sup>.')
})

test('a label in brackets goes without a space behind it; another one needs it', () => {
  const marks = sentence('It was low.[2] It rose.¹', { '[2]': 2, '¹': 1 })
  const written = toMarkdown(articleOf([marks, note('[2]Holm, 1911.', 2), note('1907 it rose.', 1)]))
  expect(written).toContain('[^1]: Holm, 1911.\n\n[^2]: 1907 it rose.')
})

test('the heading of notes goes with them to the end, where nothing else stands below it', () => {
  const mark = sentence('It was low.¹', { '¹': 1 })
  const heading = (text: string, level: number): Part => paragraph(text, { role: 'heading', level })
  const written = (parts: readonly Part[]): string => toMarkdown(articleOf([mark, heading('Notes', 3), ...parts]))
  const end = heading('The end', 2)
  expect(written([note('Not for long.', 1), end, paragraph('It is over.')])).toBe(
    'It was low.[^1]\n\n## The end\n\nIt is over.\n\n### Notes\n\n[^1]: Not for long.\n',
  )
  expect(written([note('Not for long.', 1), paragraph('It is over.')])).toContain('### Notes\n\nIt is over.')
  expect(written([note('Not for long.', 1), heading('On ebb', 4)])).toContain('### Notes\n\n#### On ebb')
})

test('in text a label on a line of its own stands in front of its note, and of no other', () => {
  const notes = [note('[1]', 1), note('Not for long.', 1), note('And later.', 1), paragraph('2'), note('In 1890.', 2)]
  const blocks = articleOf([sentence('It was low.¹', { '¹': 1 }), ...notes]).blocks
  expect(writeText(blocks, '')).toBe('It was low.¹\n\n[1]Not for long.\n\nAnd later.\n\n2\n\nIn 1890.')
  const said = [note('Ibid', 1), note('p. 4', 1)]
  expect(writeText(articleOf(said).blocks, '')).toBe('Ibid\n\np. 4')
})

test('and so it does in the article of a page', () => {
  const marks = `<p>${PROSE[0] ?? ''}<sup><a href="#a">1</a></sup> ${PROSE[1] ?? ''}<a href="#b">2</a></p><p>${PROSE[2] ?? ''}</p>`
  const notes =
    '<div><sup><a id="a" href="#r">1</a></sup> <div><p>It was low for a week in the spring of 1907.</p></div></div>' +
    '<div><a id="b">2</a><div><p>It rose again in the summer, and was never as low.</p><p>So they say.</p></div></div>'
  expect(cleanArticle(`<article><h1>The weir</h1>${marks}${notes}</article>`).text).toContain(
    '\n\n¹ It was low for a week in the spring of 1907.\n\n2 It rose again in the summer, and was never as low.\n\nSo they say.',
  )
})
