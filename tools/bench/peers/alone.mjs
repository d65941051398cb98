#!/usr/bin/env node
// Runs one system over the pages in a process of its own, and prints what that took as JSON: the peak of its memory,
// and milliseconds a page with all the garbage that it leaves behind. Started by ../html.mjs:
//
//   node alone.mjs NAME|nothing [--limit N] [--match REGEX]
import { parseArgs } from 'node:util'
import { htmlPages, SELECTION } from './pages.mjs'
import { hushConsole, load } from './index.mjs'

const { values, positionals } = parseArgs({ options: SELECTION, allowPositionals: true })
const [name = 'nothing'] = positionals

hushConsole()
const run = name === 'nothing' ? () => undefined : (await load(name)).run
let spent = 0
let pages = 0
for await (const page of htmlPages(values)) {
  const began = performance.now()
  try {
    await run(page)
  } catch {
    // Counted where the texts are compared.
  }
  spent += performance.now() - began
  pages++
}
// Kilobytes on every system.
process.stdout.write(JSON.stringify({ peak: process.resourceUsage().maxRSS / 1e3, ms: spent / pages }))
