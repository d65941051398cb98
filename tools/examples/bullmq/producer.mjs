#!/usr/bin/env node
// Puts pages into the queue, from JSON lines `{ "url": …, "html": … }` on standard input:
//   REDIS_URL=redis://127.0.0.1:6379 node producer.mjs < pages.jsonl
import { createHash } from 'node:crypto'
import { createInterface } from 'node:readline'
import { Queue } from 'bullmq'
import { QUEUE, connect } from './queue.mjs'

const redis = connect()
const queue = new Queue(QUEUE, {
  connection: redis,
  defaultJobOptions: { attempts: 3, backoff: { type: 'exponential', delay: 100 } },
})
queue.on('error', (error) => console.error(error.message))

for await (const line of createInterface({ input: process.stdin })) {
  const { url, html } = JSON.parse(line)
  // The same page has the same id, and the queue takes an id once: a producer that broke off is simply run again.
  // Jobs that are done stay in the queue for that; `removeOnComplete` and `removeOnFail` bound how long.
  const jobId = createHash('sha256').update(url).digest('hex')
  await queue.add('clean', { url, html }, { jobId })
}

await queue.close()
redis.disconnect()
