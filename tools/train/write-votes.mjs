import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundled } from '../lib/bundled.mjs'
import { fold, packTable } from '../lib/packer.mjs'
import { root } from '../lib/paths.mjs'

/**
 * @typedef {{ bias: number, words: string[], votes: number[][] }} Votes votes in sixteenths
 * @typedef {{ all: Votes, folds: Votes[], report: string[] }} Fit
 */

/** What fit-votes.py wrote. @param {string} path @returns {{ words: Fit, names: Fit }} */
export const readVotes = (path) => JSON.parse(readFileSync(path, 'utf8'))

const { VOTE_BITS } = await bundled('src/score/votes.ts')
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
  const sorted = words
    .map((word, index) => ({ word, of: votes[index] ?? [] }))
    .sort((a, b) => (a.word < b.word ? -1 : 1))
  const table = packTable(
    sorted.flatMap(({ of }) => of),
    VOTE_BITS,
  )
  writeFileSync(
    file,
    `import type { PackedVotes } from './votes.js'

// Made by tools/train: see tools/train/fit-votes.py.
${about.map((text) => `// ${text}\n`).join('')}
export const BODY_${name}: PackedVotes = {
  bias: ${bias},
  words: \`
${wrap(fold(sorted.map(({ word }) => word)))}
\`,
  votes: \`
${table.join('\n')}
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
    else lines[lines.length - 1] = line + word
  }
  return lines.join('\n')
}
