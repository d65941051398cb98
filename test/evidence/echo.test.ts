import { describe, expect, test } from 'vitest'
import { ECHO_FEATURES, computeEcho } from '../../src/evidence/echo.js'
import type { Block } from '../../src/model/block.js'
import type { Page } from '../../src/model/page.js'
import { htmlPage, pageOf } from '../label/judged.js'

/** The second is all but the same, and the third shares no two letters with either. */
const HEADLINE = 'Harbour bridge to reopen after repairs'
const ALIKE = 'Harbour bridge to reopen after repair'
const OTHER = 'Sunday shows music at dusk'
const filler = (count: number): string[] => Array.from({ length: count }, (_, at) => `Zap${'i'.repeat(at)}`)

function echoOf({ blocks, markup }: Page): { echo: number[]; echoed: number[] } {
  const { names, rows } = computeEcho(blocks, markup)
  expect(names).toBe(ECHO_FEATURES)
  expect(rows).toHaveLength(blocks.length * 2)
  const column = (name: string): number[] => {
    const at = names.indexOf(name)
    return blocks.map((_, block) => rows[block * names.length + at] ?? NaN)
  }
  return { echo: column('echo'), echoed: column('echoed') }
}

/** A text of which some lines are marked as headings. */
function textWith(lines: readonly string[], levels: Readonly<Record<number, number>> = {}): Page {
  const page = pageOf(lines)
  const blocks = page.blocks.map((block, at): Block => {
    const level = levels[at]
    return level === undefined ? block : { ...block, role: 'heading', level }
  })
  return { ...page, blocks }
}

describe('in a text', () => {
  test('a line echoes how it begins, and the first line itself', () => {
    const { echo } = echoOf(textWith([HEADLINE, OTHER, HEADLINE, ...filler(8), HEADLINE.toUpperCase()]))
    expect(echo).toEqual([1, 0, 1, ...filler(8).map(() => 0), 1])
  })

  test('is echoed what another of the first lines says, and never what it says itself', () => {
    const { echoed } = echoOf(textWith([OTHER, HEADLINE, ...filler(8), HEADLINE]))
    expect(echoed).toEqual([0, 0, ...filler(8).map(() => 0), 1])
    expect(echoOf(textWith([OTHER, HEADLINE, HEADLINE])).echoed).toEqual([0, 1, 1])
  })

  test('it is among the first six lines that a headline is looked for', () => {
    const behind = (count: number) =>
      echoOf(textWith([...filler(count), HEADLINE, ...filler(3), HEADLINE])).echoed.at(-1)
    expect([behind(5), behind(6)]).toEqual([1, 0])
  })

  test('and among its headings of the first level', () => {
    const lines = [...filler(7), HEADLINE, HEADLINE]
    expect(echoOf(textWith(lines, { 7: 1 })).echoed.at(-1)).toBe(1)
    expect(echoOf(textWith(lines, { 7: 2 })).echoed.at(-1)).toBe(0)
  })

  test('of which three are looked at', () => {
    const lines = [...filler(6), 'One of these', 'Two of these', 'Three of these', HEADLINE, HEADLINE]
    expect(echoOf(textWith(lines, { 7: 1, 8: 1, 9: 1 })).echoed.at(-1)).toBe(1)
    expect(echoOf(textWith(lines, { 6: 1, 7: 1, 8: 1, 9: 1 })).echoed.at(-1)).toBe(0)
  })

  test('the likest counts', () => {
    const [, , alike] = echoOf(textWith([OTHER, ALIKE, HEADLINE])).echoed
    expect(alike).toBeGreaterThan(0.9)
    expect(alike).toBeLessThan(1)
    expect(echoOf(textWith([ALIKE, HEADLINE, OTHER, HEADLINE])).echoed[3]).toBe(1)
    expect(echoOf(textWith([HEADLINE, ALIKE])).echo[1]).toBe(alike)
  })

  test('short lines must be the same, letters apart from how they are written', () => {
    expect(echoOf(textWith(['The news', 'The new'])).echo).toEqual([1, 0])
    expect(echoOf(textWith(['The news', '– THE NEWS –'])).echo).toEqual([1, 1])
  })

  test('what is longer than any headline echoes nothing', () => {
    const [most, more] = ['x'.repeat(300), 'x'.repeat(301)]
    expect(echoOf(textWith([most, most])).echo).toEqual([1, 1])
    expect(echoOf(textWith([more, more]))).toEqual({ echo: [0, 0], echoed: [0, 0] })
  })

  test('of nothing there is nothing', () => {
    expect(echoOf(textWith([]))).toEqual({ echo: [], echoed: [] })
  })
})

describe('in HTML', () => {
  const page = (body: string, title = ''): Page => htmlPage(`<title>${title}</title><body>${body}</body>`)
  const paragraphs = (...lines: readonly string[]): string => lines.map((line) => `<p>${line}</p>`).join('')

  test('a line echoes the title of the document, which no block shows', () => {
    const { echo, echoed } = echoOf(page(paragraphs(OTHER, HEADLINE), HEADLINE))
    expect({ echo, echoed }).toEqual({ echo: [0, 1], echoed: [0, 1] })
  })

  test('and every heading of the first level, itself among them', () => {
    const { echo, echoed } = echoOf(page(`<h1>${OTHER}</h1><h1>${HEADLINE}</h1>${paragraphs(HEADLINE, 'Zap')}`, 'Post'))
    expect({ echo, echoed }).toEqual({ echo: [1, 1, 1, 0], echoed: [0, 0, 1, 0] })
  })

  test('but not its first line, nor lesser headings', () => {
    const { echo, echoed } = echoOf(page(`<h2>${HEADLINE}</h2>${paragraphs(HEADLINE)}`, 'Post'))
    expect({ echo, echoed }).toEqual({ echo: [0, 0], echoed: [0, 0] })
  })

  test('of a title too long what fits counts', () => {
    expect(echoOf(page(paragraphs('x'.repeat(300)), 'x'.repeat(320))).echo).toEqual([1])
  })
})
