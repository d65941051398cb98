import type { Page } from '../collect.js'
import { gravityOf, type Concern } from '../concerns.js'
import { hostOf } from '../digest.js'
import { NO_HOST, type Host } from '../hosts.js'
import { section } from './charts.js'
import { bar, duration, grouped, percent, plural, score } from './figures.js'
import { markup, type Markup } from './markup.js'
import { concernWords } from './overview.js'
import { anchorOf } from './pages.js'
import { bdi, table, type Cell, type Head } from './table.js'

/** Rows of the table: those that stand out, then the largest. */
const MOST = 100
/** Pages of a host that its row leads to. */
const MOST_LINKS = 3

type Concerns = ReadonlyMap<Host, readonly Concern[]>

const HEADS: readonly Head[] = [
  { name: 'Host' },
  { name: 'Pages', is: 'figure' },
  { name: 'Articles', is: 'figure' },
  { name: 'As a bar', is: 'bar' },
  { name: 'Confidence', is: 'figure' },
  { name: 'Author', is: 'figure' },
  { name: 'Date', is: 'figure' },
  { name: 'Text kept', is: 'minor figure' },
  { name: 'Mean time', is: 'minor figure' },
  { name: 'Failed', is: 'figure' },
  { name: 'What stands out' },
  { name: 'Look at page' },
]

/** What each site gave, those that seem broken first. */
export function hostSection(hosts: readonly Host[], concerns: Concerns, pages: readonly Page[]): Markup {
  const sorted = [...hosts].sort(
    (a, b) =>
      gravityOf(concerns.get(b)) - gravityOf(concerns.get(a)) ||
      b.pages + b.failed - a.pages - a.failed ||
      (a.name < b.name ? -1 : 1),
  )
  const pagesOf = ({ name }: Host) => pages.filter(({ digest }) => (hostOf(digest) ?? NO_HOST) === name)
  const rows = sorted.slice(0, MOST).map((host) => rowOf(host, concerns.get(host) ?? [], pagesOf(host)))
  const rest = sorted.length - rows.length
  const more =
    rest > 0
      ? markup`<p class="about">${plural(rest, 'more host')} with fewer pages are counted, not shown.</p>`
      : markup``
  return section(
    'hosts',
    'Hosts',
    markup`${table('hosts', HEADS, rows)}${more}`,
    'Those that stand out come first: fewer than half the share of the others, by more than chance, on five pages or more.',
  )
}

function rowOf(host: Host, concerns: readonly Concern[], pages: readonly Page[]): readonly Cell[] {
  const articles = { count: host.articles, of: host.pages + host.failed }
  return [
    bdi(host.name),
    grouped(host.pages + host.failed),
    percent(articles),
    bar(articles, 'good'),
    host.pages === 0 ? '–' : score(host.confidence / host.pages),
    percent({ count: host.authored, of: host.articles }),
    percent({ count: host.dated, of: host.articles }),
    percent({ count: host.kept, of: host.kept + host.removed }),
    host.pages === 0 ? '–' : duration(host.milliseconds / host.pages),
    grouped(host.failed),
    markup`${concerns.map((one) => markup`<span class="${one.weight}">${one.weight === 'alarm' ? '⚠ ' : ''}${concernWords(one)}</span> `)}`,
    markup`${pages.slice(0, MOST_LINKS).map((page) => markup`<a href="#${anchorOf(page)}">${grouped(page.number + 1)}</a> `)}`,
  ]
}
