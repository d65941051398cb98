#!/usr/bin/env node
// Memory over 10,000 HTML pages in one process: whatever grows with them would show.
//
//   npm run bench:memory -- [--pages N]
//
// The pages of the corpora follow each other, again from the first when all have been read; where there are none, pages
// made of the fixtures' lines take their place.
import { parseArgs } from 'node:util'
import { build } from '../lib/build.mjs'
import { goal } from '../lib/goal.mjs'
import { hasShared } from '../lib/shared.mjs'
import { allowClosedPipe, padStart } from '../lib/terminal.mjs'
import { pagesOf } from '../train/corpora.mjs'
import { makeText } from './texts.mjs'

const { values } = parseArgs({ options: { pages: { type: 'string', default: '10000' } } })

const PAGES = Number(values.pages)
const STEPS = 10
const CORPORA = ['fundus', 'wcxb', 'readability', 'trafilatura', 'htmldate']
/** Growth of the heap from the first step to the last, in MB. */
const GOAL_GROWTH = 2
/** The lexicon, the tables of characters and the compiled code fill up over the first pages. */
const WARM_UP = 500
const MADE_SIZE = 20_000

/** @returns {AsyncGenerator<{ html: string, url: string }>} without end */
async function* endlessPages() {
  while (hasShared) for (const corpus of CORPORA) yield* pagesOf(corpus)
  for (let seed = 0; ; seed++) {
    const lines = makeText(MADE_SIZE, seed).split('\n')
    const body = lines.map((line) => `<p>${line}</p>`).join('\n')
    yield { html: `<!DOCTYPE html><html><body><article>${body}</article></body></html>`, url: 'https://news.example/' }
  }
}

/** Megabytes that are still in use after a full collection. @param {() => void} collect */
function used(collect) {
  collect()
  const { heapUsed, external, rss } = process.memoryUsage()
  return { heap: (heapUsed + external) / 1e6, rss: rss / 1e6 }
}

async function main() {
  allowClosedPipe()
  const collect = globalThis.gc
  if (collect === undefined)
    return console.log('Skipped: it needs `node --expose-gc` (`npm run bench:memory` gives it).')
  build()
  const { cleanArticle } = await import('clean-article')
  const growth = []
  let count = -WARM_UP
  console.log('   pages   heap MB   process MB')
  for await (const { html, url } of endlessPages()) {
    cleanArticle(html, { url, format: 'html' })
    count++
    if (count <= 0 || count % (PAGES / STEPS) !== 0) continue
    const { heap, rss } = used(collect)
    growth.push(heap)
    console.log(padStart(count.toLocaleString('en'), 8) + padStart(heap.toFixed(1), 10) + padStart(rss.toFixed(0), 13))
    if (count >= PAGES) break
  }
  const grown = (growth.at(-1) ?? NaN) - (growth[0] ?? NaN)
  console.log(
    `\n${goal(grown <= GOAL_GROWTH, `flat: ${grown.toFixed(2)} MB from the first tenth of the pages to the last`)}`,
  )
}

await main()
