import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { cleanArticle, type Article, type Options } from '../../src/index.js'
import type { CleanRecord, CleanedRecord, Pool, PoolOptions, StreamInput } from '../../src/node/index.js'
import { PROSE } from '../article.js'
import { builtPackage } from '../lib/built.js'

// A busy machine takes its time to start a thread.
vi.setConfig({ testTimeout: 180_000 })

const TEXT = PROSE.join('\n\n')
const ARTICLE = cleanArticle(TEXT)

/** Options for workers, of which one rule does what a document tells it: no text but these is hostile to the library. */
const BYTES = new TextEncoder().encode(TEXT)
const HOSTILE = `
  function match({ text }) {
    if (text === 'Hang.') for (;;);
    if (text === 'Take a while.') for (const end = Date.now() + 200; Date.now() < end; );
    if (text === 'Throw.') throw new TypeError('planted')
    if (text === 'Exit.') process.exit(7)
    if (text === 'Eat memory.') for (const eaten = []; ; ) eaten.push(new Array(1_000_000).fill(1))
    return text === 'Desk copy.'
  }
  export default { rules: [{ kind: 'other', name: 'planted rule', match }] }
`

/** By what a document says, the error that it ends with. */
const ENDS = [
  ['Hang.', 'TimeoutError'],
  ['Throw.', 'TypeError'],
  ['Exit.', 'PoolError'],
  ['Eat memory.', 'MemoryError'],
] as const

const hostile = (kind: string) => `${TEXT}\n\n${kind}\n\n${TEXT}`
const message = expect.any(String) as string

/** For modules that are given to the pool as its setup. */
let folder: string
let node: typeof import('../../src/node/index.js')
let core: typeof import('../../src/index.js')
let setup: string
/** Pools that most of the tests share: a worker takes a while to start. */
let plain: Pool
let planted: Pool

/** Far more than any document here needs, even where the machine has other things to do. */
const TIMEOUT = 3_000

beforeAll(async () => {
  const dist = await builtPackage()
  folder = mkdtempSync(join(tmpdir(), 'clean-article-pool-'))
  const require = createRequire(import.meta.url)
  node = require(join(dist, 'node.cjs')) as typeof node
  core = require(join(dist, 'index.cjs')) as typeof core
  setup = join(folder, 'hostile.mjs')
  writeFileSync(setup, HOSTILE)
  plain = node.createPool({ size: 1 })
  planted = node.createPool({ size: 2, timeout: TIMEOUT, memory: 80, setup: pathToFileURL(setup) })
}, 180_000)

afterAll(async () => {
  await Promise.all([plain.close(), planted.close()])
  rmSync(folder, { recursive: true, force: true })
}, 60_000)

/** A pool of one worker for one test. */
async function withPool(options: PoolOptions, use: (pool: Pool) => Promise<void>): Promise<void> {
  const pool = node.createPool({ size: 1, timeout: TIMEOUT, ...options })
  try {
    await use(pool)
  } finally {
    pool[Symbol.dispose]()
  }
}

const nameOf = (cleaned: CleanedRecord) => cleaned.error?.name ?? 'an article'

