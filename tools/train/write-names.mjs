import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../lib/paths.mjs'

/** Sixty-four marks for the weights from -32 to 31 eighths. */
const MARKS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const LINE = 480

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
  const numbers = (/** @type {number[]} */ row) => `[${row.join(', ')}]`
  writeFileSync(
    join(root, 'src/score/naming-weights.ts'),
    `${head}

/** By the number of the kind, as everything here. A kind without weights isn't told by them. */
export const NAMING_BIAS: readonly number[] = ${numbers(byKind(bias, -99))}
/** A kind that is less likely than this is not named: chosen so that named and precision are best together. */
export const NAMING_THRESHOLDS: readonly number[] = ${numbers(byKind(thresholds, 1))}
export const NAMING_WEIGHTS: readonly (readonly number[])[] = [
${byKind(weights, [])
  .map((row) => `  ${numbers(row)},\n`)
  .join('')}]
`,
  )
  const marks = wordWeights
    .map((/** @type {number[]} */ row) => row.map((weight) => MARKS[weight + 32]).join(''))
    .join('')
  writeFileSync(
    join(root, 'src/score/word-weights.ts'),
    `import type { Kind } from '../model/kind.js'

${head}

/** The kinds that words are weighed for. */
export const CUE_KINDS: readonly Kind[] = [${kinds.map((/** @type {string} */ kind) => `'${kind}'`).join(', ')}]
export const WORD_BIAS: readonly number[] = ${numbers(wordBias)}
/** Words of the lexicon that stand on pages of many hosts. */
export const WORDS: readonly string[] = (
${wrapped(words.join(' '), true)}
).split(' ')

const MARKS = '${MARKS}'
/** A mark for every kind of every word: eighths from -32 to 31. */
const PACKED =
${wrapped(marks, false)}

export const WORD_WEIGHTS: Float32Array = Float32Array.from(PACKED, (mark) => (MARKS.indexOf(mark) - 32) / 8)
`,
  )
}

/** A long string as a sum of short ones. @param {string} text @param {boolean} atSpaces */
function wrapped(text, atSpaces) {
  const pieces = atSpaces ? text.match(/.{1,480}(?: |$)/gu) : text.match(new RegExp(`.{1,${LINE}}`, 'gu'))
  return (pieces ?? ['']).map((piece) => `  '${piece.replaceAll("'", "\\'")}'`).join(' +\n')
}
