/** Carries the labels of a page's lines over to the same words in another rendering of the page. */

const WORD =
  /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Hang}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]|[\p{L}\p{N}\p{M}]+/gu
/** Words that must be the same in a row for two texts to be level again, and how far ahead that is looked for. */
const RUN = 3
const AHEAD = 400
/** A block of which less is found has no label. */
const ENOUGH = 0.5

/**
 * `mask`: the bits of the labels that it may bear, 0 where nobody knows; `hidden`: HTML holds it and shows it to nobody.
 *
 * @typedef {{ text: string, mask: number, cuts?: { mask: number, from: number, to: number }[], hidden?: boolean }} Line
 */

/**
 * @param {readonly Line[]} lines
 * @param {readonly string[]} blocks
 * @returns {number[]} a mask a block, 0 where nothing is known
 */
export function transfer(lines, blocks) {
  const from = wordsOfLines(lines)
  const to = blocks.flatMap((text, block) =>
    [...text.matchAll(WORD)].map(([word]) => ({ word: word.toLowerCase(), block })),
  )
  /** @type {Map<number, number>[]} */
  const votes = blocks.map(() => new Map())
  const sizes = new Array(blocks.length).fill(0)
  for (const { block } of to) sizes[block]++
  let a = 0
  let b = 0
  while (a < from.length && b < to.length) {
    const source = from[a]
    const target = to[b]
    if (!source || !target) break
    if (source.word === target.word) {
      const votesOf = votes[target.block]
      votesOf?.set(source.mask, (votesOf.get(source.mask) ?? 0) + 1)
      a++
      b++
      continue
    }
    const next = levelAgain(from, a, to, b)
    if (!next) break
    a = next.a
    b = next.b
  }
  return votes.map((counts, block) => {
    const [best] = [...counts].sort((x, y) => y[1] - x[1])
    return best && best[1] >= ENOUGH * sizes[block] ? best[0] : 0
  })
}

/** @param {readonly Line[]} lines */
function wordsOfLines(lines) {
  return lines.flatMap(({ text, mask, cuts = [] }) =>
    [...text.matchAll(WORD)].map((match) => {
      const cut = cuts.find(({ from, to }) => match.index >= from && match.index < to)
      return { word: match[0].toLowerCase(), mask: cut ? cut.mask : mask }
    }),
  )
}

/**
 * The nearest places where both go on alike.
 *
 * @param {readonly { word: string }[]} from @param {number} a
 * @param {readonly { word: string }[]} to @param {number} b
 */
function levelAgain(from, a, to, b) {
  /** @type {Map<string, number[]>} */
  const ahead = new Map()
  for (let at = a; at < Math.min(from.length, a + AHEAD); at++) {
    const run = runAt(from, at)
    const places = ahead.get(run)
    if (places) places.push(at)
    else ahead.set(run, [at])
  }
  let best
  for (let at = b; at < Math.min(to.length, b + AHEAD); at++) {
    if (best && at - b >= best.cost) break
    const place = ahead.get(runAt(to, at))?.[0]
    if (place === undefined) continue
    const cost = place - a + (at - b)
    if (!best || cost < best.cost) best = { a: place, b: at, cost }
  }
  if (best) return best
  // Neither goes on within reach: the shorter way out is to pass by some of both.
  return { a: Math.min(from.length, a + AHEAD / 4), b: Math.min(to.length, b + AHEAD / 4) }
}

/** @param {readonly { word: string }[]} words @param {number} at */
function runAt(words, at) {
  let run = ''
  for (let next = at; next < at + RUN; next++) run += `${words[next]?.word ?? ''} `
  return run
}
