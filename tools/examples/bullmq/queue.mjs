// What the producer and the workers must agree on: where Redis is, and the names in it. Redis keeps all that it has
// confirmed only if it is told to: `redis-server --appendonly yes --appendfsync always`.
import { Redis } from 'ioredis'

/** The queue of pages, each a job `{ url, html }`. */
export const QUEUE = 'pages'

/** A hash in Redis: of each page's id the cleaned article, as JSON. */
export const OUTPUT = 'articles'

/** A command waits for a Redis that is away, for as long as it takes: BullMQ's workers ask for that. */
export function connect() {
  return new Redis(process.env['REDIS_URL'] ?? 'redis://127.0.0.1:6379', { maxRetriesPerRequest: null })
}
