import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { environment, jsonl, linesOf, theCommand, type Command } from './command.js'
import { BODY, page, records } from './pages.js'

// A busy machine takes its time to start threads.
vi.setConfig({ testTimeout: 120_000 })

/** util-linux's `script` gives a command a terminal; that of other systems has other options. */
const hasScript = String(spawnSync('script', ['--version']).stdout).includes('util-linux')
/** Few enough that even a busy machine is done within a minute. */
const COUNT = 20
const PROGRESS = /^\d+ done · \d+\/s · 0 failed · \d+ s left$/u

let command: Command

beforeAll(async () => {
  command = await theCommand()
  // A few in each batch, so that there is progress to show.
  const note = 'x'.repeat(30_000)
  command.write('in.jsonl', jsonl(records(COUNT).map((record) => ({ ...record, note }))))
  mkdirSync(`${command.folder}/pages`)
  for (let number = 1; number <= COUNT; number++) command.write(`pages/${String(number)}.html`, page(number))
}, 180_000)

afterAll(() => {
  command.remove()
})

/** A terminal that takes colour, whatever the tests themselves were started in: one without a name is "dumb" to a shell. */
const TERMINAL = { TERM: 'xterm-256color' }

/** What a terminal gets to see, line by line: those that are written over among them. */
function onTerminal(args: string, env: NodeJS.ProcessEnv = {}): readonly string[] {
  const line = `"${process.execPath}" "${command.path}" ${args}`
  const { stdout, status } = spawnSync('script', ['-qec', line, '/dev/null'], {
    cwd: command.folder,
    encoding: 'utf8',
    input: '',
    env: environment({ ...TERMINAL, ...env }),
  })
  expect(status, stdout).toBe(0)
  return stdout
    .split(/[\r\n]+/u)
    .map((shown) => shown.replace('\u001B[K', ''))
    .filter((shown) => shown !== '')
}

describe.runIf(hasScript)(hasScript ? 'on a terminal' : 'on a terminal (util-linux is not installed)', () => {
  it.each(['in.jsonl -j1', 'pages -j1'])('a line says how it goes, and is gone at the end: %s', (args) => {
    const shown = onTerminal(`${args} -o out.jsonl`)
    expect(shown.at(0)).toMatch(PROGRESS)
    expect(shown.filter((line) => PROGRESS.test(line))).toHaveLength(shown.length - 1)
    expect(shown.at(-1)).toMatch(/^clean-article: 20 records in \d+\.\d s: 20 cleaned\.$/u)
    expect(linesOf(command.read('out.jsonl'))).toHaveLength(COUNT)
  })

  it('--quiet says nothing', () => {
    expect(onTerminal('in.jsonl -q -o out.jsonl')).toEqual([])
  })

  it('there is colour, unless it is not wanted', () => {
    const shown = (env?: NodeJS.ProcessEnv): string => onTerminal('explain pages/1.html', env).join('\n')
    for (const CI of [undefined, 'true']) expect(shown({ CI })).toContain('\u001B[32m')
    expect(shown({ NO_COLOR: '1' })).not.toContain('\u001B[')
    expect(shown({ TERM: 'dumb' })).not.toContain('\u001B[')
  })

  it('the name alone shows the help', () => {
    expect(onTerminal('').join('\n')).toContain('clean-article [options] [FILES')
  })

  it('nothing to clean is no reason to wait', () => {
    const line = `"${process.execPath}" "${command.path}" -f html`
    const { stdout, status } = spawnSync('script', ['-qec', line, '/dev/null'], { encoding: 'utf8' })
    expect(status).toBe(1)
    expect(stdout).toContain('name a file or a folder')
  })
})

describe('elsewhere', () => {
  it('only the last line is told', () => {
    const { stderr } = command.run(['in.jsonl', '-j1', '-o', 'out.jsonl'])
    expect(stderr).toMatch(/^clean-article: 20 records in \d+\.\d s: 20 cleaned\.\n$/u)
  })
})

describe('the command explains', () => {
  it('every block with its label, its score and its reason', () => {
    const { stdout, status } = command.run(['explain', 'pages/1.html'])
    expect(status).toBe(0)
    expect(stdout).toMatch(/ cookie-notice 0\.\d\d ╎ We use cookies/u)
    expect(stdout).toMatch(/ body [01]\.\d\d ┃ The council voted/u)
    expect(stdout).toMatch(/‹it says "we use cookies"›/u)
    expect(stdout).not.toContain('\u001B')
  })

  it('in colour where it is wanted, and lets no page steer the terminal', () => {
    const args = ['explain', '-']
    const input = page(1, [...BODY, 'A red \u001B[31mline that ends in the middle of a sentence of the story.'])
    expect(command.run(args, input, { FORCE_COLOR: '1', NO_COLOR: '' }).stdout).toContain('\u001B[32m')
    expect(command.run(args, input, { NO_COLOR: '1' }).stdout).not.toContain('\u001B')
  })
})
