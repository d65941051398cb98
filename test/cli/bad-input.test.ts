import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, openSync, readdirSync, symlinkSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { HEADLINE } from '../article.js'
import { jsonl, linesOf, theCommand, type Command } from './command.js'
import { BODY, page, records } from './pages.js'

// A busy machine takes its time to start threads.
vi.setConfig({ testTimeout: 120_000 })

let command: Command

beforeAll(async () => {
  command = await theCommand()
  command.write('good.html', page(1))
  command.write('in.jsonl', jsonl(records(3)))
}, 180_000)

afterAll(() => {
  command.remove()
})

/** The lines of standard error that tell of a problem. */
const problems = (stderr: string): string[] =>
  stderr.split('\n').filter((line) => line !== '' && !line.includes(' cleaned'))

/** Standard output of the command in a line of the shell. */
function shell(line: string): string {
  const { stdout } = spawnSync('sh', ['-c', `"${process.execPath}" "${command.path}" ${line}`], {
    cwd: command.folder,
    encoding: 'utf8',
  })
  return stdout
}

describe('bad input', () => {
  it('is told in one line that names it, and what is good is cleaned', () => {
    const packed = gzipSync(jsonl(records(300)))
    command.write('broken.jsonl.gz', packed.subarray(0, packed.length / 2))
    command.write('broken.html.gz', gzipSync(page(2)).subarray(0, 200))
    command.write('wrong.html.gz', gzipSync(page(2)).fill(0xff, 100, 150))
    mkdirSync(`${command.folder}/empty`)
    const cases: [string[], RegExp][] = [
      [['missing.html'], /missing\.html.*no such file/u],
      [['*.nothing'], /\*\.nothing/u],
      [['empty'], /no pages in empty/u],
      [['broken.jsonl.gz'], /broken\.jsonl\.gz after record \d+: its gzip breaks off/u],
      [['broken.html.gz'], /broken\.html\.gz: its gzip breaks off/u],
      [['wrong.html.gz'], /wrong\.html\.gz: its gzip is broken/u],
    ]
    for (const [args, told] of cases) {
      const ran = command.run([...args, 'good.html', '-j1', '--only', 'title'])
      expect(ran.status, String(args)).toBe(1)
      expect(problems(ran.stderr)).toEqual([expect.stringMatching(told)])
      expect(ran.lines.at(-1)).toMatchObject({ file: 'good.html' })
    }
  })

  it('of a record is told with its line, and the record keeps its place', () => {
    const { lines, stderr, status } = command.run(['in.jsonl', '-j1', '--field', 'story', '--only', 'title'])
    expect(status).toBe(3)
    expect(problems(stderr)[2]).toMatch(/in\.jsonl, line 3: .*no field "story".*id, html/u)
    expect(lines.map(({ id, html, error }) => [id, html, error?.name])).toEqual(
      records(3).map(({ id, html }) => [id, html, 'InputError']),
    )
  })

  it('that is a half-written last line is a failed record', () => {
    const ran = command.run(['-', '-j1', '--jsonl'], `${jsonl(records(1))}\n{"id":2,"ht`)
    expect(problems(ran.stderr)).toEqual([expect.stringMatching(/standard input, line 3: .*JSON/u)])
    expect(ran).toMatchObject({ status: 3 })
  })

  it.runIf(existsSync('/dev/full'))('a full disk ends the run with 1', () => {
    for (const place of ['-o', '--rejects']) {
      const ran = command.run(['-', '-j1', place, '/dev/full'], jsonl([...records(1), {}]))
      expect(ran.status).toBe(1)
      expect(ran.stderr).toContain('/dev/full: the disk is full')
    }
    expect(shell('-j1 in.jsonl 2>&1 > /dev/full; echo $?')).toMatch(
      /standard output: the disk is full\.(?:.|\n)*\n1\n$/u,
    )
  })

  it('a closed pipe ends it quietly', () => {
    command.write('long.jsonl', jsonl(records(100)))
    expect(linesOf(shell('-q long.jsonl 2>told | head -n 1; cat told'))).toHaveLength(1)
    expect(shell('explain good.html 2>told | true; cat told')).toBe('')
  })

  it('a standard error that nobody reads ends nothing', () => {
    command.write('failing.jsonl', jsonl([...Array<object>(50).fill({}), ...records(1)]))
    shell('failing.jsonl -j1 -o failed.jsonl 2>&1 | true')
    expect(linesOf(command.read('failed.jsonl'))).toHaveLength(51)
  })
})

