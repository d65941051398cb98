import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { Ajv } from 'ajv'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { HEADLINE } from '../article.js'
import { jsonl, linesOf, theCommand, type Command } from './command.js'
import { BODY, NOTICE, page, records } from './pages.js'

const schema = JSON.parse(readFileSync('src/cli/schema.json', 'utf8')) as object
const matchesSchema = new Ajv({ allErrors: true }).compile(schema)
const TEXT = BODY.join('\n\n') + '\n'
const POISON = { kind: 'promotion', name: 'hang', match: '^(?:\\w|\\w)+$' }

// A busy machine takes its time to start threads.
vi.setConfig({ testTimeout: 120_000 })

let command: Command

beforeAll(async () => {
  command = await theCommand()
  mkdirSync(`${command.folder}/pages/deep`, { recursive: true })
  mkdirSync(`${command.folder}/nothing`)
  command.write('pages/a.html', page(1))
  command.write('pages/deep/b.html.gz', gzipSync(page(2)))
  command.write('pages/c.txt', [NOTICE, ...BODY].join('\n'))
  command.write('pages/ignored.png', 'no page')
  command.write('in.jsonl', jsonl(records(4)))
}, 120_000)

afterAll(() => {
  command.remove()
})

describe('the command reads', () => {
  it('a page, and writes its body', () => {
    expect(command.run(['pages/a.html'])).toMatchObject({ status: 0, stdout: TEXT, stderr: '' })
  })

  it('standard input, by its looks: a page, JSON lines, and either of them gzipped', () => {
    expect(command.run([], page(1)).stdout).toBe(TEXT)
    expect(command.run(['-'], gzipSync(page(1))).stdout).toBe(TEXT)
    expect(command.run(['-'], gzipSync(jsonl(records(2)))).lines.map(({ id }) => id)).toEqual([1, 2])
  })

  it('folders with all that is a page by its name below them, in order, and counts the rest', () => {
    const { lines, stderr } = command.run(['pages', '-j1', '--only', 'title'])
    expect(lines.map(({ file }) => file)).toEqual(['pages/a.html', 'pages/c.txt', 'pages/deep/b.html.gz'])
    expect(stderr).toMatch(/4 records in .*: 3 cleaned, 1 skipped \(1 no page by name\)/u)
  })

  it('globs', () => {
    const { lines } = command.run(['pages/**/*.html*', '-j1', '--only', 'title'])
    expect(lines.map(({ article }) => article?.['title'])).toEqual([`${HEADLINE} 1`, `${HEADLINE} 2`])
  })

  it('JSON lines, whose other fields pass through untouched', () => {
    const odd = { id: 'x', nested: { a: [1, null, '☃'] }, error: 'an old one', html: page(7) }
    const { lines } = command.run(['-', '-j1', '--only', 'title'], jsonl([odd]))
    expect(lines).toEqual([{ id: 'x', nested: { a: [1, null, '☃'] }, article: { title: `${HEADLINE} 7` } }])
    // Numbers that JavaScript would round or write otherwise, and what only looks like one.
    const numbers = String.raw`"id":1890123456789012345,"of":[-1.0,1e400,0.10,7],"\\":"12345678901234567890","a\"1.0":{}`
    const input = `{${numbers},"html":${JSON.stringify(page(7))}}\n{${numbers}}\n{"html":1.0}\n`
    const [cleaned = '', failed = '', wrong = ''] = command
      .run(['-', '-j1', '--only', 'title'], input)
      .stdout.split('\n')
    expect(cleaned).toBe(`{${numbers},"article":{"title":"${HEADLINE} 7"}}`)
    expect(failed.startsWith(`{${numbers},"error":`)).toBe(true)
    expect(wrong).toContain('must be a string or bytes, not a value of type number')
  })

  it('the field that --field names, as what it says it holds', () => {
    const input = jsonl([{ html: 'kept', body: page(3), url: 'https://news.example/a' }])
    for (const field of ['body', 'body=html']) {
      const [line] = command.run(['-j1', '--field', field, '--only', 'body'], input).lines
      expect(line).toEqual({ html: 'kept', url: 'https://news.example/a', article: { body: TEXT.trim() } })
    }
    expect(command.run(['--field', 'body=pdf'], input).status).toBe(1)
    expect(command.run(['--field', 'text', '--only', 'title'], input).stdout).toContain('no field \\"text\\"')
  })

  it('--jsonl whatever the name and the first bytes say', () => {
    const { lines, status } = command.run(
      ['-j1', '--jsonl', '-', '--max-failures', '1'],
      'half a line\n' + jsonl(records(1)),
    )
    expect(lines.map(({ article, error }) => [article !== undefined, error?.name])).toEqual([
      [false, 'SyntaxError'],
      [true, undefined],
    ])
    expect(status).toBe(0)
  })
})

