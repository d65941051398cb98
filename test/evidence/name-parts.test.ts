import { expect, test } from 'vitest'
import { wordsOfNames } from '../../src/evidence/markup/name-parts.js'

test.each([
  ['article-body', [['article', 'body']]],
  ['articleBody', [['article', 'body']]],
  ['BBCNews-latest_item', [['bbc', 'news', 'latest', 'item']]],
  [
    'ABc aBC a1B',
    [
      ['a', 'bc'],
      ['a', 'bc'],
      ['a1', 'b'],
    ],
  ],
  ['post  entry__title', [['post'], [], ['entry', 'title']]],
  ['col-md-6', [['col', 'md', '6']]],
  ['überschrift', [['überschrift']]],
  ['', [[]]],
])('the words of the names %j', (names, words) => {
  expect(wordsOfNames(names)).toEqual(words)
})

test('a list that only a machine makes is read to a bound', () => {
  expect(wordsOfNames('a '.repeat(10_000)).length).toBeLessThan(1000)
})
