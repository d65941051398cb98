import { once } from 'node:events'
import { Worker as Thread } from 'node:worker_threads'
import { recordError, type RecordError } from '../../node/record.js'
import { codeOf } from '../errors.js'
import type { Item } from '../read/source.js'
import type { Crew } from './crew.js'
import { failedItem, type Outcome, type Task } from './work.js'

const WORKER = new URL('./cli-worker.js', import.meta.url)

interface Job {
  readonly items: readonly Item[]
  readonly settle: (outcomes: Promise<readonly Outcome[]>) => void
}

/**
 * A thread for each of so many batches. One that is lost is replaced; what it had in hand is tried again one record at a
 * time, and the record that ends its thread once more has failed.
 *
 * @param memory the most that the objects of one thread may take, in MB.
 */
export function createThreadCrew(task: Task, size: number, memory: number): Crew {
  const seats = Array.from({ length: size }, () => new Seat(task, memory))
  const idle = [...seats]
  const waiting: Job[] = []

  function assign(): void {
    const seat = waiting.length === 0 ? undefined : idle.pop()
    const job = seat === undefined ? undefined : waiting.shift()
    if (seat === undefined || job === undefined) return
    const outcomes = seat.work(job.items).finally(() => {
      idle.push(seat)
      assign()
    })
    job.settle(outcomes)
  }

  function give(items: readonly Item[]): Promise<readonly Outcome[]> {
    return new Promise((settle) => {
      waiting.push({ items, settle })
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
      await Promise.all(seats.map((seat) => seat.close()))
    },
  }
}

/** A place at work. Its thread starts with the first batch, and again after it was lost. */
class Seat {
  #thread: Thread | undefined

  constructor(
    private readonly task: Task,
    private readonly memory: number,
  ) {}

  async work(items: readonly Item[]): Promise<readonly Outcome[]> {
    this.#thread ??= this.#hire()
    this.#thread.postMessage(items)
    const [outcomes] = (await once(this.#thread, 'message')) as [readonly Outcome[]]
    return outcomes
  }

  #hire(): Thread {
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
