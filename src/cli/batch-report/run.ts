import { createCleaner } from '../../index.js'
import type { Settings } from '../arguments.js'
import { EXIT, statusOf, watchSignals } from '../exit.js'
import { Progress } from '../progress.js'
import { NO_PAGE, findSources } from '../read/inputs.js'
import { Report } from '../report.js'
import { inputsOf, kindOf } from '../commands/clean.js'
import { createRunner, workThrough } from '../work-through.js'
import { VERSION } from '../version.js'
import type { Task } from '../work/work.js'
import { checkApart } from '../write/files.js'
import { resultSink } from '../write/sink.js'
import { Collector } from './collect.js'
import { pagesOf } from './lists.js'
import { reportPage } from './html/page.js'
import { readBlocks } from './read-blocks.js'

/** Cleans all that is asked for, writes one page about it, and gives the status to end with. */
export async function runReport(settings: Settings): Promise<number> {
  createCleaner(settings.options)
  const progress = new Progress(settings.quiet)
  const report = new Report(settings.quiet, progress)
  const ignore = (): void => {
    report.skip(NO_PAGE)
  }
  const sources = await findSources(inputsOf(settings), kindOf(settings), report.problem, ignore)
  if (sources.length === 0) return EXIT.problem
  const { out } = settings
  await checkApart({ out }, sources)
  // Opened before the work: it would be a pity to find out at its end that there is no such folder.
  const sink = await resultSink(out)
  progress.expect(sources, report.counts)
  const interruption = watchSignals()
  const { signal } = interruption
  const collector = new Collector(report)
  try {
    const work = { sources, task: taskOf(settings, 'digest'), report, progress, settings, signal, isDone: () => false }
    for await (const { batch, outcomes } of workThrough(work)) collector.add(batch, outcomes)
    const blocks = await showPages(collector, settings)
    await sink.write(
      reportPage({ collector, blocks, counts: report.counts, isWhole: !signal.aborted, version: VERSION }),
    )
    await sink.close()
  } finally {
    interruption.dispose()
    report.close(progress.seconds, signal.aborted ? ' Interrupted: the report holds what was read.' : '')
  }
  return statusOf(interruption, report, settings.maxFailures)
}

async function showPages(collector: Collector, settings: Settings): ReturnType<typeof readBlocks> {
  const runner = await createRunner(taskOf(settings, 'blocks'), settings)
  try {
    return await readBlocks(pagesOf(collector.listed), runner)
  } finally {
    await runner.close()
  }
}

function taskOf({ options, field, wanted, timeout }: Settings, report: NonNullable<Task['report']>): Task {
  return { options, field, format: 'jsonl', fields: [], wanted, dedupe: false, timeout, report }
}
