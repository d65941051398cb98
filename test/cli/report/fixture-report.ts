import { globSync } from 'tinyglobby'
import { Collector } from '../../../src/cli/batch-report/collect.js'
import { reportPage } from '../../../src/cli/batch-report/html/page.js'
import { pagesOf } from '../../../src/cli/batch-report/lists.js'
import { readBlocks } from '../../../src/cli/batch-report/read-blocks.js'
import type { Batch, Item } from '../../../src/cli/read/source.js'
import { Report } from '../../../src/cli/report.js'
import { createInlineRunner } from '../../../src/cli/work/runner.js'
import type { Task } from '../../../src/cli/work/work.js'

/** The pages of our own. */
export const FIXTURES: readonly Item[] = globSync('fixtures/html/*/input.html')
  .sort()
  .map((path) => ({ path }))

export const pageItem = (html: string, url?: string): Item => ({ page: url === undefined ? { html } : { html, url } })

/** The report about some pages, made as the command makes it, but in this thread and without a clock that counts. */
export async function reportAbout(items: readonly Item[]): Promise<string> {
  const report = new Report(true)
  const collector = new Collector(report)
  const digests = createInlineRunner(taskOf('digest'))
  const outcomes = await digests.run(items)
  collector.add(batchOf(items), outcomes.map(untimed))
  const blocks = await readBlocks(pagesOf(collector.listed), createInlineRunner(taskOf('blocks')))
  return reportPage({ collector, blocks, counts: report.counts, isWhole: true, version: '0.0.0' })
}

function untimed<T>(outcome: T & { readonly written?: string }): T {
  const { written } = outcome
  return written === undefined ? outcome : { ...outcome, written: written.replace(TIME, '"milliseconds":5') }
}

const TIME = /"milliseconds":[\d.e-]+/u

function taskOf(report: 'digest' | 'blocks'): Task {
  const wanted = { verdicts: undefined, confidence: 0 }
  return { options: {}, field: undefined, format: 'jsonl', fields: [], wanted, dedupe: false, timeout: 60_000, report }
}

function batchOf(items: readonly Item[]): Batch {
  const found = items.map((item, index) => {
    const name = 'path' in item ? item.path : `page ${String(index)}`
    return { item, origin: { source: { file: name, name, kind: 'page' as const }, record: 1 } }
  })
  return { first: 0, found }
}
