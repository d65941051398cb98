import type { Settings } from './arguments.js'
import { CommandError } from './errors.js'
import { mapSome } from './map-some.js'
import type { Progress } from './progress.js'
import { readBatches } from './read/batches.js'
import { originName, type Batch, type Origin, type Source } from './read/source.js'
import type { Report } from './report.js'
import { createInlineRunner, type Runner } from './work/runner.js'
import { createThreadRunner } from './work/threads.js'
import type { Outcome, Task } from './work/work.js'

/** Batches under way for each thread: one in hand, and others that are read or wait for their turn to be written. */
const AHEAD = 4

/** Everything to work through. */
export interface Work {
  readonly sources: readonly Source[]
  readonly task: Task
  readonly report: Report
  readonly progress: Progress
  readonly settings: Pick<Settings, 'jobs' | 'memory' | 'unordered'>
  readonly signal: AbortSignal
  /** Whether an earlier run has done the record of this number. */
  readonly isDone: (record: number) => boolean
}

export async function createRunner(task: Task, { jobs, memory }: Pick<Settings, 'jobs' | 'memory'>): Promise<Runner> {
  return jobs === 1 ? createInlineRunner(task) : createThreadRunner(task, jobs, memory)
}

/** Counts what came of a record, and tells what went wrong with it. */
export function account(outcome: Outcome, origin: Origin, report: Report): void {
  if (outcome.kind === 'skipped') report.skip(outcome.reason)
  if (outcome.kind === 'cleaned' || outcome.kind === 'failed') report.add(outcome.kind)
  if (outcome.kind === 'failed') report.note(`${originName(origin)}: ${outcome.error.name}: ${outcome.error.message}`)
  if (outcome.kind !== 'unreadable') return
  report.add('unread')
  report.problem(new CommandError(outcome.message))
}

/** A batch and what came of it. */
interface DoneBatch {
  readonly batch: Batch
  readonly outcomes: readonly Outcome[]
}

/** Each batch, many at a time, and in the order of the input unless said otherwise. */
export async function* workThrough(work: Work): AsyncGenerator<DoneBatch> {
  const { sources, task, report, progress, settings, signal, isDone } = work
  const { jobs, unordered } = settings
  const batches = readBatches(sources, {
    isDone,
    signal,
    onBytes: progress.advance,
    onFile: progress.pass,
    complain: report.problem,
  })
  const flow = { width: jobs === 1 ? 1 : jobs * AHEAD, unordered, stop: signal }
  const runner = await createRunner(task, settings)
  const run = async (batch: Batch): Promise<DoneBatch> => ({
    batch,
    outcomes: await runner.run(batch.found.map(({ item }) => item)),
  })
  try {
    for await (const done of mapSome(batches, run, flow)) {
      yield done
      progress.show(report.counts)
    }
  } finally {
    await runner.close()
  }
}
