import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { jsonl, linesOf, theCommand, type Command } from './command.js'
import { BODY, page, records } from './pages.js'

/** Few of them fill a batch, so that a run has many steps to be interrupted at. */
const MANY = 200
const NOTE = 'x'.repeat(8_000)
const BAD = 3

// A busy machine takes its time to start threads.
vi.setConfig({ testTimeout: 120_000 })

let command: Command
/** What undisturbed runs make of the many records. */
let whole: { readonly output: string; readonly rejects: string }

const RUN = ['many.jsonl', '--only', 'title,body', '--rejects']

beforeAll(async () => {
  command = await theCommand()
  const many: object[] = records(MANY).map((record) => ({ ...record, note: NOTE }))
  many.splice(40, 0, { id: 'no document' })
  many.splice(120, 0, { id: 'no text', html: 5 })
  command.write('many.jsonl', jsonl(many) + '{"id":"half a line","html":"<p>')
  expect(command.run([...RUN, 'whole.rejects', '-j1', '-o', 'whole.jsonl']).status).toBe(0)
  whole = { output: command.read('whole.jsonl'), rejects: command.read('whole.rejects') }
}, 180_000)

afterAll(() => {
  command.remove()
})

/** A rule that never comes to an end on a long word. */
const HANG = { kind: 'promotion', name: 'hang', match: '^(?:\\w|\\w)+!$' }

/** A paragraph with words of its own order: chosen at random, but the same ones every time. */
function storyOf(number: number): string {
  const words = BODY.join(' ').split(' ')
  let state = number * 7919 + 1
  const next = (): number => (state = (state * 48_271) % 2_147_483_647)
  return Array.from({ length: 60 }, () => words[next() % words.length]).join(' ') + '.'
}

const unpacked = (name: string): string => gunzipSync(readFileSync(`${command.folder}/${name}`)).toString()
const sorted = (lines: string): string[] => lines.split('\n').sort()

/** Waits until the run has come so far that there is something to lose. */
async function untilBegun(child: ChildProcess, journal: string, lines: number): Promise<void> {
  while (child.exitCode === null) {
    if (existsSync(`${command.folder}/${journal}`) && command.read(journal).split('\n').length > lines) return
    await wait(5)
  }
}

async function exitOf(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  return child.exitCode
}

describe('many threads', () => {
  it('write what one writes, in its order; without order the same lines', () => {
    expect(linesOf(whole.output)).toHaveLength(MANY)
    expect(linesOf(whole.rejects)).toHaveLength(BAD)
    const two = command.run([...RUN, 'two.rejects', '--jobs', '2'])
    expect(two.stdout).toBe(whole.output)
    expect(command.read('two.rejects')).toBe(whole.rejects)
    const mixed = command.run([...RUN, 'mixed.rejects', '--jobs', '3', '--unordered'])
    expect(sorted(mixed.stdout)).toEqual(sorted(whole.output))
  })

  it('lose one record to a document that takes all memory', () => {
    // Each of its letters is an element of its own.
    const huge = { id: 'huge', html: `<article>${'<p>a'.repeat(1_000_000)}</article>` }
    const input = jsonl([...records(2), huge, ...records(2)])
    const args = ['-', '--jobs', '2', '--memory', '100', '--timeout', '100', '--only', 'title', '--max-failures', '1']
    const { lines, status } = command.run(args, input)
    expect(lines.map(({ id, error }) => [id, error?.name])).toEqual([
      [1, undefined],
      [2, undefined],
      ['huge', 'MemoryError'],
      [1, undefined],
      [2, undefined],
    ])
    expect(status).toBe(0)
  }, 60_000)

  it('fail every record where no thread can start, and wait for none', () => {
    const { lines, status } = command.run(['-', '--jobs', '2', '--memory', '4', '--jsonl'], jsonl(records(3)))
    expect(lines.map(({ error }) => error?.name)).toEqual(['MemoryError', 'MemoryError', 'MemoryError'])
    expect(status).toBe(3)
  })
})

