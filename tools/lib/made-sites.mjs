import { align } from '../train/gold.mjs'
import { pagesOf } from '../train/corpora.mjs'

/** @typedef {{ text: string, gold: string }} MadePage */
/** @typedef {{ above: string[], body: string[], below: string[], gold: string, title: string, lang: string }} Parts */

/** One page in this many gives the frame of a site. */
const EVERY = 10
/** Fewer lines around an article are no frame. */
const LEAST_LINES = 12
/** One line in this many of a frame is missing on a page. */
const MISSING = 12

/**
 * Sites made of real parts: the lines around the article of one page, and between them the articles of others in its
 * language. The corpora have few hosts with many pages.
 *
 * @param {string} style of the texts
 * @param {number} size pages of a site
 * @returns {Promise<MadePage[][]>}
 */
export async function makeSites(style, size) {
  /** @type {Parts[]} */
  const parts = []
  for await (const { texts, gold, lang = '' } of pagesOf('texts')) {
    const part = partsOf(texts?.[style] ?? '', gold.text ?? '')
    if (part) parts.push({ ...part, lang, title: gold.title ?? '' })
  }
  const frames = parts.filter(
    (part, index) => index % EVERY === 0 && part.above.length + part.below.length >= LEAST_LINES,
  )
  return frames.flatMap((frame) => {
    const others = parts.filter((part) => part !== frame && part.lang === frame.lang)
    if (others.length < size) return []
    const from = parts.indexOf(frame) % (others.length - size + 1)
    return [others.slice(from, from + size).map((other, number) => framed(frame, other, number))]
  })
}

/** @param {string} text @param {string} gold */
function partsOf(text, gold) {
  const lines = text.split('\n')
  const labels = align(lines, gold).map(({ label }) => label)
  const first = labels.indexOf(1)
  const last = labels.lastIndexOf(1)
  if (first < 0) return undefined
  return { above: lines.slice(0, first), body: lines.slice(first, last + 1), below: lines.slice(last + 1), gold }
}

/**
 * @param {Parts} frame
 * @param {Parts} article
 * @param {number} number
 * @returns {MadePage}
 */
function framed(frame, article, number) {
  const isThere = (/** @type {unknown} */ _, /** @type {number} */ index) => (index * 7 + number * 5) % MISSING !== 0
  const titled = (/** @type {string} */ line) => (line.trim() === frame.title ? article.title : line)
  const above = frame.above.filter(isThere).map(titled)
  const below = frame.below.filter(isThere).map(titled)
  return { text: [...above, ...article.body, ...below].join('\n'), gold: article.gold }
}
