import { describe, expect, test } from 'vitest'
import { lexicon } from '../../../src/lexicon/index.js'
import { rowReader, widthOf } from '../../../src/models/borders/features.js'
import { wordVectors } from '../../../src/models/labels/index.js'
import { wordsOf } from '../../../src/text/words.js'

/** The names of what is told of a word behind its vectors, in their order. */
const NAMES =
  'lower upper caseless digit ideograph capitals length year number stop-word ' +
  'space opens stop comma quote other arrow bar bracket right colon ' +
  'since until from-start to-end repeated repeated-before spaced lowers uppers caselesses digits ideographs'

/** What is told of the word `at`, by name; numbers of 0 are left out. */
function toldOf(text: string, at: number): Readonly<Record<string, number>> {
  const { trie, stopWords } = lexicon()
  const words = wordsOf(text, trie.vocabulary)
  const bag = wordVectors()
  const row = rowReader({ text, words, stopWords, bag })(at, at + 1)
  const names = NAMES.split(' ')
  expect(row).toHaveLength(widthOf(bag))
  const told = [...row.subarray(row.length - names.length)].map((number, place) => [names[place], number] as const)
  return Object.fromEntries<number>(
    told.flatMap(([name, number]) => (name !== undefined && number !== 0 ? [[name, number]] : [])),
  )
}

describe('of a word is told', () => {
  test.each([
    ['Home news', 1, { lower: 1, length: 0.4 }],
    ['the News', 1, { upper: 1, length: 0.4 }],
    ['a BBC', 1, { capitals: 1 }],
    ['in 2024', 1, { digit: 1, year: 1 }],
    ['at 12', 1, { digit: 1, number: 1 }],
    ['Home of', 1, { 'stop-word': 1 }],
    ['أخبار ثقافة', 1, { caseless: 1 }],
    ['首页', 1, { ideograph: 1 }],
    ['a internationalisations', 1, { length: 2 }],
  ])('what it is: %j', (text, at, told) => {
    expect(toldOf(text, at)).toMatchObject(told)
  })

  test.each([
    ['he left. Share', 2, { space: 1, stop: 1 }],
    ['Anna, Berg', 1, { space: 1, comma: 1 }],
    ['said “no', 1, { space: 1, opens: 1, quote: 1 }],
    ['Home › News', 1, { arrow: 1 }],
    ['Home | News', 1, { bar: 1, other: 1 }],
    ['Topics: Europe', 1, { colon: 1 }],
  ])('what stands before it: %j', (text, at, told) => {
    expect(toldOf(text, at)).toMatchObject(told)
  })

  test('no space where there is none', () => {
    expect(toldOf('首页', 1)).not.toHaveProperty('space')
  })

  test('how far the stops and the ends are', () => {
    const text = 'One two. Three four five. Six'
    const near = (words: number): number => Math.log1p(words) / 4
    expect(toldOf(text, 3)).toMatchObject({ since: near(1), until: near(1), 'from-start': near(3), 'to-end': near(3) })
    expect(toldOf(text, 2)).not.toHaveProperty('since')
  })

  test('whether it and the word before it stand in words that come twice', () => {
    const text = 'Bridge opens after years Home Bridge opens after years Monday'
    expect(toldOf(text, 5)).toMatchObject({ repeated: 1 })
    expect(toldOf(text, 5)).not.toHaveProperty('repeated-before')
    expect(toldOf(text, 9)).toMatchObject({ 'repeated-before': 1 })
    expect(toldOf(text, 9)).not.toHaveProperty('repeated')
  })

  test('whether its text puts white space between ideographs', () => {
    expect(toldOf('首页 新闻', 1)).toMatchObject({ spaced: 1 })
    expect(toldOf('首页新闻', 1)).not.toHaveProperty('spaced')
    expect(toldOf(`${'海'.repeat(50)} 海`, 1)).toMatchObject({ spaced: 0.5 })
    expect(toldOf('Home news', 1)).not.toHaveProperty('spaced')
  })

  test('what the words of its text are', () => {
    expect(toldOf('Home news of 2024', 1)).toMatchObject({ lowers: 0.5, uppers: 0.25, digits: 0.25 })
  })
})

test('a row is the same, whichever rows are asked for with it', () => {
  const { trie, stopWords } = lexicon()
  const text = 'Home News Sport Bridge opens after thirty years. The mayor cut the ribbon.'
  const words = wordsOf(text, trie.vocabulary)
  const bag = wordVectors()
  const read = rowReader({ text, words, stopWords, bag })
  expect([...read(3, 6)]).toEqual([...read(0, words.length)].slice(3 * widthOf(bag), 6 * widthOf(bag)))
})
