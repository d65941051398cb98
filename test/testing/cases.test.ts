import { AssertionError } from 'node:assert'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { InputError, cleanArticle, createCleaner, toMarkdown, type Options } from '../../src/index.js'
import { checkCase, readCases } from '../../src/testing/index.js'
import { expectationOf, writeCase } from '../../src/testing/write-case.js'
import { HEADLINE, PROSE } from '../article.js'
import { page } from '../cli/pages.js'

const HTML = page(1)
const GOOD = toMarkdown(cleanArticle(HTML))

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'clean-article-cases-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

function put(name: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  mkdirSync(join(folder, name), { recursive: true })
  for (const [file, content] of Object.entries(files)) writeFileSync(join(folder, name, file), content)
}

/** What a case of this page is told to lack. */
function complaintOf(markdown: string, json: unknown = {}, html = HTML): string {
  put('a', { 'input.html': html, 'expected.md': markdown, 'expected.json': JSON.stringify(json) })
  const [read] = readCases(folder)
  try {
    if (read) checkCase(read)
    return ''
  } catch (error) {
    expect(error).toBeInstanceOf(AssertionError)
    return (error as Error).message.replace(folder, 'cases')
  }
}

describe('cases are read', () => {
  test('of all folders below, in order, but not of those that others keep there', () => {
    for (const name of ['b/deep/er', 'a', 'node_modules/x', '.git/x'])
      put(name, { 'input.html': HTML, 'expected.md': GOOD })
    put('b/c', { 'input.txt': PROSE.join('\n'), 'expected.md': '' })
    put('no-case', { 'notes.md': 'nothing' })
    const cases = readCases(folder)
    expect(cases.map(({ name }) => name)).toEqual(['a', 'b/c', 'b/deep/er'])
    expect(cases.map(({ options }) => options)).toEqual([{ format: 'html' }, {}, { format: 'html' }])
    expect(readCases(join(folder, 'b/deep/er')).map(({ name }) => name)).toEqual(['er'])
  })

  test('with the options and fields of their JSON, a byte order mark and the line breaks of Windows', () => {
    const options = {
      now: '2025-04-14T12:00Z',
      format: 'text',
      rules: [{ kind: 'promotion', name: 'ads', match: '^Ad' }],
    }
    const json = `\uFEFF${JSON.stringify({ about: 'a note', options, metadata: { title: null } })}`
    put('a', { 'input.html': HTML, 'expected.md': '\uFEFFone\r\n\r\ntwo\r\n', 'expected.json': json })
    const [read] = readCases(folder)
    expect(read?.expected).toEqual({ markdown: 'one\n\ntwo\n', metadata: { title: null } })
    expect(read?.options).toEqual({
      now: new Date('2025-04-14T12:00Z'),
      format: 'text',
      rules: [{ kind: 'promotion', name: 'ads', match: /^Ad/u }],
    })
    expect(Buffer.from(read?.input ?? []).toString()).toBe(HTML)
  })

  test('and a folder without any fails: a test of nothing would pass', () => {
    put('a', { 'page.html': HTML })
    expect(() => readCases(folder)).toThrow(/There are no cases in .*A case is a folder with input\.html/u)
    expect(() => readCases(folder)).toThrow(InputError)
  })

  test('and so does what is no folder: it is named in full', () => {
    put('', { 'page.html': HTML })
    const missing = join(folder, 'missing')
    expect(() => readCases(missing)).toThrow(new InputError(`There is no folder ${missing}.`))
    expect(() => readCases(join(folder, 'page.html'))).toThrow(/page\.html is no folder/u)
    expect(() => readCases(relative('.', missing))).toThrow(missing)
  })

  test.each<readonly [string, Readonly<Record<string, string>>, RegExp]>([
    ['no expectation', { 'input.html': HTML }, /a: expected\.md is missing/u],
    ['two inputs', { 'input.html': HTML, 'input.txt': '', 'expected.md': '' }, /a: it has two inputs/u],
    ['broken JSON', { 'input.html': HTML, 'expected.md': '', 'expected.json': '{' }, /a: expected\.json is no JSON/u],
    ['an array', { 'input.html': HTML, 'expected.md': '', 'expected.json': '[]' }, /must hold an object/u],
    [
      'a misspelled key',
      { 'input.html': HTML, 'expected.md': '', 'expected.json': '{"metdata":{}}' },
      /"metdata" is not/u,
    ],
    [
      'a misspelled field',
      { 'input.html': HTML, 'expected.md': '', 'expected.json': '{"metadata":{"author":null}}' },
      /"author" is not known\. metadata may have title, authors/u,
    ],
    [
      'a broken pattern',
      { 'input.html': HTML, 'expected.md': '', 'expected.json': '{"options":{"rules":[{"match":"("}]}}' },
      /a: expected\.json: .*rules\[0\]\.match/u,
    ],
  ])('with %s they are refused', (_, files, message) => {
    put('a', files)
    expect(() => readCases(folder)).toThrow(message)
  })
})

