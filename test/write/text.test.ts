import { describe, expect, test } from 'vitest'
import type { Block, Container } from '../../src/index.js'
import { writeText } from '../../src/write/text.js'
import { paragraph, type Part } from './articles.js'

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
  return writeText(blocks, input).text
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
    expect(textOf([item('a', UL, li(2)), item('b', UL, li(2), inner, li(5)), item('c', UL, li(3))])).toBe(
      '- a\n1. b\n- c',
    )
  })

  test('lists that follow each other are apart', () => {
    const li = (id: number): Container => ({ tag: 'li', id })
    expect(textOf([item('a', UL, li(2)), item('b', { ...UL, id: 7 }, li(8))])).toBe('- a\n\n- b')
  })

  test('a paragraph continues in its item, never in the next', () => {
    const li = (id: number): Container => ({ tag: 'li', id })
    const next = { continues: true, breaks: true } as const
    expect(textOf([item('a', UL, li(2)), { ...item('b', UL, li(2)), ...next }, paragraph('c', next)])).toBe(
      '- a\nb\n\nc',
    )
  })

  test('an ordered list counts as a browser does', () => {
    const items = (list: Container, ...values: (number | undefined)[]): string =>
      textOf(
        values.map((first, at) => item('a', list, { tag: 'li', id: at + 2, ...(first !== undefined && { first }) })),
      )
    expect(items({ tag: 'ol', id: 1 }, undefined, undefined)).toBe('1. a\n2. a')
    expect(items({ tag: 'ol', id: 1, first: 5 }, undefined, 9, undefined)).toBe('5. a\n9. a\n10. a')
    expect(items({ tag: 'ol', id: 1, reversed: true }, undefined, undefined)).toBe('2. a\n1. a')
  })

  test('only the first line of an item has its mark, and a term of a list of definitions has none', () => {
    const li: Container = { tag: 'li', id: 2 }
    expect(textOf([item('a', UL, li), item('b', UL, li)])).toBe('- a\nb')
    expect(textOf([item('a', { tag: 'dl', id: 1 }, { tag: 'dt', id: 2 })])).toBe('a')
    expect(textOf([{ ...paragraph('x = 1'), role: 'code', within: [UL, li] }])).toBe('x = 1')
  })

  test('rows of a table stand on lines of their own, and tables apart', () => {
    const row = (text: string, id?: number): Part => ({
      text,
      role: 'table',
      ...(id !== undefined && { within: [{ tag: 'table', id }] }),
    })
    expect(textOf([row('a b', 1), row('c d', 1), row('e f', 2)])).toBe('a b\nc d\n\ne f')
    expect(textOf([row('a b'), row('c d')])).toBe('a b\n\nc d')
    expect(textOf([{ ...row('a b c', 1), cells: [0, 2, 2, 4] }])).toBe('| a |  | b | c |')
  })

  test('items of a text without markup have their marks', () => {
    const parts: Part[] = [
      { ...item('a'), mark: '•' },
      { ...item('b'), mark: '2.' },
    ]
    expect(textOf(parts)).toBe('• a\n2. b')
  })

  test('every block is found where it was written', () => {
    const { blocks, input } = laidOut([paragraph('a'), { ...item('b'), mark: '•' }, paragraph('c', { breaks: true })])
    const { text, written } = writeText(blocks, input)
    expect(written.map(({ start, end }) => text.slice(start, end))).toEqual(['a', '• b', 'c'])
  })
})
