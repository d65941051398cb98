import { createHash } from 'node:crypto'
import { FOLDS, foldOf } from './folds.mjs'
import { pick, randomFrom } from './random.mjs'

/**
 * Sites made of labelled pages: the lines around one page's article, and between them the articles of others. No corpus has
 * many pages of many hosts.
 *
 * @typedef {import('./transfer.mjs').Line} Line
 * @typedef {import('./labelled-pages.mjs').LabelledPage} LabelledPage
 * @typedef {(mask: number) => string} LabelOf the first label of a mask
 * @typedef {{ above: Line[], inserts: { at: number, line: Line }[], below: Line[] }} Frame `at`: share of the body before it
 * @typedef {{ head: Line[], body: Line[], title: Line | undefined }} Story
 * @typedef {{ name: string, fold: number, pages: Line[][] }} MadeSite
 */

/** What is of the one article. All else around the body is of the frame. */
const OF_ARTICLE = new Set(['body', 'title', 'byline', 'timestamp', 'caption', 'tags', 'author-bio'])
/** Lines of a frame, and of a body. */
const LEAST_FRAME = 8
const LEAST_BODY = 3
const MOST_LINES = 250
/** Share of a frame's lines that are missing on a page. */
const MISSING = 1 / 12
const PAGES = { least: 5, most: 60 }

/**
 * @param {readonly LabelledPage[]} pages
 * @param {{ labelOf: LabelOf, bitOf: (label: string) => number }} bits
 * @param {number} size how many sites
 * @param {string} seed
 * @returns {Generator<MadeSite>}
 */
export function* madeSites(pages, bits, size, seed) {
  const groups = groupsOf(pages.filter(({ lines }) => lines.length <= MOST_LINES))
  const random = randomFrom(`sites ${seed}`)
  for (let number = 0; number < size; number++) {
    const isUnknown = random() < 0.5
    const { fold, members } = pick(isUnknown ? groups.byScript : groups.byLanguage, random) ?? { fold: 0, members: [] }
    const frames = members.filter((page) => isFrame(page, bits.labelOf))
    const frame = pick(frames, random)
    if (!frame) continue
    const others = shuffled(
      members.filter((page) => page !== frame && page.lines.filter(isBodyOf(bits.labelOf)).length >= LEAST_BODY),
      random,
    )
    const count = Math.min(others.length - 2, PAGES.least + Math.floor(random() ** 2 * (PAGES.most - PAGES.least)))
    if (count < PAGES.least) continue
    const stories = others.slice(0, count).map((page) => storyOf(page, bits.labelOf))
    const spare = others.slice(count).flatMap(({ lines }) => lines.filter(isBodyOf(bits.labelOf)))
    const made = siteOf(frameOf(frame, bits.labelOf), stories, spare, bits, random)
    yield { name: `${number} ${frame.id}`, fold, pages: isUnknown ? ciphered(made, random) : made }
  }
}

/** Pages of one fold in one language, or in one script where the words are made unknown anyway. @param {readonly LabelledPage[]} pages */
function groupsOf(pages) {
  /** @param {(page: LabelledPage) => string} keyOf */
  const by = (keyOf) => {
    /** @type {Map<string, { fold: number, members: LabelledPage[] }>} */
    const groups = new Map()
    for (const page of pages) {
      const fold = foldOfPage(page)
      const key = `${fold} ${keyOf(page)}`
      const group = groups.get(key) ?? { fold, members: [] }
      group.members.push(page)
      groups.set(key, group)
    }
    return [...groups.values()].filter(({ members }) => members.length > PAGES.least + 2)
  }
  return { byLanguage: by(({ lang }) => lang), byScript: by(({ lines }) => scriptOf(lines)) }
}

/** Read pages by their host, written ones by their language. @param {LabelledPage} page */
const foldOfPage = ({ url, id, lang, written }) =>
  written ? (createHash('md5').update(lang).digest()[0] ?? 0) % FOLDS : foldOf(url, id)

const SCRIPTS = ['Latin', 'Cyrillic', 'Arabic', 'Han', 'Devanagari', 'Hebrew', 'Thai', 'Hangul'].map((script) => ({
  script,
  letters: new RegExp(`\\p{Script=${script}}`, 'gu'),
}))

/** @param {readonly Line[]} lines */
function scriptOf(lines) {
  const text = lines.map((line) => line.text).join(' ')
  const counts = SCRIPTS.map(({ script, letters }) => ({ script, count: text.match(letters)?.length ?? 0 }))
  return counts.sort((a, b) => b.count - a.count)[0]?.script ?? ''
}

/** @param {LabelOf} labelOf @returns {(line: Line) => boolean} */
const isBodyOf =
  (labelOf) =>
  ({ mask }) =>
    mask !== 0 && labelOf(mask) === 'body'

