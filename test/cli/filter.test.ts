import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { snippetsOf } from '../docs/snippets.js'
import { environment, jsonl, linesOf, theCommand, type Command } from './command.js'
import { page, records } from './pages.js'

// A busy machine takes its time to start.
vi.setConfig({ testTimeout: 120_000 })

const MANY = 60
const hasParallel = spawnSync('parallel', ['--version']).status === 0

let command: Command

beforeAll(async () => {
  command = await theCommand()
  command.write('many.jsonl', jsonl([...records(MANY), { id: 'no document' }]))
}, 180_000)

afterAll(() => {
  command.remove()
})

describe('a filter', () => {
  it('answers while its input is open', async () => {
    const child = command.start(['-', '-j1', '--jsonl', '--only', 'title'])
    child.stdin?.write(jsonl(records(1)))
    const [chunk] = (await once(child.stdout ?? child, 'data')) as [Buffer]
    expect(linesOf(String(chunk))).toHaveLength(1)
    child.stdin?.end()
    const [status] = (await once(child, 'exit')) as [number | null]
    expect(status).toBe(0)
  })

  it.runIf(hasParallel)(`gives the same lines under GNU parallel${hasParallel ? '' : ' (not installed)'}`, () => {
    const filter = `'${process.execPath}' '${command.path}' -q --jobs 1 --jsonl --only title,body -`
    const line = `parallel --pipe --keep-order --jobs 2 --block 20k "${filter}" < many.jsonl`
    const options = { cwd: command.folder, encoding: 'utf8', maxBuffer: 1e8, env: environment() } as const
    const alone = command.run(['--jsonl', '-q', '-j1', '--only', 'title,body', 'many.jsonl'])
    expect(alone.lines).toHaveLength(MANY + 1)
    expect(spawnSync('sh', ['-c', line], options).stdout).toBe(alone.stdout)
  })
})

/** What the docs give to engines: the arguments of each filter that stands there in quotes. */
const FILTERS = snippetsOf('docs/pipelines.md')
  .flatMap(({ code }) => [...code.matchAll(/"npx clean-article ([^"\n]+ -)"/gu)])
  .map(([, line = '']) => ({ line, args: line.split(' ') }))
const LENIENT = FILTERS.find(({ args }) => args.includes('100%'))?.args ?? []

/**
 * PySpark starts a filter with an empty environment, Hadoop with its own, in a folder of the task. Both split the
 * command themselves, without a shell, write a share of the lines to it, and close.
 */
const ENGINES = [
  ['Spark', {}],
  ['Hadoop', { LANG: 'C', PATH: '/usr/bin:/bin', PWD: '/tmp' }],
] as const

describe.each(ENGINES)('the filters of the docs in the environment of %s', (_, env) => {
  const filter = (args: readonly string[], input: string) =>
    spawnSync(process.execPath, [command.path, ...args], { cwd: command.folder, input, encoding: 'utf8', env })

  it('are there', () => {
    expect(FILTERS.length).toBeGreaterThanOrEqual(3)
  })

  it.each(FILTERS)('one line out for each line in, in order, of any script: $line', ({ args }) => {
    const town = 'Die Straße nach Łódź bleibt bis zum Frühjahr gesperrt, sagte die Stadtverwaltung am Montag (北京).'
    const all = [...records(2), { id: 'none' }, { id: 4, html: page(4, [town, town, town]) }]
    const { status, stdout, stderr } = filter(args, jsonl(all))
    expect(stderr).toBe('')
    expect(status).toBe(args.includes('100%') ? 0 : 3)
    expect(linesOf(stdout).map(({ id }) => id)).toEqual([1, 2, 'none', 4])
    expect(linesOf(stdout).map(({ error }) => error?.name)).toEqual([undefined, undefined, 'InputError', undefined])
    expect(stdout).toContain(town)
  })

  it('a share without lines gives nothing, and is well', () => {
    expect(filter(LENIENT, '')).toMatchObject({ status: 0, stdout: '', stderr: '' })
  })

  it('lines that Hadoop has written, with a tab at the end, are read again', () => {
    const lines = jsonl(records(2)).replaceAll('\n', '\t\n')
    expect(linesOf(filter(LENIENT, lines).stdout).map(({ id }) => id)).toEqual([1, 2])
  })
})
