import { percent, plural, grouped } from './figures.js'
import { markup, type Markup } from './markup.js'

/** A column of a chart. */
export interface Column {
  readonly name: string
  readonly count: number
}

const WIDTH = 640
const HEIGHT = 230
const BASE = 190
const TOP = 34
const GAP = 8

/** Columns with their figures; one sentence says them all to those who don't see them. */
export function columns(title: string, unit: string, all: readonly Column[]): Markup {
  const of = all.reduce((sum, { count }) => sum + count, 0)
  const most = Math.max(1, ...all.map(({ count }) => count))
  const step = WIDTH / all.length
  const said = all.filter(({ count }) => count > 0).map(({ name, count }) => `${name}: ${plural(count, unit)}`)
  return markup`<svg class="columns" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${title}. ${said.join(', ')}">
${all.map(({ name, count }, index) => {
  const height = count === 0 ? 0 : Math.max(2, ((BASE - TOP) * count) / most)
  const middle = (index + 0.5) * step
  return markup`<g><title>${name}: ${plural(count, unit)}, ${percent({ count, of })}</title>
<rect class="plain" x="${(index * step + GAP / 2).toFixed(1)}" y="${(BASE - height).toFixed(1)}" width="${(step - GAP).toFixed(1)}" height="${height.toFixed(1)}" rx="2"/>
<text x="${middle.toFixed(1)}" y="${(BASE - height - 6).toFixed(1)}">${count === 0 ? '' : grouped(count)}</text>
<text class="axis" x="${middle.toFixed(1)}" y="${BASE + 24}">${name}</text></g>
`
})}<line x1="0" x2="${WIDTH}" y1="${BASE}" y2="${BASE}"/></svg>`
}
