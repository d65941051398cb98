import { OptionError, createSite, type Site } from '../../index.js'
import type { Settings } from '../arguments.js'
import { CommandError, UsageError, causeOf } from '../errors.js'
import { EXIT } from '../exit.js'
import { readBatches } from '../read/batches.js'
import { findSources } from '../read/inputs.js'
import { originName, type Item } from '../read/source.js'
import { Report } from '../report.js'
import { kindOf } from './clean.js'
import { readRecord } from '../work/record.js'
import { checkApart } from '../write/files.js'
import { resultSink } from '../write/sink.js'

/** Learns what the pages of one site share, and writes it as JSON. */
export async function runLearn(settings: Settings): Promise<number> {
  if (settings.inputs.length === 0) throw new UsageError('learn takes pages of one site: files, folders or globs.')
  const report = new Report(settings.quiet)
  const sources = await findSources(settings.inputs, kindOf(settings), report.problem)
  await checkApart({ out: settings.out }, sources)
  const nothing = (): void => undefined
  const { signal } = new AbortController()
  const reading = { isDone: () => false, signal, onBytes: nothing, onFile: nothing, complain: report.problem }
  const site = createSite()
  for await (const { found } of readBatches(sources, reading)) {
    for (const { item, origin } of found)
      learnItem(site, item, settings, (cause) => report.problem(new CommandError(`${originName(origin)}: ${cause}`)))
  }
  if (site.pages === 0) throw new CommandError('There was no page to learn from.')
  const sink = await resultSink(settings.out)
  await sink.write(JSON.stringify(site.profile()) + '\n')
  await sink.close()
  return report.hasProblems ? EXIT.problem : EXIT.done
}

/** A page that can't be learned from is told, and the others are learned without it. */
function learnItem(site: Site, item: Item, { field, options }: Settings, complain: (cause: string) => void): void {
  if ('skipped' in item) return
  try {
    const { html, text } = readRecord(item, field)?.document ?? {}
    const input = html ?? text
    if (input !== undefined) site.add(input, options)
  } catch (error) {
    if (error instanceof OptionError) throw error
    complain(causeOf(error))
  }
}
