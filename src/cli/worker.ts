import { workerData } from 'node:worker_threads'
import { createWorker, type Task } from './work/work.js'

// What a thread of the command runs: batches of items come in, outcomes go out.

export default createWorker(workerData as Task)
