#!/usr/bin/env node
// Runs one system over the pages in a process of its own, and prints what that took as JSON: the peak of its memory,
// and milliseconds a page with all the garbage that it leaves behind, in the second half of the pages: by then its code
// is compiled. Started by ../html.mjs:
//
//   node alone.mjs NAME|nothing [--limit N] [--match REGEX]
import { parseArgs } from 'node:util'
import { htmlPages, SELECTION } from './pages.mjs'
import { hushConsole, load } from './index.mjs'

const { values, positionals } = parseArgs({ options: SELECTION, allowPositionals: true })
const [name = 'nothing'] = positionals

hushConsole()
const run = name === 'nothing' ? () => undefined : (await load(name)).run
/** @type {number[]} */
const times = []
for await (const page of htmlPages(values)) {
  const began = performance.now()
  try {
    await run(page)
  } catch {
    // Counted where the texts are compared.
  }
  times.push(performance.now() - began)
}
const later = times.slice(times.length / 2)
const ms = later.reduce((sum, time) => sum + time, 0) / later.length
// Kilobytes on every system.
process.stdout.write(JSON.stringify({ peak: process.resourceUsage().maxRSS / 1e3, ms }))
