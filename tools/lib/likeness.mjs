/** How much two texts have in common, by runs of four words: as ../shared/bench/score.mjs counts it. */

const WORD = /[\p{L}\p{N}_]+/gu
const RUN = 4

/**
 * @typedef {object} Likeness
 * @property {number | undefined} precision share of what was found that is right; absent where nothing was found
 * @property {number} recall share of what is right that was found
 */

/** Every run of four words with how often it occurs; a shorter text is one run. @param {string} text */
function shinglesOf(text) {
  const words = text.match(WORD) ?? []
  /** @type {Map<string, number>} */
  const counts = new Map()
  for (let at = 0; at < Math.max(1, words.length - RUN + 1); at++) {
    const run = words.slice(at, at + RUN).join('\u0001')
    if (run !== '') counts.set(run, (counts.get(run) ?? 0) + 1)
  }
  return counts
}

/** @param {ReadonlyMap<string, number>} counts */
function total(counts) {
  let sum = 0
  for (const count of counts.values()) sum += count
  return sum
}

/** @param {string} found @param {string} gold @returns {Likeness} */
export function compare(found, gold) {
  const left = shinglesOf(found)
  const right = shinglesOf(gold)
  let common = 0
  for (const [run, count] of left) common += Math.min(count, right.get(run) ?? 0)
  return { precision: left.size === 0 ? undefined : common / total(left), recall: common / total(right) }
}

/** Mean precision and mean recall over pages, and their F1. @param {readonly Likeness[]} pages */
export function means(pages) {
  const precision = mean(pages.flatMap((page) => page.precision ?? []))
  const recall = mean(pages.map((page) => page.recall))
  return { precision, recall, f1: harmonic(precision, recall) }
}

/** F1 of one page. @param {Likeness} page */
export const f1Of = ({ precision, recall }) => harmonic(precision ?? 0, recall)

/** @param {number} precision @param {number} recall */
export function harmonic(precision, recall) {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
}

/** @param {readonly number[]} numbers */
function mean(numbers) {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length
}

/** @typedef {{ found: number, missed: number, wrong: number }} Snippets */

/**
 * Which of the snippets stand in a body that must, and which that must not.
 *
 * @param {string} text
 * @param {readonly string[]} wanted
 * @param {readonly string[]} unwanted
 * @returns {Snippets}
 */
export function snippetsIn(text, wanted, unwanted) {
  const body = squeeze(text)
  const found = wanted.filter((part) => body.includes(squeeze(part))).length
  return { found, missed: wanted.length - found, wrong: unwanted.filter((part) => body.includes(squeeze(part))).length }
}

/** Over all snippets of all pages. @param {readonly Snippets[]} pages */
export function meansOfSnippets(pages) {
  const sum = (/** @type {keyof Snippets} */ key) => pages.reduce((total, page) => total + page[key], 0)
  const found = sum('found')
  const precision = found / Math.max(1, found + sum('wrong'))
  const recall = found / Math.max(1, found + sum('missed'))
  return { precision, recall, f1: harmonic(precision, recall) }
}

const SPACES = /\s+/gu

/** @param {string} text */
const squeeze = (text) => text.replace(SPACES, ' ').trim()
