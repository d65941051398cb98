import { expect, test } from 'vitest'
import { splitNames } from '../../src/evidence/markup/name-parts.js'

function parts(names: string): string {
  const words: string[] = []
  let word = ''
  splitNames(names, {
    add: (code) => (word += String.fromCharCode(code)),
    endWord: () => {
      if (word !== '') words.push(word)
      word = ''
    },
    endName: () => words.push('|'),
  })
  return words.join(' ')
}

test.each([
  ['article-body', 'article body |'],
  ['articleBody', 'article Body |'],
  ['BBCNews-latest_item', 'BBC News latest item |'],
  ['post  entry__title', 'post | | entry title |'],
  ['col-md-6', 'col md 6 |'],
  ['überschrift', 'überschrift |'],
  ['', '|'],
])('the words of the names %j', (names, words) => {
  expect(parts(names)).toBe(words)
})

test('a list that only a machine makes is read to a bound', () => {
  expect(parts('a '.repeat(10_000)).length).toBeLessThan(1000)
})
