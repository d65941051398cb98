import { expect, test } from 'vitest'
import { readHtml } from '../../../src/read/html/index.js'

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
