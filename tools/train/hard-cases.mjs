import { pick, randomFrom } from './random.mjs'

/**
 * Pages made harder on purpose: what the article's own lines are most easily taken for, and what is most easily taken for
 * them, put where it is hardest to tell.
 *
 * @typedef {import('./transfer.mjs').Line} Line
 * @typedef {{ id: string, lang: string, lines: Line[] }} LinePage
 */

/** Kinds that stand between paragraphs, and those of which a sentence is found within one. */
const BETWEEN = [
  'related-posts',
  'related-posts',
  'newsletter',
  'promotion',
  'advertisement',
  'engagement',
  'paywall',
  'cookie-notice',
]
const WITHIN = [
  'related-posts',
  'newsletter',
  'promotion',
  'paywall',
  'cookie-notice',
  'advertisement',
  'author-bio',
  'caption',
]
/** Characters of a paragraph. */
const PARAGRAPH = 90
/** Characters of a name of a menu: it can be a subheading as well. */
const SUBHEADING = 24

/** What the pages of a language have to put into others. */
export class Stock {
  /** @type {Map<string, string[]>} */
  #lines = new Map()

  /** @param {readonly LinePage[]} pages @param {(label: string) => number} bitOf */
  constructor(pages, bitOf) {
    this.bitOf = bitOf
    for (const { lang, lines } of pages) {
      for (const { text, mask, cuts = [] } of lines) {
        this.#keep(lang, text, mask)
        for (const { mask, from, to } of cuts) this.#keep(lang, text.slice(from, to), mask)
      }
    }
  }

