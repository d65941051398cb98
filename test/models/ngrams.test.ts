import fc from '../fast-check.js'
import { describe, expect, test } from 'vitest'
import { lexicon } from '../../src/lexicon/index.js'
import { KEY_BITS, MOST_KEYS, readNgrams } from '../../src/models/labels/ngrams.js'
import { WordList, readWords } from '../../src/text/words.js'

const { vocabulary } = lexicon().trie

function read(text: string, into = new WordList()): WordList {
  readWords(text, vocabulary, into, { stops: 0, commas: 0, signs: 0 })
  return into
}

function keysOf(text: string): number[] {
  const words = read(text)
  const keys = new Int32Array(MOST_KEYS)
  return [...keys.subarray(0, readNgrams(words, 0, words.length, keys))]
}

/** How many different keys two texts have in common. */
function shared(one: string, other: string): number {
  const keys = new Set(keysOf(other))
  return new Set(keysOf(one).filter((key) => keys.has(key))).size
}

/** Different words of three letters, none of them a number. */
function makeWords(count: number): string[] {
  const letters = 'bcdfghjklm'
  return Array.from({ length: count }, (_, index) => `x${letters.charAt(index / 10)}${letters.charAt(index % 10)}`)
}

function replaced(words: readonly string[], index: number): string {
  return words.with(index, 'zzz').join(' ')
}

/** Texts of all that words are made of. */
const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'Sign',
        'up',
        'newsletter',
        'Abonnieren',
        '12',
        '2024',
        '©',
        "l'article",
        '相关阅读',
        '더보기',
        '.',
      ),
      fc.string({ maxLength: 12 }),
    ),
    { maxLength: 90 },
  )
  .map((parts) => parts.join(' '))

describe('the keys of a line', () => {
  test('are the same for the same words, however they are written and parted', () => {
    const keys = keysOf('Sign up for our newsletter')
    expect(keysOf('SIGN UP — for our newsletter!')).toEqual(keys)
    expect(keysOf('  sign  up, (for) our   “Newsletter”…')).toEqual(keys)
    expect(keysOf('Don’t miss it')).toEqual(keysOf("don't miss it"))
    expect(keysOf('Sign up for our newsletters')).not.toEqual(keys)
  })

  test('are those of its words, its pairs, its first word and pair, its last word, and the whole', () => {
    expect(keysOf('news')).toHaveLength(1 + 3)
    expect(keysOf('top news')).toHaveLength(2 + 1 + 4)
    expect(keysOf('top news today')).toHaveLength(3 + 2 + 4)
    for (const line of ['news', 'top news', 'top news today']) {
      expect(new Set(keysOf(line)).size).toBe(keysOf(line).length)
    }
  })

  test('tell the order of two words', () => {
    // Of seven, only the words by themselves are the same.
    expect(shared('red blue', 'blue red')).toBe(2)
    // The pairs differ, the ends are the same: four words, first, last.
    expect(shared('one red blue two', 'one blue red two')).toBe(4 + 2)
  })

  test('tell how it begins', () => {
    // Words and the pair of the last two; the last word.
    expect(shared('top news now', 'hot news now')).toBe(2 + 1 + 1)
    // Three words, the pair, the last; not the first, which was not the first before.
    expect(shared('top news now', 'all top news now')).toBe(3 + 2 + 1)
    // Only the first word is the same: by itself and as the first.
    expect(shared('top news', 'top story')).toBe(2)
    // The first pair is told from the same pair within.
    expect(shared('top news', 'the top news')).toBe(2 + 1 + 1)
    expect(shared('top news', 'top news now')).toBe(2 + 1 + 2)
  })

  test('tell how it ends', () => {
    expect(shared('by news', 'or news')).toBe(1 + 1)
    expect(shared('by news', 'or news it')).toBe(1)
  })

  test('tell the whole of a line of eight words at most', () => {
    const words = makeWords(9)
    expect(keysOf(words.slice(0, 8).join(' '))).toHaveLength(8 + 7 + 3 + 1)
    expect(keysOf(words.join(' '))).toHaveLength(9 + 8 + 3)
    const [line, turned] = ['a b a c a', 'a c a b a']
    // Every pair, every word, both ends: only the first pair and the whole tell them apart.
    expect(new Set(keysOf(line)).size - shared(line, turned)).toBe(2)
  })

  test('tell a number by how many digits it has, and by nothing else', () => {
    expect(keysOf('12 comments')).toEqual(keysOf('97 comments'))
    expect(keysOf('Read 3 of 10')).toEqual(keysOf('Read 8 of 99'))
    expect(keysOf('12 comments')).not.toEqual(keysOf('123 comments'))
    expect(shared('7', '77')).toBe(0)
    expect(keysOf('123456')).toEqual(keysOf('654321'))
    // Beyond six digits the length says no more.
    expect(shared('123456', '98765432109')).toBe(keysOf('123456').length)
    expect(shared('12345', '123456')).toBe(0)
    // Letters make it a word.
    expect(shared('a12', 'a13')).toBe(0)
  })

  test('share stems where words are inflected, and other words do not', () => {
    expect(shared('abonnieren', 'abonniert')).toBe(1)
    expect(shared('комментарии', 'комментариев')).toBe(1)
    // Five letters are a stem, and shorter words have none.
    expect(shared('trading', 'traders')).toBe(0)
    expect(shared('training', 'trainee')).toBe(1)
    expect(shared('signal', 'signals')).toBe(0)
    // A stem is not taken for the word of the same letters.
    expect(shared('train', 'trainee')).toBe(0)
    expect(keysOf('newsletter')).toHaveLength(1 + 1 + 3)
  })

  test('hold triples where every character is a word, and nowhere else', () => {
    expect(keysOf('相关阅读')).toHaveLength(4 + 3 + 2 + 4)
    expect(keysOf('one two red blue')).toHaveLength(4 + 3 + 4)
    expect(keysOf('相 one 关 two 阅')).toHaveLength(5 + 4 + 4)
    expect(keysOf('相关 one')).toHaveLength(3 + 2 + 4)
    // The two at the end are ideographs: a word may come before them.
    expect(keysOf('one 相关')).toHaveLength(3 + 2 + 1 + 4)
  })

  test('tell the order within a triple', () => {
    // Words a, b, c, their pairs but one, and the last; not the two triples.
    const triples = (text: string): number => new Set(keysOf(text)).size
    expect(triples('今天明今天')).toBe(3 + 3 + 3 + 4)
    // 天明今 and 明今天 stand in both, 今天明 and 天今明 in one; of pairs and ends what is the same.
    expect(shared('一今天明', '一天今明')).toBe(4 + 0 + 0 + 2)
    expect(shared('一二今天明', '三二今天明')).toBe(4 + 3 + 2 + 1)
  })
})