/** @param {LabelledPage} page @param {LabelOf} labelOf */
function isFrame({ lines }, labelOf) {
  const around = lines.filter(({ mask }) => mask !== 0 && !OF_ARTICLE.has(labelOf(mask)))
  return around.length >= LEAST_FRAME && lines.filter(isBodyOf(labelOf)).length >= LEAST_BODY
}

/** @param {LabelledPage} page @param {LabelOf} labelOf @returns {Frame} */
function frameOf({ lines }, labelOf) {
  const isBody = isBodyOf(labelOf)
  const first = lines.findIndex(isBody)
  const last = lines.findLastIndex(isBody)
  const total = lines.filter(isBody).length
  const isOfFrame = (/** @type {Line} */ { mask }) => mask !== 0 && !OF_ARTICLE.has(labelOf(mask))
  let passed = 0
  const inserts = []
  for (const line of lines.slice(first, last + 1)) {
    if (isBody(line)) passed++
    else if (isOfFrame(line)) inserts.push({ at: passed / total, line })
  }
  return { above: lines.slice(0, first).filter(isOfFrame), inserts, below: lines.slice(last + 1).filter(isOfFrame) }
}

/** @param {LabelledPage} page @param {LabelOf} labelOf @returns {Story} */
function storyOf({ lines }, labelOf) {
  const isBody = isBodyOf(labelOf)
  const first = lines.findIndex(isBody)
  const last = lines.findLastIndex(isBody)
  const named =
    (/** @type {string[]} */ names) =>
    (/** @type {Line} */ { mask }) =>
      mask !== 0 && names.includes(labelOf(mask))
  return {
    title: lines.find(named(['title'])),
    head: lines.slice(0, first).filter(named(['title', 'byline', 'timestamp'])),
    body: lines.slice(first, last + 1).filter(named(['body', 'caption'])),
  }
}

/**
 * @param {Frame} frame @param {Story[]} stories @param {readonly Line[]} spare lines of other bodies
 * @param {{ bitOf: (label: string) => number }} bits @param {() => number} random
 */
function siteOf(frame, stories, spare, { bitOf }, random) {
  const told = stories.map(({ body, ...story }) => ({ ...story, body: [...body] }))
  if (random() < 0.5) quote(told, pick(spare.filter(isLong), random), 3, random)
  if (random() < 0.2) introduce(told, pick(spare.filter(isLong), random), random)
  if (random() < 0.4)
    for (let subhead = 0; subhead < 3; subhead++) head(told, pick(spare.filter(isShort), random), random)
  const hostile = random() < 0.2 ? pick(spare.filter(isLong), random) : undefined
  // What a site that means it ill puts into its articles is nobody's body, and no loss.
  if (hostile) for (const story of told) insert(story.body, { text: hostile.text, mask: 0 }, random)
  const related = bitOf('related-posts')
  const withTeasers = random() < 0.7
  const teaser = () => {
    const other = pick(stories, random)
    const lede = other?.body.find(isLong)
    const line = random() < 0.7 ? other?.title : lede && { ...lede, text: lede.text }
    return line ? { text: line.text, mask: related } : undefined
  }
  const onPage = (/** @type {Line} */ line) => {
    if (random() < MISSING) return []
    return withTeasers && (line.mask & (related | bitOf('trending'))) !== 0 ? [teaser() ?? line] : [line]
  }
  const pages = told.map(({ head, body: paragraphs }) => {
    const lines = paragraphs.flatMap((line, index) => {
      const here = frame.inserts.filter(
        ({ at }) => Math.min(paragraphs.length - 1, Math.round(at * paragraphs.length)) === index,
      )
      return [...here.flatMap(({ line: inserted }) => onPage(inserted)), line]
    })
    return [...frame.above.flatMap(onPage), ...head, ...lines, ...frame.below.flatMap(onPage)]
  })
  if (random() < 0.3) again(pages, told, random)
  return pages
}

const isLong = (/** @type {Line} */ { text }) => text.length >= 80 && text.length <= 600
const isShort = (/** @type {Line} */ { text }) => text.length <= 40 && !/[.!?。]$/u.test(text)

/** @param {Line[]} body @param {Line} line @param {() => number} random */
function insert(body, line, random) {
  body.splice(1 + Math.floor(random() * Math.max(1, body.length - 1)), 0, line)
}

/** A statement that several stories hold. @param {Story[]} stories @param {Line | undefined} line @param {number} most @param {() => number} random */
function quote(stories, line, most, random) {
  if (!line) return
  const text = random() < 0.6 ? `“${line.text}”` : line.text
  for (const story of shuffled(stories, random).slice(0, most)) insert(story.body, { ...line, text }, random)
}

/** What stands above every part of a column. @param {Story[]} stories @param {Line | undefined} line @param {() => number} random */
function introduce(stories, line, random) {
  if (!line) return
  for (const { body } of shuffled(stories, random).slice(0, Math.ceil(stories.length * (0.1 + 0.3 * random()))))
    body.unshift(line)
}

