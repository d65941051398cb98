import { describe, expect, test } from 'vitest'
import { cleanArticle, toHtml, toMarkdown, toText, type Block, type Container } from '../../src/index.js'
import { writeText } from '../../src/write/text.js'
import { PROSE } from '../article.js'
import fc from '../fast-check.js'
import { allPages } from '../html-pages.js'
import { anyArticle } from './arbitrary.js'
import { articleOf, letters, paragraph, type Part } from './articles.js'

/** Blocks of a page, a line each, as the reader of HTML lays them out. */
function laidOut(parts: readonly Part[], between = '\n'): { blocks: readonly Block[]; input: string } {
  let at = 0
  const blocks = parts.map((part) => {
    const start = at
    at += part.text.length + between.length
    return { ...part, start, end: start + part.text.length }
  })
  return { blocks, input: parts.map(({ text }) => text).join(between) }
}

function textOf(parts: readonly Part[], between?: string): string {
  const { blocks, input } = laidOut(parts, between)
  return writeText(blocks, input)
}

const UL: Container = { tag: 'ul', id: 1 }

function item(text: string, ...within: Container[]): Part {
  return { text, role: 'list-item', ...(within.length > 0 && { within }) }
}

describe('the text of a body', () => {
  test('paragraphs and headings have an empty line between them', () => {
    expect(textOf([{ text: 'Part', role: 'heading' }, paragraph('a'), paragraph('b')])).toBe('Part\n\na\n\nb')
  })

  test('a broken line goes on below, a continued one behind', () => {
    const parts = [paragraph('a'), paragraph('b', { continues: true, breaks: true }), paragraph('c')]
    expect(textOf(parts)).toBe('a\nb\n\nc')
    expect(textOf([paragraph('a'), paragraph('b', { continues: true })], ' ')).toBe('a b')
    expect(textOf([paragraph('a'), paragraph('b', { continues: true })], '')).toBe('ab')
  })

  test('items of a list stand on lines of their own, also those of lists within it', () => {
    const li = (id: number): Container => ({ tag: 'li', id })
    const inner: Container = { tag: 'ol', id: 4 }
    expect(textOf([item('a', UL, li(2)), item('b', UL, li(2), inner, li(5)), item('c', UL, li(3))])).toBe('a\nb\nc')
  })

  test('lists that follow each other are apart', () => {
    const li = (id: number): Container => ({ tag: 'li', id })
    expect(textOf([item('a', UL, li(2)), item('b', { ...UL, id: 7 }, li(8))])).toBe('a\n\nb')
  })

  test('a paragraph continues in its item, never in the next', () => {
    const li = (id: number): Container => ({ tag: 'li', id })
    const next = { continues: true, breaks: true } as const
    expect(textOf([item('a', UL, li(2)), { ...item('b', UL, li(2)), ...next }, paragraph('c', next)])).toBe('a\nb\n\nc')
  })

  test('rows of a table stand on lines of their own, and tables apart', () => {
    const row = (text: string, id?: number): Part => ({
      text,
      role: 'table',
      ...(id !== undefined && { within: [{ tag: 'table', id }] }),
    })
    expect(textOf([row('a b', 1), row('c d', 1), row('e f', 2)])).toBe('a b\nc d\n\ne f')
    expect(textOf([row('a b'), row('c d')])).toBe('a b\n\nc d')
  })

  test('items of a text without markup have their marks', () => {
    const parts: Part[] = [
      { ...item('a'), mark: '•' },
      { ...item('b'), mark: '2.' },
    ]
    expect(textOf(parts)).toBe('• a\n2. b')
  })
})

