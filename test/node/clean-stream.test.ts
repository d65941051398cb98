import { Duplex, Readable, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { describe, expect, test } from 'vitest'
import { OptionError, cleanArticle } from '../../src/index.js'
import { cleanStream, type StreamInput } from '../../src/node/clean-stream.js'
import type { Pool } from '../../src/node/pool.js'
import { withOutcome, type CleanRecord, type CleanedRecord } from '../../src/node/record.js'
import { PROSE } from '../article.js'

const TEXT = PROSE.join('\n\n')
const ARTICLE = cleanArticle(TEXT)
const RECORDS: CleanRecord[] = Array.from({ length: 20 }, (_, id) => ({ id, text: TEXT }))
const IDS = RECORDS.map(({ id }) => id)

/** A web stream of whatever, which counts what was asked of it. */
function source(chunks: readonly unknown[]) {
  const asked = { count: 0 }
  const readable = new ReadableStream<StreamInput>(
    {
      pull(controller) {
        if (asked.count === chunks.length) controller.close()
        else controller.enqueue(chunks[asked.count++] as StreamInput)
      },
    },
    { highWaterMark: 0 },
  )
  return { readable, asked }
}

async function all(stream: AsyncIterable<CleanedRecord>): Promise<CleanedRecord[]> {
  const cleaned: CleanedRecord[] = []
  for await (const record of stream) cleaned.push(record)
  return cleaned
}

async function idsOf(stream: AsyncIterable<CleanedRecord>): Promise<unknown[]> {
  return (await all(stream)).map(({ id, article }) => (article === undefined ? undefined : id))
}

/** As a pool, but on this thread: its records are done in any order, and those named are refused. */
function slowPool(size: number, refused: readonly unknown[] = []): Pool & { most: number } {
  let running = 0
  const pool = {
    size,
    most: 0,
    async run(records: readonly CleanRecord[]) {
      pool.most = Math.max(pool.most, ++running)
      await new Promise((resolve) => setTimeout(resolve, Number(records[0]?.['id']) % 3 === 0 ? 20 : 1))
      running -= 1
      if (refused.includes(records[0]?.['id'])) throw new Error('refused')
      return records.map((record) => withOutcome(record, 'text', { article: ARTICLE }))
    },
  }
  return pool as unknown as Pool & { most: number }
}

const KINDS = [
  ['on this thread', () => ({})],
  ['over a pool', () => ({ pool: slowPool(2) })],
] as const

describe.each(KINDS)('a stream %s', (_, options) => {
  test('works with for await, in order', async () => {
    expect(await idsOf(source(RECORDS).readable.pipeThrough(cleanStream(options())))).toEqual(IDS)
  })

  test('works with streams of Node, from and to', async () => {
    const web = Readable.toWeb(Readable.from(RECORDS)) as ReadableStream<StreamInput>
    const cleaned = web.pipeThrough(cleanStream(options())) as Parameters<typeof Readable.fromWeb>[0]
    expect(await idsOf(Readable.fromWeb(cleaned, { objectMode: true }))).toEqual(IDS)
  })

  test('works in a pipeline of Node', async () => {
    const ids: unknown[] = []
    const sink = new Writable({
      objectMode: true,
      write({ id }: CleanedRecord, _encoding, done) {
        ids.push(id)
        done()
      },
    })
    const stream = cleanStream(options()) as Parameters<typeof Duplex.fromWeb>[0]
    await pipeline(Readable.from(RECORDS), Duplex.fromWeb(stream, { objectMode: true }), sink)
    expect(ids).toEqual(IDS)
  })

  test('takes no more than it can pass on', async () => {
    const many = Array.from({ length: 200 }, (_, id) => ({ id, text: 'A text.' }))
    const { readable, asked } = source(many)
    const reader = readable.pipeThrough(cleanStream(options())).getReader()
    await reader.read()
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(asked.count).toBeLessThan(10)
    await reader.read()
    await reader.cancel()
    expect(asked.count).toBeLessThan(12)
  })
})

describe('a stream', () => {
  test('takes documents by themselves', async () => {
    const chunks = [TEXT, new TextEncoder().encode(TEXT), Buffer.from(TEXT)]
    const cleaned = await all(source(chunks).readable.pipeThrough(cleanStream()))
    expect(cleaned).toEqual(chunks.map((chunk) => ({ article: cleanArticle(chunk) })))
  })

  test('goes on after records that fail, whatever they are', async () => {
    const bad = [null, 5, undefined, [], {}, { text: 7 }, Symbol('a'), () => TEXT]
    const chunks = bad.flatMap((chunk) => [chunk, { text: TEXT }])
    const cleaned = await all(source(chunks).readable.pipeThrough(cleanStream()))
    expect(cleaned).toHaveLength(chunks.length)
    cleaned.forEach(({ article, error }, index) => {
      if (index % 2 === 1) expect(article).toEqual(ARTICLE)
      else expect(error?.name).toBe('InputError')
    })
  })

  test('leaves the process its turn', async () => {
    let turns = 0
    const timer = setInterval(() => (turns += 1), 1)
    await idsOf(source(RECORDS).readable.pipeThrough(cleanStream()))
    clearInterval(timer)
    expect(turns).toBeGreaterThan(5)
  })

  test('checks its options before it begins', () => {
    expect(() => cleanStream({ favor: 'speed' as 'recall' })).toThrow(OptionError)
    expect(() => cleanStream({ pool: slowPool(2), favor: 'speed' as 'recall' })).toThrow(OptionError)
  })
})

describe('a stream over a pool', () => {
  test('keeps its workers busy, and no more in store than it says', async () => {
    const pool = slowPool(3)
    await idsOf(source(RECORDS).readable.pipeThrough(cleanStream({ pool })))
    expect(pool.most).toBe(6)
  })

  test('passes a record on when it is done, though no other comes', async () => {
    const lone = new ReadableStream<StreamInput>({
      start(controller) {
        controller.enqueue({ id: 1, text: TEXT })
      },
    })
    const reader = lone.pipeThrough(cleanStream({ pool: slowPool(4) })).getReader()
    expect((await reader.read()).value?.['id']).toBe(1)
    await reader.cancel()
  })

  test('makes an error of what the pool refuses', async () => {
    const pool = slowPool(2, [3, 19])
    const cleaned = await all(source(RECORDS).readable.pipeThrough(cleanStream({ pool })))
    expect(cleaned.filter(({ error }) => error?.message === 'refused').map(({ id }) => id)).toEqual([3, 19])
    expect(cleaned.map(({ id }) => id)).toEqual(IDS)
  })

  test("refuses options that can't be sent to a worker", () => {
    expect(() => cleanStream({ pool: slowPool(2), veto: () => true })).toThrow(/veto.*setup/u)
  })
})
