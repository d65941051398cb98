import { readFileSync, writeFileSync } from 'node:fs'

/**
 * @typedef {{ features: string[], bias: number, trees: string[], nodes: number }} Fitted
 * @typedef {{ all: Fitted, folds: Fitted[], report: string[], pages: number, blocks: number,
 *   transitions: number[][] }} Fit
 */

/** What fit-forest.py wrote. @param {string} path @returns {Fit} */
export const readFit = (path) => JSON.parse(readFileSync(path, 'utf8'))

/** Characters a line. */
const LINE = 4000

/**
 * Writes boosted trees as a module of the library.
 *
 * @param {string} file
 * @param {'HTML' | 'TEXT'} name
 * @param {Fitted} forest
 * @param {readonly string[]} about what they were made of, and how well they do
 */
export function writeForest(file, name, { features, bias, trees, nodes }, about) {
  const lines = []
  let line = ''
  for (const tree of trees) {
    if (line !== '' && line.length + tree.length > LINE) {
      lines.push(line)
      line = ''
    }
    line += tree
  }
  lines.push(line)
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
${lines.join('\n')}
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