describe('the command writes', () => {
  it('each format, one article after another', () => {
    const all = (format: string): string => command.run(['in.jsonl', '-j1', '--format', format]).stdout
    expect(all('text')).toBe([TEXT, TEXT, TEXT, TEXT].join('\n\f\n'))
    const markdown = all('markdown')
    expect(markdown.split('\n---\n\n')).toHaveLength(4)
    expect(markdown).toContain(`# ${HEADLINE} 4`)
    expect(all('html').match(/<article>\n<h1>/gu)).toHaveLength(4)
    expect(JSON.parse(all('json'))).toEqual(linesOf(all('jsonl')))
  })

  it('one page of JSON as an object', () => {
    const { stdout } = command.run(['pages/a.html', '--format', 'json', '--only', 'title'])
    expect(JSON.parse(stdout)).toEqual({ file: 'pages/a.html', article: { title: `${HEADLINE} 1` } })
  })

  it('lines that the schema knows, failed ones too; and the schema knows no others', () => {
    const everything = Object.keys(
      (schema as { definitions: { article: { properties: object } } }).definitions.article.properties,
    )
    const bad = [...records(2), { id: 3 }, { html: 5 }]
    const inputs = [[], ['--ledger'], ['--only', everything.join(',')], ['--rejects', 'schema.rejects']]
    for (const args of inputs) {
      const { lines } = command.run(['-', '-j1', '--jsonl', ...args], jsonl(bad))
      for (const line of lines) expect(matchesSchema(line), JSON.stringify(matchesSchema.errors)).toBe(true)
    }
    for (const line of linesOf(command.read('schema.rejects'))) expect(matchesSchema(line)).toBe(true)
    const [full] = command.run(['pages/a.html', '--only', everything.join(',')]).lines
    expect(Object.keys(full?.article ?? {})).toEqual(expect.arrayContaining(['body', 'blocks', 'html', 'removed']))
    expect(matchesSchema({ article: { body: 5 } })).toBe(false)
    expect(matchesSchema({ article: {}, error: { name: 'a', message: 'b' } })).toBe(false)
  })

  it('the ledger with --ledger and not without', () => {
    const [plain] = command.run(['pages/a.html', '-f', 'jsonl']).lines
    expect(plain?.article).not.toHaveProperty('removed')
    const [whole] = command.run(['pages/a.html', '--ledger']).lines
    const removed = whole?.article?.['removed'] as { kind: string; text: string }[]
    expect(removed).toContainEqual(expect.objectContaining({ kind: 'cookie-notice', text: NOTICE }))
  })

  it('a file, in the format that its name says', () => {
    expect(command.run(['pages/a.html', '-o', 'a.md'])).toMatchObject({ status: 0, stdout: '' })
    expect(command.read('a.md')).toMatch(/^# Harbour bridge/u)
  })

  it('gzip, where the name says so, and in the format that stands before that', () => {
    const unpacked = (name: string): string => gunzipSync(readFileSync(join(command.folder, name))).toString()
    const args = ['in.jsonl', '-j1', '--only', 'title']
    command.run([...args, '-o', 'out.jsonl.gz'])
    expect(unpacked('out.jsonl.gz')).toBe(command.run(args).stdout)
    command.run(['pages/a.html', '-o', 'a.md.gz'])
    expect(unpacked('a.md.gz')).toMatch(/^# Harbour bridge/u)
    command.run([...args, '--verdict', 'forum', '--rejects', 'bad.jsonl.gz', '-o', 'none.jsonl.gz'])
    expect(unpacked('none.jsonl.gz') + unpacked('bad.jsonl.gz')).toBe('')
  })

  it('HTML that says in which encoding it is, once a file', () => {
    const HEAD = /^<!doctype html>\n<meta charset="utf-8">\n<(?:h1|article)>/u
    expect(command.run(['pages/a.html', '-f', 'html']).stdout).toMatch(HEAD)
    const all = command.run(['in.jsonl', '-j1', '-f', 'html']).stdout
    expect(all).toMatch(HEAD)
    expect(all.match(/charset/gu)).toHaveLength(1)
    command.run(['pages', '-j1', '-o', 'html/', '-f', 'html'])
    expect(command.read('html/deep/b.html')).toMatch(HEAD)
  })

  it('of a page alone what it is, where it is no article; of many it writes on', () => {
    const hello = command.run([], 'hello\n')
    expect(hello).toMatchObject({ status: 0, stdout: 'hello\n' })
    expect(hello.stderr).toMatch(/^clean-article: standard input: this is no article but other \(.+\)\.\n$/u)
    expect(command.run(['-q'], 'hello\n').stderr).toBe('')
    expect(command.run(['-f', 'json'], 'hello\n').stderr).toBe('')
    expect(command.run(['-j1'], jsonl([{ text: 'hello' }, { text: 'hello' }])).stderr).not.toContain('no article')
  })

  it('only what is wanted, by verdict and confidence, and counts the rest', () => {
    const input = jsonl([...records(2), { id: 'hello', text: 'hello' }])
    const ids = (...args: string[]) => {
      const { lines, stderr, status } = command.run(['-', '-j1', ...args], input)
      expect(status).toBe(0)
      return [lines.map(({ id }) => id), /skipped \((.+)\)/u.exec(stderr)?.[1]]
    }
    expect(ids('--verdict', 'article')).toEqual([[1, 2], '1 no article'])
    expect(ids('--verdict', 'article,other')).toEqual([[1, 2, 'hello'], undefined])
    expect(ids('--verdict', 'forum, listing')).toEqual([[], '3 no forum or listing'])
    expect(ids('--min-confidence', '0.2')).toEqual([[1, 2], '1 not sure enough'])
    expect(ids('--min-confidence', '0')).toEqual([[1, 2, 'hello'], undefined])
  })

  it.each([
    [['--verdict', 'artikel'], /--verdict takes article, listing, .*not "artikel"/u],
    [['--verdict', ''], /--verdict takes article/u],
    [['--min-confidence', '2'], /--min-confidence takes a number from 0 to 1, not "2"/u],
    [['--min-confidence', 'much'], /not "much"/u],
    [['--min-confidence', ''], /not ""/u],
  ])('nothing where it is not said what is wanted: %j', (args, message) => {
    const { status, stderr } = command.run(['in.jsonl', ...args])
    expect(status).toBe(1)
    expect(stderr).toMatch(message)
  })

  it('a file for each article, named after its input', () => {
    expect(command.run(['pages', 'in.jsonl', '-o', 'articles/', '-f', 'text']).status).toBe(0)
    for (const name of ['a.txt', 'c.txt', 'deep/b.txt', 'in/000001.txt', 'in/000004.txt'])
      expect(command.read(`articles/${name}`)).toBe(TEXT)
  })

  it('no two articles to one name', () => {
    command.write('pages/deep/a.txt', BODY.join('\n'))
    command.run(['pages/a.html', 'pages/deep/a.txt', 'pages/a.html', '-j1', '-o', 'twins/', '-f', 'markdown'])
    for (const name of ['a.md', 'a.txt.md', 'a.html.md']) expect(command.read(`twins/${name}`)).toContain(BODY[0])
  })
})

describe('the command takes the options of the library', () => {
  it('as flags', () => {
    const input = jsonl([{ text: ['2 hours ago', ...BODY].join('\n') }])
    const args = [
      '-',
      '--now',
      '2025-04-14T12:00:00Z',
      '--url',
      'https://news.example/x',
      '--only',
      'published,url',
      '--languages',
      'en,de',
    ]
    expect(command.run(args, input).lines[0]?.article).toMatchObject({ url: 'https://news.example/x' })
    expect(command.run(['pages/a.html', '--keep', 'cookie-notice']).stdout).toContain(NOTICE)
    for (const args of [
      ['--favor', 'luck'],
      ['--languages', 'xx'],
      ['--keep', 'nonsense'],
      ['--now', 'soon'],
    ]) {
      expect(command.run([...args, 'pages/a.html'])).toMatchObject({
        status: 1,
        stderr: expect.stringContaining(args[1] === 'soon' ? 'now' : String(args[1])) as string,
      })
    }
  })

  it('from a file, rules among them; a flag goes before it', () => {
    const rules = [{ kind: 'promotion', name: 'the mayor', match: '^Critics on' }]
    command.write('config.json', JSON.stringify({ keep: ['cookie-notice'], rules }))
    const { stdout } = command.run(['pages/a.html', '--config', 'config.json'])
    expect(stdout).not.toContain('Critics on')
    expect(stdout).toContain(NOTICE)
    expect(command.run(['pages/a.html', '--config', 'config.json', '--keep', 'title']).stdout).not.toContain(NOTICE)
  })

  it('and says what is wrong with the file', () => {
    const wrong = {
      '{': 'no JSON',
      '[]': 'object',
      '{"favour":1}': 'favour',
      '{"rules":[{"kind":"tags","name":"a","match":"("}]}': 'rules[0]',
    }
    for (const [content, problem] of Object.entries(wrong)) {
      command.write('wrong.json', content)
      const { status, stderr } = command.run(['pages/a.html', '--config', 'wrong.json'])
      expect({ status, named: stderr.includes(problem) }, content).toEqual({ status: 1, named: true })
    }
  })

  it('a site that it has learned', () => {
    const box =
      'This newspaper is printed on paper that was made from trees of the valley, and it has been so since 1911.'
    const towns = ['Aldburg', 'Brenton', 'Carrick', 'Dunmore', 'Eastham', 'Fairhill']
    for (const [number, town] of towns.entries()) {
      const body = BODY.map((paragraph) => `In ${town} ${paragraph.toLowerCase().replaceAll(' the ', ` ${town} `)}`)
      command.write(`site-${String(number)}.html`, page(number, [...body, box]))
    }
    const learned = command.run(['learn', 'site-*.html'])
    expect(learned.status).toBe(0)
    expect(learned.stderr).toMatch(/^clean-article: 6 pages learned: most of them share \d+ lines\.\n$/u)
    command.write('site.json', learned.stdout)
    expect(JSON.parse(learned.stdout)).toMatchObject({ version: 2, pages: 6 })
    const [line] = command.run(['site-1.html', '--site', 'site.json', '--ledger']).lines
    expect(line?.article?.['body']).toContain('In Brenton')
    expect(line?.article?.['body']).not.toContain(box)
    expect(command.run(['site-1.html', '--site', 'config.json']).status).toBe(1)
    expect(command.run(['learn', 'nothing']).status).toBe(1)
    // What repeats is told, and what is too few.
    const { stderr } = command.run(['learn', 'site-1.html', 'site-1.html', 'site-2.html'])
    expect(stderr).toContain('1 page not counted: most of the body is that of a page before')
    expect(stderr).toContain('2 pages learned: a profile is of use from 5 different pages on.')
    // Versions of one article differ too much to be repeats: what they share would go out of it.
    for (const [number, town] of towns.entries())
      command.write(`version-${String(number)}.html`, page(1, [`In ${town}. ${BODY.join(' ')}`, ...BODY]))
    expect(command.run(['learn', 'version-*.html']).stderr).toContain('Learn from different articles')
    // A page among them that can't be learned from.
    const lines = towns.map((_, number) => ({ html: command.read(`site-${String(number)}.html`) }))
    const streamed = command.run(
      ['learn', '--jsonl', '-'],
      jsonl([...lines.slice(0, 2), { html: 5 }, ...lines.slice(2)]),
    )
    expect(streamed.status).toBe(1)
    expect(streamed.stderr).toMatch(/^clean-article: standard input, line 3: .*\n.*6 pages learned: .*\n$/u)
    expect(JSON.parse(streamed.stdout)).toEqual(JSON.parse(learned.stdout))
    // Or it learns the hosts as their pages pass: the last is cleaned by what all of them share, those of no host are not.
    const hosts = lines.map((line, number) => ({ url: `https://paper.example/${String(number)}`, ...line }))
    const others = lines.map((line, number) => ({ url: `https://other${String(number)}.example/`, ...line }))
    const passed = command.run(
      ['--learn-sites', '--jsonl', '-', '--only', 'body'],
      jsonl([...hosts, ...others, ...lines]),
    )
    expect(passed).toMatchObject({ status: 0 })
    const hasBox = passed.lines.map(({ article }) => String(article?.['body']).includes(box))
    expect(hasBox.slice(5)).toEqual([false, ...Array<boolean>(12).fill(true)])
    expect(hasBox[0]).toBe(true)
    expect(
      passed.lines.every(({ article }, at) => String(article?.['body']).includes(`In ${towns[at % 6] ?? ''}`)),
    ).toBe(true)
  })
})

describe('a record that takes too long', () => {
  it.each(['1', '2'])(
    'fails alone, with --jobs %s',
    (jobs) => {
      command.write('poison.json', JSON.stringify({ rules: [{ ...POISON, match: '^(?:\\w|\\w)+!$' }] }))
      const stuck = { id: 'stuck', text: ['w'.repeat(64), ...BODY].join('\n') }
      const args = ['--config', 'poison.json', '--timeout', '1', '--jobs', jobs, '--only', 'title', '--jsonl', '-']
      const { lines, status } = command.run(
        [...args, '--max-failures', '1'],
        jsonl([...records(2), stuck, ...records(3)]),
      )
      expect(status).toBe(0)
      expect(lines.map(({ id, error }) => [id, error?.name])).toEqual([
        [1, undefined],
        [2, undefined],
        ['stuck', 'TimeoutError'],
        [1, undefined],
        [2, undefined],
        [3, undefined],
      ])
    },
    60_000,
  )
})

describe('the command says', () => {
  it('what it is and how it is used', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
    expect(command.run(['--version'])).toMatchObject({ status: 0, stdout: `${version}\n` })
    const { stdout, status } = command.run(['--help'])
    expect(status).toBe(0)
    for (const line of stdout.split('\n')) expect(line.length, line).toBeLessThanOrEqual(120)
  })

  it.each([
    [['--nope'], '--nope'],
    [['--format', 'pdf'], 'pdf'],
    [['--only', 'soul'], 'soul'],
    [['--ledger', '--format', 'text'], '--ledger'],
    [['--resume'], '--out'],
    [['--jobs', '0'], '--jobs'],
    [['--jobs', '1.5'], '--jobs'],
    [['--timeout', 'long'], '--timeout'],
    [['--max-failures', 'some'], '--max-failures'],
    [['--max-failures', '101%'], '--max-failures'],
    [['pages/a.html', '-o', 'pages/a.html'], 'pages/a.html'],
  ])('what is wrong with %j', (args, named) => {
    const { status, stderr, stdout } = command.run(args)
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stderr).toContain(named)
  })
})
