import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { packTable } from '../lib/packer.mjs'
import { root } from '../lib/paths.mjs'

/** Smaller weights, in hundredths, say nothing. */
const SMALLEST = 3
/** Bits of a mean or a weight with its sign, in hundredths. */
const BITS = 12

/**
 * @typedef {{ features: string[], bias: number[], weights: number[][], means: number[], report: string[] }} Kinds
 * @typedef {{ features: string[], bias: number, weights: number[], report: string[] }} Outcome
 * @typedef {{ kinds: Kinds, outcome: Outcome, pages: number, rows: number }} Form
 */

/**
 * Writes src/models/pages/weights.ts from what was fitted.
 *
 * @param {string} fitted JSON of fit-pages.py
 */
export function writePages(fitted) {
  /** @type {{ html: Form, text: Form }} */
  const { html, text } = JSON.parse(readFileSync(fitted, 'utf8'))
  writeFileSync(
    join(root, 'src/models/pages/weights.ts'),
    `import type { OutcomeFeature } from './outcome.js'

// Made by tools/train from ${html.pages} pages of wcxb, fundus and trafilatura, ${html.rows} times as HTML and ${text.rows} times as
// text. Multinomial logistic regression, calibrated; on pages of hosts that it wasn't fitted on, by the style of the page:
${comment('HTML', html.kinds.report)}${comment('text', text.kinds.report)}
export interface PageWeights {
  /** Of every kind but the first. */
  readonly bias: readonly number[]
  /** Names of the features. */
  readonly features: string
  /** Of each its mean, and its weight for every kind but the first, in hundredths, of this number of bits. */
  readonly table: string
}

export const PAGE_BITS = ${BITS}

export const HTML_PAGES: PageWeights = ${pageWeights(html.kinds)}

export const TEXT_PAGES: PageWeights = ${pageWeights(text.kinds)}

// Logistic regression; right is the body of an article from a shingle F1 of 0.9:
${comment('HTML', html.outcome.report)}${comment('text', text.outcome.report)}
export interface OutcomeWeights {
  readonly bias: number
  readonly weights: Readonly<Partial<Record<OutcomeFeature, number>>>
}

export const HTML_OUTCOME: OutcomeWeights = ${outcomeWeights(html.outcome)}

export const TEXT_OUTCOME: OutcomeWeights = ${outcomeWeights(text.outcome)}
`,
  )
}

/** @param {string} form @param {readonly string[]} report */
function comment(form, report) {
  return report.map((line) => `//   ${form} ${line}\n`).join('')
}

const hundredths = (/** @type {number} */ value) => Math.round(100 * value)

/** @param {Kinds} kinds */
function pageWeights({ features, bias, weights, means }) {
  const rows = features.flatMap((feature, column) => {
    const row = (weights[column] ?? []).slice(1)
    if (row.every((weight) => Math.abs(100 * weight) < SMALLEST)) return []
    return [{ feature, numbers: [means[column] ?? 0, ...row].map(hundredths) }]
  })
  const rest = bias.slice(1).map((value) => value.toFixed(2))
  const table = packTable(
    rows.flatMap(({ numbers }) => numbers),
    BITS,
  )
  const names = wrapped(rows.map(({ feature }) => feature))
  return `{ bias: [${rest.join(', ')}], features: \`\n${names}\n\`, table: \`\n${table.join('\n')}\n\` }`
}

const COLUMNS = 118

/** Names with spaces between them, as many in a line as fit. @param {readonly string[]} names */
function wrapped(names) {
  const lines = ['']
  for (const name of names) {
    const line = lines.at(-1) ?? ''
    if (line.length + name.length + 1 > COLUMNS) lines.push(name)
    else lines[lines.length - 1] = line === '' ? name : `${line} ${name}`
  }
  return lines.join('\n')
}

/** @param {Outcome} outcome */
function outcomeWeights({ features, bias, weights }) {
  const entries = features.map((feature, column) => `'${feature}': ${(weights[column] ?? 0).toFixed(2)}`)
  return `{ bias: ${bias.toFixed(2)}, weights: { ${entries.join(', ')} } }`
}
