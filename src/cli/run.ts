import { createCleaner } from '../index.js'
import type { Settings } from './arguments.js'
import { UsageError } from './errors.js'
import { EXIT, tooManyFailed, watchSignals } from './exit.js'
import { mapSome } from './in-order.js'
import { Progress } from './progress.js'
import { readBatches } from './read/batches.js'
import { findSources } from './read/inputs.js'
import { STDIN } from './read/open.js'
import type { Batch, Source } from './read/source.js'
import { Report } from './report.js'
import { createInlineRunner } from './work/runner.js'
import { createThreadRunner } from './work/threads.js'
import type { Task } from './work/work.js'
import { FINISHED, openFiles, type Files } from './write/files.js'
import { Recorder } from './write/recorder.js'
import { ClosedPipe } from './write/sink.js'

/** Batches under way for each thread: one in hand, and others that are read or wait for their turn to be written. */
const AHEAD = 4

/** Cleans all that is asked for, and gives the status to end with. */
export async function runClean(settings: Settings): Promise<number> {
  createCleaner(settings.options)
  const progress = new Progress(settings.quiet)
  const report = new Report(settings.quiet, progress)
  const kind = settings.jsonl || settings.field !== undefined ? 'lines' : undefined
  const sources = await findSources(inputsOf(settings), kind, report.problem)
  if (sources.length === 0) return EXIT.problem
  const single = settings.inputs.length <= 1 && sources.length === 1 && sources[0]?.kind === 'page'
  const task = taskOf(settings, sources)
  const opened = await openFiles(settings, sources, task, single)
  if (opened === FINISHED) {
    report.note(`${String(settings.out)} is finished: there is nothing to resume.`)
    return report.hasProblems ? EXIT.problem : EXIT.done
  }
  progress.expect(sources, opened.state.counts)
  const recorder = new Recorder(opened, task, report)
  return cleanAll(
    { sources, task, recorder, report, progress, files: opened.files },
    single ? alone(settings) : settings,
  )
}

/** Without a name it is standard input, unless that is a person who waits. */
function inputsOf({ inputs }: Settings): readonly string[] {
  if (inputs.length > 0) return inputs
  if (process.stdin.isTTY) throw new UsageError('There is nothing to clean: name a file or a folder.')
  return [STDIN]
}

/** One page isn't worth a thread. */
const alone = (settings: Settings): Settings => ({ ...settings, jobs: 1 })

function taskOf({ options, field, format, fields, dedupe, timeout }: Settings, sources: readonly Source[]): Task {
  const otherwise = sources.every(({ kind }) => kind === 'page') ? 'text' : 'jsonl'
  return { options, field, format: format ?? otherwise, fields, dedupe, timeout }
}

interface Run {
  readonly sources: readonly Source[]
  readonly task: Task
  readonly recorder: Recorder
  readonly report: Report
  readonly progress: Progress
  readonly files: Files
}

async function cleanAll(run: Run, settings: Settings): Promise<number> {
  const { sources, task, recorder, report, progress, files } = run
  const { jobs, unordered, memory } = settings
  const interruption = watchSignals()
  const { signal } = interruption
  const runner = jobs === 1 ? createInlineRunner(task) : createThreadRunner(task, jobs, memory)
  const batches = readBatches(sources, {
    isDone: (record) => recorder.isDone(record),
    signal,
    onBytes: progress.advance,
    onFile: progress.pass,
    complain: report.problem,
  })
  const flow = { width: jobs === 1 ? 1 : jobs * AHEAD, unordered, stop: signal }
  const clean = async (batch: Batch) => ({ batch, outcomes: await runner.run(batch.items) })
  try {
    for await (const { batch, outcomes } of mapSome(batches, clean, flow)) {
      await recorder.record(batch, outcomes)
      progress.show(report.counts)
    }
    await files.output.finish()
    if (!signal.aborted) await files.journal.remove()
  } catch (error) {
    if (error instanceof ClosedPipe) return EXIT.done
    throw error
  } finally {
    interruption.dispose()
    await runner.close()
    const goOn = signal.aborted && settings.out !== undefined ? ' Interrupted: --resume goes on from here.' : ''
    report.close(progress.seconds, goOn)
  }
  if (interruption.status !== undefined) return interruption.status
  if (report.hasProblems) return EXIT.problem
  return tooManyFailed(report.counts, settings.maxFailures) ? EXIT.failures : EXIT.done
}
