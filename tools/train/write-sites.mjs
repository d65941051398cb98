import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../lib/paths.mjs'

/** @typedef {{ bias: number, weights: Record<string, number>, report: string[], blocks: number, sites: number }} Form */

/** Writes src/site/weights.ts from what was fitted. @param {string} fitted JSON of fit-sites.py */
export function writeSites(fitted) {
  /** @type {{ html: Form, text: Form }} */
  const { html, text } = JSON.parse(readFileSync(fitted, 'utf8'))
  writeFileSync(
    join(root, 'src/site/weights.ts'),
    `import type { SiteFeature } from './evidence.js'

// Made by tools/train from blocks that the judge takes for body: ${html.blocks} of ${html.sites} sites as HTML, ${text.blocks} of ${text.sites} as text.
// Logistic regression of body; on sites that it wasn't fitted on:
${[...html.report, ...text.report].map((line) => `//   ${line}\n`).join('')}
export interface SiteWeights {
  readonly bias: number
  readonly weights: Readonly<Record<SiteFeature, number>>
}

export const HTML_SITE: SiteWeights = ${weightsOf(html)}

export const TEXT_SITE: SiteWeights = ${weightsOf(text)}
`,
  )
}

/** @param {Form} form */
function weightsOf({ bias, weights }) {
  const rows = Object.entries(weights).map(
    ([name, value]) => `    ${/^\w+$/u.test(name) ? name : `'${name}'`}: ${inHundredths(value)},\n`,
  )
  return `{\n  bias: ${inHundredths(bias)},\n  weights: {\n${rows.join('')}  },\n}`
}

/** @param {number} value */
const inHundredths = (value) => String(Math.round(100 * value) / 100)
