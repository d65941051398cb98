import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fold, packTable } from '../lib/packer.mjs'
import { root } from '../lib/paths.mjs'

/** Bits of a weight with its sign: of the rows of blocks in hundredths, of words in eighths. */
const ROW_BITS = 11
const WORD_BITS = 6
const LINE = 118

/**
 * Writes src/score/naming-weights.ts and src/score/word-weights.ts from what was fitted.
 *
 * @param {string} fitted JSON of fit-names.py
 * @param {readonly string[]} kindNames every kind, in order
 * @param {string} half what was learned from
 */
export function writeNames(fitted, kindNames, half) {
  const { kinds, bias, weights, thresholds, words, wordBias, wordWeights, report, pages } = JSON.parse(
    readFileSync(fitted, 'utf8'),
  )
  const head = [
    `// Made by tools/train from ${pages} pages (${half}) whose markup names the kinds of their lines. Multinomial`,
    '// logistic regression; cross-validated over hosts:',
    .../** @type {string[]} */ (report).map((line) => `//   ${line}`),
  ].join('\n')
  /** @param {readonly any[]} values @param {any} none */
  const byKind = (values, none) => kindNames.map((kind) => values[kinds.indexOf(kind)] ?? none)
  const width = weights[0].length
  const hundredths = (/** @type {number} */ weight) => Math.round(100 * weight)
  const inOrder = kindNames.map((kind) => kinds.indexOf(kind)).filter((number) => number >= 0)
  const rowWeights = Array.from({ length: width }, (_, column) =>
    inOrder.map((number) => hundredths(weights[number][column])),
  ).flat()
  const numbers = (/** @type {number[]} */ row) => `[${row.join(', ')}]`
  writeFileSync(
    join(root, 'src/score/naming-weights.ts'),
    `${head}

/** By the number of the kind, as everything here. A kind without weights isn't told by them. */
export const NAMING_BIAS: readonly number[] = ${numbers(byKind(bias, -99))}
/** A kind that is less likely than this is not named: chosen so that named and precision are best together. */
export const NAMING_THRESHOLDS: readonly number[] = ${numbers(byKind(thresholds, 1))}
/** In hundredths, of so many bits: a weight for every such kind, column by column. */
export const NAMING_BITS = ${ROW_BITS}
export const NAMING_COLUMNS = ${width}
export const NAMING_WEIGHTS = \`
${packTable(rowWeights, ROW_BITS).join('\n')}
\`
`,
  )
  const order = /** @type {string[]} */ (words).map((_, word) => word)
  order.sort((a, b) => (words[a] < words[b] ? -1 : 1))
  const ofWords = order.flatMap((word) => wordWeights[word])
  writeFileSync(
    join(root, 'src/score/word-weights.ts'),
    `import type { Kind } from '../model/kind.js'
import { unfold } from './unpack.js'

${head}

/** The kinds that words are weighed for. */
export const CUE_KINDS: readonly Kind[] = [${kinds.map((/** @type {string} */ kind) => `'${kind}'`).join(', ')}]
export const WORD_BIAS: readonly number[] = ${numbers(wordBias)}
/** Words of the lexicon that stand on pages of many hosts. */
export const WORDS: readonly string[] = unfold(\`
${folded(order.map((word) => words[word]))}
\`)
/** In eighths, of so many bits: a weight for every kind, word by word. */
export const WORD_BITS = ${WORD_BITS}
export const WORD_WEIGHTS = \`
${packTable(ofWords, WORD_BITS).join('\n')}
\`
`,
  )
}

/** Words that begin like the one before, in lines. @param {readonly string[]} words */
function folded(words) {
  const lines = ['']
  for (const word of fold(words)) {
    const line = lines.at(-1) ?? ''
    if (line.length + word.length > LINE) lines.push(word)
    else lines[lines.length - 1] = line + word
  }
  return lines.join('\n')
}