describe('--resume', () => {
  it.each([
    ['in order', 'kill.jsonl', []],
    ['without order', 'mixed.jsonl', ['--unordered']],
    ['gzipped', 'packed.jsonl.gz', []],
  ])('after kill -9 gives the output of an undisturbed run, %s', async (_, out, more) => {
    const args = [...RUN, `${out}.rejects`, '--jobs', '2', '-o', out, ...more]
    for (const steps of [2, 4, 6]) {
      const child = command.start(steps === 2 ? args : [...args, '--resume'])
      await untilBegun(child, `${out}.journal`, steps)
      child.kill('SIGKILL')
      await exitOf(child)
    }
    expect(existsSync(`${command.folder}/${out}.journal`)).toBe(true)
    expect(command.run([...args, '--resume']).status).toBe(0)
    const written = out.endsWith('.gz') ? unpacked(out) : command.read(out)
    expect(sorted(written)).toEqual(sorted(whole.output))
    expect(sorted(command.read(`${out}.rejects`))).toEqual(sorted(whole.rejects))
    expect(existsSync(`${command.folder}/${out}.journal`)).toBe(false)
    expect(command.run([...args, '--resume']).stderr).toContain('nothing to resume')
  })

  it('cuts off what was written and not counted yet, whatever a run was killed at', () => {
    command.write('cut.jsonl', whole.output.slice(0, 5_000))
    command.write('cut.rejects', whole.rejects.slice(0, 50))
    const args = [...RUN, 'cut.rejects', '-j1', '-o', 'cut.jsonl']
    expect(command.run([...args, '--resume']).stderr).toContain('nothing to resume')
    rmSync(`${command.folder}/cut.jsonl`)
    command.run([...args, '--resume'])
    expect(command.read('cut.jsonl')).toBe(whole.output)
    expect(command.read('cut.rejects')).toBe(whole.rejects)
  })

  it('knows what it has seen with --dedupe, and what it has rejected', async () => {
    // Every story comes twice, the second time far behind the first.
    const stories = Array.from({ length: 60 }, (_, index) => ({
      id: index,
      note: NOTE.repeat(3),
      html: page(index, [storyOf(index % 30), storyOf((index % 30) + 100)]),
    }))
    command.write('twice.jsonl', jsonl([...stories.slice(0, 10), { id: 'none' }, ...stories.slice(10), { id: 'none' }]))
    const run = (name: string): string[] => [
      ...['twice.jsonl', '--only', 'title', '-j1', '-o', `${name}.jsonl`],
      ...['--dedupe', '--duplicates', `${name}.twins`, '--rejects', `${name}.rejects`],
    ]
    command.run(run('seen'))
    expect(linesOf(command.read('seen.twins'))).toHaveLength(30)
    expect(linesOf(command.read('seen.rejects'))).toHaveLength(2)
    const child = command.start(run('again'))
    await untilBegun(child, 'again.jsonl.journal', 2)
    child.kill('SIGKILL')
    await exitOf(child)
    expect(existsSync(`${command.folder}/again.jsonl.journal`)).toBe(true)
    command.run([...run('again'), '--resume'])
    for (const ending of ['jsonl', 'twins', 'rejects'])
      expect(command.read(`again.${ending}`)).toBe(command.read(`seen.${ending}`))
  })

  it('continues a folder', async () => {
    mkdirSync(`${command.folder}/source`)
    command.write('source/many.jsonl', command.read('many.jsonl'))
    command.write('source/picture.png', 'no page')
    const args = ['source', '-o', 'folder/', '--format', 'text', '--max-failures', '3']
    const child = command.start(args)
    await untilBegun(child, 'folder/.clean-article.journal', 2)
    child.kill('SIGKILL')
    await exitOf(child)
    const begun = readdirSync(`${command.folder}/folder/many`).length
    expect(begun).toBeLessThan(MANY)
    const { status, stderr } = command.run([...args, '--resume'])
    expect(status).toBe(0)
    expect(stderr).toContain(`${String(MANY)} cleaned, 3 failed, 1 skipped (1 no page by name)`)
    expect(readdirSync(`${command.folder}/folder/many`)).toHaveLength(MANY)
    expect(readdirSync(`${command.folder}/folder`)).toEqual(['many'])
  })

  it('does not continue an output that was cut short since', async () => {
    const args = [...RUN, 'short.rejects', '-j1', '-o', 'short.jsonl']
    const child = command.start(args)
    await untilBegun(child, 'short.jsonl.journal', 2)
    child.kill('SIGKILL')
    await exitOf(child)
    command.write('short.jsonl', 'not what was written')
    const { status, stderr } = command.run([...args, '--resume'])
    expect(status).toBe(1)
    expect(stderr).toContain('short.jsonl is shorter than it was')
    expect(command.read('short.jsonl')).toBe('not what was written')
  })

  it('does not continue another run', async () => {
    const child = command.start([...RUN, 'other.rejects', '-o', 'other.jsonl'])
    await untilBegun(child, 'other.jsonl.journal', 2)
    child.kill('SIGKILL')
    await exitOf(child)
    const before = command.read('other.jsonl')
    const { status, stderr } = command.run(['many.jsonl', '--only', 'title', '-o', 'other.jsonl', '--resume'])
    expect(status).toBe(1)
    expect(stderr).toContain('other inputs or options')
    expect(command.read('other.jsonl')).toBe(before)
  })
})

