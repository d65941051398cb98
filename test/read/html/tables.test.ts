import { describe, expect, test } from 'vitest'
import { cleanArticle, toHtml, toMarkdown, toText } from '../../../src/index.js'
import { readHtml } from '../../../src/read/html/index.js'
import { PROSE } from '../../article.js'

/** The cells of each row, as they stand below each other. */
function rows(html: string): readonly (readonly string[])[] {
  const { blocks, markup } = readHtml(`<table>${html}</table>`, { url: undefined, depth: 100 })
  return blocks.map(({ text }, index) => {
    const starts = markup?.origins[index]?.cells ?? []
    return starts.map((start, cell) => text.slice(start, starts[cell + 1] ?? text.length).trim())
  })
}

test('a cell that spans columns leaves those empty that it covers', () => {
  const html = '<tr><th>Town</th><th colspan="2">Votes</th><th>Seats</th></tr>'
  expect(rows(`${html}<tr><td>Arden</td><td>12</td><td>13</td><td>4</td></tr>`)).toEqual([
    ['Town', 'Votes', '', 'Seats'],
    ['Arden', '12', '13', '4'],
  ])
})

test('a cell that spans rows covers its place in those below', () => {
  const html =
    '<tr><th>Town</th><th>Year</th><th>Seats</th></tr><tr><td rowspan="2">Arden</td><td>2020</td><td>4</td></tr>'
  expect(rows(`${html}<tr><td>2024</td><td>5</td></tr><tr><td>Brook</td><td>2024</td><td>6</td></tr>`)).toEqual([
    ['Town', 'Year', 'Seats'],
    ['Arden', '2020', '4'],
    ['', '2024', '5'],
    ['Brook', '2024', '6'],
  ])
})

test('zero rows are all that follow', () => {
  const html = '<tr><th>Town</th><th>Year</th></tr><tr><td rowspan="0">Arden</td><td>2020</td></tr>'
  expect(rows(`${html}<tr><td>2022</td></tr><tr><td>2024</td></tr>`).slice(2)).toEqual([
    ['', '2022'],
    ['', '2024'],
  ])
})

test.each(['1', 'x', '-2'])('a span of %j is none', (span) => {
  const html = `<tr><th>Town</th><th>Year</th></tr><tr><td colspan="${span}" rowspan="${span}">Arden</td><td>2020</td></tr>`
  expect(rows(`${html}<tr><td>Brook</td><td>2024</td></tr>`)).toEqual([
    ['Town', 'Year'],
    ['Arden', '2020'],
    ['Brook', '2024'],
  ])
})

test('a cell that spans more columns than any table has makes no more of them', () => {
  const [head] = rows('<tr><th>Town</th><th colspan="99999">Votes</th></tr><tr><td>Arden</td><td>12</td></tr>')
  expect(head?.length).toBeLessThanOrEqual(100)
})

describe('lists in cells', () => {
  const TABLE =
    '<table><tr><th>Port</th><th>Parts</th></tr><tr><td>Arden</td><td>All of it:<ul><li>pier</li><li>the <b>basin</b>' +
    '<ol start="3"><li>a | gate</li><li>a wall</li></ol></li></ul></td></tr><tr><td>Brook</td><td>none</td></tr></table>'
  const page = (table: string): string =>
    `<article><h1>What the ports are made of</h1><p>${PROSE.join('</p><p>')}</p>${table}<p>${PROSE.join('</p><p>')}</p></article>`
  const article = cleanArticle(page(TABLE))

  test('stay lists in every format, and words of the row in the text of the article', () => {
    expect(article.text).toContain('Arden All of it: pier the basin a | gate a wall')
    expect(toText(article)).toContain('| Arden | All of it: - pier - the basin 3. a | gate 4. a wall |')
    expect(toMarkdown(article)).toContain(
      '| Arden | All of it:<ul><li>pier</li><li>the **basin**<ol start="3"><li>a \\| gate</li><li>a wall</li></ol></li></ul> |',
    )
    expect(toHtml(article).replaceAll('\n', '')).toContain(
      '<td>Arden</td><td>All of it:<ul><li>pier</li><li>the <strong>basin</strong>' +
        '<ol start="3"><li>a | gate</li><li>a wall</li></ol></li></ul></td>',
    )
  })

  test('a cell without one is a line of text', () => {
    expect(article.blocks.find(({ text }) => text.startsWith('Brook'))?.lines).toBeUndefined()
    expect(toMarkdown(article)).toContain('| Brook | none |')
    expect(toMarkdown(cleanArticle(page(TABLE.replace('none', 'one<br>two'))))).toContain('| Brook | one two |')
  })

  test('a list around the table is none of its cells', () => {
    const plain = TABLE.replace(/<[uo]l.*<\/ul>/u, 'nothing')
    const { blocks } = cleanArticle(page(`<ul><li>They are:${plain}</li></ul>`))
    expect(blocks.some(({ role }) => role === 'table')).toBe(true)
    expect(blocks.every(({ lines }) => lines === undefined)).toBe(true)
  })
})
