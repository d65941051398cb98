import { readFileSync } from 'node:fs'
import { padEnd } from '../../lib/terminal.mjs'
import { bodyOf, missing } from './pages.mjs'
import { cells, heads } from './table.mjs'

/** Sentences of boilerplate inside a paragraph: a story that quotes one keeps it, one that got in is cut out. */

/** @typedef {'quoted' | 'spaced' | 'glued'} Form */
/** @typedef {{ story: string[][], quoted: string[], foreign: string[] }} Language */
/** @typedef {{ lang: string, kind: 'html' | 'text', form: Form, inside: string, rest: string[], parts: string[] }} Trial */

/** @type {Record<string, Language>} */
const LANGUAGES = JSON.parse(readFileSync(new URL('../quotes.json', import.meta.url), 'utf8'))
/** The paragraphs that one gets into. */
const INSIDE = [1, 2]
const QUOTED = 'quoted'
/** Its sentences follow each other without a space. */
const UNSPACED = 'ja'
/** @type {Form[]} */
const FORMS = [QUOTED, 'spaced', 'glued']
/** @type {('text' | 'html')[]} */
const KINDS = ['text', 'html']

/** @param {import('./pages.mjs').Library} library @returns {import('./pages.mjs').Part} */
export function quotes(library) {
  /** @type {string[]} */
  const lost = []
  const quoted = [heads('a quoted sentence, runs', ['n', 'whole', 'rest kept'])]
  const foreign = [heads('a foreign sentence, runs', ['n', 'cut', 'rest kept', 'both'])]
  for (const form of FORMS) {
    for (const kind of KINDS) {
      const results = trialsOf(form, kind).map((trial) => resultOf(library, trial, lost))
      const [there, rest] = [results.filter(({ there }) => there).length, results.filter(({ kept }) => kept).length]
      const both = results.filter(({ there, kept }) => !there && kept).length
      if (form === QUOTED) quoted.push(cells(kind, results.length, [there, rest]))
      else foreign.push(cells(`${kind}, ${form}`, results.length, [results.length - there, rest, both]))
    }
  }
  return { rows: [...storiesAlone(library), '', ...quoted, '', ...foreign], lost }
}

/** How many stories come through whole where nothing got in: what they lose below is their own loss too. @param {import('./pages.mjs').Library} library */
function storiesAlone(library) {
  const rows = [heads('the stories alone', ['n', 'rest kept'])]
  for (const kind of KINDS) {
    const whole = Object.entries(LANGUAGES).filter(([lang, { story }]) => {
      const parts = story.map((sentences) => sentences.join(lang === UNSPACED ? '' : ' '))
      return missing(bodyOf(library, kind, lang, parts), parts).length === 0
    })
    rows.push(cells(kind, Object.keys(LANGUAGES).length, [whole.length]))
  }
  return rows
}

/** @param {Form} form @param {'html' | 'text'} kind @returns {Trial[]} */
function trialsOf(form, kind) {
  return Object.entries(LANGUAGES).flatMap(([lang, { story, quoted, foreign }]) =>
    foreign.flatMap((sentence) =>
      INSIDE.map((at, number) => {
        const inside = form === QUOTED ? (quoted[number] ?? '').replace('{}', sentence) : sentence
        const space = lang === UNSPACED ? '' : ' '
        const gap = { quoted: space, spaced: ' ', glued: '' }[form]
        const parts = story.map((sentences, index) =>
          index === at ? [sentences[0], inside, sentences[1]].join(gap) : sentences.join(space),
        )
        return { lang, kind, form, inside, rest: story.flat(), parts }
      }),
    ),
  )
}

/** @param {import('./pages.mjs').Library} library @param {Trial} trial @param {string[]} lost */
function resultOf(library, { lang, kind, form, inside, rest, parts }, lost) {
  const body = bodyOf(library, kind, lang, parts)
  const there = missing(body, [inside]).length === 0
  const gone = missing(body, rest)
  const name = `${padEnd(lang, 3)} ${padEnd(kind, 5)} ${padEnd(form, 7)}`
  if (there !== (form === QUOTED)) lost.push(`${name} ${there ? 'not cut' : 'cut'}: ${inside}`)
  if (gone.length > 0) lost.push(`${name} ${gone.length} of ${rest.length} lost: ${gone[0] ?? ''} ← ${inside}`)
  return { there, kept: gone.length === 0 }
}
