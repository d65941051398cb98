import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { cleanArticle } from '../src/index.js'
import { compare, means } from '../tools/lib/likeness.mjs'
import { SAMPLES, hasSamples, measureSample } from '../tools/lib/quality.mjs'
import { shared } from '../tools/lib/shared.mjs'

/** The least F1 of each sample. `npm run floors` raises them; lowering one takes `--lower` and a reason in the commit. */
const floors = JSON.parse(readFileSync(new URL('quality-floors.json', import.meta.url), 'utf8')) as Record<
  string,
  number
>

if (!hasSamples)
  console.log(
    `Quality floors skipped: no corpora in ${shared}. Point CLEAN_ARTICLE_SHARED to the folder with corpora/.`,
  )

test('every sample has a floor', () => {
  expect(Object.keys(floors)).toEqual(SAMPLES)
})

describe.skipIf(!hasSamples)('shingle F1 on real pages stays above its floor', () => {
  test.each(Object.entries(floors))('%s: %f', { timeout: 120_000 }, async (sample, floor) => {
    expect(await measureSample(cleanArticle, sample)).toBeGreaterThanOrEqual(floor)
  })
})

test('the scorer: the same text is 1, nothing in common is 0', () => {
  const text = 'the council met on Tuesday to settle the plan'
  expect(means([compare(text, text)]).f1).toBe(1)
  expect(means([compare('a quite different text on other things', text)]).f1).toBe(0)
  expect(compare('', text)).toEqual({ precision: undefined, recall: 0 })
  expect(compare(`${text} and more words than there should be`, text).recall).toBe(1)
})
