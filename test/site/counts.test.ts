import { expect, test } from 'vitest'
import { readPlain } from '../../src/read/plain.js'
import { SiteCounts } from '../../src/site/counts.js'
import type { SiteProfile } from '../../src/model/site.js'

const LINES = 1_000
const SHARED = ['Home and garden', 'Read our terms', 'All rights reserved']
const LETTERS = 'abcdefghij'

/** A word of its own for every number, for the value of digits counts for nothing. */
const wordOf = (number: number): string => [...String(number)].map((digit) => LETTERS[Number(digit)]).join('')

function learn(pages: readonly number[]): SiteProfile {
  const counts = new SiteCounts()
  for (const page of pages) {
    const own = Array.from({ length: LINES }, (_, line) => `line ${wordOf(page)} of ${wordOf(line)}`)
    const read = readPlain([...SHARED, ...own].join('\n'))
    counts.addPage(read, new Uint8Array(read.blocks.length).fill(1, SHARED.length))
  }
  return counts.toProfile()
}

test('a profile is bounded, and keeps what recurs before what does not', () => {
  const { pages, blocks, pairs } = learn([...Array(30).keys()])
  expect(pages).toBe(30)
  expect(Object.keys(blocks)).toHaveLength(20_000)
  expect(Object.keys(pairs)).toHaveLength(20_000)
  expect(Object.values(blocks).filter(([seen]) => seen === 30)).toHaveLength(SHARED.length)
})

test('bounded profiles of the same pages have kept the same', () => {
  const numbers = [...Array(22).keys()]
  expect(learn(numbers.toReversed())).toEqual(learn(numbers))
})
