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

  test('every block is found where it was written', () => {
    const { blocks, input } = laidOut([paragraph('a'), { ...item('b'), mark: '•' }, paragraph('c', { breaks: true })])
    const { text, written } = writeText(blocks, input)
    expect(written.map(({ start, end }) => text.slice(start, end))).toEqual(['a', '• b', 'c'])
  })
})
