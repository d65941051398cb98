/**
 * Streams and threads, for Node.
 *
 * @module clean-article/node
 */
export { cleanStream, type StreamInput, type StreamOptions } from './clean-stream.js'
export { MemoryError, PoolError, TimeoutError } from './errors.js'
export { readMail } from './mail.js'
export { createPool, type CallOptions, type Pool } from './pool.js'
export type { PoolOptions } from './pool-options.js'
export { cleanRecord, type CleanRecord, type CleanedRecord, type RecordCleaner, type RecordError } from './record.js'
