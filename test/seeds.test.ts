import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { cleanArticle, label, type Label, type Metadata } from '../src/index.js'
import { expectAccounted, expectNothingInvented } from './invariants.js'
import { checkOf } from './known-misses.js'

interface Expected {
  readonly title: string
  readonly authors: readonly string[]
  readonly siteName: string | null
  readonly section: string | null
  /** A date, or in words what is to be expected. */
  readonly published: string | null
  readonly tags: readonly string[]
  readonly dateline: string | null
  readonly language: string
  /** Numbers count from 1. A line of several kinds stands here once for each. */
  readonly lines: readonly { readonly line: number; readonly label: Label; readonly text: string }[]
}

interface Seed {
  readonly name: string
  readonly input: string
  readonly body: string
  readonly expected: Expected
}

const FOLDER = new URL('../fixtures/seeds/', import.meta.url)
const NOW = new Date('2024-04-16T10:00:05Z')
const SPACES = /\s+/gu

const seeds: readonly Seed[] = readdirSync(FOLDER).map((name) => {
  const read = (file: string): string => readFileSync(new URL(`${name}/${file}`, FOLDER), 'utf8')
  const expected = JSON.parse(read('expected.json')) as Expected
  return { name, input: read('input.txt'), body: read('expected.md'), expected }
})

/** The labels as the expected file has them; several of one line where it was cut. */
function labelsByLine(input: string): readonly { line: number; label: Label; text: string }[] {
  return label(input).map(({ start, end, label: found }) => ({
    line: input.slice(0, start).split('\n').length,
    label: found,
    text: input.slice(start, end),
  }))
}

/** What the expected metadata say, with the fields absent that are null. */
function stated({ title, authors, tags, language, siteName, section, dateline }: Expected): Partial<Metadata> {
  return {
    title,
    authors,
    tags,
    language,
    ...(siteName !== null && { siteName }),
    ...(section !== null && { section }),
    ...(dateline !== null && { dateline }),
  }
}

function found({ title, authors, tags, language, siteName, section, dateline }: Metadata): object {
  const fields = { title, authors, tags, language, siteName, section, dateline }
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}

describe.each(seeds)('$name', ({ name, input, body, expected }) => {
  const check = checkOf(`seeds/${name}`)
  const article = cleanArticle(input)

  check('the body is exactly as expected', () => {
    expect(article.text).toBe(body.trimEnd())
  })

  check('every line has its label', () => {
    const squeezed = expected.lines.map((line) => ({ ...line, text: line.text.replace(SPACES, ' ') }))
    const actual = labelsByLine(input).map((line) => ({ ...line, text: line.text.replace(SPACES, ' ') }))
    expect(actual).toEqual(squeezed)
  })

  check('metadata are exactly as expected', () => {
    expect(found(article.metadata)).toEqual(stated(expected))
  })

  check('body and ledger account for the whole text, and invent nothing', () => {
    expectAccounted(input, article)
    expectNothingInvented(input, article)
  })
})

describe('published', () => {
  const published = (name: string, now?: Date): string | undefined => {
    const seed = seeds.find((candidate) => candidate.name === name)
    if (!seed) throw new RangeError(`there is no seed ${name}`)
    return cleanArticle(seed.input, now && { now }).metadata.published
  }

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
