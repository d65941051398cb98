import { randomFrom } from './random.mjs'

/**
 * Pages in languages that don't exist: every letter becomes another one of the page. No word of theirs is known to the
 * judge, so what it learns from them is how pages are built, and that holds in any language.
 */

const LETTER = /\p{L}/u
const IS_VOWEL = /[aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýœ]/u
/** Markup, references and everything within scripts and styles stay as they are. */
const KEPT = /<script.*?<\/script\s*>|<style.*?<\/style\s*>|<[^>]*>|&#?\w+;/gisu
const TITLE_META = /(<meta\s[^>]*(?:og:title|og:description|twitter:title|name="description")[^>]*content=")([^"]*)/giu

/** @template {import('./hard-cases.mjs').LinePage} P @param {P} page @returns {P} */
export function inventedPage(page) {
  const translate = translator(page.lines.map(({ text }) => text).join('\n'), page.id)
  return {
    ...page,
    id: `${page.id} invented`,
    lang: '',
    lines: page.lines.map((line) => ({ ...line, text: translate(line.text) })),
  }
}

/** The same for a page's HTML and its lines. @param {string} html @param {import('./hard-cases.mjs').LinePage} page */
export function inventedHtml(html, page) {
  const translate = translator(page.lines.map(({ text }) => text).join('\n'), page.id)
  const stated = html.replace(TITLE_META, (_, before, text) => before + translate(text))
  let text = ''
  let at = 0
  for (const kept of stated.matchAll(KEPT)) {
    text += translate(stated.slice(at, kept.index)) + kept[0]
    at = kept.index + kept[0].length
  }
  return text + translate(stated.slice(at))
}

/** Swaps the letters of a text among themselves: vowels of the Latin script, and all others. @param {string} sample @param {string} seed */
function translator(sample, seed) {
  const random = randomFrom(`${seed} letters`)
  const letters = [...new Set(sample.toLowerCase())].filter((letter) => LETTER.test(letter)).sort()
  /** @type {Map<string, string>} */
  const other = new Map()
  for (const isOne of [
    (/** @type {string} */ letter) => IS_VOWEL.test(letter),
    (/** @type {string} */ letter) => !IS_VOWEL.test(letter),
  ]) {
    const some = letters.filter(isOne)
    for (const [at, letter] of shuffled(some, random).entries()) other.set(some[at] ?? '', letter)
  }
  const swap = (/** @type {string} */ letter) => {
    const lower = letter.toLowerCase()
    const found = other.get(lower)
    if (found === undefined) return letter
    return lower === letter ? found : found.toUpperCase()
  }
  return (/** @type {string} */ text) => Array.from(text, swap).join('')
}

/** @param {readonly string[]} items @param {() => number} random */
function shuffled(items, random) {
  const mixed = [...items]
  for (let at = mixed.length - 1; at > 0; at--) {
    const with_ = Math.floor(random() * (at + 1))
    ;[mixed[at], mixed[with_]] = [mixed[with_] ?? '', mixed[at] ?? '']
  }
  return mixed
}
