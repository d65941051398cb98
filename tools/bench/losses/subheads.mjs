import { readFileSync } from 'node:fs'
import { padEnd } from '../../lib/terminal.mjs'
import { bodyOf, keyOf, missing } from './pages.mjs'
import { cells, heads } from './table.mjs'

/** Ordinary words as subheads in the middle of an article. */

/** @typedef {import('./pages.mjs').Kind} Kind */

/** @type {{ title: string, paragraphs: string[], words: string[] }} */
const { title, paragraphs, words } = JSON.parse(readFileSync(new URL('../subheadings.json', import.meta.url), 'utf8'))

/** @type {[string, Kind, (word: string) => string][]} */
const FORMS = [
  ['html h2', 'html', (word) => `<h2>${word}</h2>`],
  ['html p strong', 'html', (word) => `<p><strong>${word}</strong></p>`],
  ['html list item', 'html', (word) => `<ul><li>${word}</li></ul>`],
  ['markdown ##', 'markdown', (word) => `## ${word}`],
  ['text line', 'text', (word) => word],
]
const TITLES = { html: `<h1>${title}</h1>`, markdown: `# ${title}`, text: title }

/** @param {import('./pages.mjs').Library} library @returns {import('./pages.mjs').Part} */
export function subheads(library) {
  const middle = paragraphs.length / 2
  const rows = [heads('ordinary words as subheads', ['n', 'lost', 'prose lost'])]
  const lost = []
  for (const [form, kind, put] of FORMS) {
    let [gone, broken] = [0, 0]
    for (const word of words) {
      const parts = [{ raw: TITLES[kind] }, ...paragraphs.toSpliced(middle, 0, '')]
      const page = parts.map((part) => (part === '' ? { raw: put(word) } : part))
      const body = bodyOf(library, kind, 'en', page)
      if (missing(body, paragraphs).length > 0) broken++
      if (body.split('\n').some((line) => keyOf(line) === keyOf(word))) continue
      gone++
      lost.push(`${padEnd(form, 15)} ${word}`)
    }
    rows.push(cells(form, words.length, [gone, broken]))
  }
  return { rows, lost }
}