describe('of a long block', () => {
  const words = makeWords(100)
  const keys = keysOf(words.join(' '))

  test('the first 48 words and the last eight are read, with the word before each', () => {
    expect(keys).toHaveLength(48 + 47 + 8 + 8 + 3)
    for (const index of [0, 1, 30, 47, 91, 92, 99])
      expect(keysOf(replaced(words, index)), `word ${index}`).not.toEqual(keys)
    for (const index of [48, 49, 70, 90]) expect(keysOf(replaced(words, index)), `word ${index}`).toEqual(keys)
  })

  test.each([47, 48, 49, 52, 56])('no word of %i is read twice', (count) => {
    expect(keysOf(words.slice(0, count).join(' '))).toHaveLength(count + (count - 1) + 3)
  })

  test('there are no more keys than there is room for', () => {
    for (const word of ['newsletter ', '相', '12 ', 'a '])
      expect(keysOf(word.repeat(500)).length).toBeLessThanOrEqual(MOST_KEYS)
    fc.assert(fc.property(texts, (text) => keysOf(text).length <= MOST_KEYS))
  })
})

test('a block without words has no keys', () => {
  const keys = new Int32Array(MOST_KEYS).fill(7)
  expect(readNgrams(read('Top news'), 1, 1, keys)).toBe(0)
  expect(readNgrams(new WordList(), 0, 0, keys)).toBe(0)
  expect(keys.every((key) => key === 7)).toBe(true)
})

test('the blocks around a block have no say in its keys', () => {
  fc.assert(
    fc.property(texts, texts, texts, (before, text, behind) => {
      const words = read(before)
      const from = words.length
      const to = read(text, words).length
      read(behind, words)
      const keys = new Int32Array(MOST_KEYS)
      const count = readNgrams(words, from, to, keys)
      // A number is told by how far it reaches, which every text counts from its own start.
      expect([...keys.subarray(0, count)]).toEqual(keysOf(text))
    }),
  )
})

test('keys use all of their bits', () => {
  const all = makeWords(100).flatMap((word, index, words) => keysOf(`${word} ${words[index + 1] ?? ''}`))
  expect(all.every((key) => Number.isInteger(key) && key >= 0 && key < 2 ** KEY_BITS)).toBe(true)
  expect(Math.max(...all)).toBeGreaterThan(2 ** (KEY_BITS - 1))
  const different = new Set(makeWords(100).flatMap(keysOf))
  // Four each; in four million places hardly two of them meet.
  expect(different.size).toBeGreaterThanOrEqual(399)
})