/** A subhead that many stories have. @param {Story[]} stories @param {Line | undefined} line @param {() => number} random */
function head(stories, line, random) {
  if (!line) return
  for (const story of shuffled(stories, random).slice(0, Math.ceil(stories.length * (0.1 + 0.5 * random()))))
    insert(story.body, line, random)
}

/** An article at another address, and one as it is printed. @param {Line[][]} pages @param {Story[]} stories @param {() => number} random */
function again(pages, stories, random) {
  const [page] = pages
  if (page) pages.push(page.filter(() => random() > MISSING))
  const [, second] = stories
  if (second) pages.push([...second.head, ...second.body])
}

/** @template T @param {readonly T[]} items @param {() => number} random @returns {T[]} */
export function shuffled(items, random) {
  return items
    .map((item) => ({ item, order: random() }))
    .sort((a, b) => a.order - b.order)
    .map(({ item }) => item)
}

const LETTER = /\p{Ll}|\p{Lo}/gu
const ANY_LETTER = /\p{L}/gu
const VOWELS = new Set('aeiouyáéíóúàèìòùâêîôûäëïöüãõåæøаеёиоуыэюяіїєαεηιουω')

/** Every letter becomes another of its kind: a language of which nobody knows a word. @param {Line[][]} pages @param {() => number} random */
function ciphered(pages, random) {
  const letters = [
    ...new Set(pages.flatMap((lines) => lines.flatMap(({ text }) => text.toLowerCase().match(LETTER) ?? []))),
  ].sort()
  /** @type {Map<string, string>} */
  const code = new Map()
  const kinds = new Map()
  for (const letter of letters) {
    const kind = `${VOWELS.has(letter)} ${(letter.codePointAt(0) ?? 0) >> 12} ${letter.toUpperCase() === letter} ${letter < '\u0080'}`
    kinds.set(kind, [...(kinds.get(kind) ?? []), letter])
  }
  for (const group of kinds.values())
    for (const [at, other] of shuffled(group, random).entries()) code.set(group[at], other)
  const write = (/** @type {string} */ letter) => {
    const lower = letter.toLowerCase()
    const other = code.get(lower) ?? letter
    return lower === letter ? other : other.toUpperCase()
  }
  return pages.map((lines) => lines.map((line) => ({ ...line, text: line.text.replace(ANY_LETTER, write) })))
}

/**
 * A page of a site as HTML: each kind of line has the markup that it has on all pages of the site, under names that mean nothing.
 *
 * @param {readonly Line[]} lines @param {LabelOf} labelOf @param {string} name of the site
 */
export function siteHtml(lines, labelOf, name) {
  const style = (/** @type {string} */ about) => randomFrom(`${name} ${about}`)()
  const isBare = style('bare') < 0.2
  const nameOf = (/** @type {string} */ about) => `c${Math.floor(style(`class ${about}`) * 1e6).toString(36)}`
  let html = `<html><body><div class="${nameOf('page')}">\n`
  let open = ''
  const last = lines.findLastIndex(({ mask }) => mask === 0 || labelOf(mask) === 'body')
  const first = lines.findIndex(({ mask }) => mask === 0 || OF_ARTICLE.has(labelOf(mask)))
  for (const [index, { text, mask }] of lines.entries()) {
    const label = mask === 0 ? 'body' : labelOf(mask)
    // A site may write what it puts into its articles as it writes their paragraphs.
    const isInside = index >= first && index <= last
    const looksLikeBody = isInside && style(`inside ${label}`) < 0.5
    const group = isBare ? 'page' : isInside ? 'article' : label
    if (group !== open) {
      if (open !== '') html += '</div>\n'
      html += `<div class="${nameOf(group)}">\n`
      open = group
    }
    html += `${lineHtml(escape(text), looksLikeBody && label !== 'title' ? 'body' : label, style, nameOf)}\n`
  }
  return `${html}${open === '' ? '' : '</div>'}</div></body></html>`
}

const escape = (/** @type {string} */ text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** @param {string} text @param {string} label @param {(about: string) => number} style @param {(about: string) => string} nameOf */
function lineHtml(text, label, style, nameOf) {
  if (label === 'title') return `<h1>${text}</h1>`
  if (label === 'body')
    return text.length > 60 || /[.!?。]$/u.test(text) || style('subheads') < 0.3 ? `<p>${text}</p>` : `<h2>${text}</h2>`
  const how = style(`markup ${label}`)
  if (how < 0.4) return `<ul><li class="${nameOf(`item ${label}`)}"><a href="/x">${text}</a></li></ul>`
  if (how < 0.7) return `<p class="${nameOf(`item ${label}`)}">${text}</p>`
  return how < 0.9 ? `<p>${text}</p>` : `<div><span>${text}</span></div>`
}