describe('a signal', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s finishes what is in hand and ends with %i', async (signal, status) => {
    const out = `${signal}.jsonl`
    const args = [...RUN, `${signal}.rejects`, '-o', out]
    const child = command.start(args)
    await untilBegun(child, `${out}.journal`, 2)
    child.kill(signal)
    expect(await exitOf(child)).toBe(status)
    const written = command.read(out)
    expect(written).toMatch(/\n$/u)
    expect(whole.output.startsWith(written)).toBe(true)
    expect(command.run([...args, '--resume']).status).toBe(0)
    expect(command.read(out)).toBe(whole.output)
  })
})

describe('a second signal', () => {
  it('ends it at once, whatever is in hand', async () => {
    command.write('hang.json', JSON.stringify({ rules: [HANG] }))
    const args = ['--jsonl', '-', '--config', 'hang.json', '--timeout', '600', '--jobs', '2', '-o', 'second.jsonl']
    const child = command.start(args)
    child.stdin?.write(jsonl(records(1)))
    await untilBegun(child, 'second.jsonl.journal', 2)
    child.stdin?.write(jsonl([{ text: ['w'.repeat(64), ...BODY].join('\n') }]))
    await wait(300)
    child.kill('SIGINT')
    // The first is waited for: the record in hand may take ten minutes.
    await wait(500)
    expect(child.exitCode).toBe(null)
    child.kill('SIGINT')
    expect(await exitOf(child)).toBe(130)
    expect(linesOf(command.read('second.jsonl'))).toHaveLength(1)
  })
})

describe('failed records', () => {
  const bad = [...records(1), { id: 2 }]

  it('go to --rejects as they came, with their place, and can be run again', () => {
    const { stdout, status } = command.run(['-', '-j1', '--only', 'title', '--rejects', 'again.jsonl'], jsonl(bad))
    expect({ status, count: linesOf(stdout).length }).toEqual({ status: 3, count: 1 })
    const [reject] = linesOf(command.read('again.jsonl'))
    expect(reject).toMatchObject({ id: 2, error: { name: 'InputError', file: '-', record: 2 } })
    command.write('again.jsonl', jsonl([{ ...reject, html: page(2) }]))
    expect(command.run(['again.jsonl', '--only', 'wordCount']).lines).toEqual([
      { id: 2, article: { wordCount: expect.any(Number) as number } },
    ])
  })

  it('end the run with 3 when they are more than --max-failures', () => {
    const statusWith = (most: string): number | null =>
      command.run(['-', '-j1', '--max-failures', most], jsonl(bad)).status
    expect(['0', '1', '49%', '50%'].map(statusWith)).toEqual([3, 0, 3, 0])
  })
})

describe('near-duplicates', () => {
  it('are dropped by --dedupe, the first is kept, and the rest is listed', () => {
    const other = BODY.map((paragraph) => paragraph.split(' ').reverse().join(' '))
    const again = page(2, [...BODY, 'It is done.'])
    const stories = [{ html: page(1) }, { html: again }, { html: page(3, other) }]
    const args = ['-', '-j1', '--only', 'title', '--dedupe', '--duplicates', 'duplicates.jsonl']
    const { lines, stderr } = command.run(args, jsonl(stories))
    expect(lines).toHaveLength(2)
    expect(linesOf(command.read('duplicates.jsonl'))).toEqual([{ file: '-', record: 2, of: { file: '-', record: 1 } }])
    expect(stderr).toContain('1 near-duplicates')
    expect(command.run(['-', '-j1'], jsonl(stories)).lines).toHaveLength(3)
  })
})