describe('a pool', () => {
  test('does what cleanArticle does', async () => {
    const pool = plain
    const html = `<p>${PROSE.join('<p>')}`
    expect(await pool.clean(TEXT)).toEqual(ARTICLE)
    expect(await pool.clean(BYTES)).toEqual(cleanArticle(BYTES))
    expect(await pool.clean(html, { format: 'text' })).toEqual(cleanArticle(html, { format: 'text' }))
  })

  test('sends the bytes of a piece and not of what it was cut from', async () => {
    const whole = Buffer.alloc(2 ** 29)
    const piece = whole.subarray(5, 5 + whole.write(TEXT, 5))
    const before = process.memoryUsage().arrayBuffers
    const cleaning = plain.clean(piece)
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(2 ** 20)
    expect(await cleaning).toEqual(cleanArticle(BYTES))
    expect(piece).toHaveLength(Buffer.byteLength(TEXT))
  })

  test('has options of its own and of the call, which go before', async () => {
    const options: Options = {
      url: 'https://example.com/',
      now: new Date(0),
      rules: [{ kind: 'other', name: 'desk', match: /^Desk/u }],
    }
    const page = `${TEXT}\n\nDesk copy.\n\n${TEXT}`
    await withPool({ options }, async (pool) => {
      expect(await pool.clean(page)).toEqual(cleanArticle(page, options))
      const call = { url: new URL('https://example.com/call') }
      expect(await pool.clean(page, call)).toEqual(cleanArticle(page, { ...options, ...call }))
    })
  })

  test('keeps the classes of the errors of a document', async () => {
    const pool = plain
    const limited = pool.clean(TEXT, { limits: { characters: 10 } })
    await expect(limited).rejects.toBeInstanceOf(core.LimitError)
    await expect(limited).rejects.toMatchObject({
      name: 'LimitError',
      limit: 'characters',
      allowed: 10,
      code: 'LIMIT_EXCEEDED',
    })
    await expect(pool.clean({} as string)).rejects.toBeInstanceOf(core.InputError)
    await expect(pool.clean(TEXT, { favor: 'speed' as 'recall' })).rejects.toBeInstanceOf(core.OptionError)
  })

  test.each([
    [{ size: 0 }, 'size'],
    [{ size: 1.5 }, 'size'],
    [{ timeout: -1 }, 'timeout'],
    [{ memory: 0 }, 'memory'],
    [{ threads: 2 }, 'threads'],
    [{ setup: '' }, 'setup'],
    [{ options: { favor: 'speed' } }, 'favor'],
    [{ options: { veto: () => true } }, 'veto'],
    [{ options: { rules: [{ kind: 'other', name: 'a', match: () => true }] } }, 'rules[0].match'],
  ])('refuses %j by name', (options, option) => {
    expect(() => node.createPool(options as PoolOptions)).toThrow(
      expect.objectContaining({ name: 'OptionError', option }) as Error,
    )
  })

  test('refuses functions of a call too', async () => {
    const pool = plain
    await expect(pool.clean(TEXT, { veto: () => true })).rejects.toThrow(/veto.*setup/u)
    await expect(pool.run([{ text: TEXT }], { veto: () => true })).rejects.toThrow(/veto.*setup/u)
  })

  test('takes functions from a module', async () => {
    const page = hostile('Desk copy.')
    const reasons = ({ removed }: Article) => removed.map(({ reason }) => reason)
    expect(reasons(await planted.clean(page))).toContain('rule "planted rule"')
    expect(reasons(await plain.clean(page))).not.toContain('rule "planted rule"')
    await withPool({ setup }, async (pool) => {
      expect(reasons(await pool.clean(page))).toContain('rule "planted rule"')
    })
  })

  test('says what is wrong with such a module', async () => {
    const empty = join(folder, 'empty.mjs')
    writeFileSync(empty, 'export const options = {}')
    const wrong = join(folder, 'wrong.mjs')
    writeFileSync(wrong, 'export default { favor: "speed" }')
    const expected = { [join(folder, 'missing.mjs')]: 'setup', [empty]: 'setup', [wrong]: 'favor' }
    for (const [path, option] of Object.entries(expected)) {
      await withPool({ setup: path }, async (pool) => {
        await expect(pool.clean(TEXT)).rejects.toMatchObject({ name: 'OptionError', option })
        await expect(pool.run([{ text: TEXT }])).rejects.toMatchObject({ name: 'OptionError', option })
      })
    }
  })

  test('says so when its workers have no room to start', async () => {
    await withPool({ memory: 1 }, async (pool) => {
      await expect(pool.clean(TEXT)).rejects.toMatchObject({ name: 'PoolError' })
      await expect(pool.run([{ text: TEXT }])).rejects.toMatchObject({ name: 'PoolError' })
    })
  })
})

