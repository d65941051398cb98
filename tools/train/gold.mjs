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
  preferSurrounded(blocks, labels)
  return tokens.map((words, index) => ({
    words: words.length,
    label: labels[index] ?? (betweenBody(labels, index) && holds(joined, words) ? 1 : 0),
  }))
}

/**
 * Which blocks hold one of the snippets that must be in the body, or that must not be; of all others nothing is known.
 *
 * @param {readonly string[]} blocks
 * @param {readonly string[]} wanted
 * @param {readonly string[]} unwanted
 * @returns {{ label: -1 | 0 | 1, words: number }[]}
 */
export function alignSnippets(blocks, wanted, unwanted) {
  const body = wanted.map(squeeze)
  const rest = unwanted.map(squeeze)
  return blocks.map((block) => {
    const text = squeeze(block)
    const holdsAny = (/** @type {string[]} */ snippets) => snippets.some((snippet) => text.includes(snippet))
    return { words: wordsOf(block).length, label: holdsAny(body) ? 1 : holdsAny(rest) ? 0 : -1 }
  })
}

/** @param {string} text */
const squeeze = (text) => text.replace(/\s+/gu, ' ').trim()

/** How far around a block its neighbours say whether it stands in the body. */
const AROUND = 4

/**
 * Of two blocks of the same text the gold holds one. The first was taken; the one that stands among the body is meant.
 *
 * @param {readonly string[]} blocks
 * @param {(0 | 1 | undefined)[]} labels
 */
function preferSurrounded(blocks, labels) {
  /** @type {Map<string, number>} */
  const taken = new Map()
  for (const [index, label] of labels.entries()) {
    const text = blocks[index] ?? ''
    const other = taken.get(text)
    if (label === 1 && other === undefined) taken.set(text, index)
    else if (label === 0 && other !== undefined && bodyAround(labels, index) > bodyAround(labels, other)) {
      labels[index] = 1
      labels[other] = 0
      taken.set(text, index)
    }
  }
}

/** @param {readonly (0 | 1 | undefined)[]} labels @param {number} index */
function bodyAround(labels, index) {
  let body = 0
  for (let at = index - AROUND; at <= index + AROUND; at++) if (at !== index && labels[at] === 1) body++
  return body
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
