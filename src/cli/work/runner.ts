import type { Item } from '../read/source.js'
import { createWorker, type Outcome, type Task } from './work.js'

/** Cleans batches, some at a time. */
export interface Runner {
  /** One outcome an item, in order. What is wrong with a record is its outcome, never a rejection. */
  run(items: readonly Item[]): Promise<readonly Outcome[]>
  close(): Promise<void>
}

/** In this thread. A record that takes all memory takes the run with it: only threads can be lost one by one. */
export function createInlineRunner(task: Task): Runner {
  const work = createWorker(task)
  return {
    async run(items) {
      // Signals and streams have their turn in between.
      await new Promise((resolve) => setImmediate(resolve))
      return work(items)
    },
    close: () => Promise.resolve(),
  }
}
