/** Words in a row that must stand in the gold body for a block to be part of it. */
const RUN = 4
const WORDS = /[\p{L}\p{N}_]+/gu

/** @param {string} text @returns {string[]} */
export const wordsOf = (text) => text.match(WORDS) ?? []

/**
 * Which blocks are body: half of the runs of four words stand in the gold body, each run counted once. A shorter block
 * is body where its neighbours are and the gold holds it.
 *
 * @param {readonly string[]} blocks
 * @param {string} body
 * @returns {{ label: 0 | 1, words: number }[]}
 */
export function align(blocks, body) {
  const gold = wordsOf(body)
  const joined = ` ${gold.join(' ')} `
  /** @type {Map<string, number>} */
  const left = new Map()
  for (const run of runsOf(gold)) left.set(run, (left.get(run) ?? 0) + 1)
  const tokens = blocks.map(wordsOf)
  const labels = tokens.map((words) => (words.length < RUN ? undefined : takeRuns(words, left)))
  return tokens.map((words, index) => ({
    words: words.length,
    label: labels[index] ?? (betweenBody(labels, index) && holds(joined, words) ? 1 : 0),
  }))
}

/** @param {readonly string[]} words */
function runsOf(words) {
  return words.slice(0, Math.max(0, words.length - RUN + 1)).map((_, at) => words.slice(at, at + RUN).join('\u0001'))
}

/** @param {readonly string[]} words @param {Map<string, number>} left @returns {0 | 1} */
function takeRuns(words, left) {
  const runs = runsOf(words)
  const found = runs.filter((run) => (left.get(run) ?? 0) > 0)
  if (found.length * 2 < runs.length) return 0
  for (const run of found) left.set(run, (left.get(run) ?? 0) - 1)
  return 1
}

/** @param {readonly (0 | 1 | undefined)[]} labels @param {number} index */
function betweenBody(labels, index) {
  const known = (/** @type {0 | 1 | undefined} */ label) => label !== undefined
  return labels.slice(0, index).findLast(known) === 1 && labels.slice(index + 1).find(known) === 1
}

/** @param {string} joined @param {readonly string[]} words */
function holds(joined, words) {
  return words.length > 0 && joined.includes(` ${words.join(' ')} `)
}
