import { expect, test } from 'vitest'
import { readHtml } from '../../../src/read/html/index.js'

function read(html: string): readonly string[] {
  return readHtml(html, { url: undefined, depth: 100 }).blocks.map(({ text }) => text)
}

test.each([
  ['has the marks that a browser draws', 'She said <q>we wait</q>.', 'She said “we wait”.'],
  ['within another has inner ones', '<q>the <q>old <b>guard</b></q> again</q>', '“the ‘old guard’ again”'],
  ['with marks of its own keeps those', 'They said <q>“we wait”</q> and <q>«so»</q>', 'They said “we wait” and «so»'],
  ['begins at its first word', 'said <q> <b>we</b> wait</q>', 'said “we wait”'],
  ['keeps a space at its start apart from the word before', 'said<q> we wait</q>', 'said “we wait”'],
  ['of nothing is none', 'said <q></q> nothing', 'said nothing'],
])('a quotation %s', (_, html, text) => {
  expect(read(`<p>${html}</p>`)).toEqual([text])
})

test('near miss: a block of a quotation has none', () => {
  expect(read('<blockquote>we wait</blockquote>')).toEqual(['we wait'])
})