describe('what is no text', () => {
  const pdf = new TextEncoder().encode('%PDF-1.4\n1 0 obj << /Type /Catalog >> endobj\n')
  const told = /saved\.html: no text: a PDF\n.*1 skipped \(1 no text\)/u

  it('is skipped, and the last line says so', () => {
    command.write('saved.html', pdf)
    const ran = command.run(['saved.html', 'good.html', '-j1', '-f', 'text'])
    expect(ran).toMatchObject({ status: 0, stderr: expect.stringMatching(told) as string })
    expect(ran.stdout).toBe(command.run(['good.html', '-j1', '-f', 'text']).stdout)
    expect(command.run(['saved.html'])).toMatchObject({ stdout: '', stderr: expect.stringMatching(told) as string })
  })

  it('gets no file of its own', () => {
    command.write('saved.html', pdf)
    command.run(['saved.html', 'good.html', '-j1', '-f', 'text', '-o', 'bodies/'])
    expect(readdirSync(`${command.folder}/bodies`)).toEqual(['good.txt'])
  })

  it('keeps its place among JSON lines', () => {
    const rows = [...records(1), { id: 'pdf', text: Buffer.from(pdf).toString() }, ...records(1)]
    const { lines, stderr } = command.run(['-', '-j1', '--jsonl', '--only', 'verdict'], jsonl(rows))
    expect(lines.map(({ id }) => id)).toEqual([1, 'pdf', 1])
    expect(lines[1]?.article).toMatchObject({ verdict: { kind: 'other', reason: 'no text: a PDF' } })
    expect(stderr).toContain('2 cleaned, 1 skipped (1 no text)')
  })
})

describe('JSON lines', () => {
  it('may begin with a byte order mark, end as on Windows, and hold empty lines', () => {
    const rows = records(2).map((record) => JSON.stringify(record))
    command.write('windows.jsonl', `\uFEFF${rows.join('\r\n\r\n')}\r\n`)
    const { lines, status } = command.run(['windows.jsonl', '-j1', '--only', 'title'])
    expect(status).toBe(0)
    expect(lines).toEqual([1, 2].map((id) => ({ id, article: { title: `${HEADLINE} ${String(id)}` } })))
  })

  it('of any length go through', () => {
    const long = { id: 'long', note: 'x'.repeat(50_000_000), html: page(2) }
    const { lines, status } = command.run(['-', '-j2', '--only', 'title'], jsonl([...records(1), long, ...records(1)]))
    expect(status).toBe(0)
    expect(lines.map(({ id, note, article }) => [id, String(note).length, article?.['title']])).toEqual([
      [1, 'undefined'.length, `${HEADLINE} 1`],
      ['long', 50_000_000, `${HEADLINE} 2`],
      [1, 'undefined'.length, `${HEADLINE} 1`],
    ])
  })
})

describe('an input with nothing in it', () => {
  it.each(['empty.jsonl', 'empty.html', 'empty.txt', '-'])('is no error: %s', (name) => {
    if (name !== '-') command.write(name, '')
    expect(command.run([name]).status).toBe(0)
    expect(command.run([name, '-f', 'json', '-o', 'empty.json']).status).toBe(0)
    expect(() => JSON.parse(command.read('empty.json')) as unknown).not.toThrow()
  })
})

