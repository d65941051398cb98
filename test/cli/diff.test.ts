import { readdirSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { cleanArticle } from '../../src/index.js'
import { HEADLINE } from '../article.js'
import { jsonl, theCommand, type Command } from './command.js'
import { BODY, NOTICE, page, records } from './pages.js'

// A busy machine takes its time to start the command.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

let command: Command

const [FIRST = '', SECOND = '', ...OTHERS] = BODY
const EDITED = FIRST.replace('council', 'parliament')
const changed = page(2, [EDITED, SECOND, ...OTHERS])

beforeAll(async () => {
  command = await theCommand()
  command.write('old.html', page(1))
  command.write('same.html', page(1).replace('Copyright 2025', 'Copyright 2026'))
  command.write('new.html', changed)
  command.write('shorter.html', page(1, [FIRST, ...OTHERS]))
  command.write('in.jsonl', jsonl(records(1)))
  command.write('two.jsonl', jsonl([{ article: { body: 'One.' } }, { article: { body: 'Two.' } }]))
  command.run(['old.html', '-o', 'old.json'])
  command.run(['old.html', '-o', 'old.jsonl'])
  command.run(['new.html', '-o', 'new.json'])
  command.write('failed.jsonl', jsonl([{ html: 1, error: { name: 'InputError', message: 'No text.' } }]))
  command.write('crawl.warc', 'WARC/1.0\r\n')
}, 180_000)

afterAll(() => {
  command.remove()
})

describe('the command compares two pages', () => {
  it('by their articles: what else changed on them is no difference', () => {
    expect(command.run(['diff', 'old.html', 'same.html'])).toMatchObject({
      status: 0,
      stdout: '',
      stderr: 'clean-article: No difference.\n',
    })
    expect(command.run(['diff', 'old.html', 'same.html', '-q'])).toMatchObject({ status: 0, stderr: '' })
  })

  it('and shows lines lost and gained, metadata that changed, and ends with status 4', () => {
    const { status, stdout, stderr } = command.run(['diff', 'old.html', 'new.html'])
    expect(status).toBe(4)
    expect(stdout).toMatch(
      /^--- old\.html\n\+\+\+ new\.html\n\n {2}body\n {4}- .*council.*\n {4}\+ .*parliament.*\n.*\n.*\n\n {2}title\n/u,
    )
    expect(stdout).toContain(`    - "${HEADLINE} 1"\n    + "${HEADLINE} 2"\n`)
    expect(stderr).toBe('clean-article: 1 line lost, 1 gained; other title.\n')
    const colourful = command.run(['diff', 'old.html', 'new.html'], '', { FORCE_COLOR: '1', NO_COLOR: '' })
    expect(colourful.stdout).toContain('\u001B[31m    - ')
  })

  it('as JSON for programs, into a file where one is named', () => {
    const { status, stdout } = command.run(['diff', 'old.html', 'new.html', '--json'])
    expect(status).toBe(4)
    const differences = {
      lost: [FIRST],
      gained: [EDITED],
      fields: { title: { old: `${HEADLINE} 1`, new: `${HEADLINE} 2` } },
    }
    expect(JSON.parse(stdout)).toEqual(differences)
    expect(command.run(['diff', 'old.html', 'new.html', '--json', '-o', 'out.json']).stdout).toBe('')
    expect(JSON.parse(command.read('out.json'))).toEqual(differences)
    const none = command.run(['diff', 'old.html', 'same.html', '--json'])
    expect(none.status).toBe(0)
    expect(JSON.parse(none.stdout)).toEqual({ lost: [], gained: [], fields: {} })
  })

  it('which may be gzipped, or standard input, with all options that are given', () => {
    command.write('old.html.gz', gzipSync(page(1)))
    expect(command.run(['diff', 'old.html.gz', '-'], page(1)).status).toBe(0)
    command.write('plain.txt', [NOTICE, ...BODY].join('\n\n'))
    command.write('clean.txt', BODY.join('\n\n'))
    expect(command.run(['diff', 'clean.txt', 'plain.txt']).status).toBe(0)
    const kept = command.run(['diff', 'clean.txt', 'plain.txt', '--json', '--keep', 'cookie-notice'])
    expect(kept.status).toBe(4)
    expect(JSON.parse(kept.stdout)).toMatchObject({ lost: [], gained: [NOTICE] })
  })
})

describe('the command compares articles that were written as JSON', () => {
  it('with a page: nothing of it was lost on the way', () => {
    for (const file of ['old.json', 'old.jsonl']) expect(command.run(['diff', file, 'old.html']).stdout).toBe('')
    expect(command.run(['diff', '-', 'old.html'], command.read('old.json')).status).toBe(0)
    expect(command.run(['diff', 'shorter.html', 'old.json', '--json']).stdout).toContain(JSON.stringify(SECOND))
  })

  it('with each other, as the command or the library wrote them', () => {
    expect(command.run(['diff', 'old.json', 'new.json']).status).toBe(4)
    command.write('article.json', JSON.stringify(cleanArticle(page(1))))
    expect(command.run(['diff', 'article.json', 'old.json'])).toMatchObject({ status: 0, stdout: '' })
    const { lines } = command.run(['old.html', '-f', 'jsonl'])
    command.write('bare.json', JSON.stringify(lines[0]?.article))
    expect(command.run(['diff', 'bare.json', 'article.json']).status).toBe(0)
  })

  it('and says what of the metadata is there in one alone', () => {
    command.write('dated.json', JSON.stringify({ body: 'One.', published: '2025-04-14', tags: [] }))
    command.write('undated.json', JSON.stringify({ body: 'One.', authors: ['Marta Lindqvist'] }))
    const { stdout } = command.run(['diff', 'dated.json', 'undated.json'])
    expect(stdout).toBe(
      '--- dated.json\n+++ undated.json\n\n  authors\n    - nothing\n    + ["Marta Lindqvist"]\n\n  published\n    - "2025-04-14"\n    + nothing\n',
    )
  })
})

describe('the command says what it cannot compare', () => {
  it.each<readonly [readonly string[], RegExp]>([
    [['diff'], /diff takes two/u],
    [['diff', 'old.html'], /diff takes two/u],
    [['diff', 'old.html', 'new.html', 'same.html'], /diff takes two/u],
    [['diff', '-', '-'], /not both/u],
    [['diff', 'old.html', 'missing.html'], /Can't read missing\.html: there is no such file\./u],
    [['diff', 'old.html', 'in.jsonl'], /in\.jsonl: it holds no article with a body/u],
    [['diff', 'old.html', 'two.jsonl'], /two\.jsonl: it holds several articles/u],
    [['diff', 'old.html', 'failed.jsonl'], /failed\.jsonl: its record failed/u],
    [['diff', 'old.html', 'crawl.warc'], /crawl\.warc: it is an archive/u],
    [['diff', 'old.html', 'new.html', '-o', 'new.html'], /new\.html would be read and written at once/u],
    [['diff', 'old.html', 'new.html', '-f', 'json'], /diff takes no --format/u],
    [['diff', 'old.html', 'new.html', '--favor', 'both'], /"favor"/u],
    [['old.html', '--json'], /--json is for diff/u],
    [['learn', 'old.html', '-o', 'old.html'], /old\.html would be read and written at once/u],
  ])('%s ends with status 1', (args, message) => {
    const before = readdirSync(command.folder).length
    const { status, stdout, stderr } = command.run(args)
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toMatch(message)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(command.read('new.html')).toBe(changed)
    expect(readdirSync(command.folder)).toHaveLength(before)
  })
})
