#!/usr/bin/env node
// What a second cleaning takes out of what the first left, as a share of its words: of real pages as text and as HTML.
//
//   npm run bench:again -- [--every N] [--worst N]        takes one page in N (default 2); lists what lost most
import { parseArgs } from 'node:util'
import { build } from '../lib/build.mjs'
import { goal } from '../lib/goal.mjs'
import { hasShared, shared } from '../lib/shared.mjs'
import { allowClosedPipe, padEnd, padStart } from '../lib/terminal.mjs'
import { pagesOf } from '../train/corpora.mjs'

const { values: options } = parseArgs({
  options: { every: { type: 'string', default: '2' }, worst: { type: 'string', default: '0' } },
})

/** Share of the words that may go. */
const GOAL = 0.003
const TOOLS = ['html-text', 'html2text', 'trafilatura']

const sizeOf = (/** @type {string} */ text) => (text.match(/[\p{L}\p{N}]+/gu) ?? []).length

/** Pages in one form after the other: as text of some tools, and as HTML. */
async function* inputs() {
  const every = Number(options.every)
  let at = 0
  for await (const { id, texts = {} } of pagesOf('texts')) {
    if (at++ % every !== 0) continue
    for (const tool of TOOLS) {
      const input = texts[tool]
      if (input) yield { form: tool, id, input }
    }
  }
  for await (const { id, html } of pagesOf('fundus')) if (at++ % every === 0) yield { form: 'html', id, input: html }
}

async function main() {
  allowClosedPipe()
  if (!hasShared) {
    console.log(`skipped, nothing at ${shared}. Point CLEAN_ARTICLE_SHARED to the folder that has the pages.`)
    return
  }
  build()
  const { cleanArticle } = await import('clean-article')
  /** @type {Map<string, { pages: number, words: number, gone: number }>} */
  const forms = new Map()
  /** @type {{ name: string, gone: number }[]} */
  const worst = []
  for await (const { form, id, input } of inputs()) {
    const once = cleanArticle(input).text
    const words = sizeOf(once)
    const gone = Math.max(0, words - sizeOf(cleanArticle(once).text))
    const sum = forms.get(form) ?? { pages: 0, words: 0, gone: 0 }
    forms.set(form, { pages: sum.pages + 1, words: sum.words + words, gone: sum.gone + gone })
    worst.push({ name: `${form} ${id}`, gone })
  }
  for (const [form, { pages, words, gone }] of forms) {
    console.log(
      `${padEnd(form, 14)}${padStart(String(pages), 6)} pages  ${((100 * gone) / words).toFixed(2)} % of the words go`,
    )
  }
  const all = [...forms.values()].reduce(
    (sum, { words, gone }) => ({ words: sum.words + words, gone: sum.gone + gone }),
    {
      words: 0,
      gone: 0,
    },
  )
  const share = all.gone / all.words
  console.log(goal(share <= GOAL, `at most ${100 * GOAL} % go: ${(100 * share).toFixed(2)} %`))
  worst.sort((a, b) => b.gone - a.gone)
  for (const { name, gone } of worst.slice(0, Number(options.worst)))
    console.log(`${padStart(String(gone), 6)}  ${name}`)
}

await main()