describe('a case is checked', () => {
  test('and says nothing where all is as expected, whatever the line breaks at the end', () => {
    expect(complaintOf(GOOD, { metadata: { title: `${HEADLINE} 1`, authors: [], published: null } })).toBe('')
    expect(complaintOf(`${GOOD}\n\n`)).toBe('')
    expect(complaintOf(GOOD.trimEnd())).toBe('')
  })

  test('and tells a line that is missing, one that is too much, and fields', () => {
    const [title = '', first = '', ...rest] = GOOD.trim().split('\n\n')
    const expected = [title, ...rest, 'A line that is not there.'].join('\n\n')
    expect(complaintOf(expected, { metadata: { authors: ['Ann Low'], title: null } })).toBe(
      [
        'cases/a is not as expected (- expected, + found)',
        '',
        '  body',
        `      ${title}`,
        `    + ${first}`,
        `      ${(rest[0] ?? '').slice(0, 75)}…`,
        '      …',
        `      ${(rest.at(-1) ?? '').slice(0, 75)}…`,
        '    - A line that is not there.',
        '',
        '  authors',
        '    - ["Ann Low"]',
        '    + []',
        '',
        '  title',
        '    - nothing',
        `    + "${HEADLINE} 1"`,
        '',
      ].join('\n'),
    )
  })

  test('and shows a long line where it was changed', () => {
    const long = `${'Before it there are many words. '.repeat(20)}The ferry sails.${' And many behind it.'.repeat(20)}`
    const html = page(1, [...PROSE.slice(0, 4), long.replace('ferry', 'boat')])
    const complaint = complaintOf(toMarkdown(cleanArticle(html)).replace('The boat sails', 'The ferry sails'), {}, html)
    expect(complaint).toMatch(
      /\n {4}- ….{30,40}The ferry sails\..{20,40}…\n {4}\+ ….{30,40}The boat sails\..{20,40}…\n/u,
    )
  })

  test('and shows characters that cannot be seen, but only where nothing else differs', () => {
    const [, first = ''] = GOOD.split('\n\n')
    const odd = first.replace(' ', '\u00A0')
    expect(complaintOf(GOOD.replace(first, odd))).toContain('⟨U+00A0⟩')
    expect(complaintOf(GOOD.replace(first, `${odd.slice(0, 40)}X${odd.slice(40)}`))).not.toContain('⟨U+')
  })

  test('and tells lines that are parted otherwise', () => {
    expect(complaintOf(GOOD.replace('\n\n', '\n'))).toContain('+ (an empty line)')
  })

  test('and lets no page steer the terminal, nor fill it', () => {
    expect(complaintOf('A \u001B[31mred line')).toContain('A ⟨U+001B⟩[31mred line')
    const many = Array.from({ length: 500 }, (_, index) => `Line ${String(index)} is not there.`).join('\n\n')
    const complaint = complaintOf(many)
    expect(complaint.split('\n').length).toBeLessThan(50)
    expect(complaint).toMatch(/… and \d+ more lines/u)
  })

  test('with the cleaner that is given; its own options go before', () => {
    const [, first = ''] = GOOD.trim().split('\n\n')
    const rules = [
      { kind: 'promotion', name: 'first', match: (block) => block.text === first },
    ] as const satisfies Options['rules']
    put('a', { 'input.html': HTML, 'expected.md': GOOD.replace(`${first}\n\n`, '') })
    put('b', { 'input.html': HTML, 'expected.md': GOOD, 'expected.json': '{"options":{"rules":[]}}' })
    const cleaner = createCleaner({ rules })
    for (const read of readCases(folder)) expect(() => checkCase(read, cleaner)).not.toThrow()
    expect(() => readCases(folder).forEach((read) => checkCase(read))).toThrow(AssertionError)
  })

  test('and is told in the place of the call', () => {
    put('a', { 'input.html': HTML, 'expected.md': '' })
    const [read] = readCases(folder)
    const thrown = expect(() => read && checkCase(read))
    thrown.toThrow(expect.objectContaining({ name: 'AssertionError', code: 'ERR_ASSERTION', operator: 'fail' }))
    thrown.toThrow(expect.objectContaining({ stack: expect.not.stringContaining('check-case.ts') as string }))
  })
})

test('a case is read as it was written', () => {
  const options: Options = {
    format: 'html',
    url: new URL('https://news.example/a'),
    now: new Date('2025-04-14T12:00Z'),
    keep: ['caption'],
    rules: [
      { kind: 'promotion', name: 'ads', match: /^Ad:/u },
      { kind: 'promotion', name: 'AD', match: /^AD:/iu },
    ],
  }
  const input = Buffer.from(
    HTML.replace('charset="utf-8"', 'charset="windows-1252"').replace('council', 'caf\u00E9'),
    'latin1',
  )
  const article = createCleaner(options).cleanArticle(input)
  const expected = expectationOf(article)
  expect(article.text).toContain('café')
  writeCase({ folder: join(folder, 'a'), input, options, expected })
  const [read] = readCases(folder)
  expect(read).toMatchObject({ expected, options: { ...options, url: 'https://news.example/a' } })
  expect(read && checkCase(read)).toBeUndefined()
})