describe('toText', () => {
  const li = (id: number, first?: number): Container => ({ tag: 'li', id, ...(first !== undefined && { first }) })
  const shown = (...parts: readonly Part[]): string => toText(articleOf(parts))
  const counted = (list: Container, ...values: (number | undefined)[]): string =>
    shown(...values.map((first, at) => item('a', list, li(at + 2, first))))

  test('has the marks of lists, where the text of an article has none', () => {
    expect(shown(paragraph('Before.'), item('a', UL, li(2)), item('b', UL, li(3)), paragraph('Behind.'))).toBe(
      'Before.\n\n- a\n- b\n\nBehind.',
    )
  })

  test('inner lists are indented by the marks around them', () => {
    const outer: Container = { tag: 'ol', id: 1, first: 10 }
    const inner: Container = { tag: 'ul', id: 4 }
    expect(shown(item('a', outer, li(2)), item('b', outer, li(2), inner, li(5)), item('c', outer, li(3)))).toBe(
      '10. a\n    - b\n11. c',
    )
  })

  test.each<[Partial<Container>, (number | undefined)[], string]>([
    [{}, [undefined, undefined], '1. a\n2. a'],
    [{ first: 5 }, [undefined, 9, undefined], '5. a\n9. a\n10. a'],
    [{ reversed: true }, [undefined, undefined], '2. a\n1. a'],
    [{ numerals: 'a', first: 26 }, [undefined, undefined], 'z. a\naa. a'],
    [{ numerals: 'A' }, [undefined, 703], 'A. a\nAAA. a'],
    [{ numerals: 'i', first: 4 }, [undefined, 1994], 'iv. a\nmcmxciv. a'],
    [{ numerals: 'I', first: 3999 }, [undefined, undefined], 'MMMCMXCIX. a\n4000. a'],
    [{ numerals: 'a', first: 0 }, [undefined], '0. a'],
  ])('an ordered list %j counts as a browser does', (list, values, text) => {
    expect(counted({ tag: 'ol', id: 1, ...list }, ...values)).toBe(text)
  })

  test('all of an item stands behind its mark, and a term of a list of definitions has none', () => {
    expect(shown(item('a', UL, li(2)), paragraph('b', { within: [UL, li(2)] }), item('c', UL, li(3)))).toBe(
      '- a\n\n  b\n\n- c',
    )
    expect(shown({ text: 'x = 1\n  y', role: 'code', within: [UL, li(2)] })).toBe('- x = 1\n    y')
    expect(shown(item('a', { tag: 'dl', id: 1 }, { tag: 'dt', id: 2 }))).toBe('a')
  })

  test('the cells of a row stand between pipes, empty ones too; a single one is a line', () => {
    const row = (text: string, cells: readonly number[], id = 1): Part => ({
      text,
      role: 'table',
      cells,
      within: [{ tag: 'table', id }],
    })
    expect(shown(row('a b c', [0, 2, 2, 4]), row('d e', [0, 0, 2, 3]), row('f g', [0], 2))).toBe(
      '| a |  | b | c |\n|  | d | e |  |\n\nf g',
    )
  })

  test('a text keeps the marks that it came with', () => {
    const marked = (text: string, mark: string): Part => ({ ...item(text), mark })
    expect(shown(marked('a', '•'), marked('b', '•'))).toBe('• a\n• b')
    expect(shown(marked('a', '2)'), marked('b', '3)'))).toBe('2) a\n3) b')
    expect(shown(marked('a', 'a)'))).toBe('a) a')
    // What is left of an item that was cut has none.
    expect(shown(marked('a', '•'), item('b'))).toBe('• a\nb')
  })

  test('has no headline and no pictures, and nothing of who wrote a post', () => {
    const parts: Part[] = [{ text: 'Jo, 3 May', role: 'post' }, paragraph('a'), paragraph('b', { continues: true })]
    expect(toText({ ...articleOf(parts, { title: 'T' }), text: 'a b' })).toBe('a b')
  })

  test('says the same as the text of the article, whatever that holds', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const said = letters(article.blocks.map(({ text }) => text).join(''))
        expect(isWithin(said.toWellFormed(), letters(toText(article)).toWellFormed())).toBe(true)
      }),
    )
  })

  test.each(allPages().map((page) => [page.name, page] as const))('the same of %s', (_name, { html, options }) => {
    const article = cleanArticle(html, options)
    const text = toText(article)
    expect(isWithin(letters(article.text), letters(text))).toBe(true)
    if (!article.blocks.some(({ role }) => role === 'list-item' || role === 'table')) expect(text).toBe(article.text)
  })

  test('letters of a list come from the page, and stand in its HTML; Markdown counts by digits', () => {
    const list = '<ol type="a"><li>The pier shall stay open.</li><li>The basin shall be dredged.</li></ol>'
    const page = (markup: string): string =>
      `<article><h1>Two rules for the port</h1>${PROSE.slice(0, 3)
        .map((text) => `<p>${text}</p>`)
        .join('')}${markup}<p>${PROSE.slice(3).join('</p><p>')}</p></article>`
    const article = cleanArticle(page(list))
    expect(article.text).toContain('\n\nThe pier shall stay open.\nThe basin shall be dredged.\n\n')
    expect(toText(article)).toContain('\n\na. The pier shall stay open.\nb. The basin shall be dredged.\n\n')
    expect(toHtml(article)).toContain('<ol type="a">')
    expect(toMarkdown(article)).toContain('1. The pier shall stay open.\n2. ')
    expect(toText(cleanArticle(page(list.replace('"a"', '"disc"'))))).toContain('1. The pier')
  })
})

/** Whether a text holds all characters of another one, in their order. */
function isWithin(inner: string, text: string): boolean {
  let at = 0
  for (const character of inner) {
    at = text.indexOf(character, at) + 1
    if (at === 0) return false
  }
  return true
}
