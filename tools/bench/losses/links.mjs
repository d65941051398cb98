import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { shared } from '../../lib/shared.mjs'
import { padEnd } from '../../lib/terminal.mjs'
import { PARAGRAPH, bodyOf, escape, missing, sizeOf } from './pages.mjs'
import { cells, heads } from './table.mjs'

/** One related link between the paragraphs of an article that has nothing else around it. */

/** @typedef {import('./pages.mjs').Kind} Kind */
/** @typedef {{ lang: string, paragraphs: string[] }} Bare */
/** @typedef {{ label: string, title: string }} Link */
/** @typedef {{ n: number, lost: number, kept: number }} Count */

const WRITTEN = join(shared, 'written')
const LEAST_PARAGRAPHS = 6
const [SHORTEST_TITLE, LONGEST_TITLE, LONGEST_LABEL] = [25, 160, 30]
const FOREIGN = /\s*⟦[^⟧]*⟧/gu
const COLON = /\s*[:：]\s*$/u
const DIGIT = /\p{N}/u
const ADDRESS = 'https://www.example.org/2024/05/14/the-other-story'

/** @param {string} title */
const anchor = (title) => `<a href="${ADDRESS}">${escape(title)}</a>`

/** @type {[string, Kind, (link: Link) => string][]} */
const FORMS = [
  ['text, title alone', 'text', ({ title }) => title],
  ['text, label: title', 'text', ({ label, title }) => `${label}: ${title}`],
  ['html p a', 'html', ({ title }) => `<p>${anchor(title)}</p>`],
  ['html p strong', 'html', ({ label, title }) => `<p><strong>${escape(label)}: ${anchor(title)}</strong></p>`],
  [
    'html div, heading and link',
    'html',
    ({ label, title }) => `<div><p>${escape(label)}</p><p>${anchor(title)}</p></div>`,
  ],
  ['markdown link', 'markdown', ({ title }) => `[${title}](${ADDRESS})`],
]

/** @param {import('./pages.mjs').Library} library @returns {import('./pages.mjs').Part} */
export function links(library) {
  /** @type {Map<string, Count>} */
  const counts = new Map()
  /** @type {string[]} */
  const lost = []
  for (const lang of readdirSync(WRITTEN).sort()) {
    const { bare, titles, labels } = materialOf(lang)
    if (titles.length === 0) continue
    const linkAt = (/** @type {number} */ at) => ({
      title: titles[at % titles.length] ?? '',
      label: labels[at % labels.length] ?? '',
    })
    for (const [number, article] of bare.entries())
      tryArticle(library, article, (gap) => linkAt(number * 7 + gap), counts, lost)
  }
  return { rows: rowsOf(counts), lost }
}

/** @param {import('./pages.mjs').Library} library @param {Bare} article @param {(gap: number) => Link} linkAt @param {Map<string, Count>} counts @param {string[]} lost */
function tryArticle(library, { lang, paragraphs }, linkAt, counts, lost) {
  /** What the bare article keeps: a link can't lose the rest. @type {Map<string, string[]>} */
  const kept = new Map()
  for (const kind of /** @type {Kind[]} */ (['text', 'html', 'markdown'])) {
    const gone = missing(bodyOf(library, kind, lang, paragraphs), paragraphs)
    kept.set(
      kind,
      paragraphs.filter((paragraph) => !gone.includes(paragraph)),
    )
    add(counts, `bare ${kind}`, gone.length > 0, false)
    if (gone.length > 0) lost.push(lineOf(lang, `bare ${kind}`, gone))
  }
  for (const [form, kind, put] of FORMS) {
    for (let gap = 1; gap < paragraphs.length; gap++) {
      const link = linkAt(gap)
      const page = [...paragraphs.slice(0, gap), { raw: put(link) }, ...paragraphs.slice(gap)]
      const body = bodyOf(library, kind, lang, page)
      const gone = missing(body, kept.get(kind) ?? [])
      for (const name of [`form ${form}`, 'all', `lang ${lang}`])
        add(counts, name, gone.length > 0, missing(body, [link.title]).length === 0)
      if (gone.length > 0) lost.push(`${lineOf(lang, form, gone)} ← ${link.title}`)
    }
  }
}

/** A line for what one run lost. @param {string} lang @param {string} form @param {readonly string[]} gone */
const lineOf = (lang, form, [first = '', ...others]) =>
  `${padEnd(lang, 5)}${padEnd(form, 27)} ${first.slice(0, 80)}${others.length > 0 ? ` … and ${others.length} more` : ''}`

/** @param {Map<string, Count>} counts @param {string} name @param {boolean} lost @param {boolean} kept */
function add(counts, name, lost, kept) {
  const count = counts.get(name) ?? { n: 0, lost: 0, kept: 0 }
  counts.set(name, { n: count.n + 1, lost: count.lost + Number(lost), kept: count.kept + Number(kept) })
}

/** @param {Map<string, Count>} counts */
function rowsOf(counts) {
  const rows = [heads('one related link, runs', ['n', 'prose lost', 'link kept'])]
  /** @param {string} prefix */
  const startingWith = (prefix) => [...counts].filter(([name]) => name.startsWith(prefix))
  for (const [name, { n, lost }] of startingWith('bare ')) rows.push(cells(`${name} articles`, n, [lost]))
  for (const [name, { n, lost, kept }] of [...startingWith('form '), ...startingWith('all')])
    rows.push(cells(name.replace('form ', ''), n, [lost, kept]))
  const worst = startingWith('lang ')
    .filter(([, { lost }]) => lost > 0)
    .sort(([, left], [, right]) => right.lost / right.n - left.lost / left.n)
  for (const [name, { n, lost, kept }] of worst.slice(0, 5))
    rows.push(cells(name.replace('lang ', 'worst: '), n, [lost, kept]))
  return rows
}

/** Bare articles of a language, and the titles and the labels of its related posts. @param {string} lang */
function materialOf(lang) {
  /** @type {Bare[]} */
  const bare = []
  /** @type {string[]} */
  const titles = []
  /** @type {string[]} */
  const labels = []
  for (const file of readdirSync(join(WRITTEN, lang)).sort()) {
    const lines = readFileSync(join(WRITTEN, lang, file), 'utf8')
      .split('\n')
      .map((line) => line.split('\t'))
    const body = lines.flatMap(([label, text = '']) => (label === 'body' ? [text.replace(FOREIGN, '').trim()] : []))
    const paragraphs = body.filter((text) => sizeOf(text) >= PARAGRAPH)
    if (paragraphs.length >= LEAST_PARAGRAPHS) bare.push({ lang: lang.slice(0, 2) === 'zh' ? 'zh' : lang, paragraphs })
    for (const [at, [label, text = '']] of lines.entries()) {
      if (label !== 'related-posts') continue
      const [isAfter, isBefore] = [lines[at - 1], lines[at + 1]].map((line) => line?.[0] === 'related-posts')
      if (isAfter && sizeOf(text) >= SHORTEST_TITLE && text.length < LONGEST_TITLE) titles.push(text.trim())
      if (!isAfter && isBefore && text.length <= LONGEST_LABEL && !DIGIT.test(text))
        labels.push(text.trim().replace(COLON, ''))
    }
  }
  return { bare, titles, labels }
}
