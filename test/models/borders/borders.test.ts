import { describe, expect, test } from 'vitest'
import { findBorders } from '../../../src/models/borders/index.js'

const SENTENCE = 'The mill stood at the bend of the river for three hundred years, and nobody remembers who built it. '
const MENU = 'Home News Sport Weather Log in Subscribe '

/** The lines of a text by its borders. */
function linesOf(text: string): readonly string[] {
  const borders = findBorders(text)
  const starts = [0, ...borders.map(({ start }) => start)]
  return starts.map((start, at) => text.slice(start, borders[at]?.end ?? text.length))
}

describe('borders', () => {
  const text = `${MENU}Old Mill Is Sold By Ann Low 12 May 2024 ${SENTENCE.repeat(5)}Share Tweet Related stories`

  test('stand in their order, with nothing but white space in them, and how likely each is', () => {
    const borders = findBorders(text)
    expect(borders.length).toBeGreaterThan(3)
    for (const [at, { end, start, probability }] of borders.entries()) {
      expect(text.slice(end, start).trim()).toBe('')
      expect(end).toBeGreaterThan(borders[at - 1]?.start ?? 0)
      expect(probability).toBeGreaterThanOrEqual(0.5)
      expect(probability).toBeLessThan(1)
    }
  })

  test('part menus, byline and date from the prose', () => {
    expect(linesOf(text)).toEqual(expect.arrayContaining(['Home', 'By Ann Low', '12 May 2024', 'Tweet']))
  })

  test('are none in prose, where no line ends within a sentence', () => {
    for (const line of linesOf(SENTENCE.repeat(8).trim())) expect(line).toMatch(/\.$/u)
  })

  test('are none in nothing', () => {
    expect(findBorders('')).toEqual([])
    expect(findBorders(' | – ')).toEqual([])
  })

  test('are looked for at both ends of a text of very many words', () => {
    const many = SENTENCE.repeat(4_000)
    const borders = findBorders(`${MENU}${many}${MENU}${many}${MENU}`)
    const middle = MENU.length + many.length
    const within = borders.filter(({ start }) => start > middle && start < middle + MENU.length)
    expect(within).toEqual([])
    expect(borders.filter(({ start }) => start < MENU.length).length).toBeGreaterThan(1)
    expect(borders.filter(({ start }) => start > middle + many.length).length).toBeGreaterThan(1)
  })
})