describe('what is read is never overwritten', () => {
  it('by whatever name it is given', () => {
    symlinkSync('in.jsonl', `${command.folder}/link.jsonl`)
    const before = command.read('in.jsonl')
    for (const args of [
      ['in.jsonl', '-o', './in.jsonl'],
      ['in.jsonl', '-o', 'link.jsonl'],
      ['link.jsonl', '-o', 'in.jsonl'],
      ['in.jsonl', '--rejects', 'link.jsonl'],
      ['good.html', 'in.jsonl', '--duplicates', 'in.jsonl'],
    ]) {
      const { status, stderr } = command.run(args)
      expect(status, args.join(' ')).toBe(1)
      expect(stderr).toContain('read and written at once')
      expect(command.read('in.jsonl')).toBe(before)
    }
    const { status } = spawnSync(process.execPath, [command.path, '-', '-o', 'in.jsonl'], {
      cwd: command.folder,
      stdio: [openSync(`${command.folder}/in.jsonl`, 'r'), 'ignore', 'ignore'],
    })
    expect(status).toBe(1)
    expect(command.read('in.jsonl')).toBe(before)
  })

  it('by its own article, where that would have its name', () => {
    mkdirSync(`${command.folder}/own`)
    command.write('own/page.html', page(1))
    expect(command.run(['own', '-o', 'own/', '-f', 'html'])).toMatchObject({ status: 1 })
    expect(command.read('own/page.html')).toBe(page(1))
    expect(command.run(['own', '-o', 'own/', '-f', 'markdown'])).toMatchObject({ status: 0 })
    expect(command.read('own/page.md')).toContain(BODY[0])
  })

  it('and what was written before is, by the same run without --resume', () => {
    for (let times = 0; times < 2; times++) command.run(['in.jsonl', '-j1', '--only', 'title', '-o', 'out.jsonl'])
    expect(linesOf(command.read('out.jsonl'))).toHaveLength(3)
  })
})

describe('what is asked for', () => {
  it.each([
    [['good.html', '-o', 'nowhere/a.txt'], /nowhere\/a\.txt.*no such folder/u],
    [['in.jsonl', '--rejects', 'nowhere/a.jsonl'], /nowhere\/a\.jsonl: there is no such folder/u],
    [['good.html', '-o', 'good.html/'], /good\.html/u],
    [['good.html', '--config', 'missing.json'], /missing\.json: there is no such file/u],
    [['good.html', '--site', 'unknown.json'], /site/u],
    [['good.html', '--jobs', '-1'], /--jobs/u],
    [['good.html', '--jobs=-1'], /--jobs/u],
    [['good.html', '--jobs', '1000000'], /1,024 at most/u],
    [['good.html', '--timeout', '1e12'], /--timeout/u],
    [['good.html', '--now', 'yesterday'], /--now takes a time, e\.g\. .*; not "yesterday"\. See/u],
    [['good.html', '--url', 'news.example/a'], /--url takes a whole address.*; not "news\.example\/a"\. See/u],
    [['good.html', '--favor', 'nobody'], /not "nobody"\. See clean-article --help\.$/u],
    [['good.html', '--frmat', 'text'], /Unknown option '--frmat'\. See clean-article --help\.$/u],
    [['explain'], /explain takes a page/u],
    [['explain', 'missing.html'], /missing\.html: there is no such file/u],
    [['learn'], /learn takes pages/u],
    [['a.html', '--learn-sites', '--jobs', '2'], /--learn-sites .* takes no --jobs but 1/u],
    [['a.html', '--learn-sites', '--resume', '-o', 'x.jsonl'], /--learn-sites takes no --resume/u],
    [['learn', 'a.html', '--learn-sites'], /learn takes no --learn-sites/u],
  ])('is told in one line where it is wrong: %j', (args, told) => {
    command.write('unknown.json', '{ "soul": true }')
    const { status, stdout, stderr } = command.run(args)
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(problems(stderr)).toEqual([expect.stringMatching(told)])
  })

  it('may be odd, and right', () => {
    command.write('marked.json', '\uFEFF{ "favor": "recall" }')
    expect(command.run(['good.html', '--config', 'marked.json', '--timeout', '9.9999']).status).toBe(0)
  })
})
