import { expect, test } from 'vitest'
import { takePullQuotes } from '../../src/label/pull-quotes.js'
import { BODY, htmlPage, judgedOf } from './judged.js'

const TEXT = '<p>“We kept the looms running for as long as we could,” she said.</p>'

function labelsOf(html: string): string[] {
  const page = htmlPage(html)
  return takePullQuotes(
    page.blocks.map(() => BODY),
    judgedOf(page),
  ).map(({ label }) => label)
}

test.each([
  ['in an aside', '<aside class="pullquote"><p>We kept the looms running</p></aside>'],
  [
    'with marks of its own',
    '<div class="article--pull-quote"><p>«We kept the looms running for as long as we could!»</p></div>',
  ],
  ['pulled out', '<div class="pull-out"><p>We kept the looms running</p></div>'],
  ['in another element of the box', '<div class="Pullquote"><div><p>We kept the looms running</p></div></div>'],
])('a pull quote that repeats the text goes: %s', (_, quote) => {
  expect(labelsOf(TEXT + quote)).toEqual(['body', 'other'])
  expect(labelsOf(quote + TEXT)).toEqual(['other', 'body'])
})

test.each([
  ['what nothing else says', '<aside class="pullquote"><p>We kept the mules running</p></aside>'],
  ['a part of a word', '<aside class="pullquote"><p>the looms run</p></aside>'],
  ['a line that repeats the text in its course', '<p>We kept the looms running</p>'],
  ['a quote', '<blockquote class="quote"><p>We kept the looms running</p></blockquote>'],
  ['a class that moves a box to a side', '<p class="pull-right">We kept the looms running</p>'],
  ['a class that only begins like one', '<p class="pullquotes-off">We kept the looms running</p>'],
])('near miss: %s', (_, quote) => {
  expect(labelsOf(TEXT + quote)).toEqual(['body', 'body'])
})

test('two pull quotes of the same words, which nothing else says, stay', () => {
  const quote = '<div class="pullquote"><p>We kept the mules running</p></div>'
  expect(labelsOf(TEXT + quote + quote)).toEqual(['body', 'body', 'body'])
})

test('a page of more pull quotes than any article has keeps them all', () => {
  const quote = '<div class="pullquote"><p>We kept the looms running</p></div>'
  expect(labelsOf(TEXT + quote.repeat(50))).toEqual(['body', ...Array<string>(50).fill('other')])
  expect(new Set(labelsOf(TEXT + quote.repeat(51)))).toEqual(new Set(['body']))
})
