import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { KINDS, cleanArticle, type Kind, type Metadata, type Options } from '../src/index.js'
import { expectAccounted, expectNothingInvented } from './invariants.js'
import { checkOf } from './known-misses.js'

// A fixture is a folder: input.txt, expected.md (the body) and expected.json. Write what should come out before looking
// at what does; a case named keep-… holds what looks like the kind of its folder and must stay.

interface Expected {
  /** `now` as an ISO 8601 string. */
  readonly options?: Omit<Options, 'now'> & { readonly now?: string }
  /** Fields that are compared; null where there must be none. */
  readonly metadata?: Readonly<Record<string, unknown>>
  /** The ledger, in order. */
  readonly removed: readonly { readonly kind: Kind; readonly text: string }[]
}

const ROOT = fileURLToPath(new URL('../fixtures/', import.meta.url))

/** Paths of the fixtures, e.g. `byline/german`. The seeds have a form and a test of their own. */
const names = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('input.txt') && !file.startsWith('seeds'))
  .map((file) => dirname(file).replaceAll('\\', '/'))
  .sort()

function read(name: string, file: string): string {
  return readFileSync(join(ROOT, name, file), 'utf8')
}

function optionsOf({ options = {} }: Expected): Options {
  const { now, ...rest } = options
  return { ...rest, ...(now !== undefined && { now: new Date(now) }) }
}

function fieldsOf(metadata: Metadata, names: readonly string[]): Record<string, unknown> {
  const all: Readonly<Record<string, unknown>> = { ...metadata }
  return Object.fromEntries(names.map((name) => [name, all[name] ?? null]))
}

describe.each(names)('%s', (name) => {
  const check = checkOf(name)
  const input = read(name, 'input.txt')
  const expected = JSON.parse(read(name, 'expected.json')) as Expected
  const options = optionsOf(expected)
  const article = cleanArticle(input, options)

  check('the body is as expected', () => {
    expect(article.text === '' ? '' : `${article.text}\n`).toBe(read(name, 'expected.md'))
  })

  check('the ledger is as expected', () => {
    expect(article.removed.map(({ kind, text }) => ({ kind, text }))).toEqual(expected.removed)
  })

  const { metadata } = expected
  if (metadata) {
    check('metadata are as expected', () => {
      expect(fieldsOf(article.metadata, Object.keys(metadata))).toEqual(metadata)
    })
  }

  test('the invariants hold', () => {
    expectAccounted(input, article, options)
    expectNothingInvented(input, article)
  })
})

describe('the fixtures', () => {
  const cases = (kind: string): readonly string[] =>
    names.filter((name) => name.startsWith(`${kind}/`)).map((name) => name.slice(kind.length + 1))

  test.each(Object.keys(KINDS))('%s has cases that must go, and near misses that must stay', (kind) => {
    const near = cases(kind).filter((name) => name.startsWith('keep-'))
    expect(near.length).toBeGreaterThanOrEqual(1)
    expect(cases(kind).length - near.length).toBeGreaterThanOrEqual(2)
  })

  test('every case takes out what its folder is named for, and no near miss does', () => {
    for (const name of names) {
      const [kind = '', own = ''] = name.split('/')
      if (!(kind in KINDS)) continue
      const { removed } = JSON.parse(read(name, 'expected.json')) as Expected
      const holds = removed.some((entry) => entry.kind === kind)
      // Nearly every page has a headline, so near misses of it have one too.
      if (kind !== 'title') expect(holds, name).toBe(!own.startsWith('keep-'))
    }
  })

  test('the seven shapes of text are there', () => {
    expect(cases('shapes')).toEqual(expect.arrayContaining(['1', '2', '3', '4', '5', '6', '7']))
  })
})
