import { parentPort, workerData } from 'node:worker_threads'
import type { Item } from './read/source.js'
import { createWorker, type Task } from './work/work.js'

// What a thread of the command runs: batches of items come in, outcomes go out.

const work = createWorker(workerData as Task)

parentPort?.on('message', (items: readonly Item[]) => {
  parentPort?.postMessage(work(items))
})
