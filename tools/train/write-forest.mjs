import { readFileSync, writeFileSync } from 'node:fs'
import { packForest } from './pack-forest.mjs'

/**
 * @typedef {{ features: string[], bias: number, trees: string[], nodes: number }} Fitted
 * @typedef {{ all: Fitted, folds: Fitted[], report: string[], pages: number, blocks: number,
 *   transitions: number[][] }} Fit
 */

/** What fit-forest.py wrote. @param {string} path @returns {Fit} */
export const readFit = (path) => JSON.parse(readFileSync(path, 'utf8'))

/**
 * Writes boosted trees as a module of the library.
 *
 * @param {string} file
 * @param {'HTML' | 'TEXT'} name
 * @param {Fitted} forest
 * @param {readonly string[]} about what they were made of, and how well they do
 */
export function writeForest(file, name, { features, bias, trees, nodes }, about) {
  writeFileSync(
    file,
    `import type { PackedForest } from './forest.js'

// Made by tools/train: ${trees.length} trees with ${nodes} nodes.
${about.map((text) => `// ${text}\n`).join('')}
export const ${name}_FOREST: PackedForest = {
  features: \`
${wrap(features)}
  \`,
  bias: ${bias},
  trees: \`
${packForest(features, trees).join('\n')}
\`,
}
`,
  )
}

/** @param {readonly string[]} words */
function wrap(words) {
  const lines = ['   ']
  for (const word of words) {
    if ((lines.at(-1)?.length ?? 0) + word.length > 110) lines.push('   ')
    lines[lines.length - 1] += ` ${word}`
  }
  return lines.join('\n')
}
