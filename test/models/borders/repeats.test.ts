import { expect, test } from 'vitest'
import { lexicon } from '../../../src/lexicon/index.js'
import { repeatedWords } from '../../../src/models/borders/repeats.js'
import { wordsOf } from '../../../src/text/words.js'

const repeatedIn = (text: string): string => {
  const words = wordsOf(text, lexicon().trie.vocabulary)
  return Array.from(repeatedWords(words), (is, at) => (is ? text.slice(words.starts[at], words.ends[at]) : '-')).join(
    ' ',
  )
}

test('words repeat where four in a row come twice, each time', () => {
  expect(repeatedIn('Bridge opens after years Home Bridge opens after years Monday')).toBe(
    'Bridge opens after years - Bridge opens after years -',
  )
})

test('three in a row are chance', () => {
  expect(repeatedIn('the mayor of Port Ellery met the mayor of Salerne')).toBe('- - - - - - - - - -')
})

test('what is said three times repeats each time', () => {
  expect(repeatedIn('a b c d . a b c d . a b c d')).toBe('a b c d a b c d a b c d')
})
