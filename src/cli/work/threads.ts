import { once } from 'node:events'
import { Worker as Thread } from 'node:worker_threads'
import { recordError, type RecordError } from '../../node/record.js'
import { codeOf } from '../errors.js'
import type { Item } from '../read/source.js'
import type { Runner } from './runner.js'
import { failedItem, type Outcome, type Task } from './work.js'

const WORKER = new URL('./cli-worker.js', import.meta.url)

interface Job {
  readonly items: readonly Item[]
  readonly resolve: (outcomes: Promise<readonly Outcome[]>) => void
}

/**
 * A thread for each of so many batches. One that is lost is replaced; what it had in hand is tried again one record at a
 * time, and the record that ends its thread once more has failed.
 *
 * @param memory the most that the objects of one thread may take, in MB.
 */
export function createThreadRunner(task: Task, size: number, memory: number): Runner {
  const slots = Array.from({ length: size }, () => new Slot(task, memory))
  const idle = [...slots]
  const waiting: Job[] = []

  function assign(): void {
    const slot = waiting.length === 0 ? undefined : idle.pop()
    const job = slot === undefined ? undefined : waiting.shift()
    if (slot === undefined || job === undefined) return
    const outcomes = slot.work(job.items).finally(() => {
      idle.push(slot)
      assign()
    })
    job.resolve(outcomes)
  }

  function give(items: readonly Item[]): Promise<readonly Outcome[]> {
    return new Promise((resolve) => {
      waiting.push({ items, resolve })
      assign()
    })
  }

  async function run(items: readonly Item[]): Promise<readonly Outcome[]> {
    try {
      return await give(items)
    } catch (error) {
      const [only] = items
      if (items.length === 1 && only !== undefined) return [failedItem(only, lossOf(error, memory), task)]
    }
    const outcomes: Outcome[] = []
    for (const item of items) outcomes.push(...(await run([item])))
    return outcomes
  }

  return {
    run,
    async close() {
      await Promise.all(slots.map((slot) => slot.close()))
    },
  }
}

/** A thread for one batch at a time. It starts with the first batch, and again after it was lost. */
class Slot {
  #thread: Thread | undefined

  constructor(
    private readonly task: Task,
    private readonly memory: number,
  ) {}

  async work(items: readonly Item[]): Promise<readonly Outcome[]> {
    this.#thread ??= this.#start()
    this.#thread.postMessage(items)
    const [outcomes] = (await once(this.#thread, 'message')) as [readonly Outcome[]]
    return outcomes
  }

  #start(): Thread {
    const thread = new Thread(WORKER, {
      workerData: this.task,
      resourceLimits: { maxOldGenerationSizeMb: this.memory },
    })
    // A lost thread emits this, which ends the wait for its message too.
    thread.on('error', () => {
      if (this.#thread === thread) this.#thread = undefined
    })
    thread.setMaxListeners(0)
    return thread
  }

  async close(): Promise<void> {
    await this.#thread?.terminate()
  }
}

function lossOf(error: unknown, memory: number): RecordError {
  return codeOf(error) === 'ERR_WORKER_OUT_OF_MEMORY'
    ? { name: 'MemoryError', message: `It took more memory than ${String(memory)} MB.` }
    : recordError(error)
}
