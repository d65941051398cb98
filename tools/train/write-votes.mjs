import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../lib/paths.mjs'

/**
 * @typedef {{ bias: number, words: string[], votes: number[][] }} Votes votes in sixteenths
 * @typedef {{ all: Votes, folds: Votes[], report: string[] }} Fit
 */

/** What fit-votes.py wrote. @param {string} path @returns {{ words: Fit, names: Fit }} */
export const readVotes = (path) => JSON.parse(readFileSync(path, 'utf8'))

const MARKS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const MIDDLE = 32
const LINE = 110

/** Writes the votes fitted to every page. @param {string} path */
export function writeAllVotes(path) {
  const { words, names } = readVotes(path)
  writeVotes(join(root, 'src/score/body-words.ts'), 'WORDS', words.all, words.report)
  writeVotes(join(root, 'src/score/body-names.ts'), 'NAMES', names.all, names.report)
}

/**
 * @param {string} file @param {'WORDS' | 'NAMES'} name @param {Votes} votes
 * @param {readonly string[]} about what they were made of, and how well they do
 */
export function writeVotes(file, name, { bias, words, votes }, about) {
  const marks = votes.flat().map((vote) => MARKS[Math.max(0, Math.min(MARKS.length - 1, vote + MIDDLE))])
  writeFileSync(
    file,
    `import type { PackedVotes } from './votes.js'

// Made by tools/train: see tools/train/fit-votes.py.
${about.map((text) => `// ${text}\n`).join('')}
export const BODY_${name}: PackedVotes = {
  bias: ${bias},
  words: \`
${wrap(words)}
\`,
  votes: \`
${(marks.join('').match(new RegExp(`.{1,${LINE}}`, 'gu')) ?? []).join('\n')}
\`,
}
`,
  )
}

/** @param {readonly string[]} words */
function wrap(words) {
  const lines = ['']
  for (const word of words) {
    const line = lines.at(-1) ?? ''
    if (line.length + word.length > LINE) lines.push(word)
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`
  }
  return lines.join('\n')
}
