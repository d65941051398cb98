import { shareOf, type Part } from '../counted.js'
import { markup, type Markup } from './markup.js'

export { grouped, plural, score } from '../../figures.js'

/** `37 %`. What is there at all is not shown as nothing, nor what is missing as all. */
export function percent(part: Part): string {
  const share = shareOf(part)
  return share === undefined ? '–' : percentOf(share)
}

export function percentOf(share: number): string {
  if (share > 0 && share < 0.01) return '<1 %'
  if (share < 1 && share > 0.99) return '>99 %'
  return `${String(Math.round(100 * share))} %`
}

export function duration(milliseconds: number): string {
  if (milliseconds >= 10_000) return `${(milliseconds / 1_000).toFixed(0)} s`
  if (milliseconds >= 1_000) return `${(milliseconds / 1_000).toFixed(1).replace('.0', '')} s`
  return milliseconds < 1 ? '<1 ms' : `${milliseconds.toFixed(0)} ms`
}

/** A bar beside a figure that says the same: it is for the eye alone. */
export function bar(part: Part, tone = 'plain'): Markup {
  const width = (100 * (shareOf(part) ?? 0)).toFixed(1)
  return markup`<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
<rect class="track" width="100" height="10"/><rect class="${tone}" width="${width}" height="10"/></svg>`
}
