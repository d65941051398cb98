import { allSkipped, type Counts } from '../../report.js'
import type { Concern } from '../concerns.js'
import type { Part } from '../counted.js'
import { sumOf, type Host } from '../hosts.js'
import { LISTS, OF_HOSTS } from '../lists.js'
import type { Tally } from '../tally.js'
import { grouped, percent, percentOf, plural, score } from './figures.js'
import { markup, type Markup } from './markup.js'
import { bdi } from './table.js'

interface Summary {
  readonly tally: Tally
  readonly concerns: ReadonlyMap<Host, readonly Concern[]>
  readonly counts: Counts
  readonly isWhole: boolean
}

/** Alarms that are spelled out at the top; the table of hosts has all. */
const MOST_ALARMS = 8

/** What must be known first: how much there was, and which sites stand out. */
export function overview({ tally, concerns, counts, isWhole }: Summary): Markup {
  return markup`<header>
<h1>Cleaning report</h1>
<p class="lead">${sentence(tally)}${isWhole ? '' : ' The run was interrupted: this is what was read until then.'}</p>
${alarms(concerns)}
${cards(tally, counts)}
<nav aria-label="Sections"><ul>
${SECTIONS.map(([id, name]) => markup`<li><a href="#${id}">${name}</a></li>\n`)}</ul></nav>
</header>`
}

const SECTIONS = [
  ['hosts', 'Hosts'],
  ['verdicts', 'Verdicts'],
  ['confidence', 'Confidence'],
  ['found', 'Found or missing'],
  ['time', 'Time'],
  ['removed', 'Removed'],
  ['failures', 'Not cleaned'],
  ...[OF_HOSTS, ...LISTS].map(({ id, title }) => [id, title] as const),
] as const

function sentence({ pages, hosts, verdicts }: Tally): string {
  const articles = percent({ count: verdicts.get('article'), of: pages })
  const from = plural(hosts.all.length, 'host')
  return `${plural(pages, 'page')} of ${from}: ${articles} of them ${pages === 1 ? 'is an article' : 'are articles'}.`
}

function alarms(concerns: Summary['concerns']): Markup {
  const found = [...concerns].flatMap(([host, all]) =>
    all.filter(({ weight }) => weight === 'alarm').map((concern) => ({ host, concern })),
  )
  if (found.length === 0)
    return markup`<p class="calm"><strong>No host stands out.</strong> None falls far behind the others in articles, confidence or dates.</p>`
  const hosts = new Set(found.map(({ host }) => host)).size
  found.sort(
    ({ host: a, concern }, { host: b, concern: other }) =>
      other.gravity - concern.gravity || other.part.of - concern.part.of || (a.name < b.name ? -1 : 1),
  )
  const rest = found.length - MOST_ALARMS
  return markup`<section class="alarm" aria-labelledby="alarms">
<h2 id="alarms">${hosts === 1 ? 'One host needs' : `${grouped(hosts)} hosts need`} a look</h2>
<ul>
${found
  .slice(0, MOST_ALARMS)
  .map(({ host, concern }) => markup`<li><strong>${bdi(host.name)}</strong>: ${concernWords(concern)}</li>\n`)}</ul>
${rest > 0 ? markup`<p>${plural(rest, 'more finding')} in the <a href="#hosts">table of hosts</a>.</p>` : undefined}</section>`
}

/** E.g. `3 of 40 pages are articles (elsewhere 92 %)`. */
export function concernWords({ words: [of, are], part, elsewhere }: Concern): string {
  const count = part.count === 0 ? 'none' : grouped(part.count)
  const known = elsewhere === undefined ? '' : ` (elsewhere ${percentOf(elsewhere)})`
  return `${count} of ${grouped(part.of)} ${of} ${are}${known}`
}

function cards(tally: Tally, counts: Counts): Markup {
  const all = sumOf(tally.hosts.all)
  const articles = tally.verdicts.get('article')
  const removed = { count: all.removed, of: all.removed + all.kept }
  const fields = new Map(tally.fields)
  return markup`<dl class="cards">
${card('Articles', { count: articles, of: tally.pages })}
${card('Without an author', missing(fields.get('authors')), 'of the articles')}
${card('Without a date', missing(fields.get('date')), 'of the articles')}
${card('Taken out', removed, 'of all characters')}
<div><dt>Mean confidence</dt><dd>${tally.pages === 0 ? '–' : score(all.confidence / tally.pages)} <small>of all pages</small></dd></div>
<div><dt>Not cleaned</dt><dd>${grouped(counts.failed + counts.unread + allSkipped(counts))} <small>${grouped(counts.failed)} failed</small></dd></div>
</dl>`
}

function missing(part: Part = { count: 0, of: 0 }): Part {
  return { count: part.of - part.count, of: part.of }
}

function card(name: string, part: Part, of = ''): Markup {
  const words = of === '' ? `${grouped(part.count)} of ${grouped(part.of)}` : of
  return markup`<div><dt>${name}</dt><dd>${percent(part)} <small>${words}</small></dd></div>`
}
