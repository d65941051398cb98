import type { Settings } from './arguments.js'
import { mapSome } from './map-some.js'
import type { Progress } from './progress.js'
import { readBatches } from './read/batches.js'
import type { Batch, Source } from './read/source.js'
import type { Report } from './report.js'
import { createInlineRunner, type Runner } from './work/runner.js'
import { createThreadRunner } from './work/threads.js'
import type { Outcome, Task } from './work/work.js'

/** Batches under way for each thread: one in hand, and others that are read or wait for their turn to be written. */
const AHEAD = 4

/** Everything to work through. */
export interface Work {
  readonly sources: readonly Source[]
  readonly runner: Runner
  readonly report: Report
  readonly progress: Progress
  readonly settings: Pick<Settings, 'jobs' | 'unordered'>
  readonly signal: AbortSignal
  /** Whether an earlier run has done the record of this number. */
  readonly isDone: (record: number) => boolean
}

export function createRunner(task: Task, { jobs, memory }: Pick<Settings, 'jobs' | 'memory'>): Runner {
  return jobs === 1 ? createInlineRunner(task) : createThreadRunner(task, jobs, memory)
}

/** Each batch with what came of it, many at a time, and in the order of the input unless said otherwise. */
export function workThrough({ sources, runner, report, progress, settings, signal, isDone }: Work): AsyncGenerator<{
  readonly batch: Batch
  readonly outcomes: readonly Outcome[]
}> {
  const { jobs, unordered } = settings
  const batches = readBatches(sources, {
    isDone,
    signal,
    onBytes: progress.advance,
    onFile: progress.pass,
    complain: report.problem,
  })
  const flow = { width: jobs === 1 ? 1 : jobs * AHEAD, unordered, stop: signal }
  const run = (batch: Batch) => runner.run(batch.found.map(({ item }) => item))
  return mapSome(batches, async (batch) => ({ batch, outcomes: await run(batch) }), flow)
}
