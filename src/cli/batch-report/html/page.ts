import { createHash } from 'node:crypto'
import type { Counts } from '../../report.js'
import type { Collector, Page } from '../collect.js'
import { findConcerns } from '../concerns.js'
import { pagesOf } from '../lists.js'
import type { Blocks } from '../read-blocks.js'
import { confidenceSection, foundSection, removedSection, timeSection, verdictSection } from './charts.js'
import { failureSection } from './failures.js'
import { hostSection } from './hosts.js'
import { Markup, markup } from './markup.js'
import { overview } from './overview.js'
import { pageSections } from './pages.js'
import { STYLE } from './style.js'

/** Everything that a report tells. */
interface ReportContent {
  readonly collector: Pick<Collector, 'tally' | 'listed' | 'failures'>
  readonly blocks: ReadonlyMap<Page, Blocks>
  readonly counts: Counts
  /** The run came to its end. */
  readonly isWhole: boolean
  /** Of the command. */
  readonly version: string
}

/** The report: one page that loads nothing, and could not if it would. */
export function reportPage({ collector, blocks, counts, isWhole, version }: ReportContent): string {
  const { tally, listed, failures } = collector
  const hosts = tally.hosts.all
  const concerns = findConcerns(hosts)
  return frame(markup`${overview({ tally, concerns, counts, isWhole })}
<main>
${hostSection(hosts, concerns, pagesOf(listed))}
${verdictSection(tally)}
${confidenceSection(tally)}
${foundSection(tally)}
${timeSection(tally)}
${removedSection(tally)}
${failureSection(counts, failures)}
${pageSections(listed, blocks)}
</main>
<footer><p>Written by clean-article ${version}. Pages that are not listed are counted, not stored.</p></footer>`)
}

function frame(content: Markup): string {
  // Nothing may run, load or be sent, should a page ever find a way to say more than text.
  const style = createHash('sha256').update(STYLE).digest('base64')
  const policy = `default-src 'none'; style-src 'sha256-${style}'; base-uri 'none'; form-action 'none'`
  return `<!doctype html>
${
  markup`<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Cleaning report</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
<a class="skip" href="#hosts">Skip to the hosts</a>
${content}
</body>
</html>
`.text
}`
}
