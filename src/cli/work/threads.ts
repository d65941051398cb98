import { fileURLToPath } from 'node:url'
import { recordError, type RecordError } from '../../node/record.js'
import { codeOf } from '../errors.js'
import type { Item } from '../read/source.js'
import type { Runner } from './runner.js'
import { failedItem, type Outcome, type Task } from './work.js'

const WORKER = fileURLToPath(new URL('./cli-worker.js', import.meta.url))

/**
 * Cleans many batches at a time, each in a thread. One that is lost is replaced; what it had in hand is tried again one
 * record at a time, and the record that ends its thread once more has failed.
 *
 * @param memory the most that the objects of one thread may take, in MB.
 */
export async function createThreadRunner(task: Task, size: number, memory: number): Promise<Runner> {
  // Only where it is needed: a command for one page begins sooner without.
  const { Piscina } = await import('piscina')
  const threads = new Piscina({
    filename: WORKER,
    minThreads: 0,
    maxThreads: size,
    idleTimeout: Infinity,
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: memory },
    recordTiming: false,
  })
  const end = new AbortController()
  threads.on('error', (error: unknown) => {
    // None of them starts, and what waits for one would wait forever.
    if (threads.threads.length === 0) end.abort(error)
  })

  async function run(items: readonly Item[]): Promise<readonly Outcome[]> {
    try {
      return (await threads.run(items, { signal: end.signal })) as readonly Outcome[]
    } catch (error) {
      const [only] = items
      const loss = lossOf(end.signal.aborted ? end.signal.reason : error, memory)
      if (items.length === 1 && only !== undefined) return [failedItem(only, loss, task)]
    }
    const outcomes: Outcome[] = []
    for (const item of items) outcomes.push(...(await run([item])))
    return outcomes
  }

  return { run, close: () => threads.destroy() }
}

function lossOf(error: unknown, memory: number): RecordError {
  return codeOf(error) === 'ERR_WORKER_OUT_OF_MEMORY'
    ? { name: 'MemoryError', message: `It took more memory than ${String(memory)} MB.` }
    : recordError(error)
}