describe('what ends a worker', () => {
  test.each(ENDS)('%s rejects that document with a %s, and the pool goes on', async (kind, name) => {
    const pool = planted
    const [good, bad, next] = await Promise.allSettled([pool.clean(TEXT), pool.clean(hostile(kind)), pool.clean(TEXT)])
    expect(good).toEqual({ status: 'fulfilled', value: ARTICLE })
    expect(bad).toMatchObject({ status: 'rejected', reason: { name } })
    expect(next).toEqual({ status: 'fulfilled', value: ARTICLE })
    if (bad.status === 'rejected' && kind !== 'Throw.') expect(bad.reason).toBeInstanceOf(core.CleanArticleError)
  })

  test.each(ENDS)('%s in a stream of 1,000 makes one %s and 999 articles, in order', async (kind, name) => {
    const at = 487
    const records = Array.from({ length: 1_000 }, (_, id) => ({ id, text: id === at ? hostile(kind) : 'A text.' }))
    const readable = new ReadableStream<StreamInput>({
      start(controller) {
        for (const record of records) controller.enqueue(record)
        controller.close()
      },
    })
    const cleaned: CleanedRecord[] = []
    for await (const record of readable.pipeThrough(node.cleanStream({ pool: planted }))) cleaned.push(record)
    expect(cleaned.map(({ id }) => id)).toEqual(records.map(({ id }) => id))
    expect(cleaned.filter(({ article }) => article !== undefined)).toHaveLength(999)
    expect(cleaned[at]).toEqual({ id: at, text: hostile(kind), error: { name, message } })
  })

  test('a batch loses only what ended its worker', async () => {
    const records: CleanRecord[] = Array.from({ length: 24 }, (_, id) => ({ id, text: TEXT }))
    const bad = new Map(ENDS.map(([kind], index) => [3 + 5 * index, kind]))
    for (const [id, kind] of bad) records[id] = { id, text: hostile(kind) }
    records[4] = null as unknown as CleanRecord
    const cleaned = await planted.run(records)
    const names = new Map(ENDS)
    const expected = records.map((_, id) => {
      const kind = bad.get(id)
      return id === 4 ? 'InputError' : kind === undefined ? 'an article' : names.get(kind)
    })
    expect(cleaned.map(nameOf)).toEqual(expected)
    expect(cleaned[0]).toEqual({ id: 0, article: ARTICLE })
    expect(await plain.run([])).toEqual([])
  })

  test('time counts from when a worker begins with a document', async () => {
    const timeout = 1_500
    const several = Math.ceil((1.2 * timeout) / 200)
    await withPool({ setup, timeout }, async (pool) => {
      const cleaned = await Promise.all(Array.from({ length: several }, () => pool.clean(hostile('Take a while.'))))
      expect(cleaned).toHaveLength(several)
      const batch = await pool.run(Array.from({ length: several }, () => ({ text: hostile('Take a while.') })))
      expect(batch.map(nameOf)).toEqual(batch.map(() => 'an article'))
    })
  })
})

describe('an abort signal', () => {
  test('ends the document in hand, and no other', async () => {
    await withPool({ setup, timeout: 600_000 }, async (pool) => {
      await pool.clean(TEXT)
      const controller = new AbortController()
      const { signal } = controller
      const reason = new Error('enough')
      const hanging = pool.clean(hostile('Hang.'), { signal })
      const waiting = pool.clean(TEXT, { signal })
      const other = pool.clean(TEXT)
      setTimeout(() => {
        controller.abort(reason)
      }, 100)
      await expect(hanging).rejects.toBe(reason)
      await expect(waiting).rejects.toBe(reason)
      expect(await other).toEqual(ARTICLE)
      await expect(pool.clean(TEXT, { signal })).rejects.toBe(reason)
      await expect(pool.run([{ text: TEXT }], { signal })).rejects.toBe(reason)
    })
  })
})

describe('the end of a pool', () => {
  test('close finishes what it has and takes nothing more', async () => {
    await withPool({ setup }, async (pool) => {
      const taken = [pool.run([{ text: hostile('Exit.') }, { text: TEXT }]), pool.run([{ text: TEXT }])]
      await pool.close()
      const cleaned = (await Promise.all(taken)).flat()
      expect(cleaned.map(nameOf)).toEqual(['PoolError', 'an article', 'an article'])
      await expect(pool.clean(TEXT)).rejects.toBeInstanceOf(node.PoolError)
      await pool.close()
    })
  })

  test('await using closes it', async () => {
    await withPool({}, async (pool) => {
      const cleaning = pool.clean(TEXT)
      await pool[Symbol.asyncDispose]()
      expect(await cleaning).toEqual(ARTICLE)
    })
  })

  test('using ends it at once', async () => {
    await withPool({ setup, timeout: 600_000 }, async (pool) => {
      const hanging = pool.clean(hostile('Hang.'))
      pool[Symbol.dispose]()
      await expect(hanging).rejects.toThrow('closed')
      await expect(pool.clean(TEXT)).rejects.toThrow('closed')
    })
  })
})
