import type { Counts } from '../../report.js'
import type { Failure } from '../collect.js'
import { section } from './charts.js'
import { grouped, plural } from './figures.js'
import { markup, type Markup } from './markup.js'
import { bdi, table } from './table.js'

/** What could not be cleaned, and what was left out. */
export function failureSection({ failed, unread, skipped }: Counts, failures: readonly Failure[]): Markup {
  const counts: readonly (readonly [string, number])[] = [
    ['failed', failed],
    ['could not be read', unread],
    ...Object.entries(skipped).map(([reason, count]) => [`skipped: ${reason}`, count] as const),
  ]
  const shown = counts.filter(([, count]) => count > 0)
  if (shown.length === 0) return section('failures', 'Not cleaned', markup`<p>All that was read was cleaned.</p>`)
  return section(
    'failures',
    'Not cleaned',
    markup`<ul>${shown.map(([what, count]) => markup`<li>${grouped(count)} ${what}</li>`)}</ul>
${failures.length === 0 ? undefined : list(failures, failed)}`,
  )
}

function list(failures: readonly Failure[], failed: number): Markup {
  const heads = [{ name: 'Record' }, { name: 'What went wrong' }]
  const rest = failed - failures.length
  return markup`${table(
    'failures',
    heads,
    failures.map(({ name, message }) => [bdi(name), bdi(message)]),
  )}
${rest > 0 ? markup`<p class="about">${plural(rest, 'more failure')} counted, not shown.</p>` : undefined}`
}
