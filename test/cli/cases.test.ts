import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { HEADLINE } from '../article.js'
import { HTML, part, quotedPrintable, savedPage } from '../lib/mails.js'
import { jsonl, theCommand, type Command } from './command.js'
import { BODY, NOTICE, page, records } from './pages.js'

// A busy machine takes its time to start the command.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

let command: Command

beforeAll(async () => {
  command = await theCommand()
  command.write('page.html', page(1))
  command.write('page.txt', [NOTICE, ...BODY].join('\n'))
  command.write('in.jsonl', jsonl(records(1)))
}, 180_000)

beforeEach(() => {
  rmSync(`${command.folder}/cases`, { recursive: true, force: true })
})

afterAll(() => {
  command.remove()
})

const filesOf = (name: string): readonly string[] => readdirSync(`${command.folder}/${name}`).sort()
const jsonOf = (name: string): unknown => JSON.parse(command.read(`${name}/expected.json`))

describe('the command makes a case', () => {
  it('of a page: it shows what it writes, and its check passes', () => {
    const { status, stdout, stderr } = command.run([
      'case',
      'page.html',
      '-o',
      'cases/site/a',
      '--url',
      'https://news.example/a',
    ])
    expect(status).toBe(0)
    expect(command.read('cases/site/a/input.html')).toBe(page(1))
    const written = command.read('cases/site/a/expected.md')
    for (const line of written.split('\n')) expect(stdout).toContain(line)
    expect(written).toBe(command.run(['page.html', '-f', 'markdown']).stdout)
    expect(jsonOf('cases/site/a')).toEqual({
      options: { url: 'https://news.example/a' },
      metadata: { title: `${HEADLINE} 1`, authors: [], published: null, language: 'en', url: 'https://news.example/a' },
    })
    expect(stdout).toContain('"published": null')
    expect(stderr).toContain('cases/site/a holds input.html, expected.md, expected.json. Look it over')
    const checked = command.run(['check', 'cases'])
    expect(checked).toMatchObject({ status: 0, stdout: '' })
    expect(checked.stderr).toBe('clean-article: 1 case: 1 as expected, 0 not as expected.\n')
  })

  it('of a mail and of a saved page: of what they hold', () => {
    const mail = part({ 'MIME-Version': '1.0', Subject: 'Ferry', ...HTML }, quotedPrintable(page(2)))
    command.write('mail.eml', mail)
    command.write('saved.mhtml', savedPage(page(3), 'https://news.example/saved'))
    command.run(['case', 'mail.eml', '-o', 'cases/mail'])
    command.run(['case', 'saved.mhtml', '-o', 'cases/saved'])
    expect(command.read('cases/mail/input.html')).toContain(page(2))
    expect(command.read('cases/saved/input.html').trim()).toBe(page(3))
    expect(jsonOf('cases/saved')).toMatchObject({ options: { url: 'https://news.example/saved' } })
    expect(command.read('cases/saved/expected.md')).toBe(command.run(['saved.mhtml', '-f', 'markdown']).stdout)
    expect(command.run(['check', 'cases/', '-q'])).toMatchObject({ status: 0, stderr: '' })
  })

  it('of text, of standard input by its looks, and of what is gzipped', () => {
    command.write('page.html.gz', gzipSync(page(1)))
    command.run(['case', 'page.txt', '-o', 'cases/text'])
    command.run(['case', '-', '-o', 'cases/stdin'], page(1))
    command.run(['case', 'page.html.gz', '-o', 'cases/packed'])
    expect(filesOf('cases/text')).toEqual(['expected.json', 'expected.md', 'input.txt'])
    for (const name of ['stdin', 'packed']) expect(command.read(`cases/${name}/input.html`)).toBe(page(1))
    expect(command.run(['check', 'cases/', '-q'])).toMatchObject({ status: 0, stderr: '' })
  })

  it('with all options that are given', () => {
    const rules = [{ kind: 'promotion', name: 'first', match: BODY[0]?.slice(0, 12) }]
    command.write('options.json', JSON.stringify({ favor: 'recall', rules }))
    const options = ['--config', 'options.json', '--keep', 'cookie-notice', '--now', '2025-04-14T12:00Z']
    command.run(['case', 'page.html', '-o', 'cases/a', ...options])
    expect(command.read('cases/a/expected.md')).toContain(NOTICE)
    expect(command.read('cases/a/expected.md')).not.toContain(BODY[0])
    expect(jsonOf('cases/a')).toMatchObject({
      options: { now: '2025-04-14T12:00:00.000Z', favor: 'recall', rules, keep: ['cookie-notice'] },
    })
    expect(command.run(['check', 'cases']).status).toBe(0)
  })

  it('and leaves one that is there alone, unless it is told to', () => {
    command.run(['case', 'page.html', '-o', 'cases/a'])
    command.write('cases/a/expected.md', 'Corrected by hand.\n')
    const again = command.run(['case', 'page.txt', '-o', 'cases/a'])
    expect(again).toMatchObject({ status: 1, stdout: '' })
    expect(again.stderr).toContain('cases/a holds input.html, expected.md, expected.json already: --update')
    expect(command.read('cases/a/expected.md')).toBe('Corrected by hand.\n')
    expect(command.run(['case', 'page.txt', '-o', 'cases/a', '--update']).status).toBe(0)
    expect(filesOf('cases/a')).toEqual(['expected.json', 'expected.md', 'input.txt'])
  })

  it.each<readonly [readonly string[], RegExp]>([
    [['case'], /case takes one page/u],
    [['case', 'page.html', 'page.txt', '-o', 'cases/a'], /case takes one page/u],
    [['case', 'page.html'], /case needs --out/u],
    [['case', 'in.jsonl', '-o', 'cases/a'], /in\.jsonl is none/u],
    [['case', 'missing.html', '-o', 'cases/a'], /Can't read missing\.html: there is no such file\./u],
    [['case', 'page.html', '-o', 'page.txt/a'], /Can't write page\.txt\/a/u],
    [['case', 'page.html', '-o', 'cases/a', '--favor', 'both'], /"favor"/u],
    [['check'], /check takes folders/u],
    [['check', 'missing'], /There is no folder \S+missing\./u],
    [['check', '.'], /There are no cases in \S+\. A case/u],
  ])('%s ends with status 1', (args, message) => {
    const { status, stderr } = command.run(args)
    expect(status).toBe(1)
    expect(stderr).toMatch(message)
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })
})

describe('the command checks cases', () => {
  beforeAll(() => {
    expect(command.run(['case', 'page.html', '-o', 'made']).status).toBe(0)
  })

  afterAll(() => {
    rmSync(`${command.folder}/made`, { recursive: true })
  })

  beforeEach(() => {
    for (const name of ['a', 'b'])
      cpSync(`${command.folder}/made`, `${command.folder}/cases/${name}`, { recursive: true })
    command.write('cases/b/expected.md', command.read('cases/b/expected.md').replace('council', 'parliament'))
    const { metadata } = jsonOf('cases/b') as { metadata: object }
    command.write('cases/b/expected.json', JSON.stringify({ about: 'a note', metadata: { ...metadata, title: null } }))
  })

  it('and ends with status 4 where one is not as expected', () => {
    const { status, stdout, stderr } = command.run(['check', 'cases'])
    expect(status).toBe(4)
    expect(stdout).toMatch(/^cases\/b\n\n {2}body\n.*\n {4}- The parliament voted.*\n {4}\+ The council voted/u)
    expect(stdout).toContain(`  title\n    - nothing\n    + "${HEADLINE} 1"\n`)
    expect(stdout).not.toContain('cases/a')
    expect(stderr).toBe('clean-article: 2 cases: 1 as expected, 1 not as expected.\n')
    expect(command.run(['check', 'cases'], '', { FORCE_COLOR: '1', NO_COLOR: '' }).stdout).toContain('\u001B[31m    - ')
  })

  it('and takes what comes for what is expected where it is told to', () => {
    expect(command.run(['check', 'cases', '--update'])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('- nothing') as string,
      stderr: 'clean-article: 2 cases: 1 as expected, 1 written anew.\n',
    })
    expect(command.run(['check', 'cases'])).toMatchObject({ status: 0, stdout: '' })
    expect(jsonOf('cases/b')).toMatchObject({ about: 'a note', metadata: { title: `${HEADLINE} 1`, published: null } })
  })

  it('and tells one that cannot be read, and checks the others', () => {
    mkdirSync(`${command.folder}/cases/c`)
    command.write('cases/c/input.txt', 'No expectation.')
    const { status, stdout, stderr } = command.run(['check', 'cases'])
    expect(status).toBe(1)
    expect(stdout).toContain('cases/b')
    expect(stderr).toContain('clean-article: cases/c: expected.md is missing')
  })

  it('with options that all of them share', () => {
    expect(command.run(['check', 'cases/a', '--keep', 'cookie-notice']).status).toBe(4)
    command.write('cases/a/expected.json', '{ "options": { "keep": [] } }')
    expect(command.run(['check', 'cases/a', '--keep', 'cookie-notice']).status).toBe(0)
  })
})
