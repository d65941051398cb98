import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { cleanArticle } from '../src/index.js'
import { shared } from '../tools/lib/shared.mjs'
import { compare, f1 } from './shingles.js'

interface Page {
  readonly url: string
  readonly texts: Readonly<Record<string, string>>
  readonly gold: { readonly text: string }
}

/** One page in so many is looked at. */
const EVERY = 12
const CORPUS = join(shared, 'corpora/texts.jsonl.gz')
/** The least F1 by style of text. Raise them with what is measured; lowering one needs a reason in the commit. */
const floors = JSON.parse(readFileSync(new URL('quality-floors.json', import.meta.url), 'utf8')) as Record<
  string,
  number
>

function readSample(): readonly Page[] {
  return gunzipSync(readFileSync(CORPUS))
    .toString('utf8')
    .split('\n')
    .filter((line, index) => line !== '' && index % EVERY === 0)
    .map((line) => JSON.parse(line) as Page)
}

const present = existsSync(CORPUS)
if (!present)
  console.log(`Quality floors skipped: no ${CORPUS}. Point CLEAN_ARTICLE_SHARED to the folder with corpora/.`)

describe.skipIf(!present)('shingle F1 on real pages stays above its floor', () => {
  const pages = present ? readSample() : []

  test.each(Object.entries(floors))('%s: %f', { timeout: 60_000 }, (style, floor) => {
    const likeness = pages.map(({ url, texts, gold }) =>
      compare(cleanArticle(texts[style] ?? '', { url, format: 'text' }).text, gold.text),
    )
    expect(Number(f1(likeness).toFixed(4))).toBeGreaterThanOrEqual(floor)
  })
})

test('the scorer: the same text is 1, nothing in common is 0', () => {
  const text = 'the council met on Tuesday to settle the plan'
  expect(f1([compare(text, text)])).toBe(1)
  expect(f1([compare('a quite different text on other things', text)])).toBe(0)
  expect(compare('', text)).toEqual({ precision: undefined, recall: 0 })
  expect(compare(`${text} and more words than there should be`, text).recall).toBe(1)
})
