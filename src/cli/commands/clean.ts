import { createCleaner } from '../../index.js'
import type { Settings } from '../arguments.js'
import { UsageError } from '../errors.js'
import { EXIT, statusOf, watchSignals } from '../exit.js'
import { Progress } from '../progress.js'
import { NO_PAGE, findSources } from '../read/inputs.js'
import { STDIN } from '../read/open.js'
import { isOfOne, type Source } from '../read/source.js'
import { Report } from '../report.js'
import { workThrough } from '../work-through.js'
import type { Task } from '../work/work.js'
import { BEGINNING, FINISHED, openFiles, type Files } from '../write/files.js'
import { Recorder } from '../write/recorder.js'
import { ClosedPipe } from '../write/sink.js'

/** Cleans all that is asked for, and gives the status to end with. */
export async function runClean(settings: Settings): Promise<number> {
  createCleaner(settings.options)
  const progress = new Progress(settings.quiet)
  const report = new Report(settings.quiet, progress)
  let ignored = 0
  const sources = await findSources(inputsOf(settings), kindOf(settings), report.problem, () => void ignored++)
  if (sources.length === 0) return EXIT.problem
  const single = settings.inputs.length <= 1 && sources.length === 1 && sources.every(({ kind }) => isOfOne(kind))
  const task = taskOf(settings, sources)
  const opened = await openFiles(settings, sources, task, single)
  if (opened === FINISHED) {
    report.note(`${String(settings.out)} is finished: there is nothing to resume.`)
    return report.hasProblems ? EXIT.problem : EXIT.done
  }
  progress.expect(sources, opened.state.counts)
  const recorder = new Recorder(opened, task, report, single)
  // An earlier run has counted them.
  if (opened.state === BEGINNING) report.skip(NO_PAGE, ignored)
  return cleanAll(
    { sources, task, recorder, report, progress, files: opened.files },
    single ? alone(settings) : settings,
  )
}

/** What every input holds, where that is said. */
export function kindOf({ jsonl, field }: Settings): 'lines' | undefined {
  return jsonl || field !== undefined ? 'lines' : undefined
}

/** Without a name it is standard input, unless that is a person who waits. */
export function inputsOf({ inputs }: Settings): readonly string[] {
  if (inputs.length > 0) return inputs
  if (process.stdin.isTTY) throw new UsageError('There is nothing to clean: name a file or a folder.')
  return [STDIN]
}

/** One page isn't worth a thread. */
const alone = (settings: Settings): Settings => ({ ...settings, jobs: 1 })

function taskOf(settings: Settings, sources: readonly Source[]): Task {
  const { options, field, format, fields, wanted, dedupe, learnSites, timeout } = settings
  const otherwise = sources.every(({ kind }) => isOfOne(kind)) ? 'text' : 'jsonl'
  return { options, field, format: format ?? otherwise, fields, wanted, dedupe, learnSites, timeout }
}

interface Run {
  readonly sources: readonly Source[]
  readonly task: Task
  readonly recorder: Recorder
  readonly report: Report
  readonly progress: Progress
  readonly files: Files
}

async function cleanAll({ recorder, files, ...run }: Run, settings: Settings): Promise<number> {
  const { report, progress } = run
  const interruption = watchSignals()
  const { signal } = interruption
  const work = { ...run, settings, signal, isDone: (record: number) => recorder.isDone(record) }
  try {
    for await (const { batch, outcomes } of workThrough(work)) await recorder.record(batch, outcomes)
    await files.output.finish()
    await files.rejects?.close()
    await files.duplicates?.close()
    if (!signal.aborted) await files.journal.remove()
  } catch (error) {
    if (error instanceof ClosedPipe) return EXIT.done
    throw error
  } finally {
    interruption.dispose()
    const goOn = signal.aborted && settings.out !== undefined ? ' Interrupted: --resume goes on from here.' : ''
    report.close(progress.seconds, goOn)
  }
  return statusOf(interruption, report, settings.maxFailures)
}
