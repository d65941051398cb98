import { deepStrictEqual } from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { fixture, fixtures, type FixtureName } from '../../src/testing/fixtures/index.js'
import { NAMES } from '../../src/testing/fixtures/names.js'
import { cleanArticle, createCleaner, toMarkdown } from '../../src/index.js'
import { differencesOf } from '../../src/testing/differences.js'
import { readCases } from '../../src/testing/index.js'
import { checkOf } from '../known-misses.js'

// What `clean-article/fixtures` gives. Each page has a case in src/testing/fixtures/pages that says what is right;
// src/testing/fixtures/data.json is made of it.

const cases = readCases('src/testing/fixtures/pages')

test('every page is given, and by its name', () => {
  expect(readdirSync('src/testing/fixtures/pages').sort()).toEqual([...NAMES].sort())
  expect(fixtures.map(({ name }) => name)).toEqual(NAMES)
  expect(fixture('german')).toBe(fixtures.find(({ name }) => name === 'german'))
  expect(() => fixture('klingon' as FixtureName)).toThrow(/no fixture "klingon"\. There are english-blog, /u)
})

test('they are of many languages, HTML and text', () => {
  const languages = fixtures.map(({ article }) => article.metadata.language?.slice(0, 2))
  expect(new Set(languages).size).toBeGreaterThanOrEqual(8)
  expect(new Set(fixtures.map(({ format }) => format))).toEqual(new Set(['html', 'text']))
})

checkOf('shipped/all')('they are articles, and a thread', () => {
  expect(new Set(fixtures.map(({ article }) => article.verdict.kind))).toEqual(new Set(['article', 'forum']))
})

describe.each(cases)('$name', (page) => {
  const check = checkOf(`shipped/${page.name}`)
  const { input, options, article, markdown, about } = fixture(page.name as FixtureName)
  const differences = differencesOf(page, createCleaner(page.options).cleanArticle(page.input))

  test('is current: else run `npm run fixtures`', () => {
    expect(input).toBe(Buffer.from(page.input).toString())
    const now = cleanArticle(input, options)
    // Strictly: what is absent is absent, and not undefined, as callers may compare.
    deepStrictEqual(article, now)
    expect(markdown).toBe(toMarkdown(now))
    expect(readFileSync('docs/testing.md', 'utf8')).toMatch(new RegExp(`\`${page.name}\` +\\| ${about} +\\|`, 'u'))
  })

  check('the body is as expected', () => {
    expect(differences.filter(({ of }) => of === 'body')).toEqual([])
  })

  check('metadata are as expected', () => {
    expect(differences.filter(({ of }) => of !== 'body')).toEqual([])
  })
})
