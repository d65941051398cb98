import { mkdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { jsonl, theCommand, type Command } from '../command.js'
import { page, records } from '../pages.js'

// A busy machine takes its time to start threads.
vi.setConfig({ testTimeout: 180_000 })

let command: Command
beforeAll(async () => {
  command = await theCommand()
  mkdirSync(`${command.folder}/pages`)
  for (let number = 1; number <= 4; number++) command.write(`pages/${String(number)}.html`, page(number))
  const lines = records(20).map((record) => ({ ...record, url: `https://harbour.example/${String(record.id)}` }))
  command.write('in.jsonl', jsonl([...lines, { id: 'no document' }]))
}, 180_000)

afterAll(() => {
  command.remove()
})

/** What was measured is another every time, and so is the order by it. */
const withoutTimes = (report: string): string =>
  report
    .replace(/<section aria-labelledby="(?:time|slowest)"[^>]*>.*?<\/section>/gsu, '')
    .replaceAll(/[<\d.]+ m?s\b/gu, 'so long')

describe('report', () => {
  it('writes one page about files and lines, and counts as cleaning does', () => {
    command.write('pages/picture.png', 'no page')
    const { status, stderr, stdout } = command.run(['report', 'pages', 'in.jsonl', '-o', 'report.html', '-j2'])
    expect([status, stdout]).toEqual([0, ''])
    expect(stderr).toMatch(
      /in\.jsonl, line 21: InputError: .*\n.*26 records in .* s: 24 cleaned, 1 failed, 1 skipped .*\n$/u,
    )
    const report = command.read('report.html')
    expect(report).toMatch(/^<!doctype html>/u)
    expect(report).toContain('24 pages of 2 hosts')
    expect(report).toContain('in.jsonl, line 21')
    expect(report).toContain('1 skipped: no page by name')
    expect(report.match(/<details/gu)).toHaveLength(24)
  })

  it('is the same with one thread and with three, but for the times', () => {
    const [one, three] = ['1', '3'].map((jobs) => command.run(['report', 'in.jsonl', '-j', jobs]).stdout)
    expect(withoutTimes(three ?? '')).toBe(withoutTimes(one ?? ''))
  })

  it('reads standard input, and --field', () => {
    const input = jsonl([{ body: page(1), url: 'https://harbour.example/1' }])
    const { status, stdout } = command.run(['report', '--field', 'body=html', '-'], input)
    expect(status).toBe(0)
    expect(stdout).toContain('1 page of 1 host')
  })

  it('ends with the statuses of cleaning', () => {
    expect(command.run(['report', 'in.jsonl', '--max-failures', '0', '-o', 'few.html']).status).toBe(3)
    expect(command.read('few.html')).toContain('20 pages')
    expect(command.run(['report', 'pages', 'missing.html', '-o', 'some.html']).status).toBe(1)
    expect(command.read('some.html')).toContain('4 pages')
    const nowhere = command.run(['report', 'pages', '-o', 'no/such/folder.html'])
    expect([nowhere.status, nowhere.stderr]).toEqual([1, expect.stringContaining('there is no such folder') as unknown])
  })

  it.each(['--only=title', '--resume', '--format=jsonl', '--dedupe'])('takes no %s', (flag) => {
    const { status, stderr } = command.run(['report', 'pages', '-o', 'wrong.html', flag])
    expect([status, stderr]).toEqual([
      1,
      expect.stringContaining(`report takes no ${flag.split('=')[0] ?? ''}`) as unknown,
    ])
  })

  it('writes over no page that it reads', () => {
    const { status, stderr } = command.run(['report', 'pages', '-o', 'pages/1.html'])
    expect([status, stderr]).toEqual([1, expect.stringContaining('would be read and written at once') as unknown])
    expect(command.read('pages/1.html')).toBe(page(1))
  })
})
