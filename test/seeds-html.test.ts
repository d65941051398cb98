import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { cleanArticle, label, type Label, type Metadata } from '../src/index.js'
import { checkOf } from './known-misses.js'

// The five texts once more, as the pages that they may have come from: the same body, the same metadata, and every line
// under the name that it has in the text. A page says more than its text does (menus, what robots and screen readers
// get), and none of that may come into the body.

interface Expected {
  readonly title: string
  readonly authors: readonly string[]
  readonly siteName: string | null
  readonly section: string | null
  readonly tags: readonly string[]
  readonly dateline: string | null
  readonly language: string
  /** A line of several kinds stands here once for each. */
  readonly lines: readonly { readonly label: Label; readonly text: string }[]
}

const FOLDER = new URL('../fixtures/seeds/', import.meta.url)
const NOW = new Date('2024-04-16T10:00:05Z')
/** List marks are written by scrapers, and stand in no page. */
const MARK = /^[-•]\s+/u
const SPACE = /\s/u

const seeds = readdirSync(FOLDER).map((name) => {
  const read = (file: string): string => readFileSync(new URL(`${name}/${file}`, FOLDER), 'utf8')
  const expected = JSON.parse(read('expected.json')) as Expected
  return { name, page: read('page.html'), body: read('expected.md').trimEnd(), expected }
})

function pageOf(name: string): string {
  const seed = seeds.find((candidate) => candidate.name === name)
  if (!seed) throw new RangeError(`there is no seed ${name}`)
  return seed.page
}

const FIELDS = ['title', 'authors', 'siteName', 'section', 'tags', 'dateline', 'language'] as const

function fieldsOf(metadata: Metadata): object {
  return Object.fromEntries(FIELDS.map((field) => [field, metadata[field] ?? null]))
}

/** Every character of the page's blocks, spaces apart, with the label that it got. */
function labelledCharacters(page: string): { text: string; labels: readonly Label[] } {
  const characters = label(page).flatMap((block) =>
    [...block.text].filter((character) => !SPACE.test(character)).map((character) => ({ character, is: block.label })),
  )
  return { text: characters.map(({ character }) => character).join(''), labels: characters.map(({ is }) => is) }
}

/** The lines as the page has them, each with all the labels that its characters got. */
function linesIn(page: string, lines: Expected['lines']): readonly { text: string; labels: readonly string[] }[] {
  const { text, labels } = labelledCharacters(page)
  let from = 0
  return lines.map((line) => {
    const sought = [...line.text.replace(MARK, '')].filter((character) => !SPACE.test(character)).join('')
    const at = text.indexOf(sought, from)
    if (at === -1) return { text: line.text, labels: ['missing'] }
    from = at + sought.length
    return { text: line.text, labels: [...new Set(labels.slice(at, from))] }
  })
}

describe.each(seeds)('$name', ({ name, page, body, expected }) => {
  const check = checkOf(`seeds-html/${name}`)
  const article = cleanArticle(page)

  check('the body is exactly that of the text', () => {
    expect(article.text).toBe(body)
  })

  check('every line has the label that it has in the text', () => {
    const lines = expected.lines.map(({ text, label: is }) => ({ text, labels: [is] }))
    expect(linesIn(page, expected.lines)).toEqual(lines)
  })

  check('metadata are exactly as expected', () => {
    const { title, authors, siteName, section, tags, dateline, language } = expected
    expect(fieldsOf(article.metadata)).toEqual({ title, authors, siteName, section, tags, dateline, language })
  })
})

describe('published', () => {
  const published = (name: string, now?: Date): string | undefined =>
    cleanArticle(pageOf(name), now && { now }).metadata.published

  test('is the date and time that the page states', () => {
    expect(published('truenorth')).toBe('2025-04-14T14:20:43')
    expect(published('truenorth', NOW)).toBe('2025-04-14T14:20:43')
  })

  test('"1 second ago" says nothing without now, and one second before now with it', () => {
    expect(published('dreamsforce')).toBeUndefined()
    expect(Date.parse(published('dreamsforce', NOW) ?? '')).toBe(NOW.getTime() - 1000)
  })

  test('the day of the visit above the breadcrumb is no more than a guess', () => {
    expect([undefined, '2024-04-15']).toContain(published('worldnews'))
  })

  test.each(['alarabiya', 'tas'])('%s states none', (name) => {
    expect(published(name)).toBeUndefined()
    expect(published(name, NOW)).toBeUndefined()
  })
})
