import { fileURLToPath } from 'node:url'
import { Queue } from 'bullmq'
import { Redis } from 'ioredis'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { OUTPUT, QUEUE } from '../../tools/examples/bullmq/queue.mjs'
import { built, needsBuild } from '../lib/built.js'
import { startScript, stopAll, until, type Program, type StartOptions } from '../lib/programs.js'
import { cleaned, errorOf, poisonedStory, story } from './news.js'
import { RedisServer, hasRedis } from './redis-server.js'

const missing = hasRedis ? (built ? '' : needsBuild) : 'no redis-server: install Debian’s redis-server'

const STORIES = Array.from({ length: 40 }, (_, number) => ({
  url: `https://courier.example/${String(number)}`,
  html: story(number),
}))
const POISONED = { url: 'https://courier.example/bottomless', html: poisonedStory() }
/** The poisoned page stands where there is much left to do after it. */
const PAGES = STORIES.toSpliced(5, 0, POISONED)
const CLEANED = STORIES.map(({ url, html }) => ({ url, ...cleaned(html, url) })).sort(byUrl)
/** How long a page may be in one worker's hands, where a test waits for that to pass: seconds, in milliseconds. */
const SHORT_LOCK = '2000'
/** For a machine with much else to do. */
const timeout = 180_000

let server: RedisServer
let redis: Redis
let queue: Queue

beforeEach(async () => {
  if (missing !== '') return
  server = new RedisServer()
  await server.start()
  redis = new Redis(server.url, { maxRetriesPerRequest: null })
  redis.on('error', () => undefined)
  queue = new Queue(QUEUE, { connection: redis })
  queue.on('error', () => undefined)
}, timeout)

afterEach(async () => {
  if (missing !== '') return
  await stopAll()
  server.remove()
  redis.disconnect()
}, timeout)

describe.skipIf(missing !== '')(`the BullMQ example${missing && `: ${missing}`}`, { timeout }, () => {
  test('a poisoned page is tried three times and reported once, with its error', async () => {
    await produce()
    const worker = startWorker()
    await allDone()
    worker.child.kill('SIGTERM')
    const { status, stderr } = await worker.ended
    const { name, message } = errorOf(POISONED.html)
    expect({ status, stderr }).toEqual({ status: 0, stderr: `${POISONED.url}: ${name}: ${message}\n` })
    expect((await queue.getFailed()).map(({ attemptsMade }) => attemptsMade)).toEqual([3])
    await expectEveryPageOnce()
  })

  test('a page put into the queue twice is cleaned once', async () => {
    await produce()
    startWorker()
    await allDone()
    await produce()
    expect(await queue.getJobCounts('completed', 'failed', 'wait', 'active')).toEqual({
      completed: STORIES.length,
      failed: 1,
      wait: 0,
      active: 0,
    })
    await expectEveryPageOnce()
  })

  test('the page of a killed worker is taken up by the next', async () => {
    await produce()
    await killAtWork()
    startWorker(SHORT_LOCK)
    await allDone()
    const jobs = await queue.getJobs(['completed', 'failed'])
    expect(jobs.filter(({ stalledCounter }) => stalledCounter > 0)).not.toEqual([])
    await expectEveryPageOnce()
  })

  test('a worker that froze and comes back after its page was given to another writes nothing twice', async () => {
    await produce()
    const frozen = await freezeAtWork()
    startWorker(SHORT_LOCK)
    await allDone()
    frozen.child.kill('SIGCONT')
    await until('a page to be written again', async () => (await writes()) > STORIES.length)
    await expectEveryPageOnce()
  })

  test('a Redis that was killed and started again has lost nothing', async () => {
    await produce()
    startWorker(SHORT_LOCK)
    startWorker(SHORT_LOCK)
    await until('some pages', async () => (await redis.hlen(OUTPUT)) >= 10)
    await server.restart()
    expect(await queue.getWaitingCount()).toBeGreaterThan(0)
    await allDone()
    await expectEveryPageOnce()
  })
})

function startExample(script: string, { env, input }: StartOptions): Program {
  const path = fileURLToPath(new URL(`../../tools/examples/bullmq/${script}`, import.meta.url))
  return startScript(path, [], { env: { REDIS_URL: server.url, ...env }, input })
}

function startWorker(lock?: string): Program {
  return startExample('worker.mjs', { env: lock === undefined ? {} : { LOCK_MS: lock } })
}

async function produce(): Promise<void> {
  const input = PAGES.map((page) => `${JSON.stringify(page)}\n`).join('')
  const { status, stderr } = await startExample('producer.mjs', { input }).ended
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
}

/** Kills a worker that has a page in hand. It may just have finished the last one: then another. */
async function killAtWork(): Promise<void> {
  do {
    const worker = startWorker(SHORT_LOCK)
    await atWork()
    await worker.kill()
  } while ((await queue.getActiveCount()) === 0)
}

/** The same, but the worker lives on without a share of the processor. */
async function freezeAtWork(): Promise<Program> {
  const worker = startWorker(SHORT_LOCK)
  for (;;) {
    await atWork()
    worker.child.kill('SIGSTOP')
    if ((await queue.getActiveCount()) > 0) return worker
    worker.child.kill('SIGCONT')
  }
}

function atWork(): Promise<void> {
  return until('a worker at work', async () => (await queue.getActiveCount()) > 0)
}

function allDone(): Promise<void> {
  return until('all pages', async () => {
    const { completed = 0, failed = 0 } = await queue.getJobCounts('completed', 'failed')
    return completed + failed === PAGES.length
  })
}

/** How often the workers have written to the output since Redis started, in vain or not. */
async function writes(): Promise<number> {
  const stats = await redis.info('commandstats')
  return Number(/^cmdstat_hsetnx:calls=(?<calls>\d+)/mu.exec(stats)?.groups?.['calls'] ?? 0)
}

interface Written {
  readonly url: string
  readonly title?: string
  readonly text: string
}

/** Each story in the output once, as the library cleans it; the poisoned page in the failed jobs once, and only that. */
async function expectEveryPageOnce(): Promise<void> {
  const output = (await redis.hvals(OUTPUT)).map((json) => JSON.parse(json) as Written)
  expect(output.map(({ url, title, text }) => ({ url, title, text })).sort(byUrl)).toEqual(CLEANED)
  const failed = (await queue.getFailed()).map(({ data, failedReason }) => ({
    url: (data as Written).url,
    failedReason,
  }))
  expect(failed).toEqual([{ url: POISONED.url, failedReason: errorOf(POISONED.html).message }])
}

function byUrl(a: { readonly url: string }, b: { readonly url: string }): number {
  return a.url < b.url ? -1 : 1
}