  /** @param {string} lang @param {string} text @param {number} mask */
  #keep(lang, text, mask) {
    for (const label of new Set([...BETWEEN, ...WITHIN, 'navigation', 'byline', 'title'])) {
      if (mask !== this.bitOf(label)) continue
      const key = `${lang} ${label}`
      const known = this.#lines.get(key)
      if (known) known.push(text)
      else this.#lines.set(key, [text])
    }
  }

  /** @param {string} lang @param {string} label @param {() => number} random @param {(text: string) => boolean} [isSuch] */
  take(lang, label, random, isSuch = () => true) {
    return pick((this.#lines.get(`${lang} ${label}`) ?? []).filter(isSuch), random)
  }
}

/**
 * @param {LinePage} page @param {Stock} stock @param {string} seed @param {readonly ((text: string) => string)[]} [links]
 * @returns {LinePage}
 */
export function harder(page, stock, seed, links = TEXT_LINKS) {
  const random = randomFrom(`${page.id} ${seed}`)
  const body = stock.bitOf('body')
  /** @type {Line[]} */
  const lines = []
  const rate = { between: random() * 0.5, within: random() * 0.4, subheading: random() < 0.6 ? random() * 0.4 : 0 }
  const only = random() < 0.5 ? pick(BETWEEN, random) : undefined
  const form = pick(links, random) ?? ((text) => text)
  const isParagraph = (/** @type {Line | undefined} */ line) =>
    line !== undefined && line.mask === body && line.text.length >= PARAGRAPH
  for (const [index, line] of page.lines.entries()) {
    lines.push(isParagraph(line) ? withForeign(line, page.lang, stock, random, rate.within) : line)
    if (!isParagraph(line) || !isParagraph(page.lines[index + 1])) continue
    if (random() < rate.between) {
      const label = only ?? pick(BETWEEN, random) ?? ''
      const text = noticeOf(label, page.lang, stock, random, form)
      if (text !== undefined) lines.push({ text, mask: stock.bitOf(label) })
    } else if (random() < rate.subheading) {
      const text = stock.take(
        page.lang,
        'navigation',
        random,
        (found) => found.length <= SUBHEADING && /^\p{L}[\p{L} ]+$/u.test(found),
      )
      if (text !== undefined) lines.push({ text, mask: body })
    }
  }
  return { ...page, id: `${page.id} ${seed}`, lines: random() < 0.35 ? withoutFurniture(lines, stock, random) : lines }
}

/** How a related article is linked to where only text is left. @type {((text: string) => string)[]} */
export const TEXT_LINKS = [
  (text) => text,
  (text) => text,
  (text) => `- ${text}`,
  (text) => `• ${text}`,
  (text) => `[${text}](https://www.example.com/${text.length})`,
  (text) => `> ${text}`,
]
/** In HTML its element says so. */
export const PLAIN_LINKS = [(/** @type {string} */ text) => text]
/** Of the related links, those that are a bare headline of another page. */
const BARE_HEADLINES = 0.4

/** @param {string} label @param {string} lang @param {Stock} stock @param {() => number} random @param {(text: string) => string} form */
function noticeOf(label, lang, stock, random, form) {
  if (label !== 'related-posts') return stock.take(lang, label, random, (found) => found.length < 200)
  const bare = random() < BARE_HEADLINES
  const text = stock.take(lang, bare ? 'title' : label, random, (found) => found.length < 200)
  return text === undefined ? text : form(text)
}

/** How a sentence ends that may stand in a paragraph. */
const ENDS = /[\p{STerm}…:]\s*$/u
const STOPS = /\p{STerm}(?=\s)|[。！？]/gu
const QUOTES = ['“”', '„“', '«»', '「」', '""']
/** Of the notices put into a paragraph, those that somebody quotes: they belong to the story. */
const QUOTED = 0.3

/** @param {Line} line @param {string} lang @param {Stock} stock @param {() => number} random @param {number} rate @returns {Line} */
function withForeign(line, lang, stock, random, rate) {
  if (line.cuts || random() >= rate) return line
  const label = pick(WITHIN, random) ?? ''
  const text = stock.take(lang, label, random, (found) => found.length > 20 && found.length < 260 && ENDS.test(found))
  const stops = [...line.text.matchAll(STOPS)].map(({ index }) => index + 1)
  const at = pick([0, ...stops], random)
  if (text === undefined || at === undefined) return line
  // One in four is glued to what stands before it, as tools that drop a tag leave it.
  const before = at === 0 ? '' : random() < 0.25 ? '' : ' '
  const head = line.text.slice(0, at) + before
  const tail = line.text.slice(at).trimStart()
  const gap = random() < 0.15 || tail === '' ? '' : ' '
  if (random() < QUOTED) {
    const marks = pick(QUOTES, random) ?? '""'
    return {
      text: `${head}${head === '' || before ? '' : ' '}${marks.charAt(0)}${text}${marks.charAt(1)} ${tail}`.trim(),
      mask: line.mask,
    }
  }
  return {
    text: head + text + gap + tail,
    mask: line.mask,
    cuts: [{ mask: stock.bitOf(label), from: head.length, to: head.length + text.length }],
  }
}

/** Nothing but the article: what another tool has cleaned, or an interface gives. @param {LinePage} page @param {number} body the bit of body @returns {LinePage} */
export function bareOf(page, body) {
  return { ...page, id: `${page.id} bare`, lines: page.lines.filter(({ mask }) => mask === body) }
}

/**
 * The start of an article by itself, with some of what stands above it: short ones are where a judge has least to go by.
 *
 * @param {LinePage} page @param {(label: string) => number} bitOf @param {string} seed @returns {LinePage}
 */
export function shortOf(page, bitOf, seed) {
  const random = randomFrom(`${page.id} short ${seed}`)
  const body = page.lines.filter(({ mask }) => mask === bitOf('body'))
  const count = 1 + Math.floor(random() * 4)
  const from = random() < 0.6 ? 0 : Math.floor(random() * Math.max(1, body.length - count))
  const above = ['title', 'byline', 'timestamp'].flatMap((label) => {
    const line = page.lines.find(({ mask }) => mask === bitOf(label))
    return line && random() < (label === 'title' ? 0.6 : 0.25) ? [line] : []
  })
  return { ...page, id: `${page.id} short ${seed}`, lines: [...above, ...body.slice(from, from + count)] }
}

/**
 * Nothing but the article, and related links in some of its gaps: nothing else on the page tells what they are.
 *
 * @template {LinePage} P @param {P} page @param {Stock} stock @param {string} seed @param {number} rate of the gaps that hold one
 * @param {readonly ((text: string) => string)[]} [links]
 * @returns {P}
 */
export function bareWithLinks(page, stock, seed, rate, links = TEXT_LINKS) {
  const random = randomFrom(`${page.id} links ${seed}`)
  const form = pick(links, random) ?? ((text) => text)
  const { lines } = bareOf(page, stock.bitOf('body'))
  const between = lines.flatMap((line, at) => {
    if (at === 0 || random() >= rate) return [line]
    const text = noticeOf('related-posts', page.lang, stock, random, form)
    return text === undefined ? [line] : [{ text, mask: stock.bitOf('related-posts') }, line]
  })
  return { ...page, id: `${page.id} links ${seed}`, lines: between }
}

/** Paragraphs of a second article, at least. */
const SECOND = 3

/**
 * With the start of another article behind it, as sites load it for those who read on.
 *
 * @template {LinePage} P @param {P} page @param {LinePage} other @param {(label: string) => number} bitOf @returns {P}
 */
export function withSecond(page, other, bitOf) {
  const random = randomFrom(`${page.id} second`)
  const foreign = bitOf('related-posts') | bitOf('other')
  const title = other.lines.find(({ mask }) => mask === bitOf('title'))
  const body = other.lines.filter(({ mask }) => mask === bitOf('body')).slice(0, SECOND + Math.floor(random() * SECOND))
  const last = page.lines.findLastIndex(({ mask }) => mask === bitOf('body'))
  const second = [...(title ? [title] : []), ...body].map(({ text }) => ({ text, mask: foreign }))
  return {
    ...page,
    id: `${page.id} second`,
    lines: [...page.lines.slice(0, last + 1), ...second, ...page.lines.slice(last + 1)],
  }
}

/**
 * With lines of another page that nobody sees.
 *
 * @template {LinePage} P @param {P} page @param {LinePage} other @param {(label: string) => number} bitOf @returns {P}
 */
export function withHidden(page, other, bitOf) {
  const random = randomFrom(`${page.id} hidden`)
  const lines = page.lines.flatMap((line) => {
    const text = random() < 0.08 ? pick(other.lines, random)?.text : undefined
    return text === undefined ? [line] : [line, { text, mask: bitOf('other'), hidden: true }]
  })
  return { ...page, id: `${page.id} hidden`, lines }
}

/** Paragraphs of an article that are looked at apart, at most: with a foreign sentence, with no more than a phrase, and by chance. */
const MOST_APART = { cut: 20, named: 4, chance: 3 }

/**
 * Paragraphs sentence by sentence among the paragraphs of their article, as the library looks at one that is suspicious.
 * Most of those are whole: some are taken for the phrases that they hold, and some by chance.
 *
 * @param {LinePage} page @param {number} body the bit of body
 * @param {{ AROUND: number, sentencesOf: (text: string) => readonly { start: number, end: number }[], holdsPhrase: (text: string) => boolean }} library
 * @returns {{ id: string, before: Line[], sentences: Line[], after: Line[] }[]}
 */
export function paragraphsApart(page, body, { AROUND, sentencesOf, holdsPhrase }) {
  const { lines } = bareOf(page, body)
  const random = randomFrom(`${page.id} apart`)
  const cut = lines.flatMap(({ cuts }, at) => (cuts ? [at] : [])).slice(0, MOST_APART.cut)
  const whole = lines.flatMap(({ text, cuts }, at) => (!cuts && text.length >= PARAGRAPH ? [at] : []))
  const byChance = whole.length === 0 ? [] : Array.from({ length: MOST_APART.chance }, () => pick(whole, random) ?? 0)
  const chosen = new Set([...cut, ...byChance])
  const isNamed = (/** @type {number} */ at) => !chosen.has(at) && holdsPhrase(lines[at]?.text ?? '')
  for (const at of whole.filter(isNamed).slice(0, MOST_APART.named)) chosen.add(at)
  return [...chosen].flatMap((at) => {
    const line = lines[at]
    if (!line) return []
    const sentences = sentencesOf(line.text).map((sentence) => partOf(line, sentence))
    const before = lines.slice(Math.max(0, at - AROUND), at)
    return [{ id: `${page.id} ${at}`, before, sentences, after: lines.slice(at + 1, at + 1 + AROUND) }]
  })
}

/** @param {Line} line @param {{ start: number, end: number }} sentence @returns {Line} */
function partOf({ text, mask, cuts = [] }, { start, end }) {
  const cut = cuts.find(({ from, to }) => Math.min(to, end) - Math.max(from, start) > (end - start) / 2)
  return { text: text.slice(start, end), mask: cut ? cut.mask : mask }
}

/** Headline, standfirst, a name, and the article: all that some tools leave. @param {readonly Line[]} lines @param {Stock} stock @param {() => number} random */
function withoutFurniture(lines, stock, random) {
  const kept = new Set(
    ['title', 'body', 'byline', 'timestamp', 'breadcrumb', 'caption', 'related-posts', 'author-bio']
      .filter((label) => label === 'body' || random() < 0.5)
      .map(stock.bitOf),
  )
  return lines.filter(({ mask, cuts }) => cuts || kept.has(mask))
}
