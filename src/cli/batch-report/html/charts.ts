import { KINDS } from '../../../index.js'
import type { Histogram } from '../counted.js'
import type { FieldName, Tally } from '../tally.js'
import { columns } from './columns.js'
import { bar, grouped, percent } from './figures.js'
import { toneOf } from './tones.js'
import { markup, type Markup } from './markup.js'
import { table } from './table.js'

/** Sections beside each other, where there is room. */
const HALVES = new Set(['verdicts', 'confidence', 'found', 'time'])

export function section(id: string, title: string, content: Markup, about = ''): Markup {
  return markup`<section aria-labelledby="${id}" class="${HALVES.has(id) ? 'half' : 'whole'}">
<h2 id="${id}">${title}</h2>
${about === '' ? undefined : markup`<p class="about">${about}</p>`}
${content}
</section>`
}

export function verdictSection({ verdicts, pages }: Tally): Markup {
  const heads = [
    { name: 'Verdict' },
    { name: 'Share', is: 'figure' },
    { name: 'Pages', is: 'figure' },
    { name: 'As a bar', is: 'bar' },
  ] as const
  const rows = verdicts.entries.map(([kind, count]) => [
    kind,
    percent({ count, of: pages }),
    grouped(count),
    bar({ count, of: pages }, kind === 'article' ? 'good' : 'plain'),
  ])
  return section('verdicts', 'Verdicts', table('verdicts', heads, rows), 'What each page turned out to be.')
}

export function confidenceSection({ confidence }: Tally): Markup {
  const names = confidence.counts.map((_, index) => `.${String(index)}–${index === 9 ? '1' : `.${String(index + 1)}`}`)
  return section(
    'confidence',
    'Confidence',
    columns('Pages by confidence', 'page', columnsOf(confidence, names)),
    'How likely each page is an article with the right body: other pages stand to the left, as they should.',
  )
}

export function timeSection({ times }: Tally): Markup {
  const names = times.counts.map((_, index) => {
    const bound = times.bounds[index]
    return bound === undefined ? `${String(times.bounds.at(-1))}+` : `<${String(bound)}`
  })
  return section(
    'time',
    'Time',
    columns('Pages by the milliseconds that they took', 'page', columnsOf(times, names)),
    'Milliseconds that cleaning a page took, without reading and writing. They depend on the machine and on what else it does.',
  )
}

const columnsOf = ({ counts }: Histogram, names: readonly string[]) =>
  counts.map((count, index) => ({ name: names[index] ?? '', count }))

const FIELD_TITLES: Readonly<Record<FieldName, string>> = {
  title: 'Title',
  authors: 'Authors',
  date: 'Date',
  language: 'Language',
}

export function foundSection({ fields }: Tally): Markup {
  const heads = [
    { name: 'Field' },
    { name: 'Found', is: 'figure' },
    { name: 'Missing', is: 'figure' },
    { name: 'As a bar', is: 'bar' },
  ] as const
  const rows = fields.map(([name, part]) => [
    FIELD_TITLES[name],
    percent(part),
    grouped(part.of - part.count),
    bar(part, 'good'),
  ])
  return section('found', 'Found or missing', table('found', heads, rows), 'Of the pages that are articles.')
}

export function removedSection(tally: Tally): Markup {
  const { characters, blocks, pagesWith, pages, kept } = tally
  const of = characters.entries.reduce((sum, [, count]) => sum + count, 0)
  const heads = [
    { name: 'Kind' },
    { name: 'Of what went', is: 'figure' },
    { name: 'On pages', is: 'figure' },
    { name: 'Blocks', is: 'figure' },
    { name: 'As a bar', is: 'bar' },
    { name: 'What it is', is: 'minor' },
  ] as const
  const rows = characters.entries.map(([kind, count]) => [
    markup`<span class="kind ${toneOf(kind)}">${kind}</span>`,
    percent({ count, of }),
    percent({ count: pagesWith.get(kind), of: pages }),
    grouped(blocks.get(kind)),
    bar({ count, of }, toneOf(kind)),
    KINDS[kind],
  ])
  const about = `${percent({ count: kept, of: kept + of })} of all characters stayed in the bodies. The rest was taken out as these kinds.`
  return section('removed', 'Removed, by kind', table('removed', heads, rows), about)
}
