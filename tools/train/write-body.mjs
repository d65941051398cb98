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
  const { bias, weights, features, report, pages } = JSON.parse(readFileSync(fitted, 'utf8'))
  const lines = features.flatMap((/** @type {string} */ feature, /** @type {number} */ column) =>
    Math.abs(weights[column]) < SMALLEST ? [] : [`  '${feature}': ${weights[column].toFixed(2)},\n`],
  )
  writeFileSync(
    join(root, 'src/score/weights.ts'),
    `import type { Feature } from '../features/features.js'

// Made by tools/train from ${pages} pages (${half}), each as seven kinds of text. Logistic regression; on pages
// that it wasn't fitted on, by the kind of text:
${report.map((/** @type {string} */ line) => `//   ${line}\n`).join('')}
export const BIAS = ${bias.toFixed(2)}

export const WEIGHTS: Readonly<Partial<Record<Feature, number>>> = {
${lines.join('')}}
`,
  )
}
