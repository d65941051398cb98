import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../lib/paths.mjs'

/** Smaller weights say nothing. */
const SMALLEST = 0.005

/**
 * Writes src/score/weights.ts from what was fitted.
 *
 * @param {string} fitted JSON of fit-body.py
 * @param {string} half what was learned from
 */
export function writeBody(fitted, half) {
  const { pages, ...model } = read(fitted)
  write('weights', '', `${pages} pages (${half}), each as seven kinds of text`, 'the kind of text', model)
}

/**
 * Writes src/score/markup-weights.ts from what was fitted.
 *
 * @param {string} fitted JSON of fit-body.py
 * @param {string} half what was learned from
 */
export function writeMarkup(fitted, half) {
  const { pages, ...model } = read(fitted)
  write('markup-weights', 'MARKUP_', `${pages} pages of HTML (${half})`, 'corpus', model)
}

/**
 * @typedef {{ bias: number, weights: number[], features: string[], report: string[] }} Model
 * @param {string} fitted
 * @returns {Model & { pages: number }}
 */
function read(fitted) {
  return JSON.parse(readFileSync(fitted, 'utf8'))
}

/** @param {string} file @param {string} prefix @param {string} source @param {string} group @param {Model} model */
function write(file, prefix, source, group, { bias, weights, features, report }) {
  const lines = features.flatMap((feature, column) => {
    const weight = weights[column] ?? 0
    return Math.abs(weight) < SMALLEST ? [] : [`  '${feature}': ${weight.toFixed(2)},\n`]
  })
  const ofMarkup = prefix !== ''
  writeFileSync(
    join(root, `src/score/${file}.ts`),
    `import type { Feature } from '../features/features.js'
${ofMarkup ? "import type { MarkupFeature } from '../features/markup.js'\n" : ''}
// Made by tools/train from ${source}. Logistic regression; on pages that it
// wasn't fitted on, by ${group}:
${report.map((line) => `//   ${line}\n`).join('')}
export const ${prefix}BIAS = ${bias.toFixed(2)}

export const ${prefix}WEIGHTS: Readonly<Partial<Record<Feature${ofMarkup ? ' | MarkupFeature' : ''}, number>>> = {
${lines.join('')}}
`,
  )
}
