#!/usr/bin/env node
// Cleans the pages in the queue. Run as many as there are cores, on as many machines as there are:
//   REDIS_URL=redis://127.0.0.1:6379 node worker.mjs
import { Worker } from 'bullmq'
import { cleanArticle } from 'clean-article'
import { OUTPUT, QUEUE, connect } from './queue.mjs'

const redis = connect()

// A worker that hasn't renewed its lock for so long is dead or stuck, and its page goes back to the queue. Much longer
// than any page takes: a worker can't renew it while it cleans.
const lockDuration = Number(process.env['LOCK_MS'] ?? 30_000)
const worker = new Worker(QUEUE, clean, {
  connection: redis,
  lockDuration,
  stalledInterval: lockDuration / 2,
  // As often as it must, but not forever: it may be the page that kills its workers.
  maxStalledCount: 5,
})
worker.on('error', (error) => console.error(error.message))
worker.on('failed', (job, error) => {
  if (job?.finishedOn !== undefined) console.error(`${job.data.url}: ${error.name}: ${error.message}`)
})
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, stop)

/**
 * The queue delivers a page at least once: again when its worker was killed, or froze, or lost Redis before it could
 * say that it was done. The same page has the same id and gives the same article, and HSETNX writes an id that isn't
 * there yet, in one step. So whoever comes second changes nothing, and every article is in the output exactly once.
 *
 * @param {import('bullmq').Job<{ url: string, html: string }>} job
 */
async function clean(job) {
  const { url, html } = job.data
  const { metadata, text, verdict } = cleanArticle(html, { url })
  const { title, authors, published } = metadata
  const article = { url, kind: verdict.kind, title, authors, published, text }
  await redis.hsetnx(OUTPUT, String(job.id), JSON.stringify(article))
}

/** Finishes the page in hand first. */
async function stop() {
  await worker.close()
  redis.disconnect()
}
